/// Finds the tables in the paragraphs that libcmark read.
struct TableFinder {
  let lines: SourceLines
  /// The lines that look like a delimiter row, ascending.
  let delimiterLines: [Int]
  private(set) var tables: [Table] = []

  init(_ lines: SourceLines) {
    self.lines = lines
    delimiterLines = lines.numbers(where: Self.looksLikeDelimiter)
  }

  /// Whether a line is made of the marks of a delimiter row, and container marks, alone.
  private static func looksLikeDelimiter(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var hasHyphen = false
    var hasPipeOrColon = false
    for byte in line {
      switch byte {
      case UInt8(ascii: "-"): hasHyphen = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"): hasPipeOrColon = true
      case 32, 9, 10, 13, UInt8(ascii: ">"): break
      default: return false
      }
    }
    return hasHyphen && hasPipeOrColon
  }

  /// Looks into a paragraph or setext heading that stands on `range`.
  mutating func search(_ range: ClosedRange<Int>, in containers: inout ContainerStack) {
    var line = range.lowerBound
    while let delimiter = firstDelimiter(after: line, upTo: range.upperBound) {
      line = delimiter
      guard var table = table(at: delimiter, in: &containers) else { continue }
      line = readRows(of: &table, upTo: range.upperBound, in: &containers)
      table.isWhole = table.firstLine == range.lowerBound && line > range.upperBound
      tables.append(table)
    }
  }

  /// The first table with too many columns, or the one with which the cells are too many.
  func excess(_ limits: Limits) -> Excess? {
    var cells = 0
    for table in tables {
      if table.alignments.count > limits.tableColumns {
        return Excess(kind: .tableColumns(table.alignments.count), line: table.firstLine)
      }
      cells += table.alignments.count * table.rows.count
      if cells > limits.tableCells { return Excess(kind: .tableCells, line: table.firstLine) }
    }
    return nil
  }

  private func firstDelimiter(after line: Int, upTo last: Int) -> Int? {
    var low = 0
    var high = delimiterLines.count
    while low < high {
      let middle = (low + high) / 2
      if delimiterLines[middle] > line { high = middle } else { low = middle + 1 }
    }
    return low < delimiterLines.count && delimiterLines[low] <= last ? delimiterLines[low] : nil
  }

  /// The table whose delimiter row is on `line`: as many cells in the line above, and not lazy.
  private func table(at line: Int, in containers: inout ContainerStack) -> Table? {
    let below = containers.cursor(at: line, in: lines)
    guard !below.isLazy, below.cursor.nonspace.indent < 4,
      let delimiter = TableRow(lines.bytes, below.cursor.offset..<below.cursor.end, line: line),
      let alignments = delimiter.alignments(in: lines.bytes)
    else { return nil }
    let above = containers.cursor(at: line - 1, in: lines).cursor
    guard let header = TableRow(lines.bytes, above.offset..<above.end, line: line - 1),
      header.cells.count == alignments.count
    else { return nil }
    return Table(
      alignments: alignments, rows: [header], starts: [above.offset, below.cursor.offset],
      isWhole: false)
  }

  /// Reads the rows below the delimiter row; gives the first line that is none.
  private func readRows(
    of table: inout Table, upTo last: Int, in containers: inout ContainerStack
  ) -> Int {
    var line = table.firstLine + 2
    while line <= last {
      let (cursor, isLazy) = containers.cursor(at: line, in: lines)
      guard !isLazy, !Self.interruptsTable(cursor),
        let row = TableRow(lines.bytes, cursor.offset..<cursor.end, line: line)
      else { break }
      table.rows.append(row)
      table.starts.append(cursor.offset)
      line += 1
    }
    return line
  }

  /// Whether a line that goes on a paragraph starts a block of its own below a table.
  private static func interruptsTable(_ cursor: LineCursor) -> Bool {
    let (start, indent) = cursor.nonspace
    if indent >= 4 || start == cursor.end { return true }
    return LineCursor.markerLength(cursor.bytes, start, cursor.end) != nil
      || isThematicBreak(cursor.bytes, start..<cursor.end)
      || isLoneTag(cursor.bytes, start..<cursor.end)
  }

  /// CommonMark 4.1: three or more of one of `-`, `_`, `*`, and nothing else but spaces.
  static func isThematicBreak(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let mark = range.first.map({ bytes[$0] }),
      mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_") || mark == UInt8(ascii: "*")
    else { return false }
    var count = 0
    for offset in range where !bytes[offset].isSpaceOrTab {
      guard bytes[offset] == mark else { return false }
      count += 1
    }
    return count >= 3
  }

  /// CommonMark 4.6, start condition 7: a complete tag and nothing else.
  private static func isLoneTag(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    let end = range.upperBound
    guard bytes[at] == UInt8(ascii: "<") else { return false }
    at += 1
    if at < end && bytes[at] == UInt8(ascii: "/") { at += 1 }
    guard at < end, bytes[at].isLetter else { return false }
    while at < end && (bytes[at].isLetter || bytes[at].isDigit || bytes[at] == UInt8(ascii: "-")) {
      at += 1
    }
    guard at < end, bytes[at] != UInt8(ascii: ":"), bytes[at] != UInt8(ascii: "@") else {
      return false
    }
    var quote: UInt8?
    while at < end && (quote != nil || bytes[at] != UInt8(ascii: ">")) {
      if let open = quote {
        if bytes[at] == open { quote = nil }
      } else if bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") {
        quote = bytes[at]
      }
      at += 1
    }
    return at < end && (at + 1..<end).allSatisfy { bytes[$0].isSpaceOrTab }
  }
}

extension UInt8 {
  var isLetter: Bool { (self | 32) &- UInt8(ascii: "a") < 26 }
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}
