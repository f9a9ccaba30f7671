import Text

/// Runs the steps of a template over a record.
///
/// It lives for one call of `Template.render`, inside the closures that lend it the memory of the
/// template and of the records, so that a step counts next to no references.
struct Renderer {
  let operations: UnsafeBufferPointer<Template.Operation>
  let literals: UnsafeBufferPointer<UInt8>
  let template: Template
  /// The slots of each record of the context, the page's first.
  var frames: [UnsafeBufferPointer<Slot>] = []

  /// Runs steps with a record in front of the context.
  mutating func run(_ body: Range<Int>, in record: Record, _ buffer: inout ByteBuffer) {
    record.slots.withUnsafeBufferPointer { slots in
      frames.append(slots)
      run(body, &buffer)
      frames.removeLast()
    }
  }

  private mutating func run(_ range: Range<Int>, _ buffer: inout ByteBuffer) {
    var index = range.lowerBound
    while index < range.upperBound {
      let operation = operations[index]
      index += 1
      switch operation {
      case .literal(let start, let end):
        buffer.append(UnsafeBufferPointer(rebasing: literals[start..<end]))
      case .write(let path, let position): write(value(path), path, position, &buffer)
      case .when(let path, let isInverted, let end):
        if value(path).isPresent == isInverted { index = end }
      case .match(let path, let word, let end):
        if case .choice(word) = value(path) { continue }
        index = end
      case .each(let path, let end):
        each(value(path), index..<end, &buffer)
        index = end
      }
    }
  }

  private mutating func each(_ value: Slot, _ body: Range<Int>, _ buffer: inout ByteBuffer) {
    switch value {
    case .list(let records):
      for record in records { run(body, in: record, &buffer) }
    case .object(let record): run(body, in: record, &buffer)
    case .none, .text, .number, .flag, .choice, .written, .bytes: return
    }
  }

  private func value(_ path: Template.Path) -> Slot {
    let slots = frames[path.frame]
    guard path.start < path.end else { return path.slot < slots.count ? slots[path.slot] : .none }
    let first = template.steps[path.start]
    guard first < slots.count, case .object(var record) = slots[first] else { return .none }
    for step in template.steps[path.start + 1..<path.end] {
      guard case .object(let next) = record.slot(step) else { return .none }
      record = next
    }
    return record.slot(path.slot)
  }
}

// MARK: - Values

extension Renderer {
  private func write(
    _ value: Slot, _ path: Template.Path, _ position: Template.Position,
    _ buffer: inout ByteBuffer
  ) {
    switch value {
    case .text(let text): write(text, position, &buffer)
    case .number(let number): buffer.append(number)
    case .choice(let word):
      let index = path.words + word
      if template.words.indices.contains(index) { write(template.words[index], position, &buffer) }
    case .written(let write) where position == .rendered: write(&buffer)
    case .bytes(let bytes) where position == .rendered: buffer.append(bytes)
    case .none, .flag, .list, .object, .written, .bytes: return
    }
  }

  private func write(
    _ text: String, _ position: Template.Position, _ buffer: inout ByteBuffer
  ) {
    switch position {
    case .text: buffer.append(html: text)
    case .attribute: buffer.append(html: text, inAttribute: true)
    case .address: buffer.append(address: text, isStart: true)
    case .addressRest: buffer.append(address: text, isStart: false)
    case .rendered: return
    }
  }
}

extension Record {
  fileprivate func slot(_ index: Int) -> Slot { index < slots.count ? slots[index] : .none }
}
