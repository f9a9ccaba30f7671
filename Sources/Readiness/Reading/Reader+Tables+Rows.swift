import Markdown

extension Reader {
  /// A row that only titles the rows beneath it.
  func isGroupRow(_ row: TableShape.Row, _ shape: TableShape, what: Int?) -> Bool {
    let filled = row.cells.filter { !$0.isEmpty }
    guard filled.count == 1, let only = row.cells.firstIndex(where: { !$0.isEmpty }) else {
      return false
    }
    let isBold =
      document[row.cellNodes[only]].firstChild.map { document[$0].kind == .strong } ?? false
    let others = shape.rows.filter {
      $0.line != row.line && $0.cells.filter { !$0.isEmpty }.count > 1
    }
    return isBold && !others.isEmpty
  }

  /// The rows at the end that are still to be written: numbers alone, or a block to sign.
  func fields(of shape: TableShape, what: Int?) -> Set<Int> {
    guard let what else { return [] }
    let bare = shape.rows.reversed().prefix { row in
      row.cells.indices.allSatisfy { $0 == what || row.cells[$0].isEmpty }
    }.reversed()
    let numbered = bare.filter { Int(shape.cell($0, what)) != nil }
    if numbered.count == shape.rows.count, numbered.count > 1,
      !shape.meanings[what].contains(.requirement),
      bare.enumerated().allSatisfy({ Int(shape.cell($1, what)) == $0 + 1 })
    {
      return Set(bare.map(\.line))
    }
    let signed = bare.reversed().prefix { row in
      let text = shape.cell(row, what)
      let opening = text.split(separator: "/").first.map { String($0).trimmed } ?? text
      switch vocabulary.attributes.exact(opening) {
      case .name, .date, .signature, .role: return true
      default: return false
      }
    }
    let names = signed.map { vocabulary.attributes.exact(shape.cell($0, what)) }
    let isBlock = names.contains(.signature) && names.contains(.date)
    return isBlock ? Set(signed.map(\.line)) : []
  }

  /// Adds the item that a row is.
  mutating func addRow(
    _ row: TableShape.Row, _ shape: TableShape, what: Int?, status: Int? = nil, state: ItemState,
    section: Int?, reading: StateReader.Reading? = nil
  ) {
    var text = shape.cell(row, what)
    if text.isEmpty {
      text =
        row.cells.indices.first { $0 != status && !Words(row.cells[$0]).isEmpty }.map {
          row.cells[$0]
        } ?? ""
    }
    guard !Words(text).isEmpty else { return }
    if let (_, rest) = Sign.opening(Substring(text)) { text = String(rest) }
    var item = Item(
      text: text, node: row.node, line: row.line, column: document[row.node].column, state: state)
    item.section = section
    item.isAtRisk = reading?.isAtRisk ?? false
    item.stateWords = reading?.words
    strike(row, what: what, into: &item)
    fill(&item, from: row, shape, skipping: [what, status])
    let index = add(item, parent: nil, words: text)
    report.roles[row.node.index] = .item(index)
    registerCriterion(row.node, item: index, text: item.text, line: row.line, section: section)
  }

  private func strike(_ row: TableShape.Row, what: Int?, into item: inout Item) {
    guard let what, what < row.cellNodes.count,
      let first = document[row.cellNodes[what]].firstChild,
      document[first].kind == .strikethrough, document[first].next == nil
    else { return }
    item.isStruck = true
    if item.state != .done { item.state = .notApplicable }
  }

  /// What the other columns say of an item.
  private func fill(
    _ item: inout Item, from row: TableShape.Row, _ shape: TableShape, skipping: [Int?]
  ) {
    for (column, cell) in row.cells.enumerated() where column < shape.meanings.count {
      guard !skipping.contains(column), !isBlank(cell) else { continue }
      let meanings = shape.meanings[column]
      if meanings.contains(.owner) || meanings.contains(.role) {
        item.owner = item.owner ?? cell
      } else if meanings.contains(.due) || (meanings.contains(.date) && item.state != .done) {
        item.due = item.due ?? DueDate(words: cell, day: nil)
      } else if meanings.contains(.priority) || meanings.contains(.weight) {
        item.priority = cell
        if HeadingReader(vocabulary: vocabulary, efforts: efforts).isCritical(
          Words(cell), written: cell)
        {
          item.isCritical = true
        }
      } else if meanings.contains(.required), let need = vocabulary.needs.exact(cell) {
        item.need = Need(need)
      } else if meanings.contains(.evidence) {
        item.evidence.append(cell)
      } else if meanings.contains(.effort), let effort = efforts.whole(cell) {
        item.effort = effort
      } else if meanings.contains(.notes) {
        item.note = item.note.map { "\($0); \(cell)" } ?? cell
      }
    }
  }
}
