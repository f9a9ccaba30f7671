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
  private var columns: [Language.Column: PhraseTable<Bool>] = [:]

  package static let standard = Vocabulary(Language.all)

  package init(_ languages: [Language]) {
    for language in languages { add(language) }
  }

  /// Whether a table's head, or a part of it, says that its column holds this.
  package func column(_ column: Language.Column, is words: Words) -> Bool {
    columns[column]?.exact(words) ?? false
  }

  /// Adds a status word of the settings; it wins over the language's.
  package mutating func add(state word: String, _ state: ItemState) {
    states.add(word, state, overriding: true)
  }

  package mutating func add(_ language: Language) {
    for (state, words) in language.states { for word in words { states.add(word, state) } }
    for word in language.doubts { doubts.add(word, true) }
    for (topic, words) in language.topics { for word in words { topics.add(word, topic) } }
    for (phase, words) in language.phases { for word in words { phases.add(word, phase) } }
    for (need, words) in language.needs { for word in words { needs.add(word, need) } }
    for word in language.conditions { conditions.add(word, true) }
    for (key, words) in language.attributes { for word in words { attributes.add(word, key) } }
    for (rank, words) in language.priorities { for word in words { priorities.add(word, rank) } }
    for (level, words) in language.levels { for word in words { levels.add(word, level) } }
    for (unit, words) in language.units { for word in words { units.add(word, unit) } }
    for (month, words) in language.months.enumerated() {
      for word in words { months.add(word, month + 1) }
    }
    for (verdict, words) in language.verdicts { for word in words { verdicts.add(word, verdict) } }
    for word in language.placeholders { placeholders.add(word, true) }
    for word in language.all { all.add(word, true) }
    for word in language.roles { roles.add(word, true) }
    for word in language.numberWords { numberWords.add(word, true) }
    for word in language.launchNames { launchNames.add(word, true) }
    for word in language.eitherWords { eitherWords.add(word, true) }
    for word in language.orWords { orWords.add(word, true) }
    for word in language.pickWords { pickWords.add(word, true) }
    for word in language.verdictJoints { verdictJoints.add(word, true) }
    for word in language.stageGates { stageGates.add(word, true) }
    for word in language.exitWords { exitWords.add(word, true) }
    for word in language.stageWords { stageWords.add(word, true) }
    for word in language.shouldWords { shouldWords.add(word, true) }
    for word in language.firedWords { firedWords.add(word, true) }
    for word in language.clearWords { clearWords.add(word, true) }
    for word in language.criticalWords { criticalWords.add(word, true) }
    for word in language.itemWords { itemWords.add(word, true) }
    for word in language.wholeWords { wholeWords.add(word, true) }
    timing.add(language.timing)
    signing.add(language.signing)
    for (column, words) in language.columns {
      for word in words { columns[column, default: PhraseTable()].add(word, true) }
    }
  }
}

extension Language {
  /// Every language that is known, English first.
  package static let all: [Language] = [english]
}
