/// A line of a table, cut into cells (GFM 4.10).
struct TableRow {
  /// A cell's bytes in the text, without the spaces around.
  struct Cell {
    let range: Range<Int>
    /// Whether a `\|` stands in it, which means `|`.
    let hasEscapedPipe: Bool
  }

  let line: Int
  let cells: [Cell]

  /// Cuts `range` at pipes; a pipe with a backslash before it is a cell's own.
  ///
  /// nil when nothing is left for a cell: an empty line or a lone pipe.
  init?(_ bytes: [UInt8], _ range: Range<Int>, line: Int) {
    var cells: [Cell] = []
    var at = range.lowerBound
    let end = range.upperBound
    while at < end && bytes[at].isSpaceOrTab { at += 1 }
    if at < end && bytes[at] == UInt8(ascii: "|") { at += 1 }
    while at < end && bytes[at].isSpaceOrTab { at += 1 }
    while at < end {
      let start = at
      var hasEscapedPipe = false
      while at < end {
        if bytes[at] == UInt8(ascii: "|") {
          guard at > start && bytes[at - 1] == UInt8(ascii: "\\") else { break }
          hasEscapedPipe = true
        }
        at += 1
      }
      var stop = at
      while stop > start && bytes[stop - 1].isSpaceOrTab { stop -= 1 }
      cells.append(Cell(range: start..<stop, hasEscapedPipe: hasEscapedPipe))
      at += 1
      while at < end && bytes[at].isSpaceOrTab { at += 1 }
    }
    guard !cells.isEmpty else { return nil }
    self.line = line
    self.cells = cells
  }

  /// The alignments of a delimiter row; nil when the row is none.
  func alignments(in bytes: [UInt8]) -> [Node.Alignment]? {
    var alignments: [Node.Alignment] = []
    for cell in cells {
      var range = cell.range
      let opens = !range.isEmpty && bytes[range.lowerBound] == UInt8(ascii: ":")
      if opens { range = range.dropFirst() }
      let closes = !range.isEmpty && bytes[range.upperBound - 1] == UInt8(ascii: ":")
      if closes { range = range.dropLast() }
      guard !range.isEmpty, range.allSatisfy({ bytes[$0] == UInt8(ascii: "-") }) else { return nil }
      alignments.append(opens ? (closes ? .center : .left) : (closes ? .right : .none))
    }
    return alignments
  }
}

extension UInt8 {
  var isSpaceOrTab: Bool { self == 32 || self == 9 }
}
