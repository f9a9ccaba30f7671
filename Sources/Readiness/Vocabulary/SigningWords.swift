extension Language {
  /// How a language words approvals.
  package struct Signing: Sendable {
    /// Areas that can sign as a person does ("security", "legal").
    package var departments: [String] = []
    /// What a person who signs says.
    package var answers: [(Answer, [String])] = []
    /// Words of an approval that name nobody ("sign-off received from").
    package var fillers: [String] = []
    /// Words of keys that ask for something else than a signature ("email", "reason").
    package var remarks: [String] = []
    /// Heads of the column that says whose approval a row is ("area", "gate", "team").
    package var areas: [String] = []
    /// Keys that ask for an approval and name no role ("approved by").
    package var requests: [String] = []

    package init() {}
  }

  /// What a person who signs says.
  package enum Answer: String, Sendable, CaseIterable {
    case approved, conditional, declined, pending
  }
}

/// The words of every language about approvals, ready to be looked up.
package struct SigningWords: Sendable {
  package private(set) var departments = PhraseTable<Bool>()
  package private(set) var answers = PhraseTable<Language.Answer>()
  package private(set) var fillers = PhraseTable<Bool>()
  package private(set) var remarks = PhraseTable<Bool>()
  package private(set) var areas = PhraseTable<Bool>()
  package private(set) var requests = PhraseTable<Bool>()

  package init() {}

  package mutating func add(_ signing: Language.Signing, overriding: Bool = false) {
    departments.add(signing.departments, true, overriding: overriding)
    for (answer, words) in signing.answers { answers.add(words, answer, overriding: overriding) }
    fillers.add(signing.fillers, true, overriding: overriding)
    remarks.add(signing.remarks, true, overriding: overriding)
    areas.add(signing.areas, true, overriding: overriding)
    requests.add(signing.requests, true, overriding: overriding)
  }
}
