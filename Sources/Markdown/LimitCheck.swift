import Glibc

/// Finds what a text has too much of, without parsing it.
///
/// Containers are followed line by line as CommonMark 5 says, but for leaf blocks: a mark inside a
/// fence counts as if it stood outside, so nesting is never taken for less than it is.
struct LimitCheck {
  private struct Container {
    let isQuote: Bool
    let width: Int
  }

  private let limits: Limits
  private let lines: SourceLines
  private var open: [Container] = []
  /// The `[` of the paragraph so far.
  private var brackets = 0
  private var isAfterBlank = true

  /// The first excess of the text, or nil.
  static func excess(in lines: SourceLines, _ limits: Limits) -> Excess? {
    if lines.bytes.count > limits.fileBytes {
      return Excess(kind: .fileBytes(lines.bytes.count), line: 1)
    }
    guard mayNest(lines, limits) || mayHaveBrackets(lines, limits) else { return nil }
    var check = LimitCheck(lines: lines, limits: limits)
    for line in 1...lines.count {
      if let excess = check.read(line) { return excess }
    }
    return nil
  }

  private init(lines: SourceLines, limits: Limits) {
    self.lines = lines
    self.limits = limits
  }

  /// Whether a line begins with enough marks and spaces: a mark takes at least one byte, and a tab
  /// is the width of two items at most.
  private static func mayNest(_ lines: SourceLines, _ limits: Limits) -> Bool {
    let least = limits.nesting / 2
    return !lines.numbers { $0.count > least && $0.prefix(least).allSatisfy(isMark) }.isEmpty
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 32, 9, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"),
      UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static func mayHaveBrackets(_ lines: SourceLines, _ limits: Limits) -> Bool {
    lines.bytes.count > limits.brackets && count(of: 0..<lines.bytes.count, lines) > limits.brackets
  }

  /// The `[` in a range of the text.
  private static func count(of range: Range<Int>, _ lines: SourceLines) -> Int {
    lines.bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      var count = 0
      var offset = range.lowerBound
      while let found = memchr(base + offset, 0x5B, range.upperBound - offset) {
        count += 1
        offset = UnsafeRawPointer(found) - base + 1
      }
      return count
    }
  }
}

// MARK: - Line by line
extension LimitCheck {
  private mutating func read(_ line: Int) -> Excess? {
    var cursor = LineCursor(lines, line: line)
    let matched = match(&cursor)
    guard !cursor.isBlank else {
      if let quote = open[matched...].firstIndex(where: \.isQuote) { open.removeSubrange(quote...) }
      brackets = 0
      isAfterBlank = true
      return nil
    }
    let isInParagraph = matched == open.count && !isAfterBlank
    let added = openContainers(&cursor, isInParagraph: isInParagraph, after: matched)
    if !added && matched < open.count && isAfterBlank { open.removeSubrange(matched...) }
    if open.count > limits.nesting {
      return Excess(
        kind: .nesting, line: line, column: cursor.offset - lines.range(of: line).lowerBound + 1)
    }
    isAfterBlank = false
    if Self.startsHeading(cursor) { brackets = 0 }
    brackets += Self.count(of: lines.range(of: line), lines)
    return brackets > limits.brackets ? Excess(kind: .brackets, line: line) : nil
  }

  /// How many of the open containers go on in a line.
  private func match(_ cursor: inout LineCursor) -> Int {
    for (index, container) in open.enumerated() {
      if container.isQuote {
        guard cursor.consumeQuoteMark() else { return index }
      } else {
        guard cursor.nonspace.indent >= container.width else { return index }
        cursor.advance(columns: container.width)
      }
    }
    return open.count
  }

  /// Opens the containers whose marks stand here, in place of those that did not go on.
  private mutating func openContainers(
    _ cursor: inout LineCursor, isInParagraph: Bool, after matched: Int
  ) -> Bool {
    var added = false
    while open.count <= max(limits.nesting, matched) || !added {
      let (start, indent) = cursor.nonspace
      guard indent < 4, start < cursor.end,
        !TableFinder.isThematicBreak(cursor.bytes, start..<cursor.end)
      else { break }
      let before = cursor
      let width: Int
      let isQuote = cursor.consumeQuoteMark()
      if isQuote {
        width = 0
      } else if let item = cursor.consumeListMarker() {
        width = item
      } else {
        break
      }
      if !added { open.removeSubrange(matched...) }
      if isQuote || added || !isInParagraph || Self.interrupts(before) { brackets = 0 }
      added = true
      open.append(Container(isQuote: isQuote, width: width))
    }
    return added
  }

  /// Whether a list marker here ends a paragraph: with text behind it, and no number but 1.
  private static func interrupts(_ cursor: LineCursor) -> Bool {
    let (start, _) = cursor.nonspace
    guard let length = LineCursor.markerLength(cursor.bytes, start, cursor.end) else {
      return false
    }
    let isOne = length == 2 && cursor.bytes[start] == UInt8(ascii: "1")
    return (length == 1 || isOne)
      && cursor.bytes[start + length..<cursor.end].contains { !$0.isSpaceOrTab }
  }

  /// CommonMark 4.2: one to six `#` and a space or the line's end.
  private static func startsHeading(_ cursor: LineCursor) -> Bool {
    let (start, indent) = cursor.nonspace
    let rest = cursor.bytes[start..<cursor.end]
    let marks = rest.prefix { $0 == UInt8(ascii: "#") }.count
    return indent < 4 && (1...6).contains(marks)
      && (marks == rest.count || rest[start + marks].isSpaceOrTab)
  }
}
