import Markdown

extension Reader {
  /// What the words of an item say besides what is to be done.
  func readWords(_ marked: String, into item: inout Item) {
    let text = ItemText(marked, vocabulary: vocabulary)
    item.text = text.words
    let attributes = AttributeReader(vocabulary: vocabulary, efforts: efforts)
    for (key, value) in text.attributes { attributes.set(key, value, of: &item) }
    readFlags(text.words, into: &item)
    readWhen(text.words, into: &item)
  }

  private func readWhen(_ words: String, into item: inout Item) {
    let opening = words.utf8.prefix(2)
    guard let first = opening.first,
      first == UInt8(ascii: "T") || first == UInt8(ascii: "D") || first == UInt8(ascii: "J"),
      let next = opening.last, !(0x61...0x7A).contains(next | 0x20)
    else { return }
    if let time = TimeWords(words, vocabulary: vocabulary), time.isRelativeToLaunch {
      item.when = words.split(separator: " ").first.map { String($0).trimmingColon }
    }
  }

  /// Need, condition, priority and effort in brackets, set off, or at the start.
  private func readFlags(_ text: String, into item: inout Item) {
    let pieces = Pieces(text)
    for bracket in pieces.brackets {
      readFlag(bracket, into: &item)
      if bracket.holds(UInt8(ascii: ",")), !listsNeeds(bracket) {
        for flag in bracket.split(separator: ",") { readFlag(String(flag), into: &item) }
      }
      if item.effort == nil, let effort = bracketedEffort(bracket, in: text) {
        item.effort = effort
      }
    }
    if pieces.runs.count > 1 {
      for (index, run) in pieces.runs.enumerated() {
        if index > 0 || pieces.runs.count > 1 { readFlag(run, into: &item) }
      }
    }
    if vocabulary.needs.mayBegin(text) {
      let words = Words(text)
      if let first = vocabulary.needs.match(words, at: 0), first.meaning != .required,
        isFlagWord(first.count, words)
      {
        item.need = Need(first.meaning)
      }
    }
    if startsWithCondition(text) || endsWithCondition(pieces) { item.isConditional = true }
  }

  /// `(REQUIRED, OPTIONAL)`: names of needs, not one.
  private func listsNeeds(_ bracket: String) -> Bool {
    Set(bracket.split(separator: ",").compactMap { vocabulary.needs.exact(Words(String($0))) })
      .count > 1
  }

  /// "Optional" and "recommended" flag an item as its opening word; "should", "may" do not.
  private func isFlagWord(_ count: Int, _ words: Words) -> Bool {
    guard count < words.count || count == 1 else { return false }
    return vocabulary[.weakNeeds].match(words, at: 0) == nil
  }

  private func readFlag(_ flag: String, into item: inout Item) {
    let words = Words(flag)
    guard !words.isEmpty, words.count <= 8 else { return }
    if let need = vocabulary.needs.exact(words) ?? qualified(words) {
      item.need = Need(need)
      return
    }
    if let need = HeadingReader(vocabulary: vocabulary, efforts: efforts).need(openingRuns: flag) {
      item.need = need
      return
    }
    if let match = vocabulary.priorities.exact(words), match == .critical {
      item.isCritical = true
      item.priority = flag
    } else if words.count == 1, vocabulary.priorities.exact(words) != nil,
      words.first?.hasPrefix("p") == true
    {
      item.priority = flag
      if words.first == "p0" { item.isCritical = true }
    }
  }

  /// `optional for the MVP`, `optional for launch`.
  private func qualified(_ words: Words) -> Language.NeedWord? {
    guard (3...5).contains(words.count), let match = vocabulary.needs.match(words, at: 0),
      match.meaning != .required, isFlagWord(match.count, words),
      let towards = vocabulary[.towards].match(words, at: match.count)
    else { return nil }
    let end = words[(match.count + towards.count)..<words.count]
    guard
      vocabulary[.milestones].exact(end) != nil || vocabulary[.launchNames].exact(end) != nil
    else { return nil }
    return match.meaning
  }

  private func bracketedEffort(_ bracket: String, in text: String) -> Effort? {
    guard let effort = efforts.whole(bracket) else { return nil }
    return vocabulary[.spans].first(in: Words(text)) == nil ? effort : nil
  }

  private func startsWithCondition(_ text: String) -> Bool {
    guard vocabulary[.conditions].mayBegin(text),
      let colon = text.unicodeScalars.firstIndex(where: { $0 == ":" || $0 == "：" || $0 == "，" })
    else { return false }
    let words = Words(String(text[..<colon]))
    return words.count <= 10 && vocabulary[.conditions].match(words, at: 0) != nil
      && vocabulary[.openers].match(words, at: 0) != nil
  }

  /// `if using K8s`, but not `if NO, the exit fails`.
  private func isCondition(_ words: Words) -> Bool {
    guard let match = vocabulary[.conditions].match(words, at: 0) else { return false }
    guard match.count < words.count else { return true }
    if vocabulary[.conditions].exact(words[1..<words.count]) != nil { return true }
    if vocabulary.verdicts.exact(words[match.count..<words.count]) != nil { return true }
    let next = words[match.count..<match.count + 1]
    if vocabulary.claiming.answers.exact(next) != nil { return false }
    return vocabulary.states.exact(next).map { $0 == .done || $0 == .inProgress } ?? true
  }

  /// `EU only`, `iOS only` name where an item counts; `server only` says what a thing is.
  private func namesScope(_ bracket: String) -> Bool {
    bracket.unicodeScalars.prefix { $0 != " " }.contains { $0.properties.isUppercase }
  }

  private func endsWithCondition(_ pieces: Pieces) -> Bool {
    for bracket in pieces.brackets {
      let words = Words(bracket)
      if isCondition(words) { return true }
      if words.count > 1, words.count <= 4, words.first != "not",
        vocabulary[.only].match(words, at: words.count - 1) != nil,
        vocabulary[.traits].match(words, at: words.count - 2) == nil, namesScope(bracket)
      {
        return true
      }
    }
    guard pieces.runs.count > 1, let last = pieces.runs.last else { return false }
    let words = Words(last)
    guard words.count <= 4, vocabulary[.conditions].match(words, at: 0) != nil else { return false }
    // `unless-stopped` is a setting.
    let opening = last.split(separator: " ").first ?? ""
    return !opening.contains("-")
  }

  /// `____`, `...`, `[Name]`, `TBD`, `-`, `☐` or a generic word: nobody filled it in.
  func isBlank(_ value: String) -> Bool { Blank.isBlank(value, vocabulary: vocabulary) }
}

extension String {
  fileprivate var trimmingColon: String {
    hasSuffix(":") ? String(dropLast()) : self
  }
}
