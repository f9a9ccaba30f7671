import Diagnostics

/// Resolves the names of a template against a shape, and follows where in the page they stand.
struct Compiler: Stage {
  var template = Template()
  private var diagnostics: [Diagnostic] = []
  private var scopes: [Scope] = []
  /// How many records the context holds at this place while a page renders.
  private var depth = 1
  private var context = HTMLContext()
  /// Steps before this one are the target of a jump, or belong to another section.
  private var barrier = 0
  private let templates: [String]

  init(_ shape: Shape, templates: [String]) {
    self.templates = templates
    scopes = [Scope(shape, frame: 0)]
  }

  mutating func report(_ diagnostic: Diagnostic) {
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  /// What was found, once all is read.
  mutating func finish(at source: Source) -> [Diagnostic] {
    if context.position != .text && diagnostics.isEmpty {
      report(source.unfinished(context))
    }
    return diagnostics
  }

  mutating func missing(_ name: String, at range: Range<Int>, in source: Source) {
    report(source.missingTemplate(name, at: range, known: templates))
  }
}

// MARK: - Names

extension Compiler {
  /// A field and the shape it has.
  struct Resolved {
    let shape: Shape
    var path: Template.Path
  }

  private mutating func resolve(_ name: Name, in source: Source) -> Resolved? {
    guard let first = name.parts.first else {
      if let value = scopes.last?.value { return value }
      report(source.dotIsObject(name))
      return nil
    }
    for scope in scopes.reversed() {
      guard let slot = scope.fields.firstIndex(where: { $0.name == first }) else { continue }
      return follow(name, from: scope, slot, in: source)
    }
    let known = scopes.reversed().flatMap(\.fields).map(\.name)
    report(source.unknownName(first, of: nil, at: name.range, known: known))
    return nil
  }

  /// Goes from object to object along the parts of a dotted name.
  private mutating func follow(
    _ name: Name, from scope: Scope, _ slot: Int, in source: Source
  ) -> Resolved? {
    var shape = scope.fields[slot].shape
    var slots = [slot]
    var offset = name.range.lowerBound
    for (before, part) in zip(name.parts, name.parts.dropFirst()) {
      offset += before.utf8.count + 1
      let range = offset..<offset + part.utf8.count
      guard case .object(let fields) = shape else {
        report(source.noFields(before, shape, part, at: range))
        return nil
      }
      guard let next = fields.firstIndex(where: { $0.name == part }) else {
        report(source.unknownName(part, of: before, at: range, known: fields.map(\.name)))
        return nil
      }
      slots.append(next)
      shape = fields[next].shape
    }
    let start = template.steps.count
    template.steps += slots.dropLast()
    var path = Template.Path(
      frame: scope.frame, start: start, end: template.steps.count, slot: slots[slots.count - 1])
    if case .choice(let words) = shape { path.words = intern(words) }
    return Resolved(shape: shape, path: path)
  }

  private mutating func intern(_ words: [String]) -> Int {
    template.words += words
    return template.words.count - words.count
  }
}

// MARK: - Text and values

extension Compiler {
  mutating func literal(_ bytes: ArraySlice<UInt8>, in source: Source) {
    context.read(bytes)
    let start = template.literals.count
    template.literals += bytes
    let end = template.literals.count
    if template.operations.count > barrier, case .literal(let first, _)? = template.operations.last
    {
      template.operations[template.operations.count - 1] = .literal(start: first, end: end)
    } else {
      template.operations.append(.literal(start: start, end: end))
    }
  }

  mutating func variable(_ name: Name, isRaw: Bool, in source: Source) {
    defer { context.readField() }
    guard let field = resolve(name, in: source) else { return }
    let use = FieldUse(name: name, isRaw: isRaw, shape: field.shape, context: context)
    switch use.position(in: source) {
    case .success(let position): template.operations.append(.write(field.path, position))
    case .failure(let diagnostic): report(diagnostic.diagnostic)
    }
  }
}

// MARK: - Sections

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

  private func scope(of field: Resolved) -> Scope? {
    switch field.shape {
    case .list(let element): Scope(element, frame: depth)
    case .object: Scope(field.shape, frame: depth)
    case .flag: nil
    case .text, .url, .number, .choice, .html, .json: Scope(value: field)
    }
  }
}

/// What names can mean at a place: the fields of a record, or one value.
private struct Scope {
  var fields: [Shape.Field] = []
  var value: Compiler.Resolved?
  var frame = 0
  /// Whether the context holds a record for it while a page renders.
  var isRecord = true

  init(_ shape: Shape, frame: Int) {
    self.frame = frame
    if case .object(let fields) = shape {
      self.fields = fields
    } else {
      value = .init(shape: shape, path: .init(frame: frame, start: 0, end: 0, slot: 0))
    }
  }

  init(value: Compiler.Resolved) {
    self.value = value
    isRecord = false
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
