extension Language {
  /// How a language places things in time.
  package struct Timing: Sendable {
    package var words: [(TimeWord, [String])] = []
    /// `one` to `twelve`, from the first on.
    package var numbers: [[String]] = []

    package init() {}
  }

  /// What a word does in the words for a time.
  package enum TimeWord: String, Sendable, CaseIterable {
    /// `Early`, `mid`, `end of` a month.
    case part
    /// `of`, `de`: joins the parts of a date.
    case link
    /// `to`, `until`, `and` between two times.
    case range
    case before, after
    /// `First 24 hours`, `initial week`.
    case first
    /// What a time is counted from: the launch, by any name.
    case launch
    /// `By`, `end of`, `from` before a time.
    case limit
    /// A part of the launch day, or a name for it (`weekend`, `night`).
    case occasion
    /// A key whose value is a moment of the plan (`freeze`, `window`).
    case plan
    /// A key whose value is a moment of the document or of the past (`updated`, `generated`).
    case past
    /// A key whose value is how long a part of the plan takes (`estimated`, `duration`).
    case length
    /// Words that look like a time and are a topic (`day 2 operations`).
    case lookalike
  }
}

/// The words of every language that place things in time, ready to be looked up.
package struct TimingWords: Sendable {
  private var tables: [PhraseTable<Bool>] = Array(
    repeating: PhraseTable(), count: Language.TimeWord.allCases.count)
  private var numbers = PhraseTable<Int>()

  package init() {}

  package mutating func add(_ timing: Language.Timing, overriding: Bool = false) {
    for (kind, phrases) in timing.words {
      tables[kind.index].add(phrases, true, overriding: overriding)
    }
    for (index, phrases) in timing.numbers.enumerated() {
      numbers.add(phrases, index + 1, overriding: overriding)
    }
  }

  /// Whether exactly these words do this.
  package func isExactly(_ kind: Language.TimeWord, _ words: Words) -> Bool {
    tables[kind.index].exact(words) ?? false
  }

  /// Whether words that do this stand among them.
  package func has(_ kind: Language.TimeWord, in words: Words) -> Bool {
    tables[kind.index].first(in: words) ?? false
  }

  /// How many words, from a place on, do this together; 0 where they do not.
  package func count(_ kind: Language.TimeWord, _ words: Words, at start: Int) -> Int {
    tables[kind.index].match(words, at: start)?.count ?? 0
  }

  /// The number that a word names, up to twelve.
  package func number(_ words: Words) -> Int? { numbers.exact(words) }
}

extension Language.TimeWord {
  fileprivate var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
