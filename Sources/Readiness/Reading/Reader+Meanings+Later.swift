/// Headings of what comes after the launch, and of what only seems to.
extension Reader {
  /// `If critical issues occur` beneath `Rollback plan`.
  func isCaseOfRollback(_ words: Words, _ section: Int?) -> Bool {
    guard words.count < 7, vocabulary[.openers].match(words, at: 0) != nil,
      vocabulary[.negations].first(in: words) == nil,
      vocabulary[.dangers].first(in: words) != nil
        || vocabulary[.rollingBack].first(in: words) != nil,
      let above = section.flatMap({ report.sections[$0].parent }), let name = sectionWords[above],
      let act = vocabulary[.rollingBack].match(name, at: 0)
    else { return false }
    return act.count == name.count || vocabulary[.plans].exact(name[act.count..<name.count]) != nil
  }

  /// `Week 1` beneath `Success metrics`: nobody can measure it before.
  func countsMetrics(_ heading: String, _ section: Int?) -> Bool {
    guard countsOn(heading), isTime(heading.endsInColon ? String(heading.dropLast()) : heading),
      let above = section.flatMap({ report.sections[$0].parent }), namesMetrics(above)
    else { return false }
    return ([above] + chain(from: above)).allSatisfy {
      vocabulary.phases.all(in: Words(report.sections[$0].heading)).allSatisfy {
        $0.meaning != .before && $0.meaning != .rehearsal
      }
    } && vocabulary.phases.all(in: Words(heading)).isEmpty
  }

  /// Whether a heading is about metrics and nothing else.
  private func namesMetrics(_ index: Int) -> Bool {
    let heading = report.sections[index].heading
    guard !heading.holdsByte(where: { ":&/,".utf8.contains($0) }),
      vocabulary[.ands].first(in: Words(heading)[0..<40]) == nil
    else { return false }
    switch report.sections[index].topic {
    case .metrics: return true
    case .successCriteria:
      return Words(report.sections[index].title)[0..<12].list.contains {
        vocabulary.column(.metric, is: Words(list: [$0]))
      }
    default: return false
    }
  }

  /// `Mobile app preparation`, of something else than the launch.
  func isPreparation(
    _ found: [(meaning: Language.PhaseWord, range: Range<Int>)], in words: Words
  ) -> Bool {
    guard found.count == 1, words.count > 1, found[0].range == words.count - 1..<words.count else {
      return false
    }
    return vocabulary[.checks].exact(words[found[0].range]) != nil
      && vocabulary[.launchNames].first(in: words) == nil
      && vocabulary[.releases].first(in: words) == nil
  }

  /// `Post-deployment (staging)`, `After deploy to staging`: a place before the launch.
  func isRehearsed(_ found: [(meaning: Language.PhaseWord, range: Range<Int>)]) -> Bool {
    guard let at = found.firstIndex(where: { $0.meaning == .after }), at + 1 < found.count else {
      return false
    }
    let next = found[at + 1]
    return next.meaning == .rehearsal && next.range.lowerBound <= found[at].range.upperBound + 1
  }

  /// `Nice to have — before or shortly after launch`.
  func isBeforeToo(
    _ found: [(meaning: Language.PhaseWord, range: Range<Int>)], in words: Words
  ) -> Bool {
    guard let after = found.first(where: { $0.meaning == .after }) else { return false }
    return [0..<after.range.lowerBound, after.range.upperBound..<words.count].contains { part in
      vocabulary.timing.has(.before, in: words[part])
        && vocabulary[.orWords].first(in: words[part]) != nil
    }
  }

  /// Whether a section before it, beneath the same heading, is about the launch or the time after it.
  func followsLaunch(_ section: Int?) -> Bool {
    guard let section else { return false }
    let parent = report.sections[section].parent
    // What it follows stands near; each such heading asks.
    return report.sections[..<section].suffix(200).contains {
      $0.parent == parent && $0.phase != .before
    }
  }
}
