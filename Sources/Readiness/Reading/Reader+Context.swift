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
    if readSignatureList(list, section: section) { return true }
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
    var phases: [Int: Phase] = [:]
    for index in report.items.indices {
      if let parent = report.items[index].parent {
        if phases[parent] == nil {
          phases[parent] = ownPhase(of: report.items[parent].text) ?? report.items[parent].phase
        }
        let above = report.items[parent].meaning
        report.items[index].inherit(above, phase: phases[parent] ?? above.phase)
      } else if let section = report.items[index].section {
        let above = report.sections[section].meaning
        report.items[index].inherit(above, phase: above.phase)
      }
      if let group = groups[index], report.items[index].parent == nil {
        report.items[index].inherit(group)
      }
    }
  }
}

/// What stands above an item gives it.
private struct Meaning {
  var phase: Phase
  var need: Need
  var isConditional: Bool
  var isCritical: Bool
}

extension Item {
  fileprivate var meaning: Meaning {
    Meaning(phase: phase, need: need, isConditional: isConditional, isCritical: isCritical)
  }

  fileprivate mutating func inherit(_ above: Meaning, phase: Phase) {
    self.phase = phase
    if need == .required { need = above.need }
    isConditional = isConditional || above.isConditional
    isCritical = isCritical || above.isCritical
  }
}

extension Item {
  fileprivate mutating func inherit(_ group: GroupMeaning) {
    if let phase = group.phase { self.phase = phase }
    if let need = group.need, self.need == .required { self.need = need }
    isConditional = isConditional || group.isConditional
  }
}

extension Section {
  fileprivate var meaning: Meaning {
    Meaning(phase: phase, need: need, isConditional: isConditional, isCritical: isCritical)
  }
}
