import Markdown
import Text

extension Reader {
  /// What a criterion names that the document itself counts: a section, a priority, everything.
  ///
  /// - Parameter section: the gate's own section, which no criterion can mean.
  /// - Parameter hasBox: whether it has a box of its own, which decides it where its words are no title.
  func computedSubject(of text: String, outside section: Int?, hasBox: Bool = false)
    -> Criterion.Subject?
  {
    let pieces = Pieces(text)
    for bracket in pieces.brackets where !hasBox || mayName(bracket, beside: pieces.bare) {
      if let sections = numbered(bracket) {
        return .sections(sections)
      }
    }
    let bare = Words(pieces.bare)
    guard (1...40).contains(bare.count) else { return nil }
    if let sections = titled(bare, outside: section) { return .sections(sections) }
    if !hasBox, let sections = allOf(bare, outside: section) { return .sections(sections) }
    if let sections = numbered(pieces.bare) {
      return .sections(sections)
    }
    if let sections = range(bare, in: pieces.bare, outside: section) { return .sections(sections) }
    let nameItems = text.holdsByte { $0 == 0xE2 } && hasDoneSign(text)
    if let all = selection(of: bare, nameItems: nameItems, hasBox: hasBox) { return all }
    return keyed(pieces.bare, hasBox: hasBox)
  }

  /// `Testing: all 6 criteria in category 2 met`: a key says what of it, and no more of the whole.
  private func keyed(_ text: String, hasBox: Bool) -> Criterion.Subject? {
    guard let pair = KeyValue(text, line: 0), Words(pair.key).count <= 3,
      vocabulary[.doubts].first(in: Words(pair.key)) == nil,
      case .sections(let named)? = selection(
        of: Words(pair.value), nameItems: false, hasBox: hasBox)
    else { return nil }
    return .sections(named)
  }

  /// `Alerts are wired (Sprint 3)` says when, `All done (phase 2)` and `Alerts (section 3)` of what.
  private func mayName(_ bracket: String, beside text: String) -> Bool {
    vocabulary[.parts].match(Words(bracket), at: 0) != nil
      || vocabulary[.all].match(Words(text), at: 0) != nil
  }

  private func hasDoneSign(_ text: String) -> Bool {
    text.unicodeScalars.contains { "✅✔☑".unicodeScalars.contains($0) }
  }

  /// Sections whose title these words are.
  private func titled(_ words: Words, outside section: Int?) -> [Int]? {
    guard let named = sectionsTitled[words] else { return nil }
    let own = section.map { Set(chain(from: $0)) } ?? []
    return named.first { !own.contains($0) && gateTopic(in: $0) == nil && hasLists($0) }.map {
      [$0]
    }
  }

  /// `All 6 must criteria are met`: all of a section, by its title.
  private func allOf(_ words: Words, outside section: Int?) -> [Int]? {
    guard let all = vocabulary[.all].match(words, at: 0) else { return nil }
    var first = all.count
    if first < words.count, Int(words.list[first]) != nil { first += 1 }
    var end = words.count
    while end > first, isFiller(words[end - 1..<end]) { end -= 1 }
    guard first < end else { return nil }
    let title = words[first..<end]
    let own = section.map { Set(chain(from: $0)) } ?? []
    let gate = sectionsTitled[title]?.first {
      !own.contains($0) && gateTopic(in: $0) == .goCriteria && hasLists($0)
    }
    return gate.map { [$0] } ?? titled(title, outside: section)
  }

  private func isFiller(_ word: Words) -> Bool {
    vocabulary[.wholeWords].exact(word) != nil || vocabulary.states.exact(word) == .done
  }

  private func hasLists(_ section: Int) -> Bool { report.sections[section].extent.count > 2 }

  /// `Section 2`, `Section 4 - Health Checks`, `Stage 3 complete`.
  private func numbered(_ text: String) -> [Int]? {
    var all = Words(text)
    if let match = vocabulary[.all].match(all, at: 0) { all = all[match.count..<all.count] }
    let words = all.list
    guard words.count >= 2, vocabulary[.numberWords].exact(Words(list: [words[0]])) != nil else {
      return nil
    }
    let number = words[1]
    let isPart = vocabulary[.parts].exact(Words(list: [words[0]])) != nil
    let outer = sectionsNumbered[number]?.first { index in
      guard let word = report.sections[index].numberWord?.lowercased() else { return isPart }
      return word == words[0] || words[0] == "section"
    }
    guard let outer else { return nil }
    let rest = Array(words[2...])
    if rest.isEmpty { return [outer] }
    if let inner = sectionsTitled[Words(list: rest)]?.first(where: {
      $0 != outer && chain(from: $0).contains(outer)
    }) {
      return [inner]
    }
    let title = sectionWords[outer]?.list ?? []
    let isFiller = rest.allSatisfy {
      vocabulary[.wholeWords].exact(Words(list: [$0])) != nil || names($0, in: title)
    }
    return isFiller ? [outer] : nil
  }

  /// `Phase 1 — Pipeline`, where a heading is `Phase 1 gate: pipeline`.
  func namesPart(_ words: Words) -> Bool {
    guard words.count > 2, vocabulary[.numberWords].exact(words[0..<1]) != nil else { return false }
    return sectionsNumbered[words.list[1]]?.prefix(64).contains { section in
      guard report.sections[section].numberWord?.lowercased() == words.list[0] else { return false }
      let title = sectionWords[section]?.list ?? []
      return words.list[2...].allSatisfy { names($0, in: title) }
    } ?? false
  }

  /// `Sections 1 through 8 complete`, `Sections 1-8`: the numbered sections of a range.
  private func range(_ words: Words, in text: String, outside section: Int?) -> [Int]? {
    var at = vocabulary[.all].match(words, at: 0)?.count ?? 0
    guard at + 2 < words.count, vocabulary[.parts].exact(words[at..<at + 1]) != nil,
      let first = Int(words.list[at + 1])
    else { return nil }
    let word = words.list[at]
    at += 2
    if let tie = vocabulary[.through].match(words, at: at) {
      at += tie.count
    } else if !text.unicodeScalars.contains(where: { "-–—".unicodeScalars.contains($0) }) {
      return nil
    }
    guard at < words.count, let last = Int(words.list[at]), first < last, last - first < 100,
      (at + 1..<words.count).allSatisfy({ isFiller(words[$0..<$0 + 1]) })
    else { return nil }
    let own = section.map { Set(chain(from: $0)) } ?? []
    let sections = (first...last).compactMap { number -> Int? in
      let called = sectionsNumbered[String(number)]?.prefix(64).filter {
        !own.contains($0) && isCalled(word, $0)
      }
      // A number that stands twice names neither.
      return called?.count == 1 ? called?[0] : nil
    }
    return sections.count == last - first + 1 ? sections : nil
  }

  /// Whether a numbered section is a `Stage`, where a text speaks of stages; any is a section.
  private func isCalled(_ word: String, _ section: Int) -> Bool {
    guard let own = report.sections[section].numberWord?.lowercased() else {
      return vocabulary[.sections].exact(Words(list: [word])) != nil
    }
    return names(own, in: [word])
  }

  /// Whether a word is one of a title's, be it one or many: `validations` of `Security validation`.
  private func names(_ word: String, in title: [String]) -> Bool {
    title.contains(word) || title.contains(word + "s")
      || (word.hasSuffix("s") && title.contains(String(word.dropLast())))
  }

  /// The section that a word and a number name: `section 3`.
  private func section(_ word: String, _ number: String) -> Int? {
    guard number.utf8.first.map(ASCII.isDigit) ?? false,
      vocabulary[.numberWords].exact(Words(list: [word])) != nil
    else { return nil }
    return numbered(word + " " + number)?.first
  }

  /// Whether so many items stand in sections, with their parts or instead of them.
  private func counts(_ announced: Int, in sections: [Int]) -> Bool {
    guard announced <= 1000 else { return false }
    var (wholes, leaves) = (0, 0)
    for section in sections {
      let extent = report.sections[section].extent
      for item in report.items[firstItem(from: extent.lowerBound)...].prefix(2000) {
        guard extent.contains(item.node.index) else { break }
        if item.parent == nil { wholes += 1 }
        if item.children.isEmpty { leaves += 1 }
      }
    }
    return announced == wholes || announced == leaves
  }

  /// `Any P0 item is unchecked`, `Critical items incomplete`: what a NO-GO criterion counts.
  func undone(in text: String) -> Criterion.Selection? {
    var words = Words(Pieces.bare(text))
    guard (2...12).contains(words.count) else { return nil }
    if let end = (1..<words.count).first(where: {
      vocabulary[.undone].exact(words[$0..<words.count]) != nil
    }) {
      words = words[0..<end]
    } else if let opening = vocabulary[.undone].match(words, at: 0) {
      words = words[opening.count..<words.count]
    } else {
      return nil
    }
    if words.count > 1,
      vocabulary.claiming.copulas.exact(words[words.count - 1..<words.count]) != nil
    {
      words = words[0..<words.count - 1]
    }
    guard
      case .leaves(let named)? = selection(of: words, nameItems: false, hasBox: false, isAll: true)
    else { return nil }
    return named
  }

  /// "all items checked", "all critical items", "P0", "all previous sections".
  ///
  /// - Parameter nameItems: whether a sign stands for them ("all ✅").
  /// - Parameter hasBox: whether it has a box of its own, which would decide it if nothing were counted.
  /// - Parameter isAll: whether all are meant, be it said or not.
  private func selection(of words: Words, nameItems: Bool, hasBox: Bool, isAll: Bool = false)
    -> Criterion.Subject?
  {
    var isAll = isAll
    var isCritical = false
    var priority: String?
    var names = nameItems
    var sections: [Int] = []
    var announced: Int?
    var index = 0
    while index < words.count {
      let word = words.list[index]
      var length = 1
      if index + 1 < words.count, let named = section(word, words.list[index + 1]) {
        sections.append(named)
        length = 2
      } else if let match = vocabulary[.all].match(words, at: index) {
        isAll = true
        length = match.count
        // `all 6 criteria`
        if index + length < words.count, let count = Int(words.list[index + length]) {
          announced = count
          length += 1
        }
      } else if word.count == 2, word.hasPrefix("p"), word.last?.isNumber == true {
        // `P0 or P1 items` are of two.
        if priority != nil { return nil }
        priority = word.uppercased()
      } else if let match = vocabulary[.criticalWords].match(words, at: index) {
        isCritical = true
        length = match.count
      } else if let match = vocabulary[.itemWords].match(words, at: index) {
        names = true
        length = match.count
      } else if let match = vocabulary[.wholeWords].match(words, at: index) {
        length = match.count
      } else {
        return nil
      }
      index += length
    }
    if let priority { return .leaves(.priority(priority)) }
    // Six were announced and two are there: nothing shows that all are done.
    if let announced, !hasBox, !sections.isEmpty, !counts(announced, in: sections) { return nil }
    if isAll, !sections.isEmpty { return .sections(sections) }
    guard isAll, names else { return nil }
    return .leaves(isCritical ? .critical : .all)
  }
}
