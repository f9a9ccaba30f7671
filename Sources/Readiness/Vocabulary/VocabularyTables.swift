/// The tables of a vocabulary while languages are added to it.
struct VocabularyTables: Sendable {
  private(set) var states = PhraseTable<ItemState>()
  private(set) var doubts = PhraseTable<Bool>()
  private(set) var topics = PhraseTable<Topic>()
  private(set) var phases = PhraseTable<Language.PhaseWord>()
  private(set) var needs = PhraseTable<Language.NeedWord>()
  private(set) var conditions = PhraseTable<Bool>()
  private(set) var attributes = PhraseTable<Language.Attribute>()
  private(set) var priorities = PhraseTable<Language.PriorityWord>()
  private(set) var levels = PhraseTable<Int>()
  private(set) var units = PhraseTable<Language.TimeUnit>()
  private(set) var months = PhraseTable<Int>()
  private(set) var verdicts = PhraseTable<Verdict>()
  private(set) var placeholders = PhraseTable<Bool>()
  private(set) var all = PhraseTable<Bool>()
  private(set) var roles = PhraseTable<Bool>()
  private(set) var numberWords = PhraseTable<Bool>()
  private(set) var launchNames = PhraseTable<Bool>()
  private(set) var eitherWords = PhraseTable<Bool>()
  private(set) var orWords = PhraseTable<Bool>()
  private(set) var pickWords = PhraseTable<Bool>()
  private(set) var verdictJoints = PhraseTable<Bool>()
  private(set) var stageGates = PhraseTable<Bool>()
  private(set) var demands = PhraseTable<Bool>()
  private(set) var exitWords = PhraseTable<Bool>()
  private(set) var gateWords = PhraseTable<Bool>()
  private(set) var stageWords = PhraseTable<Bool>()
  private(set) var shouldWords = PhraseTable<Bool>()
  private(set) var firedWords = PhraseTable<Bool>()
  private(set) var clearWords = PhraseTable<Bool>()
  private(set) var criticalWords = PhraseTable<Bool>()
  private(set) var itemWords = PhraseTable<Bool>()
  private(set) var wholeWords = PhraseTable<Bool>()
  private(set) var timing = TimingWords()
  private(set) var signing = SigningWords()
  private(set) var claiming = ClaimWords()
  private(set) var wording = WordingTables()
  private(set) var columns = PhraseTable<[Language.Column]>()
  private(set) var settledWords = PhraseTable<Bool>()
  private(set) var riskLists = PhraseTable<Bool>()

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
    doubts.add(language.doubts, true, overriding: overriding)
    for (topic, words) in language.topics { topics.add(words, topic, overriding: overriding) }
    for (phase, words) in language.phases { phases.add(words, phase, overriding: overriding) }
    for (need, words) in language.needs { needs.add(words, need, overriding: overriding) }
    conditions.add(language.conditions, true, overriding: overriding)
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
    placeholders.add(language.placeholders, true, overriding: overriding)
    all.add(language.all, true, overriding: overriding)
    roles.add(language.roles, true, overriding: overriding)
    numberWords.add(language.numberWords, true, overriding: overriding)
    launchNames.add(language.launchNames, true, overriding: overriding)
    eitherWords.add(language.eitherWords, true, overriding: overriding)
    orWords.add(language.orWords, true, overriding: overriding)
    pickWords.add(language.pickWords, true, overriding: overriding)
    verdictJoints.add(language.verdictJoints, true, overriding: overriding)
    stageGates.add(language.stageGates, true, overriding: overriding)
    demands.add(language.demands, true, overriding: overriding)
    exitWords.add(language.exitWords, true, overriding: overriding)
    gateWords.add(language.gateWords, true, overriding: overriding)
    stageWords.add(language.stageWords, true, overriding: overriding)
    shouldWords.add(language.shouldWords, true, overriding: overriding)
    firedWords.add(language.firedWords, true, overriding: overriding)
    clearWords.add(language.clearWords, true, overriding: overriding)
    criticalWords.add(language.criticalWords, true, overriding: overriding)
    itemWords.add(language.itemWords, true, overriding: overriding)
    wholeWords.add(language.wholeWords, true, overriding: overriding)
    timing.add(language, overriding: overriding)
    signing.add(language.signing, overriding: overriding)
    claiming.add(language.claiming, overriding: overriding)
    wording.add(language.wording)
    settledWords.add(language.settledWords, true, overriding: overriding)
    riskLists.add(language.riskLists, true, overriding: overriding)
    for (column, words) in language.columns {
      columns.add(words, [column], joining: +)
    }
  }
}
