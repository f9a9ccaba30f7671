/// A place in a text that an author wrote.
///
/// Lines and columns count from one; columns count UTF-8 bytes, as libcmark does.
package struct Place: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The file as its reader would name it, relative to where the command was started.
  package var file: String
  package var line: Int
  package var column: Int

  package init(_ file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  package var description: String { "\(file):\(line):\(column)" }

  package static func < (one: Place, other: Place) -> Bool {
    (one.file, one.line, one.column) < (other.file, other.line, other.column)
  }
}
