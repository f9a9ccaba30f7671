import Text

extension HeadingReader {
  /// `OPTIONAL`, and beside the thing itself: `Recommended items`, `Critères recommandés`.
  func need(of words: Words) -> Need? {
    if let need = vocabulary.needs.exact(words) { return Need(need) }
    // A character is a word in Chinese.
    let longest = words.first?.utf8.first.map { $0 >= 0xE3 } ?? false ? 10 : 4
    // `Action required` says how it stands.
    guard (2...longest).contains(words.count), vocabulary.topics.exact(words) == nil,
      vocabulary.states.exact(words) == nil
    else { return nil }
    if let first = vocabulary.needs.match(words, at: 0) {
      // `Recommended launch sequence` recommends how, and not whether.
      let rest = words[first.count..<words.count]
      let isDemand = vocabulary[.modals].match(words, at: 0) != nil
      if !isDemand, vocabulary[.launchNames].first(in: rest) != nil { return nil }
      // `Optional in dev`
      if first.meaning == .optional, vocabulary[.limiters].match(words, at: first.count) != nil {
        return nil
      }
      return flag(first.meaning, words[0..<first.count])
    }
    for start in 1..<words.count {
      if let last = vocabulary.needs.exact(words[start..<words.count]) {
        return flag(last, words[start..<words.count])
      }
    }
    return nil
  }

  /// `SHOULD criteria`: in capitals even a word that sentences begin with is a flag.
  func need(shouted run: String, _ words: Words) -> Need? {
    guard (2...4).contains(words.count), run != run.uppercased(),
      let match = vocabulary.needs.match(words, at: 0), match.count == 1,
      match.meaning != .required, vocabulary[.modals].exact(words[0..<1]) != nil,
      vocabulary[.doing].exact(words[1..<2]) != nil
        || vocabulary[.itemWords].exact(words[1..<2]) != nil
    else { return nil }
    let opening = run.prefix { $0 != " " }
    return opening == opening.uppercased() ? Need(match.meaning) : nil
  }

  /// `VALIDATED automatically (2026-01-30)`, behind a sign.
  func stateOpening(_ text: String) -> ItemState? {
    let words = Words(text)
    return words.count <= 3 ? vocabulary.states.match(words, at: 0)?.meaning : nil
  }

  /// `(Should fix soon)`, `P1 - Should be true`: a demand that is set off, and no rule of a gate.
  func need(demandedBy words: Words) -> Need? {
    guard (2...6).contains(words.count),
      let modal = vocabulary[.modals].match(words, at: 0),
      vocabulary[.demands].exact(words) == nil
    else { return nil }
    // `Could cause data loss`, `should be complete before launch` ask for nothing less.
    let next = words[modal.count..<modal.count + 1]
    guard words.count <= 3 || vocabulary[.doing].exact(next) != nil else { return nil }
    return vocabulary.needs.match(words, at: 0).map { Need($0.meaning) }
  }

  /// `(Optional - phase 3)`: a need with a remark behind a dash.
  func need(openingRuns bracket: String) -> Need? {
    guard bracket.holdsByte(where: { $0 == UInt8(ascii: "-") || $0 == 0xE2 }) else { return nil }
    let runs = Pieces(bracket).runs
    // `P1 - should complete`
    if runs.count == 2, let priority = vocabulary.priorities.exact(runs[0]), priority != .critical,
      vocabulary[.weakNeeds].exact(Words(runs[1])) == nil,
      let need = vocabulary.needs.exact(runs[1])
    {
      return Need(need)
    }
    guard runs.count > 1, vocabulary[.weakNeeds].exact(Words(runs[0])) == nil,
      runs.dropFirst().allSatisfy({ !limits(Words($0)) })
    else { return nil }
    return vocabulary.needs.exact(Words(runs[0])).map { Need($0) }
  }

  /// Whether a remark says for whom or until when it is not: `only before GA`, `required for EU`.
  private func limits(_ remark: Words) -> Bool {
    vocabulary[.criticalWords].first(in: remark) != nil
      || vocabulary.needs.all(in: remark).contains { $0.meaning == .required }
      || vocabulary[.only].first(in: remark) != nil
      || !vocabulary.phases.all(in: remark).isEmpty
      || vocabulary[.launchNames].first(in: remark) != nil
      || vocabulary.timing.has(.before, in: remark)
      || vocabulary.states.all(in: remark).contains {
        $0.meaning == .open || $0.meaning == .blocked
      }
  }

  /// `Nice-to-have / post-launch`.
  func need(amongAlternatives run: String) -> Need? {
    guard run.holds(UInt8(ascii: "/")) else { return nil }
    let needs = run.split(separator: "/").compactMap { vocabulary.needs.exact(Words(String($0))) }
    return needs.first.map { Need($0) }
  }

  /// A need whose words flag what they stand beside; `should` and `future` may be any word.
  private func flag(_ need: Language.NeedWord, _ words: Words) -> Need? {
    vocabulary[.weakNeeds].exact(words) == nil ? Need(need) : nil
  }

  private static let highestKey = Words("p0").keys.first

  /// `CRITICAL` in capitals, `P0`, `BLOCKER`.
  func isCritical(_ words: Words, written: String) -> Bool {
    guard !words.isEmpty, words.count <= 4 else { return false }
    if words.keys.first == Self.highestKey { return true }
    guard vocabulary.priorities.match(words, at: 0)?.meaning == .critical,
      let first = words.first
    else { return false }
    return words.count == 1 || written.prefix(first.count) == first.uppercased()
  }
}

extension Need {
  init(_ word: Language.NeedWord) {
    switch word {
    case .required: self = .required
    case .recommended: self = .recommended
    case .optional: self = .optional
    }
  }
}
