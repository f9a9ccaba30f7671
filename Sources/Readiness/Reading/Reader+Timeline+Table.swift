import Markdown

extension Reader {
  /// The rows of a table of the plan: its columns of periods and dates, or rows that open with a time.
  mutating func readTimes(inTable table: NodeID, section: Int?) {
    if isOffPlan(section), topic(in: section) != .description { return }
    let shape = shape(of: table)
    guard shape.heads.count > 1, !shape.rows.isEmpty, !isHistory(shape) else { return }
    let columns = planColumns(shape, section: section)
    for row in shape.rows {
      switch report.roles[row.node.index] {
      case .prose, .item, .metadata: break
      default: continue
      }
      if shape.heads.count == 2, columns.isEmpty,
        let phrase = time(ofKey: row.cells[0], value: shape.cell(row, 1), section: section)
      {
        anchor(phrase, key: row.cells[0], section: section)
        addTime(phrase, title: row.cells[0], line: row.line, node: row.node, section: section)
        continue
      }
      guard let (phrase, column) = time(ofRow: row, shape, columns) else { continue }
      let title = title(of: row, shape, besides: columns + [column])
      addTime(
        phrase, title: title ?? phrase.label, line: row.line, node: row.node, section: section)
    }
  }

  /// What a row is about: the first words in it that are neither its time nor its number.
  private func title(of row: TableShape.Row, _ shape: TableShape, besides times: [Int]) -> String? {
    let cells = row.cells.indices.filter {
      !times.contains($0) && !Words(row.cells[$0]).isEmpty
    }
    let what = whatColumn(of: shape, status: shape.column(.status))
    let named = cells.first { $0 == what } ?? cells.first { !TableShape.isNumber(row.cells[$0]) }
    return (named ?? cells.first).map { row.cells[$0] }
  }

  /// A table of versions or changes is the document's past.
  private func isHistory(_ shape: TableShape) -> Bool {
    let heads = shape.heads.map { Words($0) }
    return heads.contains { words in
      vocabulary.timing.isExactly(.past, words) && vocabulary.column(.status, is: words) == false
    }
  }

  /// The columns whose cells are times of the plan.
  private func planColumns(_ shape: TableShape, section: Int?) -> [Int] {
    let first = Pieces.bare(shape.heads[0])
    let isStage =
      vocabulary[.stageWords].exact(first) != nil || vocabulary.units.exact(first) != nil
    let isPlan = isPlan(section)
    return shape.heads.indices.filter { column in
      let meanings = shape.meanings[column]
      if meanings.contains(.date), isPlan || (isStage && !shape.has(.status)) { return true }
      if meanings.contains(.due), isPlan || isStage { return true }
      guard meanings.contains(.period) else { return false }
      return isPlan || !meanings.contains(.effort) || isStage || shape.has(.phase)
    }
  }

  private func time(ofRow row: TableShape.Row, _ shape: TableShape, _ columns: [Int]) -> (
    TimePhrase, Int
  )? {
    var found: (TimePhrase, Int)?
    for column in columns {
      guard
        let phrase = time(
          ofCell: shape.cell(row, column), head: shape.heads[column], isFirst: column == 0)
      else { continue }
      if var earlier = found?.0 {
        guard case .date = earlier.kind, case .date = phrase.kind, let end = phrase.end,
          let start = earlier.start, start <= end
        else { continue }
        earlier.end = end
        earlier.label += " – " + phrase.label
        return (earlier, column)
      }
      found = (phrase, column)
    }
    if let found { return found }
    for column in [0, 1]
    where !columns.contains(column) && column < row.cells.count
      && vocabulary.timing.mayOpen(row.cells[column])
    {
      var scan = TimeScan(row.cells[column], vocabulary: vocabulary)
      guard let start = scan.opening, let (phrase, next) = scan.phrase(at: start),
        scan.parts(at: next)
      else { continue }
      switch phrase.kind {
      case .count, .aroundLaunch: return (phrase, column)
      case .date, .clock, .length: continue
      }
    }
    return nil
  }

  private func time(ofCell cell: String, head: String, isFirst: Bool) -> TimePhrase? {
    guard !isBlank(cell) else { return nil }
    var scan = TimeScan(cell, vocabulary: vocabulary)
    guard let start = scan.opening else { return nil }
    if TableShape.isNumber(cell) || cell.utf8.count < 6, vocabulary.units.exact(head) != nil {
      var counted = TimeScan(head + " " + cell, vocabulary: vocabulary)
      if let (phrase, next) = counted.phrase(at: 0), next == counted.count, phrase.kind == .count {
        return phrase
      }
    }
    for at in start..<min(start + 3, scan.count) {
      if let (phrase, _) = scan.phrase(at: at) { return phrase }
    }
    if let (phrase, _) = scan.clock(at: start) { return phrase }
    guard !isFirst, let (phrase, _) = scan.length(at: start), phrase.unit != .hour else {
      return nil
    }
    return phrase
  }
}
