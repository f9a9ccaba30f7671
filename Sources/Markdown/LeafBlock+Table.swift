extension LeafBlock {
  mutating func beginTable(_ table: Table) {
    builder.begin(
      Node(
        kind: .table, line: table.firstLine + lineOffset, endLine: table.lastLine + lineOffset,
        column: column(of: table.starts[0], on: table.firstLine)))
  }

  mutating func beginRow(_ row: TableRow, of table: Table) {
    let start = table.starts[min(row.line - table.firstLine, table.starts.count - 1)]
    builder.begin(
      Node(
        kind: .tableRow(isHeader: row.line == table.firstLine), line: row.line + lineOffset,
        endLine: row.line + lineOffset, column: column(of: start, on: row.line)))
  }

  /// Begins a cell; one that nobody wrote has no column.
  mutating func beginCell(_ cell: TableRow.Cell?, _ alignment: Node.Alignment, of row: TableRow) {
    let column = cell.map { $0.range.lowerBound - lines.range(of: row.line).lowerBound + 1 } ?? 0
    block = builder.begin(
      Node(
        kind: .tableCell(alignment), line: row.line + lineOffset, endLine: row.line + lineOffset,
        column: column))
    ends.removeAll(keepingCapacity: true)
  }

  /// Gives a cell's inlines their places; libcmark read them two bytes into a line of their own.
  mutating func finishCell(_ cell: TableRow.Cell, of row: TableRow) {
    let origin = lines.range(of: row.line).lowerBound
    for index in block.index + 1..<builder.document.count {
      let id = NodeID(index: index)
      builder[id].line = row.line + lineOffset
      builder[id].endLine = row.line + lineOffset
      var offset = cell.range.lowerBound + builder[id].column - 3
      if cell.hasEscapedPipe { offset = unescaped(builder[id].column - 3, in: cell) }
      builder[id].column = offset - origin + 1
      moveToMarks(id)
    }
    applyMarks()
  }

  /// The offset of a cell's byte, counted as if no backslash stood before a pipe.
  private func unescaped(_ count: Int, in cell: TableRow.Cell) -> Int {
    var offset = cell.range.lowerBound
    var left = count
    while left > 0 && offset + 1 < cell.range.upperBound {
      if lines.bytes[offset] == UInt8(ascii: "\\") && lines.bytes[offset + 1] == UInt8(ascii: "|") {
        offset += 1
      }
      left -= 1
      offset += 1
    }
    return offset + left
  }

  private func column(of offset: Int, on line: Int) -> Int {
    var offset = offset
    let range = lines.range(of: line)
    while offset < range.upperBound && lines.bytes[offset].isSpaceOrTab { offset += 1 }
    return offset - range.lowerBound + 1
  }
}
