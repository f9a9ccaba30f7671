import Markdown

extension Reader {
  /// Headings and labels that name a risk, with its fields in lines or bullets beneath.
  ///
  /// Read after the blocks, so that lists and tables of risks have been found before.
  mutating func readRiskHeadings() {
    let before = report.risks.count
    let lines = Set(report.risks.map(\.line))
    let places = Set(report.risks.compactMap(\.section))
    let isRegister = vocabulary.topics.first(in: Words(report.title)) == .risks
    for index in report.sections.indices
    where (isRegister || isBeneathRisks(index) || isNumbered(index))
      && !lines.contains(report.sections[index].line) && !places.contains(index)
      && mayNameRisk(index)
    {
      let (fields, lines) = fieldsBeneath(index)
      let kinds = Set(fields.map(\.field))
      let isRated =
        kinds.contains(.impact) || kinds.contains(.likelihood) || kinds.contains(.mitigation)
        || kinds.contains(.level)
      let isBoth = kinds.contains(.impact) && kinds.contains(.likelihood)
      guard isBoth || (isRated && isBeneathRisks(index)) else { continue }
      let section = report.sections[index]
      addRisk(
        section.title, fields, line: section.line, node: section.node,
        section: section.parent ?? index,
        lines: lines)
      report.risks[report.risks.count - 1].section = index
    }
    if report.risks.count > before { report.risks.sort { $0.line < $1.line } }
  }

  /// `R-001 — Title`.
  private func isNumbered(_ index: Int) -> Bool {
    let heading = report.sections[index].heading
    guard heading.utf8.first == UInt8(ascii: "R") else { return false }
    return heading.utf8.prefix(8).contains { (0x30...0x39).contains($0) }
  }

  /// A section that is neither a field of a risk nor a list of risks.
  private func mayNameRisk(_ index: Int) -> Bool {
    let section = report.sections[index]
    guard riskField(section.title) == nil else { return false }
    return section.topic != .risks
      || vocabulary.topics.exact(Pieces.bare(section.title)) != .risks
  }

  private func isBeneathRisks(_ index: Int) -> Bool {
    if report.sections[index].topic == .risks { return true }
    guard let parent = report.sections[index].parent else { return false }
    return topic(in: parent) == .risks
  }

  /// The fields in the paragraphs and bullets directly beneath a section, and in its labels.
  private func fieldsBeneath(_ index: Int) -> (fields: [RiskText.Field], lines: [Int]) {
    var fields: [RiskText.Field] = []
    var lines: [Int] = []
    let extent = report.sections[index].extent
    var next = document[report.sections[index].node].next
    while let block = next, extent.contains(block.index) {
      next = document[block].next
      if case .section(let inner) = report.roles[block.index] {
        guard report.sections[inner].kind == .label,
          let field = riskField(report.sections[inner].title)
        else { break }
        let text = document[block].next.map { document.plainText(of: $0).collapsed } ?? ""
        fields.append(RiskText.Field(field: field, value: text))
        lines.append(report.sections[inner].line)
        continue
      }
      for (text, line) in texts(of: block) {
        guard let pair = KeyValue(text, line: line, isBold: true), let field = riskField(pair.key)
        else { continue }
        fields.append(RiskText.Field(field: field, value: pair.value))
        lines.append(line)
      }
    }
    return (fields, lines)
  }

  /// The lines of a paragraph, or the first lines of a list's plain bullets.
  private func texts(of block: NodeID) -> [(String, Int)] {
    switch document[block].kind {
    case .paragraph:
      return document.lines(of: block).flatMap { line in
        KeyValue.pairs(in: line, of: document).map { ("\($0.key): \($0.value)", line.line) }
      }
    case .list:
      return document.children(of: block).compactMap { entry in
        guard case .item(.none) = document[entry].kind, let paragraph = document[entry].firstChild,
          document[paragraph].kind == .paragraph
        else { return nil }
        return (document.plainText(of: paragraph).collapsed, document[entry].line)
      }
    default: return []
    }
  }
}
