/// Reads what short words say of a document's own state: a key with its value, or a line in bold.
///
/// Prose is not read: a number in a sentence claims nothing (READING, "Claims against evidence").
struct ClaimReader {
  let vocabulary: Vocabulary
  let efforts: EffortReader
  /// The titles of the document's own sections.
  var titles: Set<Words> = []

  private var words: ClaimWords { vocabulary.claiming }

  /// One thing that the words say.
  struct Found: Hashable {
    var kind: Claim.Kind
    var assertion: Statement.Assertion
    /// Said of the whole, wherever it stands.
    var isWhole = false
    /// Said of things that are no items ("tests").
    var isOther = false
    /// Said of things that may be items ("7/10 PASS").
    var isLoose = false
  }

  /// What a value says under its key; empty where the key promises no claim.
  func read(key: String, value: String) -> [Found] {
    let written = value
    let value = Self.withoutSigns(value)
    if value.isEmpty, self.key(Words(key)) == .status { return signed(written) }
    guard !value.isEmpty, !Blank.isBlank(value, vocabulary: vocabulary),
      !Self.isChoice(value)
    else { return [] }
    let keyWords = Words(key)
    guard keyWords.count <= 8 else { return [] }
    let isWhole = words.whole.first(in: keyWords) ?? false
    let found: [Found]
    switch self.key(keyWords) {
    case .effort: found = effort(value)
    case .score: found = score(value)
    case .total: found = number(value) { .count(done: nil, total: $0, isApproximate: $1) }
    case .done: found = number(value) { .count(done: $0, total: nil, isApproximate: $1) }
    case .progress: found = share(value, needsNoun: false) + ready(after: value)
    case .status:
      let said = status(value)
      found = said.isEmpty ? signed(written) : said
    case .readiness: found = readiness(value)
    case .verdict, .question: found = []
    case nil: found = isWhole && keyWords.count == 1 ? points(value) : passing(value)
    }
    return found.map { one in
      var one = one
      one.isWhole = one.isWhole || isWhole
      return one
    }
  }

  /// What a key's value tells.
  func key(_ key: Words) -> ClaimWords.Key? {
    words.key(key) { rest in
      if titles.contains(rest) { return true }
      return rest.list.allSatisfy {
        Int($0) != nil || vocabulary.numberWords.exact(Words(list: [$0])) != nil
      }
    }
  }

  /// `Production ready: Yes` says that it is; `No` says nothing that could be held against it.
  private func readiness(_ value: String) -> [Found] {
    let said = Words(value)
    guard let match = words.answers.match(said, at: 0), match.meaning,
      !Set(said.list).contains("no")
    else { return [] }
    return [Found(kind: .status, assertion: .ready, isWhole: true)]
  }

  /// `Infrastructure: 80%`, `TOTAL: 100/100 - ready`: a figure that opens a value.
  func points(_ value: String) -> [Found] {
    let value = Self.withoutSigns(value)
    guard let figure = ClaimFigure(in: value), figure.range.lowerBound <= 2 else { return [] }
    let tail = String(decoding: Array(value.utf8)[figure.range.upperBound...], as: UTF8.self)
    let near = Words(tail)
    guard
      near.isEmpty || sayingOfWork(Words(list: Array(near.list.prefix(3)))) || tail.hasPrefix(" (")
    else { return [] }
    switch figure.value {
    case .percent(let percent) where percent <= 100:
      return [
        Found(
          kind: .percent,
          assertion: .percent(percent, remains: false, isApproximate: figure.isApproximate))
      ]
    case .fraction(let points, let most) where points <= most:
      return [Found(kind: .score, assertion: .points(points, of: most))]
    default: return []
    }
  }

  /// What a line without a key says: `**95% Complete**`, `✅ PRODUCTION READY`.
  func read(bare text: String) -> [Found] {
    let text = Self.withoutSigns(text)
    let said = Words(text)
    guard !said.isEmpty, said.count <= 8 else { return [] }
    if let saying = words.sayings.exact(said) {
      switch saying {
      case .ready: return [Found(kind: .status, assertion: .ready, isWhole: true)]
      case .approved: return [Found(kind: .approval, assertion: .approved)]
      case .state: return []
      }
    }
    return share(text, needsNoun: true)
  }

  /// A status value: a share, a verdict of readiness, an approval, or a state.
  private func status(_ value: String) -> [Found] {
    let shares = share(value, needsNoun: true)
    if !shares.isEmpty { return shares + ready(after: value) }
    return saying(value).map { [$0] } ?? []
  }

  /// `✅ Wired`, `⏳`: a status whose words are no claim by themselves, and its sign.
  func signed(_ value: String) -> [Found] {
    guard let (sign, rest) = Sign.opening(Substring(value.trimmed)),
      let first = value.trimmed.unicodeScalars.first, "✅✔✓☑⏳🔄".unicodeScalars.contains(first)
    else { return [] }
    let said = Words(String(rest))
    let isKnown = vocabulary.states.match(said, at: 0).map { $0.meaning == sign.state } ?? false
    guard said.isEmpty || isKnown else { return [] }
    return [Found(kind: .status, assertion: .state(sign.state))]
  }

  /// What a status word says that a value opens with, its doubts weighed.
  func saying(_ value: String) -> Found? {
    let said = Words(value)
    guard let match = words.sayings.match(said, at: 0) else { return nil }
    let rest = said[match.count..<said.count]
    guard rest.list.first != "or", rest.count <= 14 else { return nil }
    let reader = StateReader(vocabulary: vocabulary)
    let isDoubted = reader.hasDoubt(rest)
    switch match.meaning {
    case .ready:
      return Found(kind: .status, assertion: .ready, isWhole: true)
    case .approved:
      return isDoubted ? nil : Found(kind: .approval, assertion: .approved)
    case .state(.done) where rest.list.first == "for" || rest.list.first == "to":
      return readyFor(rest) ? Found(kind: .status, assertion: .ready, isWhole: true) : nil
    case .state(.done) where isDoubted:
      return Found(kind: .status, assertion: .state(.inProgress))
    case .state(let state):
      return Found(kind: .status, assertion: .state(state))
    }
  }

  /// `Ready for production use …`: said of the whole; `Ready for review` is not.
  private func readyFor(_ rest: Words) -> Bool {
    let places: Set<String> = ["production", "launch", "release", "deployment", "go", "deploy"]
    return rest.list.prefix(3).contains(where: places.contains)
  }

  /// A share of work done, or a count of items; with `needsNoun` only beside a word that says so.
  private func share(_ value: String, needsNoun: Bool) -> [Found] {
    guard let figure = ClaimFigure(in: value) else { return [] }
    let bytes = Array(value.utf8)
    let head = Words(String(decoding: bytes[..<figure.range.lowerBound], as: UTF8.self))
    let tail = Words(String(decoding: bytes[figure.range.upperBound...], as: UTF8.self))
    guard head.count <= 4, words.modals.first(in: head) == nil else { return [] }
    let near = tail[0..<3]
    let last = head[(head.count - 2)..<head.count]
    let says = sayingOfWork(near) || sayingOfWork(last)
    switch figure.value {
    case .percent(let percent) where percent <= 100:
      let remains = words.remaining.match(tail, at: 0) != nil
      guard says || remains || !needsNoun || (tail.isEmpty && head.count <= 3) else { return [] }
      return [
        Found(
          kind: .percent,
          assertion: .percent(percent, remains: remains, isApproximate: figure.isApproximate))
      ]
    case .fraction(let done, let total) where done <= total && total == total.rounded():
      return count(done, total, figure, tail: tail, says: says || !needsNoun)
    default: return []
    }
  }

  private func count(
    _ done: Double, _ total: Double, _ figure: ClaimFigure, tail: Words, says: Bool
  ) -> [Found] {
    let near = tail[0..<4]
    let namesItems = vocabulary.itemWords.first(in: near) != nil
    guard says || namesItems else { return [] }
    let isOther = !namesItems && namesOthers(near)
    return [
      Found(
        kind: .count,
        assertion: .count(
          done: Int(done), total: Int(total), isApproximate: figure.isApproximate),
        isOther: isOther, isLoose: !namesItems && isPassing(near))
    ]
  }

  private func isPassing(_ near: Words) -> Bool { words.passes.first(in: near) != nil }

  /// Whether the words after a count name things that are no items ("tests", "PASS").
  private func namesOthers(_ near: Words) -> Bool {
    if words.tests.first(in: near) != nil { return true }
    return near.list.contains { Int($0) == nil } && !sayingOfWork(near)
  }

  /// `12/12 security tests passing` under any key: a count of things that are no items.
  private func passing(_ value: String) -> [Found] {
    guard let figure = ClaimFigure(in: value), figure.range.lowerBound == 0,
      case .fraction(let done, let total) = figure.value, done <= total, total == total.rounded()
    else { return [] }
    let bytes = Array(value.utf8)
    let tail = Words(String(decoding: bytes[figure.range.upperBound...], as: UTF8.self))
    guard tail.count <= 6, sayingOfWork(tail) else { return [] }
    let namesItems = vocabulary.itemWords.first(in: tail) != nil
    return [
      Found(
        kind: .count,
        assertion: .count(done: Int(done), total: Int(total), isApproximate: false),
        isOther: !namesItems && namesOthers(tail), isLoose: !namesItems)
    ]
  }

  /// `Features (5/5)`, `Code (100% implemented)`, `Tests (18/24 PASS)`: a bracket of a heading.
  func read(bracket: String, threshold: Threshold?) -> [Found] {
    guard let figure = ClaimFigure(in: bracket) else { return [] }
    let said = Words(bracket)
    let bytes = Array(bracket.utf8)
    let tail = Words(String(decoding: bytes[figure.range.upperBound...], as: UTF8.self))
    guard words.modals.first(in: said) == nil, figure.range.lowerBound <= 1 else { return [] }
    switch figure.value {
    case .percent(let percent) where percent <= 100:
      guard tail.isEmpty || sayingOfWork(tail[0..<2]) else {
        return []
      }
      return [
        Found(
          kind: .percent,
          assertion: .percent(percent, remains: false, isApproximate: figure.isApproximate))
      ]
    case .fraction(let done, let total) where done <= total && total == total.rounded():
      guard tail.isEmpty || sayingOfWork(tail) || vocabulary.itemWords.first(in: tail) != nil
      else { return [] }
      if tail.isEmpty { return [Found(kind: .count, assertion: .points(done, of: total))] }
      return [
        Found(
          kind: .count,
          assertion: .count(done: Int(done), total: Int(total), isApproximate: false),
          isOther: vocabulary.itemWords.first(in: tail) == nil && namesOthers(tail),
          isLoose: isPassing(tail))
      ]
    default: return []
    }
  }

  /// Whether words speak of work as done or ready.
  private func sayingOfWork(_ said: Words) -> Bool {
    for index in said.list.indices {
      guard let match = words.sayings.match(said, at: index) else { continue }
      switch match.meaning {
      case .state(.done), .ready: return true
      case .state, .approved: continue
      }
    }
    return false
  }

  /// `97% ✅ PRODUCTION READY`: what stands after the figure.
  private func ready(after value: String) -> [Found] {
    guard let figure = ClaimFigure(in: value) else { return [] }
    let tail = String(decoding: Array(value.utf8)[figure.range.upperBound...], as: UTF8.self)
    let said = Words(Self.withoutSigns(tail))
    guard said.count >= 2, case .ready? = words.sayings.exact(said) else { return [] }
    return [Found(kind: .status, assertion: .ready, isWhole: true)]
  }

  /// `95/100`, `97%`, `8.5/10`.
  private func score(_ value: String) -> [Found] {
    guard let figure = ClaimFigure(in: value) else { return [] }
    switch figure.value {
    case .percent(let percent) where percent <= 100:
      return [Found(kind: .score, assertion: .score(percent, of: 100))] + ready(after: value)
    case .fraction(let score, let highest) where score <= highest:
      return [Found(kind: .score, assertion: .score(score, of: highest))] + ready(after: value)
    default: return []
    }
  }

  private func number(
    _ value: String, _ assertion: (Int, Bool) -> Statement.Assertion
  ) -> [Found] {
    guard let figure = ClaimFigure(in: value), figure.range.lowerBound <= 16 else { return [] }
    switch figure.value {
    case .number(let count) where count == count.rounded():
      return [Found(kind: .count, assertion: assertion(Int(count), figure.isApproximate))]
    case .fraction(let done, let total) where done <= total && total == total.rounded():
      return [
        Found(
          kind: .count,
          assertion: .count(
            done: Int(done), total: Int(total), isApproximate: figure.isApproximate))
      ]
    case .number, .fraction, .percent: return []
    }
  }

  private func effort(_ value: String) -> [Found] {
    guard let effort = efforts.whole(value) else { return [] }
    return [Found(kind: .effort, assertion: .effort(effort))]
  }

  /// `Healthy / Degraded / Down`, `☐ Yes ☐ No`: answers to choose from, none given.
  static func isChoice(_ value: String) -> Bool {
    value.unicodeScalars.contains("☐") || value.range(ofPiece: "[ ]") != nil
      || value.range(ofPiece: " / ") != nil || value.range(ofPiece: " | ") != nil
  }

  /// A text without the pictures, signs and bars at its ends.
  static func withoutSigns(_ text: String) -> String {
    var view = Substring(text).unicodeScalars
    while let first = view.first, first.isPicture || first.isBlank || first == "|" {
      view = view.dropFirst()
    }
    while let last = view.last, last.isPicture || last.isBlank || last == "|" || last == "!" {
      view = view.dropLast()
    }
    return String(Substring(view))
  }
}
