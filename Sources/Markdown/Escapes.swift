import Text

/// Which bytes of a text its author wrote as an escape or an entity, and so where each was written.
struct Escapes {
  /// The offsets in the literal that stand for an escape.
  private(set) var offsets: Set<Int> = []
  /// From which offset on the source is how many bytes ahead, ascending.
  private var shifts: [(offset: Int, bytes: Int)] = []

  init() {}

  /// Reads a literal and the source that it begins in side by side.
  ///
  /// `\~` gives `~`, `&#126;` one character, all else itself.
  init(of literal: ArraySlice<UInt8>, writtenIn source: ArraySlice<UInt8>) {
    var from = source.startIndex
    var at = literal.startIndex
    while at < literal.endIndex && from < source.endIndex {
      let byte = source[from]
      let written: Int
      if byte == UInt8(ascii: "\\"), from + 1 < source.endIndex,
        ASCII.isPunctuation(source[from + 1])
      {
        written = 2
      } else if byte == UInt8(ascii: "&"), let end = Self.entityEnd(source, from),
        !literal[at...].starts(with: source[from..<end])
      {
        written = end - from
      } else {
        guard literal[at] == byte else { return }
        from += 1
        at += 1
        continue
      }
      offsets.insert(at)
      from += written
      at += 1
      while written > 2 && at < literal.endIndex && literal[at] & 0xC0 == 0x80 { at += 1 }
      shifts.append((at, (from - source.startIndex) - (at - literal.startIndex)))
    }
  }

  /// How many bytes the source is ahead at an offset of the literal.
  func shift(at offset: Int) -> Int {
    var low = 0
    var high = shifts.count
    while low < high {
      let middle = (low + high) / 2
      if shifts[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 0 : shifts[low - 1].bytes
  }

  private static func entityEnd(_ source: ArraySlice<UInt8>, _ start: Int) -> Int? {
    var at = start + 1
    while at < source.endIndex, at - start < 40 {
      if source[at] == UInt8(ascii: ";") { return at > start + 1 ? at + 1 : nil }
      guard
        ASCII.isLetter(source[at]) || ASCII.isDigit(source[at]) || source[at] == UInt8(ascii: "#")
      else { return nil }
      at += 1
    }
    return nil
  }
}

/// Where the bytes of text nodes were written; remembers the node that was asked for last.
struct TextSource {
  let lines: SourceLines
  let lineOffset: Int
  private var literalStart = -1
  private var escapes = Escapes()

  init(_ lines: SourceLines, lineOffset: Int) {
    self.lines = lines
    self.lineOffset = lineOffset
  }

  /// The part of a text node whose literal is `range` of the store.
  mutating func part(of node: Node, _ range: Range<Int>, _ store: [UInt8]) -> Node {
    var part = node.detached
    part.literal = range
    if node.column > 0 && range.lowerBound > node.literal.lowerBound {
      read(node, store)
      part.column += range.lowerBound - node.literal.lowerBound
      part.column += escapes.shift(at: range.lowerBound)
    }
    return part
  }

  /// Whether the author escaped the byte at an offset of the store.
  mutating func isEscaped(_ offset: Int, in node: Node, _ store: [UInt8]) -> Bool {
    read(node, store)
    return escapes.offsets.contains(offset)
  }

  private mutating func read(_ node: Node, _ store: [UInt8]) {
    guard node.literal.lowerBound != literalStart else { return }
    literalStart = node.literal.lowerBound
    escapes = Escapes()
    let line = lines.range(of: node.line - lineOffset)
    let start = line.lowerBound + node.column - 1
    guard node.column > 0, start < line.upperBound else { return }
    let source = lines.bytes[start..<line.upperBound]
    // A text without them stands in the source as it is; what follows it there is not its own.
    let own = source.prefix(node.literal.count)
    guard own.contains(UInt8(ascii: "\\")) || own.contains(UInt8(ascii: "&")) else { return }
    escapes = Escapes(of: store[node.literal], writtenIn: source)
  }
}
