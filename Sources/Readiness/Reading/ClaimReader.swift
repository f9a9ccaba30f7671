/// Reads what short words say of a document's own state: a key with its value, or a line in bold.
///
/// Prose is not read: a number in a sentence claims nothing (READING, "Claims against evidence").
struct ClaimReader {
  let vocabulary: Vocabulary
  let efforts: EffortReader
  /// The titles of the document's own sections.
  var titles: Set<Words> = []

  /// The words of the document's title: the name of what is to be launched is among them.
  var title: Set<String> = []

  var words: ClaimWords { vocabulary.claiming }

  /// One thing that the words say.
  struct Found: Hashable {
    var kind: Claim.Kind
    var assertion: Statement.Assertion
    /// Said of the whole, wherever it stands.
    var isWhole = false
    /// Said of things that are no items ("tests").
    var isOther = false
    /// Said of the document's sign-offs ("4/4 approvals").
    var isOfSignOffs = false
    /// Said of things that may be items ("7/10 PASS").
    var isLoose = false
  }

  /// What a value says under its key; empty where the key promises no claim.
  func read(key: String, value: String) -> [Found] {
    let written = value
    let value = Self.withoutSigns(value)
    if value.isEmpty, self.key(Words(key)) == .status { return signed(written) }
    guard !value.isEmpty, !Blank.isBlank(value, vocabulary: vocabulary),
      !Self.isChoice(written)
    else { return [] }
    let keyWords = Words(key)
    guard keyWords.count <= 8 else { return [] }
    let isWhole = words.whole.first(in: keyWords) ?? false
    let found: [Found]
    switch self.key(keyWords) {
    case .effort: found = effort(value)
    case .score: found = score(value)
    case .total: found = number(value) { .count(done: nil, total: $0, $1) }
    case .done: found = number(value) { .count(done: $0, total: nil, $1) }
    case .progress: found = share(value, needsNoun: false) + ready(after: value)
    case .status:
      let said = status(value)
      found = said.isEmpty ? signed(written) : said
    case .readiness: found = readiness(value)
    // `Decision: APPROVED` is a claim, and no decision.
    case .verdict: found = saying(value).flatMap { $0.kind == .approval ? [$0] : nil } ?? []
    case .question: found = []
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
        Int($0) != nil || vocabulary[.numberWords].exact(Words(list: [$0])) != nil
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

  /// What a line without a key says: `**95% Complete**`, `✅ PRODUCTION READY`.
  func read(bare text: String) -> [Found] {
    let text = Self.withoutSigns(text)
    let said = Words(text)
    if !text.hasSuffix("?"), isReady(said) {
      return [Found(kind: .status, assertion: .ready, isWhole: true)]
    }
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

  /// `The service is production-ready with …`, without a condition.
  func isReady(_ said: Words) -> Bool {
    guard said.count > 3, words.modals.first(in: said) == nil,
      let ready = words.sayings.all(in: said).first(where: { $0.meaning == .ready }),
      ready.range.count > 1, ready.range.lowerBound > 1
    else { return false }
    let subject = said[0..<(ready.range.lowerBound - 1)]
    guard
      words.subjects.first(in: subject) != nil || words.own.first(in: subject) != nil
        || subject.list.contains(where: title.contains)
    else { return false }
    return words.copulas.exact(said[ready.range.lowerBound - 1..<ready.range.lowerBound]) != nil
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
    case .state(.done) where vocabulary[.towards].match(rest, at: 0) != nil:
      return readyFor(rest) ? Found(kind: .status, assertion: .ready, isWhole: true) : nil
    case .state(.done) where isDoubted:
      return Found(kind: .status, assertion: .state(.inProgress))
    case .state(let state):
      return Found(kind: .status, assertion: .state(state))
    }
  }

  /// `Ready for production use …`: said of the whole; `Ready for review` is not.
  private func readyFor(_ rest: Words) -> Bool {
    words.places.first(in: rest[0..<min(5, rest.count)]) != nil
  }

  /// `97% ✅ PRODUCTION READY`: what stands after the figure.
  func ready(after value: String) -> [Found] {
    guard let figure = ClaimFigure(in: value) else { return [] }
    let tail = String(decoding: Array(value.utf8)[figure.range.upperBound...], as: UTF8.self)
    let said = Words(Self.withoutSigns(tail))
    guard said.count >= 2, case .ready? = words.sayings.exact(said) else { return [] }
    return [Found(kind: .status, assertion: .ready, isWhole: true)]
  }

  /// `Healthy / Degraded / Down`, `☐ Yes ☐ No`: answers to choose from, none given.
  static func isChoice(_ value: String) -> Bool {
    value.unicodeScalars.contains("☐") || value.range(ofPiece: "[ ]") != nil
      || (value.range(ofPiece: " / ") != nil && ClaimFigure(in: value)?.isFraction != true)
      || value.range(ofPiece: " | ") != nil
      || value.unicodeScalars.count { Sign.meaning(of: $0) != nil } > 2
  }

  /// A text without the pictures, signs and bars at its ends.
  static func withoutSigns(_ text: String) -> String {
    var view = Substring(text).unicodeScalars
    while let first = view.first, first.isPicture || first.isBlank || first == "|" {
      view.removeFirst()
    }
    while let last = view.last, last.isPicture || last.isBlank || last == "|" || last == "!" {
      view.removeLast()
    }
    return String(Substring(view))
  }
}
