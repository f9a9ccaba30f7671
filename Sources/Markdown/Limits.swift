/// How much of Markdown is read; a file with more is refused with a message before it is parsed.
///
/// They keep libcmark 0.30.2 linear: its three known quadratic inputs need deep nesting or thousands
/// of open brackets in one paragraph.
package struct Limits: Hashable, Sendable {
  /// The largest file, in bytes.
  package var fileBytes = 2 << 20
  /// How many lists and block quotes may stand in each other.
  package var nesting = 100
  /// How many `[` one paragraph may have.
  package var brackets = 5_000
  /// How many columns a table may have.
  package var tableColumns = 100
  /// How many cells all tables of a file may have, those that GFM adds to short rows counted.
  package var tableCells = 500_000

  package init() {}

  /// No limits: for texts that are known.
  static var none: Limits {
    var limits = Limits()
    limits.fileBytes = .max
    limits.nesting = .max
    limits.brackets = .max
    limits.tableColumns = .max
    limits.tableCells = .max
    return limits
  }
}

/// Why a text is not read.
struct Excess {
  enum Kind {
    case fileBytes(Int)
    case nesting
    case brackets
    case tableColumns(Int)
    case tableCells
  }

  let kind: Kind
  /// The line in the text, from one.
  let line: Int
  var column = 1
}
