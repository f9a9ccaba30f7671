import Diagnostics

extension Compiler {
  mutating func section(
    _ name: Name, isInverted: Bool, in source: Source, body: (inout Compiler) -> Void
  ) {
    let field = resolve(name, in: source)
    var scope: Scope?
    var step: (Int) -> Template.Operation = { .literal(start: $0, end: $0) }
    if let field {
      step = { .when(field.path, isInverted: isInverted, end: $0) }
      if !isInverted {
        scope = self.scope(of: field)
        if field.shape.isContext { step = { .each(field.path, end: $0) } }
        if case .list = field.shape { weakenAddress() }
      }
    }
    enclose(step, at: name, in: source) { compiler in
      if let scope { compiler.scopes.append(scope) }
      if let scope, scope.isRecord { compiler.depth += 1 }
      // Names inside a section that does not exist would only repeat the error.
      if field != nil { body(&compiler) }
      if let scope, scope.isRecord { compiler.depth -= 1 }
      if scope != nil { compiler.scopes.removeLast() }
    }
  }

  mutating func choose(
    _ name: Name, in source: Source, body: (inout Compiler, String) -> Void
  ) {
    guard let field = resolve(name, in: source) else { return }
    guard case .choice(let words) = field.shape else {
      return report(source.notAChoice(name, field.shape))
    }
    let before = context
    var after = before
    for (index, word) in words.enumerated() {
      context = before
      enclose({ .match(field.path, word: index, end: $0) }, at: name, in: source) {
        body(&$0, word)
      }
      if !after.join(context) { report(source.splitContext(name)) }
    }
    context = after
  }

  /// Puts a step before the body that can skip it, and joins the places where both ways end.
  private mutating func enclose(
    _ step: (Int) -> Template.Operation, at name: Name, in source: Source,
    body: (inout Compiler) -> Void
  ) {
    let before = context
    let start = template.operations.count
    template.operations.append(step(0))
    barrier = template.operations.count
    body(&self)
    template.operations[start] = step(template.operations.count)
    barrier = template.operations.count
    if !context.join(before) {
      report(source.splitContext(name))
      context = before
    }
  }

  /// A list repeats its body, so an address may have begun when the body is reached again.
  private mutating func weakenAddress() {
    if context.position == .value, context.address == .start || context.address == .slash {
      context.address = .head
    }
  }

  private func scope(of field: Resolved) -> Scope {
    switch field.shape {
    case .list(let element): Scope(element, frame: depth)
    case .object: Scope(field.shape, frame: depth)
    case .flag, .text, .url, .number, .choice, .html, .json: Scope(value: field)
    }
  }
}

extension Shape {
  /// Whether a section over it puts a record in front of the context.
  fileprivate var isContext: Bool {
    switch self {
    case .list, .object: true
    case .text, .url, .number, .flag, .choice, .html, .json: false
    }
  }
}
