extension Language {
  /// How a language says of a document what state it is in.
  package struct Claiming: Sendable {
    /// Keys whose value is a state ("overall status").
    package var statusKeys: [String] = []
    /// Keys whose value is a share of work done ("progress").
    package var progressKeys: [String] = []
    /// Keys whose value is a score ("readiness score").
    package var scoreKeys: [String] = []
    /// Keys whose value sums efforts ("total effort").
    package var effortKeys: [String] = []
    /// Keys that count everything ("total items"), or what is done of it ("completed items").
    package var totalKeys: [String] = []
    package var doneKeys: [String] = []
    /// Words that make a key or row speak of the whole ("overall").
    package var wholeKeys: [String] = []
    /// Words beside "progress" or "score" that are still said of the document ("launch").
    package var ownKeys: [String] = []
    /// Keys of a verdict ("verdict"), and questions to which yes is one ("can deploy now").
    package var verdictKeys: [String] = []
    package var questions: [String] = []
    /// Questions to which yes says that the whole is ready ("production ready").
    package var readyQuestions: [String] = []
    /// Words that make a key advice and no record ("recommended").
    package var advice: [String] = []
    package var yes: [String] = []
    package var no: [String] = []
    /// Words of a state that a person claims, by what they say.
    package var done: [String] = []
    package var ongoing: [String] = []
    package var open: [String] = []
    package var blocked: [String] = []
    /// Words that say the whole may go out ("production ready").
    package var ready: [String] = []
    package var approved: [String] = []
    /// What takes such a word back as an opening ("not").
    package var modals: [String] = []
    /// What remains, not what is done ("remaining").
    package var remaining: [String] = []
    /// What a ticked item's words may say that takes its tick back ("pending").
    package var pending: [String] = []
    /// Headings that sum up the document ("conclusion").
    package var summaries: [String] = []
    /// Words of counts that may be tests or items ("passing").
    package var passes: [String] = []
    /// Words of counts that are no items ("tests passing").
    package var tests: [String] = []
    /// Words of headings whose shares are of traffic or users, not of work ("canary").
    package var rollouts: [String] = []
    /// What a sentence speaks of that says the whole is ready ("the system is …").
    package var subjects: [String] = []
    /// What stands between such a subject and the state ("is").
    package var copulas: [String] = []
    /// What a thing may be ready for that is the launch ("ready for production").
    package var places: [String] = []
    /// Heads of a column of the highest score ("max").
    package var maximumHeads: [String] = []

    package init() {}
  }
}

/// The words of every language about a document's own state, ready to be looked up.
package struct ClaimWords: Sendable {
  /// What a key's value tells.
  package enum Key: Sendable, CaseIterable {
    case status, progress, score, effort, total, done, verdict, question, readiness
  }

  /// What a word says.
  package enum Saying: Hashable, Sendable {
    case state(ItemState)
    case ready, approved
  }

  package private(set) var keys = PhraseTable<Key>()
  package private(set) var sayings = PhraseTable<Saying>()
  package private(set) var whole = PhraseTable<Bool>()
  package private(set) var own = PhraseTable<Bool>()
  package private(set) var answers = PhraseTable<Bool>()
  package private(set) var advice = PhraseTable<Bool>()
  package private(set) var modals = PhraseTable<Bool>()
  package private(set) var remaining = PhraseTable<Bool>()
  package private(set) var pending = PhraseTable<Bool>()
  package private(set) var summaries = PhraseTable<Bool>()
  package private(set) var passes = PhraseTable<Bool>()
  package private(set) var tests = PhraseTable<Bool>()
  package private(set) var rollouts = PhraseTable<Bool>()
  package private(set) var subjects = PhraseTable<Bool>()
  package private(set) var copulas = PhraseTable<Bool>()
  package private(set) var places = PhraseTable<Bool>()
  package private(set) var maximumHeads = PhraseTable<Bool>()

  package init() {}

  package mutating func add(_ words: Language.Claiming, overriding: Bool = false) {
    keys.add(words.statusKeys, .status, overriding: overriding)
    keys.add(words.progressKeys, .progress, overriding: overriding)
    keys.add(words.scoreKeys, .score, overriding: overriding)
    keys.add(words.effortKeys, .effort, overriding: overriding)
    keys.add(words.totalKeys, .total, overriding: overriding)
    keys.add(words.doneKeys, .done, overriding: overriding)
    keys.add(words.verdictKeys, .verdict, overriding: overriding)
    keys.add(words.questions, .question, overriding: overriding)
    keys.add(words.readyQuestions, .readiness, overriding: overriding)
    advice.add(words.advice, true, overriding: overriding)
    sayings.add(words.done, .state(.done), overriding: overriding)
    sayings.add(words.ongoing, .state(.inProgress), overriding: overriding)
    sayings.add(words.open, .state(.open), overriding: overriding)
    sayings.add(words.blocked, .state(.blocked), overriding: overriding)
    sayings.add(words.ready, .ready, overriding: overriding)
    sayings.add(words.approved, .approved, overriding: overriding)
    whole.add(words.wholeKeys, true, overriding: overriding)
    own.add(words.wholeKeys + words.ownKeys, true, overriding: overriding)
    answers.add(words.yes, true, overriding: overriding)
    answers.add(words.no, false, overriding: overriding)
    modals.add(words.modals, true, overriding: overriding)
    remaining.add(words.remaining, true, overriding: overriding)
    pending.add(words.pending, true, overriding: overriding)
    summaries.add(words.summaries, true, overriding: overriding)
    passes.add(words.passes, true, overriding: overriding)
    tests.add(words.tests, true, overriding: overriding)
    rollouts.add(words.rollouts, true, overriding: overriding)
    subjects.add(words.subjects, true, overriding: overriding)
    copulas.add(words.copulas, true, overriding: overriding)
    places.add(words.places, true, overriding: overriding)
    maximumHeads.add(words.maximumHeads, true, overriding: overriding)
  }

  /// What a key's value tells: by the whole key, else by a phrase that it begins or ends with.
  ///
  /// A share or score of something else ("profile completion") is a metric: those keys may only be
  /// widened by words that `isOwn` knows as the document's own.
  package func key(_ words: Words, isOwn: (Words) -> Bool) -> Key? {
    if let exact = keys.exact(words) { return exact }
    if advice.first(in: words) != nil { return nil }
    for start in 0..<words.count {
      guard let match = keys.match(words, at: start), start + match.count == words.count else {
        continue
      }
      return mayStand(match.meaning, beside: words[0..<start], isOwn) ? match.meaning : nil
    }
    guard let match = keys.match(words, at: 0) else { return nil }
    return mayStand(match.meaning, beside: words[match.count..<words.count], isOwn)
      ? match.meaning : nil
  }

  private func mayStand(
    _ key: Key, beside rest: Words, _ isOwn: (Words) -> Bool
  ) -> Bool {
    switch key {
    case .progress, .score:
      return isOwn(rest)
        || (0..<rest.count).allSatisfy { own.exact(rest[$0..<$0 + 1]) != nil }
    case .status, .effort, .total, .done, .verdict, .question, .readiness: return true
    }
  }
}
