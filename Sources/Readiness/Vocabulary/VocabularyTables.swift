/// The tables of a vocabulary while languages are added to it.
struct VocabularyTables: Sendable {
  private(set) var states = PhraseTable<ItemState>()
  private(set) var topics = PhraseTable<Topic>()
  private(set) var phases = PhraseTable<Language.PhaseWord>()
  private(set) var needs = PhraseTable<Language.NeedWord>()
  private(set) var attributes = PhraseTable<Language.Attribute>()
  private(set) var priorities = PhraseTable<Language.PriorityWord>()
  private(set) var levels = PhraseTable<Int>()
  private(set) var units = PhraseTable<Language.TimeUnit>()
  private(set) var months = PhraseTable<Int>()
  private(set) var verdicts = PhraseTable<Verdict>()
  private(set) var timing = TimingWords()
  private(set) var signing = SigningWords()
  private(set) var claiming = ClaimWords()
  private(set) var lists = WordLists()
  private(set) var columns = PhraseTable<[Language.Column]>()

  init(_ languages: [Language]) {
    for language in languages { add(language) }
  }

  /// Adds a status word of the settings; it wins over the language's.
  mutating func add(state word: String, _ state: ItemState) {
    states.add(word, state, overriding: true)
  }

  /// Adds a language; its words win over those that are there, or yield to them.
  mutating func add(_ language: Language, overriding: Bool = false) {
    for (state, words) in language.states { states.add(words, state, overriding: overriding) }
    for (topic, words) in language.topics { topics.add(words, topic, overriding: overriding) }
    for (phase, words) in language.phases { phases.add(words, phase, overriding: overriding) }
    for (need, words) in language.needs { needs.add(words, need, overriding: overriding) }
    for (key, words) in language.attributes { attributes.add(words, key, overriding: overriding) }
    for (rank, words) in language.priorities { priorities.add(words, rank, overriding: overriding) }
    for (level, words) in language.levels { levels.add(words, level, overriding: overriding) }
    for (unit, words) in language.units { units.add(words, unit, overriding: overriding) }
    for (month, words) in language.months.enumerated() {
      months.add(words, month + 1, overriding: overriding)
    }
    for (verdict, words) in language.verdicts {
      verdicts.add(words, verdict, overriding: overriding)
    }
    timing.add(language, overriding: overriding)
    signing.add(language.signing, overriding: overriding)
    claiming.add(language.claiming, overriding: overriding)
    lists.add(language.lists, overriding: overriding)
    // `Resolved?`
    columns.add(language.lists[.cleared] ?? [], [.status], joining: +)
    for (column, words) in language.columns {
      columns.add(words, [column], joining: +)
    }
  }
}
