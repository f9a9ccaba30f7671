/// A text in which every cell of the tables stands as a heading of its own, for a second parse.
///
/// `# cell #` is one inline context, whatever is in the cell. Where a cell may use a definition, or
/// a table is not all of its paragraph, the whole text follows, with each line of a table replaced
/// by a comment: an HTML block interrupts paragraphs, keeps the line count, does not loosen lists
/// and ends lazy lines, as a table does.
struct TableText {
  private(set) var bytes: [UInt8] = []
  /// The number of headings, and of lines before the whole text.
  private(set) var cellCount = 0
  let isWhole: Bool

  /// What stands for a line of a table; U+0001 is no author's.
  static let placeholder = Array("<!--\u{1}T-->".utf8)

  init(_ tables: [Table], _ lines: SourceLines) {
    isWhole = !tables.allSatisfy(\.isWhole) || Self.mayUseDefinitions(tables, lines)
    for table in tables {
      for row in table.rows {
        for cell in table.cells(of: row) where !cell.range.isEmpty { append(cell, lines) }
      }
    }
    if isWhole { appendWhole(tables, lines) }
  }

  private mutating func append(_ cell: TableRow.Cell, _ lines: SourceLines) {
    cellCount += 1
    bytes.append(contentsOf: [UInt8(ascii: "#"), 32])
    if cell.hasEscapedPipe {
      for offset in cell.range {
        let next = offset + 1 < cell.range.upperBound ? lines.bytes[offset + 1] : 0
        if lines.bytes[offset] == UInt8(ascii: "\\") && next == UInt8(ascii: "|") { continue }
        bytes.append(lines.bytes[offset])
      }
    } else {
      bytes.append(contentsOf: lines.bytes[cell.range])
    }
    bytes.append(contentsOf: [32, UInt8(ascii: "#"), 10])
  }

  private mutating func appendWhole(_ tables: [Table], _ lines: SourceLines) {
    var line = 1
    for table in tables {
      appendLines(line..<table.firstLine, lines)
      for (number, start) in zip(table.firstLine..., table.starts) {
        bytes.append(contentsOf: lines.bytes[lines.range(of: number).lowerBound..<start])
        bytes.append(contentsOf: Self.placeholder)
        bytes.append(10)
      }
      line = table.firstLine + table.starts.count
    }
    appendLines(line..<lines.count + 1, lines)
  }

  private mutating func appendLines(_ range: Range<Int>, _ lines: SourceLines) {
    guard let first = range.first, let last = range.last else { return }
    let whole = lines.range(of: first).lowerBound..<lines.range(of: last).upperBound
    bytes.append(contentsOf: lines.bytes[whole])
    // After the line end of a line before, a line feed would end no line of its own.
    bytes.append(bytes.last == 13 ? 13 : 10)
  }

  /// Whether a cell has a bracket and the text a definition.
  private static func mayUseDefinitions(_ tables: [Table], _ lines: SourceLines) -> Bool {
    let bytes = lines.bytes
    let hasBracket = tables.contains { table in
      table.rows.contains { row in
        table.cells(of: row).contains { bytes[$0.range].contains(UInt8(ascii: "[")) }
      }
    }
    guard hasBracket else { return false }
    return bytes.indices.dropLast().contains {
      bytes[$0] == UInt8(ascii: "]") && bytes[$0 + 1] == UInt8(ascii: ":")
    }
  }
}
