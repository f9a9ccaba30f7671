import Markdown

extension Reader {
  /// Whether lines here are bad news when ticked.
  func isForbidding(_ section: Int?) -> Bool {
    let topic = topic(in: section)
    return topic == .noGoCriteria || topic == .rollbackTriggers
  }

  /// A list that is read as one thing: a choice of which one entry is ticked, a legend, roles.
  mutating func readListAsOneThing(_ list: NodeID, section: Int?) -> Bool {
    if topic(in: section) == .legend { return true }
    return readChoiceList(list, section: section)
  }

  /// An entry that is no item, whatever box it has: a sign-off, a criterion, a trigger, a choice.
  mutating func readSpecialEntry(_ entry: NodeID, section: Int?, parent: Int?) -> Bool {
    if readSignOffEntry(entry, section: section, parent: parent) { return true }
    if readRiskEntry(entry, section: section, parent: parent) { return true }
    if readInlineDecision(entry) { return true }
    return readCriterionEntry(entry, section: section, parent: parent)
  }

  /// A table that is something else than items: sign-offs, risks, a plan.
  mutating func readSpecialTable(_ table: NodeID, _ shape: TableShape, section: Int?) -> Bool {
    if readSignOffTable(shape, section: section) { return true }
    if readRiskTable(table, shape, section: section) { return true }
    return readCriterionTable(shape, section: section)
  }

  /// What items inherit from the section and the items that they stand in.
  mutating func inheritMeanings() {
    for index in report.items.indices {
      var item = report.items[index]
      if let parent = item.parent {
        let above = report.items[parent]
        item.phase = ownPhase(of: above.text, siblings: []) ?? above.phase
        if item.need == .required { item.need = above.need }
        item.isConditional = item.isConditional || above.isConditional
        item.isCritical = item.isCritical || above.isCritical
      } else if let section = item.section.map({ report.sections[$0] }) {
        item.phase = section.phase
        if item.need == .required { item.need = section.need }
        item.isConditional = item.isConditional || section.isConditional
        item.isCritical = item.isCritical || section.isCritical
      }
      report.items[index] = item
    }
  }
}
