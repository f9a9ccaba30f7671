import Markdown
import Text

/// A table as its reader sees it: heads, rows, and what each column holds.
struct TableShape {
  struct Row {
    var node: NodeID
    var line: Int
    var cells: [String]
    var cellNodes: [NodeID]
  }

  typealias Column = Language.Column

  var heads: [String]
  var rows: [Row]
  /// The meanings that each head may have; none for a head that no vocabulary knows.
  var meanings: [Set<Column>]
  /// The document's legend, by which a column of its signs is known.
  let legend: [Unicode.Scalar: Sign]

  init(
    _ table: NodeID, in document: Document, vocabulary: Vocabulary,
    legend: [Unicode.Scalar: Sign] = [:]
  ) {
    self.legend = legend
    var heads: [String] = []
    var rows: [Row] = []
    for row in document.children(of: table) {
      guard case .tableRow(let isHeader) = document[row].kind else { continue }
      let nodes = Array(document.children(of: row))
      let cells = nodes.map { document.plainText(of: $0).collapsed }
      if isHeader {
        heads = cells
      } else {
        rows.append(Row(node: row, line: document[row].line, cells: cells, cellNodes: nodes))
      }
    }
    self.heads = heads
    self.rows = rows
    meanings = heads.map { head in
      Set(vocabulary.columns(Words(head)) + vocabulary.columns(Words(Pieces.bare(head))))
    }
  }

  /// The first column that may hold this.
  func column(_ column: Column) -> Int? { meanings.firstIndex { $0.contains(column) } }

  func has(_ column: Column) -> Bool { self.column(column) != nil }

  func cell(_ row: Row, _ column: Int?) -> String {
    guard let column, column < row.cells.count else { return "" }
    return row.cells[column]
  }

  /// The cells of a column, from top to bottom.
  func cells(_ column: Int) -> [String] { rows.map { cell($0, column) } }

  /// Whether every cell of a column that is not empty is a sign or a box, and at least one is.
  func isSigns(_ column: Int) -> Bool {
    var found = false
    for cell in cells(column) where !cell.isEmpty {
      guard Self.isSign(cell, legend) else { return false }
      found = true
    }
    return found
  }

  /// The column that means something, where one does.
  func only(_ meaning: Column) -> Int? {
    let found = meanings.indices.filter { meanings[$0].contains(meaning) }
    return found.count == 1 ? found[0] : nil
  }

  /// Whether each of two cells or more is a value with a sign behind it: `98.2% ✅`.
  func endsInSigns(_ column: Int) -> Bool {
    rows.count > 1
      && cells(column).allSatisfy { cell in
        guard let last = cell.unicodeScalars.last(where: { $0 != "\u{FE0F}" && !$0.isBlank }) else {
          return false
        }
        return (legend[last] != nil || Sign.meaning(of: last) != nil)
          && cell.utf8.contains { (0x30...0x39).contains($0) || ASCII.isLetter($0) }
      }
  }

  static func isSign(_ cell: String, _ legend: [Unicode.Scalar: Sign] = [:]) -> Bool {
    if let box = Box(cell), box.rest.isEmpty { return true }
    var hasSign = false
    // `✅/⚠️`: the less ready of two.
    for scalar in cell.unicodeScalars
    where !scalar.isBlank && scalar != "\u{FE0F}" && !(hasSign && scalar == "/") {
      guard legend[scalar] != nil || Sign.meaning(of: scalar) != nil else { return false }
      hasSign = true
    }
    return hasSign
  }

  /// Columns that no vocabulary knows whose heads say that they hold statuses: `Handoff status`,
  /// `Status placeholder`.
  func impliedStatuses(_ vocabulary: Vocabulary) -> [Int] {
    heads.indices.filter { column in
      let words = Words(Pieces.bare(heads[column]))
      guard meanings[column].isEmpty, (2...3).contains(words.count) else { return false }
      return vocabulary[.statusHeads].exact(words[words.count - 1..<words.count]) != nil
        || opensWithStatus(words, column, vocabulary)
    }
  }

  /// `Status placeholder`, where no other column could be the one of statuses.
  private func opensWithStatus(_ words: Words, _ column: Int, _ vocabulary: Vocabulary) -> Bool {
    words.count == 2 && vocabulary[.statusHeads].exact(words[0..<1]) != nil
      && Int(words.list[1].drop { !$0.isNumber }) == nil
      && heads.indices.allSatisfy { $0 == column || $0 == 0 || !saysState($0, vocabulary) }
  }

  /// Whether a column could be the one of statuses as well.
  private func saysState(_ column: Int, _ vocabulary: Vocabulary) -> Bool {
    vocabulary[.statusHeads].first(in: Words(heads[column])) != nil
      || cells(column).contains {
        Self.isSign($0, legend) || vocabulary.states.exact(Words($0)) != nil
      }
  }

  /// A column of whole numbers or counts.
  func isCount(_ column: Int) -> Bool {
    let filled = cells(column).filter { !$0.isEmpty }
    return !filled.isEmpty && filled.allSatisfy { Self.isNumber($0) }
  }

  static func isNumber(_ cell: String) -> Bool {
    var hasDigit = false
    for byte in cell.utf8 {
      switch byte {
      case 0x30...0x39: hasDigit = true
      case UInt8(ascii: "%"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "~"), 0x20,
        UInt8(ascii: "+"):
        continue
      default: return false
      }
    }
    return hasDigit
  }
}

extension Reader {
  /// The shape of a table, which is made once.
  mutating func shape(of table: NodeID) -> TableShape {
    if let known = shapes[table.index] { return known }
    let shape = TableShape(table, in: document, vocabulary: vocabulary, legend: legend)
    shapes[table.index] = shape
    return shape
  }
}
