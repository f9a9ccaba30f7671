import Diagnostics
import Markdown

extension Reader {
  /// A table: what its columns hold decides what its rows are.
  mutating func readTable(_ table: NodeID, section: Int?) {
    let shape = shape(of: table)
    guard !shape.heads.isEmpty else { return }
    if readSpecialTable(table, shape, section: section) { return }
    if readChoiceTable(shape) { return }
    if let boxed = boxedColumn(of: shape), !isForbidding(section) {
      readBoxedTable(shape, what: boxed, section: section)
    } else if let status = statusColumn(of: shape, section: section) {
      readStatusTable(shape, status: status, section: section)
    } else if let answers = answerColumns(of: shape) {
      readAnswerTable(shape, answers: answers, section: section)
    } else if let what = whatColumn(of: shape, status: nil),
      resembledHeads.contains(shape.heads[what]), !(shape.has(.effort) && shape.heads.count == 2),
      topic(in: section) != .goCriteria || !shape.has(.actual),
      !isOtherMatter(shape, section: section)
    {
      readUnanswered(shape, what: what, section: section)
    } else if isMatrix(shape), let what = whatColumn(of: shape, status: nil) {
      readUnanswered(shape, what: what, section: section)
    } else if topic(in: section) == .goCriteria, !isOtherMatter(shape, section: section) {
      readUnassessed(shape, section: section)
    }
  }

  /// The rows of a gate's table that has no column of statuses: criteria, shown by nothing.
  private mutating func readUnassessed(_ shape: TableShape, section: Int?) {
    guard let what = shape.column(.what) ?? shape.column(.metric) else { return }
    for row in shape.rows where !Words(shape.cell(row, what)).isEmpty {
      registerCriterion(
        row.node, item: nil, text: shape.cell(row, what), line: row.line, section: section)
    }
  }

  /// The column whose cells open with a box and go on in words.
  private func boxedColumn(of shape: TableShape) -> Int? {
    shape.heads.indices.first { column in
      let filled = shape.cells(column).filter { !$0.isEmpty }
      guard filled.contains(where: { $0.utf8.first == UInt8(ascii: "[") || $0.utf8.first == 0xE2 })
      else { return false }
      let boxed = filled.filter { Self.leadingBox($0).map { !Words($0.rest).isEmpty } ?? false }
      return boxed.count * 2 > filled.count && boxed.allSatisfy { Choice.options(in: $0).count < 2 }
    }
  }

  /// `[x] All docs written`, `☐ All code reviewed`.
  static func leadingBox(_ cell: String) -> (state: ItemState, rest: String)? {
    if let box = Box(cell) { return (box.state, box.rest) }
    guard let first = cell.unicodeScalars.first, "☐☑☒⬜□".unicodeScalars.contains(first),
      let (sign, rest) = Sign.opening(Substring(cell))
    else { return nil }
    return (sign.state, String(rest))
  }

  private mutating func readBoxedTable(_ shape: TableShape, what: Int, section: Int?) {
    for row in shape.rows {
      let cell = shape.cell(row, what)
      guard let box = Self.leadingBox(cell) else { continue }
      var plain = row
      plain.cells[what] = box.rest
      addRow(plain, shape, what: what, state: box.state, section: section)
    }
  }

  /// The column of statuses: by its head, else by cells that are all signs or boxes.
  func statusColumn(of shape: TableShape, section: Int?) -> Int? {
    guard shape.heads.count >= 2, !shape.rows.isEmpty, !isOtherMatter(shape, section: section)
    else { return nil }
    let first = whatColumn(of: shape, status: nil)
    let named = shape.meanings.indices.filter {
      $0 != first && shape.meanings[$0].contains(.status)
    }
    let statusHeads = vocabulary[.statusHeads]
    if let exact = named.first(where: { statusHeads.exact(Pieces.bare(shape.heads[$0])) != nil })
      ?? named.first(where: {
        vocabulary[.statusHeads].first(in: Words(Pieces.bare(shape.heads[$0]))) != nil
      })
      ?? (named + shape.impliedStatuses(vocabulary).filter { $0 != first })
      .first(where: { isStateful(shape, $0) })
    {
      return isMetric(shape, section: section) ? nil : exact
    }
    guard let first, !isMetric(shape, section: section) else { return nil }
    if let decided = shape.column(.decision), decided != first, decides(shape, decided) {
      return decided
    }
    let signs = shape.heads.indices.filter { $0 != first && shape.isSigns($0) }
    if !signs.isEmpty { return signs.count == 1 ? signs[0] : nil }
    guard topic(in: section) == .goCriteria, let actual = shape.only(.actual), actual != first
    else { return nil }
    return shape.endsInSigns(actual) ? actual : nil
  }

  /// Whether a column's cells read as states: empty ones, signs, boxes or known words, mostly.
  private func isStateful(_ shape: TableShape, _ column: Int) -> Bool {
    let cells = shape.cells(column)
    let filled = cells.filter { !$0.isEmpty && !isBlank($0) }
    if filled.isEmpty { return true }
    let reader = StateReader(vocabulary: vocabulary, legend: legend)
    let known = filled.filter { TableShape.isSign($0, legend) || reader.read($0).unknown == nil }
    return known.count * 2 >= filled.count
  }

  /// What to do: the column so named, else the first column of words.
  func whatColumn(of shape: TableShape, status: Int?) -> Int? {
    let rank: [TableShape.Column] = [.what, .requirement, .metric, .section]
    for column in rank {
      if let found = shape.meanings.indices.first(where: {
        $0 != status && shape.meanings[$0].contains(column) && !shape.meanings[$0].contains(.number)
      }) {
        return found
      }
    }
    return shape.heads.indices.first { column in
      guard column != status, !shape.meanings[column].contains(.number) else { return false }
      let cells = shape.cells(column)
      return cells.contains { !Words($0).isEmpty } && !shape.isCount(column)
        && !shape.isSigns(column)
    }
  }

  /// Answers to tick: two or more columns whose heads are states.
  private func answerColumns(of shape: TableShape) -> [Int: ItemState]? {
    var answers: [Int: ItemState] = [:]
    for (column, head) in shape.heads.enumerated() where column > 0 {
      if let state = vocabulary.states.exact(Pieces.bare(head)) { answers[column] = state }
    }
    guard answers.count >= 2, Set(answers.values).count >= 2, !isBlankRollUp(shape) else {
      return nil
    }
    for column in answers.keys {
      guard shape.cells(column).allSatisfy({ $0.isEmpty || isMark($0) || isBlank($0) }) else {
        return nil
      }
    }
    return answers
  }

  private func isMark(_ cell: String) -> Bool {
    cell == "x" || cell == "X" || cell == "✗" || TableShape.isSign(cell)
  }

  private mutating func readAnswerTable(
    _ shape: TableShape, answers: [Int: ItemState], section: Int?
  ) {
    let what = shape.heads.indices.first {
      answers[$0] == nil && !shape.meanings[$0].contains(.number)
    }
    for row in shape.rows {
      let marked = answers.keys.sorted().filter { column in
        let cell = shape.cell(row, column)
        guard isMark(cell) else { return false }
        return StateReader(vocabulary: vocabulary).read(cell).state == .done || cell == "x"
          || cell == "X" || cell == "✗"
      }
      let state = marked.compactMap { answers[$0] }.max { $0.caution < $1.caution } ?? .open
      addRow(row, shape, what: what, state: state, section: section)
    }
  }

  private mutating func readUnanswered(_ shape: TableShape, what: Int, section: Int?) {
    guard let line = shape.rows.first?.line else { return }
    note(
      .note, "item.table-without-status", line: line,
      "a table like the status tables beside it, but without a status; its rows are open",
      hint: "add a column Status")
    for row in shape.rows { addRow(row, shape, what: what, state: .open, section: section) }
  }

  private mutating func readStatusTable(_ shape: TableShape, status: Int, section: Int?) {
    var reader = StateReader(vocabulary: vocabulary, legend: legend)
    reader.legend.merge(LegendReader.signs(in: shape.heads[status], vocabulary: vocabulary)) { $1 }
    let what = whatColumn(of: shape, status: status)
    if let what { resembledHeads.insert(shape.heads[what]) }
    let fields = fields(of: shape, what: what)
    let asked = vocabulary.states.exact(Pieces.bare(shape.heads[status]))
    let isValue = shape.meanings[status].contains(.actual)
    for row in shape.rows {
      if isGroupRow(row, shape, what: what) || fields.contains(row.line) { continue }
      let cell = shape.cell(row, status)
      var reading =
        Blank.isPlaceholder(cell) && Box(cell) == nil
        ? StateReader.Reading(state: .open) : reader.read(cell)
      // `Failed | [x]`
      if let asked, asked != .done, reading.isOnlySign, reading.state == .done {
        reading.state = asked
      }
      // The sign behind a value judges it: `Live ❌`.
      if isValue, let sign = cell.unicodeScalars.last(where: { reader.sign($0) != nil }),
        let judged = reader.sign(sign)?.state, judged.caution > reading.state.caution
      {
        reading.state = judged
      }
      if let unknown = reading.unknown { warnOfState(unknown, row: row) }
      addRow(
        row, shape, what: what, status: status, state: reading.state, section: section,
        reading: reading)
    }
  }

  private mutating func warnOfState(_ word: String, row: TableShape.Row) {
    let nearest = Nearest.to(Words(word).phrase, in: vocabulary.states.phrases)
    note(
      .warning, "state.unknown", line: row.line, "unknown status '\(word)'; read as open",
      hint: nearest.map { "did you mean '\($0)'? Other words go into holdpoint.yaml" }
        ?? "write done, in progress, blocked, open or n/a, or add the word in holdpoint.yaml")
  }
}
