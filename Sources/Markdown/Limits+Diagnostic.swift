import Diagnostics

extension Limits {
  /// The refusal in words.
  func diagnostic(_ excess: Excess, file: String, lineOffset: Int) -> Diagnostic {
    let place = Place(file, line: excess.line + lineOffset, column: excess.column)
    return switch excess.kind {
    case .fileBytes(let count):
      Diagnostic(
        .error, "limit.file-size", at: place,
        "the file has \(count) bytes; at most \(fileBytes) are read",
        hint: "split the file, or raise 'limits.file' in the settings")
    case .nesting:
      Diagnostic(
        .error, "limit.nesting", at: place,
        "more than \(nesting) lists and quotes stand in each other",
        hint: "take levels out, or raise 'limits.nesting' in the settings")
    case .brackets:
      Diagnostic(
        .error, "limit.brackets", at: place,
        "one paragraph has more than \(brackets) '['",
        hint: "put empty lines between its parts, or raise 'limits.brackets' in the settings")
    case .tableColumns(let count):
      Diagnostic(
        .error, "limit.table-columns", at: place,
        "a table has \(count) columns; at most \(tableColumns) are read",
        hint: "split the table, or raise 'limits.table-columns' in the settings")
    case .tableCells:
      Diagnostic(
        .error, "limit.table-cells", at: place,
        "the tables of the file have more than \(tableCells) cells, empty ones counted",
        hint: "split the file, or fill the rows")
    }
  }
}
