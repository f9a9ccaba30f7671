/// The rule of a gate, from the words of its heading, its label and the sentences beside it.
struct GateRule {
  var rule: Gate.Rule = .all
  var strength: Gate.Strength = .must
  /// As it is shown: `= 100%`, `> 90%`, `3 of 5`, `all`.
  var text: String

  /// - Parameter texts: the nearest first.
  init(_ texts: [String], polarity: Gate.Polarity, vocabulary: Vocabulary) {
    text = polarity == .require ? "all" : "none"
    if let own = texts.first, vocabulary[.shouldWords].first(in: Words(own)) != nil {
      strength = .should
    }
    guard polarity == .require else { return }
    for words in texts {
      if let count = Self.count(in: words, vocabulary) {
        rule = .atLeast(count.least)
        text = count.of.map { "\(count.least) of \($0)" } ?? "at least \(count.least)"
        return
      }
      if let threshold = Threshold(in: words, vocabulary: vocabulary) {
        rule = .share(threshold)
        text = threshold.text
        return
      }
      if let most = Self.priorities(in: words) {
        rule = .priorities(most)
        text = most
        return
      }
    }
  }

  /// `3 of 5`, `at least 3`, `4 out of 6`.
  private static func count(in text: String, _ vocabulary: Vocabulary) -> (least: Int, of: Int?)? {
    let words = Words(text)
    for (index, word) in words.list.enumerated() {
      guard let number = Int(word), (1...100).contains(number),
        vocabulary[.of].match(words, at: index + 1) != nil
      else { continue }
      let total = words.list[(index + 1)...].first { Int($0) != nil }.flatMap { Int($0) }
      if let total, total >= number { return (number, total) }
    }
    return least(in: words, text, vocabulary).map { ($0, nil) }
  }

  /// `At least 2 of the following`, `any 3 criteria`; a share of them is another rule.
  private static func least(in words: Words, _ text: String, _ vocabulary: Vocabulary) -> Int? {
    guard Threshold(in: text, vocabulary: vocabulary) == nil else { return nil }
    for index in words.keys.indices {
      guard let match = vocabulary[.atLeast].match(words, at: index) else { continue }
      let place = index + match.count
      guard place < words.count, let number = Int(words.list[place]), (1...100).contains(number)
      else { continue }
      let next = place + 1
      if next == words.count || vocabulary[.of].match(words, at: next) != nil
        || vocabulary[.itemWords].match(words, at: next) != nil
      {
        return number
      }
    }
    return nil
  }

  /// `P0 all, P1 at most 2 failures`: the words of it.
  private static func priorities(in text: String) -> String? {
    let words = Words(text).list
    guard words.contains("p0"), words.contains("p1") else { return nil }
    return text.collapsed
  }
}

extension Threshold {
  /// `= 100%`, `> 90%`, `≥ 85%`.
  package var text: String {
    let number = percent == percent.rounded() ? "\(Int(percent))" : "\(percent)"
    if isStrict { return "> \(number)%" }
    return percent == 100 ? "= 100%" : "≥ \(number)%"
  }
}
