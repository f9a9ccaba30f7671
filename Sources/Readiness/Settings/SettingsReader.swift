import Diagnostics
import Text
import YAML

/// Reads `holdpoint.yaml`, with every mistake in it; what is missing or wrong keeps its default.
package struct SettingsReader {
  var settings = Settings()
  var fields: Fields

  package static func read(_ bytes: [UInt8], file: String) -> Recognised<Settings> {
    let parsed = YAML.Parser.parse(bytes, file: file)
    guard let root = parsed.value else { return Recognised(Settings(), parsed.diagnostics) }
    var reader = SettingsReader(fields: Fields(root, of: file))
    reader.read()
    return Recognised(reader.settings, parsed.diagnostics + reader.fields.finished())
  }

  private init(fields: Fields) { self.fields = fields }

  private mutating func read() {
    readSite()
    readEffort()
    nested("risk") { $0.readRisk() }
    settings.statusWords = readStates("status-words")
    readMarkers()
    nested("vocabulary") { $0.readVocabulary() }
    nested("limits") { $0.readLimits() }
    nested("policy") { $0.readPolicy() }
  }

  /// Reads the mapping under a key as if it were the whole.
  private mutating func nested(_ key: String, _ read: (inout SettingsReader) -> Void) {
    guard let below = fields.fields(key) else { return }
    var reader = SettingsReader(fields: below)
    reader.settings = settings
    read(&reader)
    settings = reader.settings
    fields.take(reader.fields)
  }

  private mutating func readSite() {
    if let title = fields.line("title") { settings.title = title.value }
    if let url = fields.line("base-url") {
      if SafeURL(url.value)?.kind == .web,
        !url.value.utf8.contains(where: { "?#".utf8.contains($0) })
      {
        settings.baseURL = url.value
      } else {
        fields.add(.baseURL(url))
      }
    }
    if let language = fields.line("language") {
      if language.value.isLanguageCode {
        settings.language = language.value
      } else {
        fields.add(.language(language))
      }
    }
    if let folder = fields.line("templates") { settings.templates = folder.value }
    settings.include = fields.lines("include").map(\.value)
    settings.exclude = fields.lines("exclude").map(\.value)
  }

  private mutating func readEffort() {
    if let hours = fields.number("hours-per-day", in: 1...24) {
      settings.hoursPerDay = Double(hours.value)
    }
    if let hours = fields.number("hours-per-week", in: 1...168) {
      settings.hoursPerWeek = Double(hours.value)
    }
  }

  private mutating func readLimits() {
    let limits: [(key: String, path: WritableKeyPath<Settings.ReadingLimits, Int>)] = [
      ("file", \.file), ("nesting", \.nesting), ("brackets", \.brackets),
      ("table-columns", \.tableColumns), ("front-matter", \.frontMatter), ("path", \.path),
      ("attachment", \.attachment),
      ("seconds", \.seconds),
    ]
    for limit in limits {
      if let number = fields.number(limit.key, in: 1...1_000_000_000) {
        settings.limits[keyPath: limit.path] = number.value
      }
    }
  }

  private mutating func readPolicy() {
    if let days = fields.number("waiver-days", in: 1...3_650) {
      settings.policy.waiverDays = days.value
    }
    if let flag = fields.flag("second-approver") { settings.policy.secondApprover = flag.value }
    if let days = fields.days("review-every") { settings.policy.reviewEvery = days.value }
  }

  /// Words or characters, each with a state.
  private mutating func readStates(_ key: String) -> [String: ItemState] {
    var states: [String: ItemState] = [:]
    let entries = fields.entries(key)
    guard !entries.isEmpty, var below = fields.fields(key) else { return [:] }
    for entry in entries {
      let state = below.choice(
        entry.key, of: ItemState.self, without: ["waived"], named: "state")
      if let state { states[entry.key] = state.value }
    }
    fields.take(below)
    return states
  }

  private mutating func readMarkers() {
    for entry in fields.entries("markers") {
      let isFixed = [" ", "x", "X"].contains(entry.key)
      if isFixed || entry.key.count != 1 || ["[", "]"].contains(entry.key) {
        fields.add(.marker(entry, isFixed: isFixed))
      }
    }
    settings.markers = readStates("markers").filter { $0.key.count == 1 }
  }
}

extension String {
  /// Whether it may name a language, as in BCP 47: letters, then parts after hyphens.
  fileprivate var isLanguageCode: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) }
    }
    return isPlain && parts.count <= 3 && (2...3).contains(parts[0].count)
  }
}

extension Diagnostic {
  fileprivate static func language(_ code: Placed<String>) -> Diagnostic {
    Diagnostic(
      .error, "settings.language", at: code.place,
      "'\(Abridged(code.value))' is no code of a language",
      hint: "write en, de, or the code that a file of templates/words/ has", length: code.length)
  }

  fileprivate static func baseURL(_ url: Placed<String>) -> Diagnostic {
    Diagnostic(
      .error, "settings.base-url", at: url.place,
      "'base-url' is '\(Abridged(url.value))', which is no address of a site",
      hint: "write an http or https address, without a query or a fragment", length: url.length)
  }

  fileprivate static func marker(_ entry: Node.Entry, isFixed: Bool) -> Diagnostic {
    Diagnostic(
      .error, "settings.marker", at: entry.keyPlace,
      isFixed
        ? "what '[\(entry.key)]' means is fixed"
        : "'\(Abridged(entry.key))' is not one character of a box",
      hint: "write the character between the brackets: '?'", length: entry.keyLength)
  }
}
