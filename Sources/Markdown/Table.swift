/// A table found in the lines of a paragraph (GFM 4.10).
struct Table {
  let alignments: [Node.Alignment]
  /// The header row first; the delimiter row is none of them.
  var rows: [TableRow]
  /// Where each line's own text begins behind container marks, from the header line on.
  var starts: [Int]
  /// Whether the table is all of its paragraph.
  var isWhole: Bool

  var firstLine: Int { rows[0].line }
  var lastLine: Int { max(rows[0].line + 1, rows[rows.count - 1].line) }

  /// The cells of a row that have a column, in order.
  func cells(of row: TableRow) -> ArraySlice<TableRow.Cell> { row.cells.prefix(alignments.count) }
}
