/// How columns of a text differ from those of the text that it was made from, line by line.
package struct ColumnShift: Sendable {
  private struct Edit {
    var line: Int
    /// The column, in the text, of what was put in place of something else.
    var column: Int
    /// How many bytes more that something else had.
    var missing: Int
  }

  private var edits: [Edit] = []
  /// How many bytes are missing so far in the last line that was edited.
  private var missing = 0

  package init() {}

  /// Notes, from the first to the last, that bytes of the former text were replaced.
  ///
  /// - Parameter column: where they began, in the former text.
  package mutating func replaced(_ before: Int, by after: Int, line: Int, column: Int) {
    if edits.last?.line != line { missing = 0 }
    edits.append(Edit(line: line, column: column - missing, missing: before - after))
    missing += before - after
  }

  /// The same bytes in the former text.
  package func former(column: Int, length: Int, line: Int) -> (column: Int, length: Int) {
    var result = (column: column, length: length)
    var index = firstEdit(ofLine: line)
    while index < edits.count, edits[index].line == line, edits[index].column < column + length {
      if edits[index].column < column {
        result.column += edits[index].missing
      } else {
        result.length += edits[index].missing
      }
      index += 1
    }
    return result
  }

  private func firstEdit(ofLine line: Int) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
