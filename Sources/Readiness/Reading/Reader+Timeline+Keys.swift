extension Reader {
  /// What a length is said of: the section, where the key names nothing else.
  func lengthTitle(_ key: String, section: Int?) -> String? {
    guard vocabulary.timing.isExactly(.length, Words(key)) else { return nil }
    return section.map { report.sections[$0].title }
  }

  /// A launch date in the text, or a start above its sections, fixes it where the front matter does not.
  mutating func anchor(_ phrase: TimePhrase, key: String, section: Int?) {
    guard case .date(.day) = phrase.kind else { return }
    switch vocabulary.attributes.exact(key) {
    case .launch?: report.launch = report.launch ?? phrase.start
    case .start? where section == nil: report.start = report.start ?? phrase.start
    default: return
    }
  }

  /// The time that a `Key: value` line gives the plan.
  func time(ofKey key: String, value: String, section: Int?) -> TimePhrase? {
    guard value.holdsByte(where: { (0x30...0x39).contains($0) }), key.utf8.count <= 60 else {
      return nil
    }
    let words = Words(key)
    let attribute = vocabulary.attributes.exact(words)
    if attribute == .due, section != nil, !isPlan(section) { return nil }
    let isNamed =
      attribute == .start || attribute == .launch || attribute == .nextReview || attribute == .due
    let isLength = vocabulary.timing.isExactly(.length, words) || isNumberedPhase(words)
    guard isNamed || isLength || !(attribute == .housekeeping || attribute == .date) else {
      return nil
    }
    let isPlanKey =
      isNamed
      || (vocabulary.timing.has(.plan, in: words) && !vocabulary.timing.has(.past, in: words))
    guard isPlanKey || isLength || isPlan(section), !isOffPlan(section) || isNamed else {
      return nil
    }
    var scan = TimeScan(value, vocabulary: vocabulary)
    guard var start = scan.opening else { return nil }
    _ = skipLimits(&start, in: scan)
    // What a plan says in passing is no time of it: `Gate 9: covered by the packet of sprint 6`.
    for at in start..<min(start + (isPlanKey || isLength ? 4 : 1), scan.count) {
      if let (phrase, _) = scan.phrase(at: at) { return phrase }
      if at == start, isLength, let (phrase, _) = scan.length(at: at) {
        return phrase.unit == .hour ? nil : phrase
      }
      guard case .word = scan.text.list[at].kind else {
        if case .mark(let mark) = scan.text.list[at].kind, mark == "," || mark == "(" { continue }
        return nil
      }
    }
    return nil
  }

  /// `Phase 2`, whose value says how long it takes.
  private func isNumberedPhase(_ words: Words) -> Bool {
    guard words.count >= 2, Int(words.list[1]) != nil else { return false }
    return vocabulary[.stageWords].exact(Words(list: [words.list[0]])) != nil
  }
}
