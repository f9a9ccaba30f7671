/// A place within one line while its container marks are read (CommonMark 2.2, 5.1, 5.2).
///
/// A tab is worth the columns to the next multiple of four, and may be consumed in part, so the
/// cursor counts bytes and columns side by side, exactly as libcmark does.
struct LineCursor {
  let bytes: [UInt8]
  /// The offset of the line's end in the text.
  let end: Int
  var offset: Int
  /// The column as an eye sees it, from zero.
  private(set) var column = 0

  init(_ lines: SourceLines, line: Int) {
    let range = lines.range(of: line)
    bytes = lines.bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  /// The byte here; nil at the line's end.
  var byte: UInt8? { offset < end ? bytes[offset] : nil }

  var isAtSpace: Bool { offset < end && (bytes[offset] == 32 || bytes[offset] == 9) }

  /// The first byte that is neither space nor tab, and how many columns lie before it.
  var nonspace: (offset: Int, indent: Int) {
    var at = offset
    var eye = column
    while at < end {
      if bytes[at] == 32 { eye += 1 } else if bytes[at] == 9 { eye += 4 - eye % 4 } else { break }
      at += 1
    }
    return (at, eye - column)
  }

  var isBlank: Bool { nonspace.offset == end }

  mutating func advance(columns count: Int) {
    var count = count
    while count > 0 && offset < end {
      guard bytes[offset] == 9 else {
        offset += 1
        column += 1
        count -= 1
        continue
      }
      let width = 4 - column % 4
      if width <= count { offset += 1 }
      column += min(width, count)
      count -= min(width, count)
    }
  }

  mutating func skipSpaces() {
    advance(columns: nonspace.indent)
  }

  /// Consumes `>` with up to three spaces before and one after.
  mutating func consumeQuoteMark() -> Bool {
    let (at, indent) = nonspace
    guard indent <= 3, at < end, bytes[at] == UInt8(ascii: ">") else { return false }
    advance(columns: indent + 1)
    if isAtSpace { advance(columns: 1) }
    return true
  }

  /// Consumes a list marker that is here after spaces, and gives the width that an item's other
  /// lines must be indented by; nil when there is none.
  mutating func consumeListMarker() -> Int? {
    let (at, indent) = nonspace
    guard let marker = Self.markerLength(bytes, at, end) else { return nil }
    advance(columns: indent + marker)
    let before = self
    while column - before.column <= 5 && isAtSpace { advance(columns: 1) }
    let spaces = column - before.column
    if spaces >= 1 && spaces < 5 && byte != nil { return indent + marker + spaces }
    self = before
    if spaces > 0 { advance(columns: 1) }
    return indent + marker + 1
  }

  /// The bytes of a bullet or of a number with its sign, followed by a space or the line's end.
  static func markerLength(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    var at = start
    switch bytes[at] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): at += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while at < end, at - start < 9, bytes[at] &- UInt8(ascii: "0") < 10 { at += 1 }
      guard at < end, bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ")") else {
        return nil
      }
      at += 1
    default: return nil
    }
    return at == end || bytes[at] == 32 || bytes[at] == 9 ? at - start : nil
  }
}
