import Diagnostics

/// Resolves the names of a template against a shape, and follows where in the page they stand.
struct Compiler: Stage {
  var template = Template()
  private var diagnostics: [Diagnostic] = []
  var scopes: [Scope] = []
  /// How many records the context holds at this place while a page renders.
  var depth = 1
  var context = HTMLContext()
  /// Steps before this one are the target of a jump, or belong to another section.
  var barrier = 0
  private let templates: [String]

  init(_ shape: Shape, templates: [String]) {
    self.templates = templates
    scopes = [Scope(shape, frame: 0)]
  }

  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < Source.mostMistakes, !diagnostics.contains(diagnostic) {
      diagnostics.append(diagnostic)
    }
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

  mutating func unused(_ block: Block, in source: Source, including template: String) {
    // Behind another mistake the block may stand in what was not read.
    if diagnostics.isEmpty { report(source.unusedBlock(block, template)) }
  }
}

// MARK: - Names

extension Compiler {
  /// A field and the shape it has.
  struct Resolved {
    let shape: Shape
    var path: Template.Path
  }

  mutating func resolve(_ name: Name, in source: Source) -> Resolved? {
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
