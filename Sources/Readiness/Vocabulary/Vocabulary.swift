/// The words of every language at once, ready to be looked up.
///
/// A phrase that two languages share keeps the meaning of the first. A class, since all readers of a
/// build share the one, and copying thirty tables for every item would cost more than reading it.
package final class Vocabulary: Sendable {
  package let states: PhraseTable<ItemState>
  package let topics: PhraseTable<Topic>
  package let phases: PhraseTable<Language.PhaseWord>
  package let needs: PhraseTable<Language.NeedWord>
  package let attributes: PhraseTable<Language.Attribute>
  package let priorities: PhraseTable<Language.PriorityWord>
  package let levels: PhraseTable<Int>
  package let units: PhraseTable<Language.TimeUnit>
  package let months: PhraseTable<Int>
  package let verdicts: PhraseTable<Verdict>
  package let timing: TimingWords
  package let signing: SigningWords
  package let claiming: ClaimWords
  private let lists: WordLists
  let columns: PhraseTable<[Language.Column]>

  package static let standard = Vocabulary(VocabularyTables(Language.all))

  package convenience init(_ languages: [Language]) {
    self.init(VocabularyTables(languages))
  }

  /// The standard words with those of the settings, which win over them.
  package convenience init(adding language: Language, states: [String: ItemState]) {
    var tables = VocabularyTables(Language.all)
    tables.add(language, overriding: true)
    for (word, state) in states.sorted(by: { $0.key < $1.key }) {
      tables.add(state: word, state)
    }
    self.init(tables)
  }

  private init(_ tables: VocabularyTables) {
    states = tables.states
    topics = tables.topics
    phases = tables.phases
    needs = tables.needs
    attributes = tables.attributes
    priorities = tables.priorities
    levels = tables.levels
    units = tables.units
    months = tables.months
    verdicts = tables.verdicts
    timing = tables.timing
    signing = tables.signing
    claiming = tables.claiming
    lists = tables.lists
    columns = tables.columns
  }

  /// The words of one list.
  package subscript(list: WordList) -> PhraseTable<Bool> { lists[list] }

  /// Whether a table's head, or a part of it, says that its column holds this.
  package func column(_ column: Language.Column, is words: Words) -> Bool {
    columns(words).contains(column)
  }

  /// Everything that a table's head says that its column may hold.
  package func columns(_ words: Words) -> [Language.Column] { columns.exact(words) ?? [] }
}

extension Language {
  /// Every language that is known, English first.
  package static let all: [Language] = [
    english, german, spanish, french, portuguese, chinese,
  ]
}
