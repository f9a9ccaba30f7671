import Text

extension Template {
  /// Writes the page of a record that has the shape the template was compiled for.
  package func render(_ record: Record, into buffer: inout ByteBuffer) {
    var frames = [record]
    run(0..<operations.count, &frames, &buffer)
  }

  private func run(_ range: Range<Int>, _ frames: inout [Record], _ buffer: inout ByteBuffer) {
    var index = range.lowerBound
    while index < range.upperBound {
      let operation = operations[index]
      index += 1
      switch operation {
      case .literal(let start, let end): buffer.append(literals[start..<end])
      case .write(let path, let position): write(value(path, frames), path, position, &buffer)
      case .when(let path, let isInverted, let end):
        if value(path, frames).isPresent == isInverted { index = end }
      case .match(let path, let word, let end):
        if case .choice(word) = value(path, frames) { continue }
        index = end
      case .each(let path, let end):
        each(value(path, frames), index..<end, &frames, &buffer)
        index = end
      }
    }
  }

  private func each(
    _ value: Slot, _ body: Range<Int>, _ frames: inout [Record], _ buffer: inout ByteBuffer
  ) {
    switch value {
    case .list(let records):
      guard let first = records.first else { return }
      frames.append(first)
      for record in records {
        frames[frames.count - 1] = record
        run(body, &frames, &buffer)
      }
      frames.removeLast()
    case .object(let record):
      frames.append(record)
      run(body, &frames, &buffer)
      frames.removeLast()
    case .none, .text, .number, .flag, .choice, .written, .bytes: return
    }
  }

  private func value(_ path: Path, _ frames: [Record]) -> Slot {
    guard path.start < path.end else { return frames[path.frame].slot(path.slot) }
    var record = frames[path.frame]
    for step in steps[path.start..<path.end] {
      guard case .object(let next) = record.slot(step) else { return .none }
      record = next
    }
    return record.slot(path.slot)
  }

  private func write(
    _ value: Slot, _ path: Path, _ position: Position, _ buffer: inout ByteBuffer
  ) {
    switch value {
    case .text(let text): write(text, position, &buffer)
    case .number(let number): buffer.append(number)
    case .choice(let word):
      let index = path.words + word
      if words.indices.contains(index) { write(words[index], position, &buffer) }
    case .written(let write) where position.isRendered: write(&buffer)
    case .bytes(let bytes) where position.isRendered: buffer.append(bytes)
    case .none, .flag, .list, .object, .written, .bytes: return
    }
  }

  private func write(_ text: String, _ position: Position, _ buffer: inout ByteBuffer) {
    switch position {
    case .text: buffer.append(html: text)
    case .attribute: buffer.append(html: text, inAttribute: true)
    case .address: buffer.append(address: text, isStart: true)
    case .addressRest: buffer.append(address: text, isStart: false)
    case .rendered: return
    }
  }
}

extension Template.Position {
  fileprivate var isRendered: Bool {
    if case .rendered = self { true } else { false }
  }
}

extension Record {
  fileprivate func slot(_ index: Int) -> Slot { index < slots.count ? slots[index] : .none }
}

extension Slot {
  /// Whether a section over the value is shown: not absent, false, zero or empty.
  var isPresent: Bool {
    switch self {
    case .none: false
    case .text(let text): !text.isEmpty
    case .number(let number): number != 0
    case .flag(let flag): flag
    case .bytes(let bytes): !bytes.isEmpty
    case .list(let records): !records.isEmpty
    case .choice, .written, .object: true
    }
  }
}

extension ByteBuffer {
  /// Appends an address for a quoted attribute; `#` stands for one that may not be on a page.
  ///
  /// Behind the start of an address (`isStart` is false) a value may bring neither a scheme nor the
  /// slash that would make a host of what follows.
  fileprivate mutating func append(address text: String, isStart: Bool) {
    var text = text
    text.withUTF8 { bytes in
      let isAllowed =
        isStart
        ? SafeURL.kind(of: bytes) != nil
        : !bytes.startsWithSlash && !bytes.bringsScheme
      if isAllowed { append(html: bytes, inAttribute: true) } else { append(UInt8(ascii: "#")) }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate var startsWithSlash: Bool {
    let first = first { $0 > 0x20 }
    return first == UInt8(ascii: "/") || first == UInt8(ascii: "\\")
  }

  /// Whether a colon comes before anything that ends the first part of a path.
  fileprivate var bringsScheme: Bool {
    for byte in self {
      switch byte {
      case UInt8(ascii: ":"): return true
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
      default: continue
      }
    }
    return false
  }
}
