import Markdown

extension Reader {
  /// A table of risks, a row each, or of one risk, its fields down the side; true where it is one.
  mutating func readRiskTable(_ table: NodeID, _ shape: TableShape, section: Int?) -> Bool {
    if readRiskCard(table, shape, section: section) { return true }
    let fields = shape.heads.map { riskColumn($0) }
    let rated = fields.filter {
      $0 == .likelihood || $0 == .impact || $0 == .mitigation || $0 == .level
    }
    guard !rated.isEmpty, let what = riskNames(shape, fields, section: section) else {
      return false
    }
    let scales = shape.heads.map { scale(in: Pieces($0).brackets.first ?? "") }
    for row in shape.rows {
      let name = shape.cell(row, what)
      guard !Words(name).isEmpty, !isBlank(name) else { continue }
      let id = shape.column(.number).map { shape.cell(row, $0) }
      var values: [RiskText.Field] = []
      var scale: Int?
      for (column, field) in fields.enumerated() where column != what {
        guard let field else { continue }
        if field == .likelihood || field == .impact { scale = scale ?? scales[column] }
        values.append(RiskText.Field(field: field, value: shape.cell(row, column)))
      }
      addRisk(
        name, values, line: row.line, node: row.node, section: section, scale: scale,
        id: id.flatMap { isBlank($0) ? nil : $0 })
      report.roles[row.node.index] = .risk(report.risks.count - 1)
    }
    return true
  }

  private func riskColumn(_ head: String) -> RiskField? {
    let bare = Pieces.bare(head)
    let words = Words(bare)
    if vocabulary.column(.status, is: words) { return .status }
    if vocabulary.column(.owner, is: words) { return .owner }
    if vocabulary.column(.likelihood, is: words) { return .likelihood }
    if vocabulary.column(.impact, is: words) { return .impact }
    if vocabulary.column(.mitigation, is: words) { return .mitigation }
    if vocabulary.column(.monitor, is: words) { return .monitor }
    return vocabulary.column(.severity, is: words) ? .level : nil
  }

  /// The column that names the risks; nil where the table is about something else.
  private func riskNames(_ shape: TableShape, _ fields: [RiskField?], section: Int?) -> Int? {
    if let risk = shape.column(.risk) {
      let cells = shape.cells(risk).filter { !isBlank($0) }
      let levels = cells.filter { RiskRating($0, scale: 5, vocabulary: vocabulary).value != nil }
      if !cells.isEmpty, levels.count * 2 > cells.count { return nil }
      return risk
    }
    guard topic(in: section) == .risks else { return nil }
    let named = shape.meanings.indices.first {
      fields[$0] == nil && shape.meanings[$0].contains(.what)
    }
    // `Level | Impact | Likelihood | Action`: what each level asks for.
    let opensWithLevels =
      fields[0] == .level
      && shape.cells(0).allSatisfy { RiskRating($0, scale: 5, vocabulary: vocabulary).value != nil }
    let other =
      named
      ?? shape.heads.indices.first { fields[$0] == nil && !shape.meanings[$0].contains(.number) }
    if opensWithLevels, let other,
      shape.cells(other).contains(where: { vocabulary.verdicts.match(Words($0), at: 0) != nil })
    {
      return nil
    }
    return other
  }

  /// A table of two columns whose first holds the names of a risk's fields.
  private mutating func readRiskCard(_ table: NodeID, _ shape: TableShape, section: Int?) -> Bool {
    guard shape.heads.count == 2, !shape.rows.isEmpty else { return false }
    var fields: [RiskText.Field] = []
    var lines: [Int] = []
    func isRated(_ field: RiskField?) -> Bool {
      field == .likelihood || field == .impact || field == .mitigation || field == .level
    }
    for row in shape.rows {
      guard let field = riskField(row.cells[0]) else { continue }
      fields.append(RiskText.Field(field: field, value: shape.cell(row, 1)))
      lines.append(row.line)
    }
    let kinds = Set(fields.map(\.field).filter { isRated($0) })
    let isBoth = kinds.contains(.likelihood) && kinds.contains(.impact)
    guard isBoth || (topic(in: section) == .risks && !kinds.isEmpty && fields.count >= 2) else {
      return false
    }
    if let headField = riskField(shape.heads[0]) {
      fields.append(RiskText.Field(field: headField, value: shape.heads[1]))
      lines.append(document[table].line)
    }
    let named = vocabulary.column(.risk, is: Words(shape.heads[0])) ? shape.heads[1] : nil
    let owner = named == nil ? section.map { report.sections[$0] } : nil
    addRisk(
      named ?? owner?.title ?? report.title, fields, line: owner?.line ?? document[table].line,
      node: table, section: section, lines: lines)
    report.roles[table.index] = .risk(report.risks.count - 1)
    return true
  }
}
