import Markdown

extension Reader {
  /// Gives every section its topic and phase, and what it inherits.
  mutating func readSectionMeanings() {
    for index in report.sections.indices {
      let topic = ownTopic(of: index)
      report.sections[index].topic = isGateTopic(topic) && isTitle(index) ? nil : topic
      let title = Words(Pieces.bare(report.sections[index].title))
      sectionWords[index] = title
      // A name is looked up for each criterion and row: of many sections of one title the first do.
      if sectionsTitled[title, default: []].count < 64 {
        sectionsTitled[title, default: []].append(index)
      }
      if report.sections[index].kind == .heading, let number = report.sections[index].number {
        sectionsNumbered[number.lowercased(), default: []].append(index)
      }
      if vocabulary[.pickWords].first(in: Words(report.sections[index].heading)) != nil {
        pickSections.insert(index)
      }
      topics.append(topicInForce(at: index))
    }
    headingTitles = Set(
      report.sections.filter { $0.kind == .heading }.map { Words($0.title).phrase })
    let lastBefore = readPhaseEnds()
    var launched: Set<Int> = []
    for index in report.sections.indices {
      let section = report.sections[index]
      let parent = section.parent.map { report.sections[$0] }
      var own = ownPhase(of: section.heading, section: index)
      if own == .launch, lastBefore[section.parent ?? -1].map({ $0 < index }) ?? false {
        launched.insert(section.parent ?? -1)
      }
      if own == nil, launched.contains(section.parent ?? -1),
        lastBefore[section.parent ?? -1].map({ $0 < index }) ?? false, countsOn(section.heading)
      {
        own = .after
      }
      if own == nil, topic(in: section.parent) == .rollbackTriggers, namesRollback(index) {
        own = .after
      }
      report.sections[index].phase = own ?? parent?.phase ?? .before
      guard let parent else { continue }
      if !section.hasOwnNeed { report.sections[index].need = parent.need }
      if parent.isCritical { report.sections[index].isCritical = true }
      if parent.isConditional { report.sections[index].isConditional = true }
    }
  }

  /// The topic of a section or the nearest above; the conditions of a gate are its criteria.
  private func topicInForce(at index: Int) -> Topic? {
    let section = report.sections[index]
    let above = section.parent.flatMap { topics[$0] }
    if isGroup(index, ofGate: above) { return above }
    if above == .rollbackTriggers, namesRollback(index) { return nil }
    if above == .goCriteria, isAsideInBrackets(index) { return above }
    if above == .goCriteria, section.kind == .heading, section.topic == nil,
      section.need == .optional, section.hasOwnNeed
    {
      return nil
    }
    if above == .goCriteria, section.kind == .heading, isEvidence(index) { return section.topic }
    if above == .decision, addsNothing(index) { return .goCriteria }
    if asksForGo(index) || (above == .decision && asksForGo(below: index)) { return .goCriteria }
    if section.kind == .label, section.topic == nil, isGateTopic(above), standsAfterRule(index) {
      return nil
    }
    return section.topic ?? above
  }

  /// Whether a rule closes what a label's heading was about before the label opens.
  private func standsAfterRule(_ label: Int) -> Bool {
    guard let heading = report.sections[label].parent else { return false }
    var hasList = false
    var block = document[report.sections[heading].node].next
    // Far from its heading a label is its own; and many would walk a long way each.
    for _ in 0..<200 {
      guard let at = block, at != report.sections[label].node else { return false }
      switch document[at].kind {
      case .list, .table: hasList = true
      case .thematicBreak where hasList: return true
      default: break
      }
      block = document[at].next
    }
    return false
  }

  /// What the nearest heading or label with a topic is about.
  func topic(in section: Int?) -> Topic? {
    guard let section else { return nil }
    return topics[section]
  }

  /// The sections beside one, in order, itself among them.
  func siblings(of index: Int) -> [Int] {
    report.sections[index].parent.map { report.sections[$0].children } ?? topSections
  }
}
