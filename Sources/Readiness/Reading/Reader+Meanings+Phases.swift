/// Whether a heading is about the time before the launch, its day, or the time after it.
extension Reader {
  /// `Week 1 tasks`, behind the launch: counted from it.
  func countsOn(_ heading: String) -> Bool {
    guard heading.holdsByte(where: { (0x30...0x39).contains($0) }),
      let time = TimeWords(heading, vocabulary: vocabulary)
    else { return false }
    return !time.isRelativeToLaunch && time.from >= 1
      && (time.unit == .week || time.unit == .day || time.unit == .month)
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
    if vocabulary[.afterwards].exact(words) != nil, followsLaunch(section) { return .after }
    let above = section.flatMap { report.sections[$0].parent }.map { report.sections[$0].phase }
    let namesLaunch =
      (above == .launch || meanings.contains(.launch) && isOutsideBrackets(heading, .launch))
      && (!meanings.contains(.before) || opensWithTime(heading) && !isDemand(found, words))
    if let phase = launchRelativePhase(of: heading, onTheDay: namesLaunch) {
      // `Post-release (T+0 to T+1 hours)`
      return phase == .launch && meanings.contains(.after) ? .after : phase
    }
    if words.count == 2, Int(words.list[1]) != nil,
      vocabulary.units.match(words, at: 0)?.meaning == .hour
    {
      return .after
    }
    let isPhase: (Language.PhaseWord) -> Bool = {
      $0 == .before || $0 == .after || $0 == .launch || $0 == .launchSpan
    }
    guard let first = meanings.first(where: isPhase) else {
      if isCaseOfRollback(words, section) || countsMetrics(heading, section) { return .after }
      // `Step 2: Deploy to staging` beneath `Deployment steps`.
      if above == .launch, meanings.contains(.launchAmongSiblings), meanings.contains(.rehearsal) {
        return .before
      }
      if joinsTopics(found, in: words) { return nil }
      if isNeededFor(found, in: words) { return .before }
      guard meanings.contains(.launchAmongSiblings), !meanings.contains(.rehearsal),
        !words.ends(in: vocabulary[.fixtures]), !words.ends(in: vocabulary.needs),
        isOutsideBrackets(heading, .launchAmongSiblings), !isAboutDeciding(section)
      else { return nil }
      let isWhole = found.count == 1 && found[0].range.count == words.count
      if isWhole, vocabulary[.launchNames].exact(words) != nil { return .launch }
      guard let section else { return nil }
      return standsBetweenPhases(section) ? .launch : nil
    }
    switch first {
    case .before where above == .launch && !isOutsideBrackets(heading, first): return nil
    // `Mobile app preparation` beneath `Post-launch`
    case .before where above == .after && isPreparation(found, in: words): return nil
    case .before where above == .launch && isOfTheDay(found, in: words, section): return nil
    case .before, .rehearsal, .launchAmongSiblings: return .before
    case .after: return isBeforeToo(found, in: words) || isRehearsed(found) ? .before : .after
    case .launch: return meanings.contains(.rehearsal) || isDeadline(heading) ? nil : .launch
    case .launchSpan:
      return meanings.contains(.rehearsal) || !isOutsideBrackets(heading, first) ? nil : .launch
    }
  }

  /// `Pre-flight checks` or `Final preparation` beneath `Deployment day`: checks of that day, where
  /// what comes before the launch is named without its name.
  private func isOfTheDay(
    _ found: [(meaning: Language.PhaseWord, range: Range<Int>)], in words: Words, _ section: Int?
  ) -> Bool {
    guard let parent = section.flatMap({ report.sections[$0].parent }),
      vocabulary.phases.all(in: Words(report.sections[parent].heading)).contains(where: {
        $0.meaning == .launch
      })
    else { return false }
    let day = Words(report.sections[parent].heading).list.contains {
      vocabulary.units.exact($0) == .day
    }
    guard day, found.count == 1, vocabulary[.checks].exact(words[found[0].range]) != nil
    else {
      return false
    }
    return (0..<words.count).allSatisfy {
      found[0].range.contains($0) || vocabulary[.itemWords].exact(words[$0..<$0 + 1]) != nil
        || vocabulary.signing.fillers.exact(words[$0..<$0 + 1]) != nil
    }
  }

  /// `T-2h: everything must be done before launch`.
  private func isDemand(
    _ found: [(meaning: Language.PhaseWord, range: Range<Int>)], _ words: Words
  ) -> Bool {
    vocabulary.needs.first(in: words) != nil
      || found.contains {
        $0.meaning == .before && vocabulary.timing.has(.before, in: words[$0.range])
      }
  }

  /// `Infrastructure and deployment`: a topic, and no step of a launch.
  private func joinsTopics(
    _ found: [(meaning: Language.PhaseWord, range: Range<Int>)], in words: Words
  ) -> Bool {
    guard let first = found.first(where: { $0.meaning == .launchAmongSiblings }),
      first.range.lowerBound > 1
    else { return false }
    return vocabulary[.ands].exact(words[first.range.lowerBound - 1..<first.range.lowerBound])
      != nil
  }

  /// `Not started, needed for launch`: what the launch waits for, and not what is done then.
  private func isNeededFor(
    _ found: [(meaning: Language.PhaseWord, range: Range<Int>)], in words: Words
  ) -> Bool {
    guard let launch = found.last, launch.meaning == .launchAmongSiblings,
      launch.range.upperBound == words.count
    else { return false }
    return (1..<max(1, launch.range.lowerBound)).contains { start in
      vocabulary[.towards].match(words, at: start)?.count == launch.range.lowerBound - start
        && vocabulary[.needings].exact(words[start - 1..<start]) != nil
    }
  }

  /// `T-60 minutes: final preparations`.
  private func opensWithTime(_ heading: String) -> Bool {
    TimeWords(heading, vocabulary: vocabulary)?.isRelativeToLaunch ?? false
  }

  /// `Critical (required on launch day)`: by when it must be done, not when it is.
  private func isDeadline(_ heading: String) -> Bool {
    !isOutsideBrackets(heading, .launch)
      && Pieces(heading).brackets.contains {
        vocabulary.needs.match(Words($0), at: 0)?.meaning == .required
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

  /// `T-24h`, at the start or in brackets; the hours before the launch are its own where the launch
  /// day is named: `Deployment day (T-2 hours)`.
  private func launchRelativePhase(of heading: String, onTheDay: Bool) -> Phase? {
    guard
      heading.holds(UInt8(ascii: "T")) || heading.holds(UInt8(ascii: "D"))
        || heading.holds(UInt8(ascii: "J"))
    else { return nil }
    for text in [heading] + Pieces(heading).brackets {
      guard let time = TimeWords(text, vocabulary: vocabulary), time.isRelativeToLaunch else {
        continue
      }
      if time.to < 0 {
        return onTheDay && time.unit == .hour && time.to >= -12 ? .launch : .before
      }
      return time.from > 0 ? .after : .launch
    }
    return nil
  }

  /// Whether a section before it is about the time before the launch, and one after it about the
  /// time after.
  private func standsBetweenPhases(_ section: Int) -> Bool {
    guard let ends = phaseEnds[report.sections[section].parent ?? -1] else { return false }
    return ends.lowerBound < section && section < ends.upperBound
  }

  /// Finds, among the sections of each parent, the first about the time before the launch and the last
  /// about the time after it.
  ///
  /// - Returns: the last about the time before it, of each parent; -1 stands for none.
  mutating func readPhaseEnds() -> [Int: Int] {
    var first: [Int: Int] = [:]
    var lastBefore: [Int: Int] = [:]
    var last: [Int: Int] = [:]
    for index in report.sections.indices {
      let heading = report.sections[index].heading
      let parent = report.sections[index].parent ?? -1
      let meanings = vocabulary.phases.all(in: Words(heading)).map(\.meaning)
      let phase = launchRelativePhase(of: heading, onTheDay: false)
      if meanings.contains(.before) || phase == .before {
        first[parent] = first[parent] ?? index
        lastBefore[parent] = index
      }
      if meanings.contains(.after) || phase == .after { last[parent] = index }
    }
    for (parent, from) in first {
      if let to = last[parent], from < to { phaseEnds[parent] = from...to }
    }
    return lastBefore
  }
}
