/// A key of `holdpoint.yaml`: what it takes, what it does, and what is in force.
///
/// The help, the README and `holdpoint config` are made from `SettingKey.all`.
package struct SettingKey: Sendable {
  /// The keys down to it, joined by full stops: `risk.scale`.
  package let path: String
  /// What may be written, in words.
  package let takes: String
  package let meaning: String
  /// A value as it may be written, in one line of YAML.
  package let example: String
  /// What is in force, as it would be written.
  package let value: @Sendable (Settings) -> String

  /// What holds where nothing is written.
  package var standard: String { value(Settings()) }

  package static let all: [SettingKey] =
    site + effort + risk + reading + limits + policy
}

extension SettingKey {
  private static let site = [
    SettingKey(
      path: "title", takes: "a text", meaning: "the name of the site", example: "Readiness"
    ) { quoted($0.title) },
    SettingKey(
      path: "base-url", takes: "an http or https address",
      meaning: "where the site will stand, for the few links that have to be absolute",
      example: "https://readiness.example/"
    ) { $0.baseURL.map(quoted) ?? "~" },
    SettingKey(
      path: "language", takes: "en, de, or a language with a file of words",
      meaning: "the language of the pages' own words",
      example: "de"
    ) { $0.language },
    SettingKey(
      path: "templates", takes: "a folder, from this file on",
      meaning: "the project's own templates, styles and words; templates where empty",
      example: "look"
    ) { $0.templates.map(quoted) ?? "~" },
    SettingKey(
      path: "include", takes: "globs", meaning: "the files that are read; all Markdown where empty",
      example: "[\"releases/**\"]"
    ) { list($0.include) },
    SettingKey(
      path: "exclude", takes: "globs", meaning: "the files that are not read, though included",
      example: "[drafts]"
    ) { list($0.exclude) },
  ]

  private static let effort = [
    SettingKey(
      path: "hours-per-day", takes: "1 to 24", meaning: "the hours in a day of effort",
      example: "7"
    ) { "\(Int($0.hoursPerDay))" },
    SettingKey(
      path: "hours-per-week", takes: "1 to 168", meaning: "the hours in a week of effort",
      example: "35"
    ) { "\(Int($0.hoursPerWeek))" },
  ]

  private static let risk = [
    SettingKey(
      path: "risk.scale", takes: "3, 5 or 10",
      meaning: "the highest likelihood and impact, where a document says none", example: "3"
    ) { "\($0.risk.scale)" },
    SettingKey(
      path: "risk.grid", takes: "iso-27005, 3x3, or rows of levels, the lowest likelihood first",
      meaning: "the level of each likelihood and impact", example: "3x3"
    ) { settings in
      settings.risk.gridName == "own"
        ? "[" + settings.risk.grid.levels.map { list($0.map(\.rawValue)) }.joined(separator: ", ")
          + "]" : settings.risk.gridName
    },
    SettingKey(
      path: "risk.upward", takes: "likelihood or impact", meaning: "the upward axis of the matrix",
      example: "impact"
    ) { $0.risk.swapsAxes ? "impact" : "likelihood" },
  ]

  private static let reading = [
    SettingKey(
      path: "status-words", takes: "words, each with a state",
      meaning: "what the team writes for a state besides the words that are known",
      example: "{ parked: blocked }"
    ) { states($0.statusWords) },
    SettingKey(
      path: "markers", takes: "characters, each with a state",
      meaning: "what a character in a box means besides '[ ]' and '[x]'",
      example: "{ \"?\": open }"
    ) { states($0.markers) },
    SettingKey(
      path: "vocabulary", takes: "lists of words, by what they mean",
      meaning: "words for columns, topics, phases, needs, attributes, priorities, units, verdicts,"
        + " doubts, conditions, placeholders, roles and number-words besides those that are known",
      example: "{ columns: { owner: [DRI] }, phases: { after: [\"run phase\"] }, roles: [CISO] }"
    ) { vocabulary($0.vocabulary) },
  ]

  private static let limits = [
    limit("file", "bytes of a file", \.file),
    limit("nesting", "lists and quotes in each other", \.nesting),
    limit("brackets", "'[' in one paragraph", \.brackets),
    limit("table-columns", "columns of a table", \.tableColumns),
    limit("front-matter", "bytes of front matter or a status file", \.frontMatter),
    limit("path", "bytes of a path", \.path),
    limit("attachment", "bytes of a linked file", \.attachment),
    SettingKey(
      path: "limits.seconds", takes: "a number",
      meaning: "how long a core may work on one document before the build gives up", example: "20"
    ) { "\($0.limits.seconds)" },
  ]

  private static let policy = [
    SettingKey(
      path: "policy.waiver-days", takes: "1 to 3650", meaning: "how many days a waiver may last",
      example: "90"
    ) { "\($0.policy.waiverDays)" },
    SettingKey(
      path: "policy.second-approver", takes: "true or false",
      meaning: "whether who requests a waiver may not approve it", example: "false"
    ) { "\($0.policy.secondApprover)" },
    SettingKey(
      path: "policy.review-every", takes: "days or weeks: 7d, 2w",
      meaning: "how old a review may be, where a document does not say", example: "30d"
    ) { $0.policy.reviewEvery.map { "\($0)d" } ?? "~" },
  ]

  private static func limit(
    _ key: String, _ what: String, _ path: KeyPath<Settings.ReadingLimits, Int> & Sendable
  ) -> SettingKey {
    SettingKey(
      path: "limits.\(key)", takes: "a number", meaning: "the most \(what) that are read",
      example: "50"
    ) { "\($0.limits[keyPath: path])" }
  }
}

// Values as they are written in YAML.

private func quoted(_ text: String) -> String {
  let isPlain = text.utf8.enumerated().allSatisfy { index, byte in
    (0x41...0x5A).contains(byte & 0xDF) || index > 0 && (0x30...0x39).contains(byte)
      || index > 0 && byte == UInt8(ascii: "-")
  }
  let isWord = ["", "null", "true", "false", "yes", "no"].contains(text.lowercased())
  return isPlain && !isWord
    ? text
    : "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      + "'"
}

private func list(_ texts: [String]) -> String {
  "[" + texts.map(quoted).joined(separator: ", ") + "]"
}

private func mapping(_ entries: [(key: String, value: String)]) -> String {
  entries.isEmpty
    ? "{}" : "{ " + entries.map { "\(quoted($0.key)): \($0.value)" }.joined(separator: ", ") + " }"
}

private func states(_ states: [String: ItemState]) -> String {
  mapping(states.sorted { $0.key < $1.key }.map { ($0.key, $0.value.rawValue) })
}

private func vocabulary(_ words: Language) -> String {
  func lists<Meaning: RawRepresentable>(_ lists: [(Meaning, [String])]) -> String
  where Meaning.RawValue == String {
    mapping(lists.map { ($0.0.rawValue.hyphened, list($0.1)) })
  }
  let all =
    [
      ("columns", lists(words.columns)), ("topics", lists(words.topics)),
      ("phases", lists(words.phases)), ("needs", lists(words.needs)),
      ("attributes", lists(words.attributes)), ("priorities", lists(words.priorities)),
      ("units", lists(words.units)), ("verdicts", lists(words.verdicts)),
    ] + WordList.settable.map { ($0.key, list(words.lists[$0.list] ?? [])) }
  return mapping(all.filter { $0.1 != "{}" && $0.1 != "[]" }.map { (key: $0.0, value: $0.1) })
}
