import YAML

extension SettingsReader {
  mutating func readVocabulary() {
    typealias Words = Language
    settings.vocabulary.columns = words("columns", Words.Column.self)
    settings.vocabulary.topics = words("topics", Topic.self)
    settings.vocabulary.phases = words("phases", Words.PhaseWord.self)
    settings.vocabulary.needs = words("needs", Words.NeedWord.self)
    settings.vocabulary.attributes = words("attributes", Words.Attribute.self)
    settings.vocabulary.priorities = words("priorities", Words.PriorityWord.self)
    settings.vocabulary.units = words("units", Words.TimeUnit.self)
    settings.vocabulary.verdicts = words("verdicts", Verdict.self)
    for (key, list) in WordList.settable {
      let words = fields.lines(key)
      if !words.isEmpty { settings.vocabulary.lists[list] = words.map(\.value) }
    }
  }

  /// The lists of words under each meaning; a meaning of several words is written with hyphens.
  private mutating func words<Meaning: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Meaning.Type
  ) -> [(Meaning, [String])] where Meaning.RawValue == String {
    guard var below = fields.fields(key) else { return [] }
    var lists: [(Meaning, [String])] = []
    for meaning in Meaning.allCases {
      let words = below.lines(meaning.rawValue.hyphened)
      if !words.isEmpty { lists.append((meaning, words.map(\.value))) }
    }
    fields.take(below)
    return lists
  }
}

extension String {
  /// `goCriteria` as `go-criteria`.
  var hyphened: String {
    String(flatMap { $0.isUppercase ? ["-", Character($0.lowercased())] : [$0] })
  }
}
