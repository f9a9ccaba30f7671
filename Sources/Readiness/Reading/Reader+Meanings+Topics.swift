import Markdown
import Text

extension Reader {
  /// What a heading or label by itself is about, by its words and what stands beneath.
  func ownTopic(of index: Int) -> Topic? {
    let section = report.sections[index]
    let title = Words(section.title)
    if let exact = vocabulary.topics.exact(title) {
      if exact == .noGoCriteria, mustClearBlockers(index) { return .goCriteria }
      if exact == .rollbackTriggers, isOneOfGates(index, title) { return .goCriteria }
      return settled(exact, title, index)
    }
    let bare = Words(Pieces.bare(section.title))
    if let exact = vocabulary.topics.exact(bare) {
      guard exact == .noGoCriteria else { return settled(exact, bare, index) }
      if remains(section.heading) { return .remaining }
      return mustClearBlockers(index) ? .goCriteria : exact
    }
    if isRollbackReason(index, title) { return .rollbackTriggers }
    if refusesRollback(title) { return .notes }
    if let word = section.numberWord, vocabulary[.gateWords].exact(word) != nil {
      return .goCriteria
    }
    if let blockers = topic(ofBlockers: index, title) { return blockers }
    if section.kind == .label, forbidsLaunchUntil(title) { return .goCriteria }
    if section.kind == .label, asksBeforeLaunch(title), !asksApproval(index, title) {
      return .goCriteria
    }
    if section.children.allSatisfy({ report.sections[$0].kind == .label }),
      demandsBeforeLaunch(title)
    {
      return .goCriteria
    }
    if section.kind == .label || section.heading.endsInColon, saysWhenReady(title) {
      return .goCriteria
    }
    if let topic = topicBesideTranslation(section.title) { return topic }
    if let criteria = verdictTopic(at: index) { return criteria }
    if let prefix = prefixTopic(of: index) ?? openingTopic(of: index) { return prefix }
    if isEnumeration(section.title) { return nil }
    let heading = HeadingWords(of: section)
    let found = topicPhrases(in: heading, of: index)
    let first = found.min { $0.meaning.rank < $1.meaning.rank }
    if let first, first.meaning == .goCriteria {
      return settled(.goCriteria, heading.all[first.range], index)
    }
    let topic = first?.meaning ?? (saysWhatIsLeftOut(heading.all) ? .scope : nil)
    if topic == nil || topic == .remaining, leavesBeforeLaunch(index, title) { return .goCriteria }
    return topic == .noGoCriteria && remains(section.heading) ? .remaining : topic
  }

  /// `Sign-off criteria` over boxes is a gate; over roles it asks them to sign.
  private func settled(_ topic: Topic, _ words: Words, _ index: Int) -> Topic {
    let isLoose = topic == .goCriteria && vocabulary[.looseGates].exact(words) != nil
    guard isLoose,
      vocabulary.topics.all(in: words[0..<words.count - 1]).contains(where: {
        $0.meaning == .signOff
      })
    else { return topic }
    return asksFor(index) && !asksRoles(index) ? topic : .signOff
  }

  /// `What the first version does not include`; a check asks nothing.
  private func saysWhatIsLeftOut(_ heading: Words) -> Bool {
    vocabulary[.asks].match(heading, at: 0) != nil
      && (0..<heading.count).contains {
        vocabulary[.omits].exact(heading[$0..<heading.count]) != nil
      }
  }

  /// Whether a heading has a word of the launch.
  func namesLaunch(_ heading: Words) -> Bool {
    vocabulary[.launchNames].first(in: heading) != nil
      || vocabulary.phases.all(in: heading).contains {
        [.before, .launch, .launchSpan, .launchAmongSiblings].contains($0.meaning)
      } || vocabulary[.releases].first(in: heading) != nil
  }

  /// `Blockers (to be resolved)`: work that is left, not signs of danger.
  private func remains(_ heading: String) -> Bool {
    vocabulary.topics.all(in: Words(heading)).contains { $0.meaning == .remaining }
  }
}

extension Reader {
  /// `Stop conditions / شروط التوقف`: the topic of the words that stand beside those of a script that
  /// no vocabulary has.
  private func topicBesideTranslation(_ title: String) -> Topic? {
    guard let slash = title.range(ofPiece: " / ") else { return nil }
    let parts = [String(title[..<slash.lowerBound]), String(title[slash.upperBound...])]
    let known = parts.filter { $0.utf8.contains(where: ASCII.isLetter) }
    return known.count == 1 ? vocabulary.topics.exact(known[0]) : nil
  }

  /// The topic before a colon: `Verdict: …`, `Decision: …`.
  private func prefixTopic(of index: Int) -> Topic? {
    let title = report.sections[index].title
    guard let colon = title.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let topic = vocabulary.topics.exact(String(title[..<colon]))
    switch topic {
    case .decision, .successCriteria: return topic
    case .noGoCriteria:
      // `Red flags: when to pause`; `Blockers: must be fixed` over boxes is work.
      let rest = Words(String(title[title.utf8.index(after: colon)...]))
      return vocabulary[.openers].match(rest, at: 0) != nil || !asksFor(index) ? topic : nil
    default: return nil
    }
  }

  /// `Red flags - stop if any is present` over plain bullets: what stands before the dash.
  private func openingTopic(of index: Int) -> Topic? {
    let runs = Pieces(report.sections[index].title).runs
    guard runs.count > 1, vocabulary.topics.exact(runs[0]) == .noGoCriteria, !asksFor(index) else {
      return nil
    }
    return .noGoCriteria
  }

  /// `GO – all criteria met` beside `NO-GO – stop`: what each of the two verdicts takes.
  private func verdictTopic(at index: Int) -> Topic? {
    guard let own = verdictOpening(report.sections[index].title) else { return nil }
    let isOneOfTwo = siblings(of: index).contains { sibling in
      verdictOpening(report.sections[sibling].title).map { $0 != own } ?? false
    }
    guard isOneOfTwo else { return nil }
    switch own {
    case .go, .conditionalGo: return .goCriteria
    case .noGo: return .noGoCriteria
    case .undecided: return nil
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
