/// The words of every language at once, ready to be looked up.
///
/// A phrase that two languages share keeps the meaning of the first.
package struct Vocabulary: Sendable {
  package private(set) var states = PhraseTable<ItemState>()
  package private(set) var doubts = PhraseTable<Bool>()
  package private(set) var topics = PhraseTable<Topic>()
  package private(set) var phases = PhraseTable<Language.PhaseWord>()
  package private(set) var needs = PhraseTable<Language.NeedWord>()
  package private(set) var conditions = PhraseTable<Bool>()
  package private(set) var attributes = PhraseTable<Language.Attribute>()
  package private(set) var priorities = PhraseTable<Language.PriorityWord>()
  package private(set) var levels = PhraseTable<Int>()
  package private(set) var units = PhraseTable<Language.TimeUnit>()
  package private(set) var months = PhraseTable<Int>()
  package private(set) var verdicts = PhraseTable<Verdict>()
  package private(set) var placeholders = PhraseTable<Bool>()
  package private(set) var all = PhraseTable<Bool>()
  package private(set) var roles = PhraseTable<Bool>()
  package private(set) var numberWords = PhraseTable<Bool>()
  package private(set) var launchNames = PhraseTable<Bool>()
  package private(set) var eitherWords = PhraseTable<Bool>()
  package private(set) var orWords = PhraseTable<Bool>()
  package private(set) var pickWords = PhraseTable<Bool>()
  package private(set) var verdictJoints = PhraseTable<Bool>()
  package private(set) var stageGates = PhraseTable<Bool>()
  package private(set) var exitWords = PhraseTable<Bool>()
  package private(set) var stageWords = PhraseTable<Bool>()
  package private(set) var shouldWords = PhraseTable<Bool>()
  package private(set) var firedWords = PhraseTable<Bool>()
  package private(set) var clearWords = PhraseTable<Bool>()
  package private(set) var criticalWords = PhraseTable<Bool>()
  package private(set) var itemWords = PhraseTable<Bool>()
  package private(set) var wholeWords = PhraseTable<Bool>()
  package private(set) var timing = TimingWords()
  package private(set) var signing = SigningWords()
  private var columns = PhraseTable<[Language.Column]>()
  package private(set) var settledWords = PhraseTable<Bool>()
  package private(set) var riskLists = PhraseTable<Bool>()

  package static let standard = Vocabulary(Language.all)

  package init(_ languages: [Language]) {
    for language in languages { add(language) }
  }

  /// Whether a table's head, or a part of it, says that its column holds this.
  package func column(_ column: Language.Column, is words: Words) -> Bool {
    columns(words).contains(column)
  }

  /// Everything that a table's head says that its column may hold.
  package func columns(_ words: Words) -> [Language.Column] { columns.exact(words) ?? [] }

  /// Adds a status word of the settings; it wins over the language's.
  package mutating func add(state word: String, _ state: ItemState) {
    states.add(word, state, overriding: true)
  }

  /// Adds a language; its words win over those that are there, or yield to them.
  package mutating func add(_ language: Language, overriding: Bool = false) {
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
    exitWords.add(language.exitWords, true, overriding: overriding)
    stageWords.add(language.stageWords, true, overriding: overriding)
    shouldWords.add(language.shouldWords, true, overriding: overriding)
    firedWords.add(language.firedWords, true, overriding: overriding)
    clearWords.add(language.clearWords, true, overriding: overriding)
    criticalWords.add(language.criticalWords, true, overriding: overriding)
    itemWords.add(language.itemWords, true, overriding: overriding)
    wholeWords.add(language.wholeWords, true, overriding: overriding)
    timing.add(language.timing, overriding: overriding)
    signing.add(language.signing, overriding: overriding)
    settledWords.add(language.settledWords, true, overriding: overriding)
    riskLists.add(language.riskLists, true, overriding: overriding)
    for (column, words) in language.columns {
      for word in words {
        columns.change(word) { $0 = ($0 ?? []) + [column] }
      }
    }
  }
}

extension Language {
  /// Every language that is known, English first.
  package static let all: [Language] = [english]
}
