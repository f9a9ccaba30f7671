import Markdown
import Text

/// The words of a heading or label, in which phrases are looked for.
struct HeadingWords {
  /// Of the whole heading, or of the last sentence of one that leads in; each phrase in it is weighed
  /// against all others, and what comes later in a longer one is a text.
  let all: Words
  /// Those of the title.
  let title: Words
  /// Those of the title outside brackets.
  let bare: Words
  /// Whether it is a sentence that leads in to what follows.
  let isLeadIn: Bool
  /// Whether it says in brackets in which case it counts.
  let isConditional: Bool

  init(of section: Section) {
    all = Words(section.isLeadIn ? section.heading.lastSentence : section.heading)[0..<200]
    title = Words(section.title)
    bare = Words(Pieces.bare(section.title))
    isLeadIn = section.isLeadIn
    isConditional = section.isConditional
  }
}

/// Phrases of a heading, and whether they tell what it is about.
extension Reader {
  typealias TopicPhrase = (meaning: Topic, range: Range<Int>)

  /// The phrases that may tell what a heading is about.
  func topicPhrases(in heading: HeadingWords, of index: Int) -> [TopicPhrase] {
    vocabulary.topics.all(in: heading.all).filter { phrase in
      guard !opensInPhase(phrase.range.lowerBound, of: heading.all) else { return false }
      switch phrase.meaning {
      // `Rollback (if needed)` has steps, `Rollback if` triggers.
      case .rollbackTriggers where heading.isConditional: return false
      case .goCriteria where !asksForGo(phrase.range, heading, index): return false
      case .noGoCriteria where stopsOther(phrase.range, heading.all): return false
      case .signOff where !asksForApproval(phrase.range, heading.all, index): return false
      case .successCriteria, .metrics:
        if isPartOfTwo(phrase.range, heading.all, index) { return false }
      default: break
      }
      return weighs(phrase, in: heading)
    }
  }

  /// Whether a phrase is long enough, stands at the end, or says it wherever it stands.
  private func weighs(_ phrase: TopicPhrase, in heading: HeadingWords) -> Bool {
    let (meaning, range) = phrase
    let (all, bare) = (heading.all, heading.bare)
    if meaning.isStrong, meaning != .legend || all.count == 1 { return true }
    if meaning == .noGoCriteria {
      // `Stop if any …`
      let isWhole =
        range.upperBound == bare.count
        || vocabulary[.openers].exact(all[1..<2]) != nil
          && vocabulary[.all].match(all, at: 2) != nil
      if range.count >= 3 || range == 0..<2 && isWhole { return true }
    } else if range.count >= 2 {
      return true
    }
    let isAtEnd = range.upperBound == bare.count || range.upperBound == all.count
    // `They go into the future roadmap:` is no plan.
    let isSentence = heading.isLeadIn && all.count > 4 && meaning == .timeline
    return isAtEnd && meaning.standsAtEnd && !isSentence
  }

  /// Whether a phrase that names a gate makes the heading one.
  private func asksForGo(_ range: Range<Int>, _ heading: HeadingWords, _ index: Int) -> Bool {
    let (all, bare) = (heading.all, heading.bare)
    let phrase = all[range]
    // `Not ready to launch when:`
    if let first = range.first, first > 0,
      vocabulary[.negations].exact(all[first - 1..<first]) != nil
    {
      return false
    }
    // `All of these must be true before …` beneath `Final gate`: that is the gate.
    if heading.isLeadIn, vocabulary[.demands].exact(phrase) != nil,
      let above = report.sections[index].parent, asksForGo(above)
    {
      return false
    }
    // `Core features (must all pass)` says that they are needed.
    if range.lowerBound >= bare.count, vocabulary[.demands].exact(phrase) != nil,
      vocabulary.claiming.passes.first(in: phrase) != nil, !namesLaunch(all), !endsInCriteria(bare)
    {
      return !isWork(index)
    }
    if vocabulary[.looseGates].exact(phrase) != nil, !namesLaunch(all),
      !speaksOfUs(all[0..<range.lowerBound])
    {
      return false
    }
    if range.count < bare.count, vocabulary[.wholeGates].exact(phrase) != nil { return false }
    return !asksApproval(index, heading.title)
  }

  /// Whether every list beneath a heading has boxes, or it is over a table of statuses alone.
  private func isWork(_ index: Int) -> Bool {
    let lists = report.sections[index].extent.prefix(400).map { NodeID(index: $0) }.filter { node in
      guard case .list = document[node].kind, let parent = document[node].parent else {
        return false
      }
      if case .item = document[parent].kind { return false }
      return true
    }
    let isBoxed = lists.allSatisfy { list in
      guard let entry = document[list].firstChild, case .item(let box) = document[entry].kind else {
        return false
      }
      return box != .none
    }
    return isBoxed && (!lists.isEmpty || hasStatusTable(index))
  }

  /// `When to stop the old system`: not the launch.
  private func stopsOther(_ range: Range<Int>, _ heading: Words) -> Bool {
    guard let last = range.last, last + 1 < heading.count,
      vocabulary[.halts].exact(heading[last..<last + 1]) != nil
    else { return false }
    let rest = heading[last + 1..<heading.count]
    return (0..<2).contains { vocabulary[.former].match(rest, at: $0) != nil }
      && vocabulary[.launchNames].first(in: rest) == nil
      && vocabulary[.releases].first(in: rest) == nil
  }

  /// Whether a phrase of approval asks people for it: not `Authentication & authorization`, nor
  /// `Pre-sign-off validation`.
  private func asksForApproval(_ range: Range<Int>, _ heading: Words, _ index: Int) -> Bool {
    if isAboutAccess(heading, besides: range) { return false }
    guard let first = range.first, first > 0, range.upperBound < heading.count,
      vocabulary.timing.isExactly(.before, heading[first - 1..<first])
    else { return true }
    return asksRoles(index)
  }

  /// `Monitoring & SLOs` over signs that tell done from open: no list of targets.
  private func isPartOfTwo(_ found: Range<Int>, _ heading: Words, _ index: Int) -> Bool {
    guard found.lowerBound > 0 else { return false }
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

  /// `You're` ready when: nothing but who launches.
  private func speaksOfUs(_ words: Words) -> Bool {
    !words.isEmpty
      && words.list.allSatisfy { vocabulary[.selves].exact(Words(list: [$0])) != nil }
  }

  /// `Critical criteria (must all pass)`.
  private func endsInCriteria(_ title: Words) -> Bool {
    title.count > 1 && vocabulary[.criteria].exact(title[title.count - 1..<title.count]) != nil
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
}
