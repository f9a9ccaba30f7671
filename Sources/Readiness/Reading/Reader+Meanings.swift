import Markdown

extension Reader {
  /// Gives every section its topic and phase, and what it inherits.
  mutating func readSectionMeanings() {
    for index in report.sections.indices {
      let topic = ownTopic(of: index)
      report.sections[index].topic = isGateTopic(topic) && isTitle(index) ? nil : topic
      let title = Words(Pieces.bare(report.sections[index].title))
      sectionWords[index] = title
      sectionsTitled[title, default: []].append(index)
      if vocabulary.pickWords.first(in: Words(report.sections[index].heading)) != nil {
        pickSections.insert(index)
      }
      topics.append(topicInForce(at: index))
    }
    readPhaseEnds()
    for index in report.sections.indices {
      let section = report.sections[index]
      let parent = section.parent.map { report.sections[$0] }
      report.sections[index].phase =
        ownPhase(of: section.heading, section: index) ?? parent?.phase ?? .before
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
    while let at = block, at != report.sections[label].node {
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
  private func siblings(of index: Int) -> [Int] {
    report.sections[index].parent.map { report.sections[$0].children }
      ?? report.sections.indices.filter { report.sections[$0].parent == nil }
  }

  /// The phase that a heading, label or parent names; nil where it names none.
  func ownPhase(of heading: String, section: Int? = nil) -> Phase? {
    let words = Words(heading)
    let found = vocabulary.phases.all(in: words)
    var meanings = found.map(\.meaning)
    if meanings.contains(.rehearsal) {
      // A beta is no rehearsal in the checklist of the beta's own launch.
      let title = Words(report.title).list
      meanings = found.filter { found in
        found.meaning != .rehearsal || !words[found.range].list.allSatisfy(title.contains)
      }.map(\.meaning)
    }
    if let phase = launchRelativePhase(of: heading) { return phase }
    if words.count == 2, Int(words.list[1]) != nil,
      vocabulary.units.match(words, at: 0)?.meaning == .hour
    {
      return .after
    }
    let isPhase: (Language.PhaseWord) -> Bool = {
      $0 == .before || $0 == .after || $0 == .launch || $0 == .launchSpan
    }
    guard let first = meanings.first(where: isPhase) else {
      guard meanings.contains(.launchAmongSiblings), !meanings.contains(.rehearsal),
        isOutsideBrackets(heading, .launchAmongSiblings), !isAboutDeciding(section)
      else { return nil }
      let isWhole = found.count == 1 && found[0].range.count == words.count
      if isWhole, vocabulary.launchNames.exact(words) != nil { return .launch }
      guard let section else { return nil }
      return standsBetweenPhases(section) ? .launch : nil
    }
    switch first {
    case .before, .rehearsal, .launchAmongSiblings: return .before
    case .after: return .after
    case .launch: return meanings.contains(.rehearsal) ? nil : .launch
    case .launchSpan:
      return meanings.contains(.rehearsal) || !isOutsideBrackets(heading, first) ? nil : .launch
    }
  }

  /// Whether a section decides or approves: `Go-Live Approval` names no steps.
  private func isAboutDeciding(_ section: Int?) -> Bool {
    switch section.flatMap({ report.sections[$0].topic }) {
    case .signOff, .decision, .goCriteria, .noGoCriteria: true
    default: false
    }
  }

  /// Whether what names the launch stands outside the heading's brackets, where references and dates do.
  private func isOutsideBrackets(_ heading: String, _ meaning: Language.PhaseWord) -> Bool {
    vocabulary.phases.all(in: Words(Pieces.bare(heading))).contains { $0.meaning == meaning }
  }

  /// `T-24h`, at the start or in brackets.
  private func launchRelativePhase(of heading: String) -> Phase? {
    guard
      heading.holds(UInt8(ascii: "T")) || heading.holds(UInt8(ascii: "D"))
        || heading.holds(UInt8(ascii: "J"))
    else { return nil }
    for text in [heading] + Pieces(heading).brackets {
      guard let time = TimeWords(text, vocabulary: vocabulary), time.isRelativeToLaunch else {
        continue
      }
      return time.to < 0 ? .before : time.from > 0 ? .after : .launch
    }
    return nil
  }

  /// Whether a section before it is about the time before the launch, and one after it about the
  /// time after.
  private func standsBetweenPhases(_ section: Int) -> Bool {
    guard let ends = phaseEnds[report.sections[section].parent ?? -1] else { return false }
    return ends.lowerBound < section && section < ends.upperBound
  }

  /// Among the sections of each parent: the first about the time before the launch, and the last
  /// about the time after it.
  private mutating func readPhaseEnds() {
    var first: [Int: Int] = [:]
    var last: [Int: Int] = [:]
    for index in report.sections.indices {
      let heading = report.sections[index].heading
      let parent = report.sections[index].parent ?? -1
      let meanings = vocabulary.phases.all(in: Words(heading)).map(\.meaning)
      let phase = launchRelativePhase(of: heading)
      if first[parent] == nil, meanings.contains(.before) || phase == .before {
        first[parent] = index
      }
      if meanings.contains(.after) || phase == .after { last[parent] = index }
    }
    for (parent, from) in first {
      if let to = last[parent], from < to { phaseEnds[parent] = from...to }
    }
  }

  private func ownTopic(of index: Int) -> Topic? {
    let section = report.sections[index]
    let title = Words(section.title)
    if let exact = vocabulary.topics.exact(title) { return exact }
    let bare = Words(Pieces.bare(section.title))
    if let exact = vocabulary.topics.exact(bare) {
      return exact == .noGoCriteria && remains(section.heading) ? .remaining : exact
    }
    if let word = section.numberWord, vocabulary.gateWords.exact(word) != nil {
      return .goCriteria
    }
    if section.kind == .label, asksBeforeLaunch(title) { return .goCriteria }
    if let criteria = verdictTopic(at: index) { return criteria }
    if let prefix = prefixTopic(of: section.title) { return prefix }
    if isEnumeration(section.title) { return nil }
    let heading = Words(section.heading)
    let found = vocabulary.topics.all(in: heading).filter { found in
      if opensInPhase(found.range.lowerBound, of: heading) { return false }
      if found.meaning == .signOff, isAboutAccess(heading, besides: found.range) { return false }
      let isPhrase =
        found.range.count >= (found.meaning == .noGoCriteria ? 3 : 2)
        || (found.range.count == 2 && found.range.lowerBound == 0 && found.meaning == .noGoCriteria
          && found.range.upperBound == bare.count)
      let isAtEnd = found.range.upperBound == bare.count || found.range.upperBound == heading.count
      let isStrong = found.meaning.isStrong && (found.meaning != .legend || heading.count == 1)
      return isPhrase || isStrong || (isAtEnd && found.meaning.standsAtEnd)
    }
    let topic = found.min { $0.meaning.rank < $1.meaning.rank }?.meaning
    return topic == .noGoCriteria && remains(section.heading) ? .remaining : topic
  }

  /// Whether a word belongs to a phase that is named before it: `Pre-launch requirements` are no launch
  /// requirements.
  private func opensInPhase(_ word: Int, of heading: Words) -> Bool {
    word > 0
      && vocabulary.phases.all(in: heading).contains {
        $0.range.lowerBound < word && $0.range.contains(word)
      }
  }

  /// `Authentication & authorization`: what may be done, not who approves.
  private func isAboutAccess(_ heading: Words, besides found: Range<Int>) -> Bool {
    guard found.count == 1,
      vocabulary.wording.authorizations.exact(heading[found]) != nil
    else { return false }
    return vocabulary.wording.access.first(in: heading) != nil
  }

  /// `Blockers (to be resolved)`: work that is left, not signs of danger.
  private func remains(_ heading: String) -> Bool {
    vocabulary.topics.all(in: Words(heading)).contains { $0.meaning == .remaining }
  }
}

extension Reader {
  /// The topic before a colon: `Verdict: …`, `Decision: …`.
  private func prefixTopic(of title: String) -> Topic? {
    guard let colon = title.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let topic = vocabulary.topics.exact(String(title[..<colon]))
    return topic == .decision || topic == .successCriteria ? topic : nil
  }

  /// `GO – all criteria met` beside `NO-GO – stop`: what each of the two verdicts takes.
  private func verdictTopic(at index: Int) -> Topic? {
    guard let own = verdictOpening(report.sections[index].title) else { return nil }
    let isOneOfTwo = siblings(of: index).contains { sibling in
      verdictOpening(report.sections[sibling].title).map { $0 != own } ?? false
    }
    guard isOneOfTwo else { return nil }
    switch own {
    case .go: return .goCriteria
    case .noGo: return .noGoCriteria
    default: return nil
    }
  }

  /// The verdict that is the whole of what stands before a title's first dash, colon or bracket.
  func verdictOpening(_ title: String) -> Verdict? {
    guard let first = title.utf8.first, first | 0x20 == 0x67 || first | 0x20 == 0x6E,
      let run = Pieces(title).runs.first
    else { return nil }
    let words = Words(run)
    guard let match = vocabulary.verdicts.match(words, at: 0),
      words[0..<match.count].list.contains("go"),
      match.count == words.count
        || vocabulary.topics.exact(words[match.count..<words.count]) == .decision
    else { return nil }
    return match.meaning
  }

  /// A title that names three things or more is about none of them alone.
  private func isEnumeration(_ title: String) -> Bool {
    title.utf8.count { $0 == UInt8(ascii: ",") } >= 2
  }
}

extension Topic {
  /// Whether one word of it anywhere in a heading is enough.
  fileprivate var isStrong: Bool { self == .signOff || self == .risks || self == .legend }

  /// Whether one word of it is enough at the end of a heading.
  fileprivate var standsAtEnd: Bool {
    switch self {
    case .successCriteria, .timeline, .metrics, .benefits, .recommendations, .contacts, .decision:
      true
    default: false
    }
  }

  /// Which of several topics in one heading decides: the lowest.
  fileprivate var rank: Int {
    switch self {
    case .noGoCriteria: 0
    case .rollbackTriggers: 1
    case .goCriteria: 2
    case .signOff: 3
    case .decision: 4
    case .successCriteria: 5
    case .risks: 6
    case .timeline: 7
    case .legend: 8
    default: 9
    }
  }
}
