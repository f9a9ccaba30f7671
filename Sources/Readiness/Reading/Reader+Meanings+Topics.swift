import Markdown
import Text

extension Reader {
  /// What a heading or label by itself is about, by its words and what stands beneath.
  func ownTopic(of index: Int) -> Topic? {
    let section = report.sections[index]
    let title = Words(section.title)
    if let exact = vocabulary.topics.exact(title) {
      if exact == .noGoCriteria, let work = topic(ofBlockers: index) { return work }
      if exact == .rollbackTriggers, isOneOfGates(index, title) { return .goCriteria }
      return settled(exact, title, index)
    }
    let bare = Words(Pieces.bare(section.title))
    if let exact = vocabulary.topics.exact(bare) {
      guard exact == .noGoCriteria else { return settled(exact, bare, index) }
      if remains(section.heading) { return .remaining }
      return topic(ofBlockers: index) ?? exact
    }
    if isRollbackReason(index, title) { return .rollbackTriggers }
    if refusesRollback(title) { return .notes }
    if let word = section.numberWord, vocabulary[.gateWords].exact(word) != nil {
      return .goCriteria
    }
    if listsBlockers(index, title) { return .noGoCriteria }
    if section.kind == .label,
      asksBeforeLaunch(title) && !asksApproval(index, title)
        || forbidsLaunchUntil(title)
    {
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
    // Each phrase in it is weighed against all others; what comes later in a longer one is a text.
    let heading = Words(section.isLeadIn ? section.heading.lastSentence : section.heading)[0..<200]
    let found = vocabulary.topics.all(in: heading).filter { found in
      if opensInPhase(found.range.lowerBound, of: heading) { return false }
      // `Rollback (if needed)` has steps, `Rollback if` triggers.
      if found.meaning == .rollbackTriggers, section.isConditional { return false }
      // `Core features (must all pass)` says that they are needed.
      if found.meaning == .goCriteria, found.range.lowerBound >= bare.count,
        vocabulary[.demands].exact(heading[found.range]) != nil,
        vocabulary.claiming.passes.first(in: heading[found.range]) != nil, !namesLaunch(heading),
        !endsInCriteria(bare)
      {
        return false
      }
      // `When to stop the old system`
      if found.meaning == .noGoCriteria, let last = found.range.last,
        vocabulary[.halts].exact(heading[last..<last + 1]) != nil, last + 1 < heading.count,
        !namesLaunch(heading[last + 1..<heading.count])
      {
        return false
      }
      // `Not ready to launch when:`
      if found.meaning == .goCriteria, let before = found.range.first, before > 0,
        vocabulary[.negations].exact(heading[before - 1..<before]) != nil
      {
        return false
      }
      if found.meaning == .goCriteria,
        vocabulary[.looseGates].exact(heading[found.range]) != nil, !namesLaunch(heading),
        !speaksOfUs(heading[0..<found.range.lowerBound])
      {
        return false
      }
      if found.meaning == .goCriteria, found.range.count < bare.count,
        vocabulary[.wholeGates].exact(heading[found.range]) != nil
      {
        return false
      }
      if found.meaning == .goCriteria, asksApproval(index, title) { return false }
      if found.meaning == .signOff, isAboutAccess(heading, besides: found.range) { return false }
      // `Pre-sign-off validation`
      if found.meaning == .signOff, let first = found.range.first, first > 0,
        vocabulary.timing.isExactly(.before, heading[first - 1..<first])
      {
        return false
      }
      let isPhrase =
        found.range.count >= (found.meaning == .noGoCriteria ? 3 : 2)
        || (found.range.count == 2 && found.range.lowerBound == 0 && found.meaning == .noGoCriteria
          && (found.range.upperBound == bare.count
            || vocabulary[.openers].exact(heading[1..<2]) != nil
              && vocabulary[.all].match(heading, at: 2) != nil))
      let isAtEnd = found.range.upperBound == bare.count || found.range.upperBound == heading.count
      let isStrong = found.meaning.isStrong && (found.meaning != .legend || heading.count == 1)
      if isPartOfTwo(found.range, found.meaning, in: heading, index) { return false }
      // `They go into the future roadmap:` is no plan.
      let isSentence = section.isLeadIn && heading.count > 4 && found.meaning == .timeline
      return isPhrase || isStrong || (isAtEnd && found.meaning.standsAtEnd && !isSentence)
    }
    let first = found.min { $0.meaning.rank < $1.meaning.rank }
    if let first, first.meaning == .goCriteria {
      return settled(.goCriteria, heading[first.range], index)
    }
    let topic = first?.meaning ?? (saysWhatIsLeftOut(heading) ? .scope : nil)
    if topic == nil, leavesBeforeLaunch(index, title) { return .goCriteria }
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

  /// `Monitoring & SLOs` over signs that tell done from open: no list of targets.
  private func isPartOfTwo(_ found: Range<Int>, _ topic: Topic, in heading: Words, _ index: Int)
    -> Bool
  {
    guard topic == .successCriteria || topic == .metrics, found.lowerBound > 0 else { return false }
    let before = heading[found.lowerBound - 1..<found.lowerBound]
    let isJoined =
      vocabulary[.ands].exact(before) != nil
      || report.sections[index].heading.holds(UInt8(ascii: "&"))
    guard isJoined, vocabulary.topics.all(in: heading[0..<found.lowerBound]).isEmpty else {
      return false
    }
    let lists = report.sections[index].extent.prefix(400).filter {
      if case .list = document[NodeID(index: $0)].kind { true } else { false }
    }
    return lists.prefix(16).contains { signsTell(in: NodeID(index: $0)) }
  }

  /// `What the first version does not include`; a check asks nothing.
  private func saysWhatIsLeftOut(_ heading: Words) -> Bool {
    vocabulary[.asks].match(heading, at: 0) != nil
      && (0..<heading.count).contains {
        vocabulary[.omits].exact(heading[$0..<heading.count]) != nil
      }
  }

  /// `You're` ready when: nothing but who launches.
  private func speaksOfUs(_ words: Words) -> Bool {
    !words.isEmpty
      && words.list.allSatisfy { vocabulary[.selves].exact(Words(list: [$0])) != nil }
  }

  /// `Critical criteria (must all pass)`.
  private func endsInCriteria(_ title: Words) -> Bool {
    title.count > 1 && vocabulary[.criteria].exact(title[title.count - 1..<title.count]) != nil
  }

  /// Whether a heading has a word of the launch.
  func namesLaunch(_ heading: Words) -> Bool {
    vocabulary[.launchNames].first(in: heading) != nil
      || vocabulary.phases.all(in: heading).contains {
        [.before, .launch, .launchSpan, .launchAmongSiblings].contains($0.meaning)
      } || vocabulary[.releases].first(in: heading) != nil
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
      vocabulary[.authorizations].exact(heading[found]) != nil
    else { return false }
    return vocabulary[.access].first(in: heading) != nil
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
