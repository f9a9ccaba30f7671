import Diagnostics
import Text
import YAML

/// One merging in progress: a report as its Markdown reads, over which status data is laid.
struct Merge {
  var report: Report
  let settings: ReadingSettings
  let finder: Finder
  /// Where the data at hand was written.
  var origin = Origin.frontMatter
  /// The items and sections that the data at hand has named, with the line that did.
  private var named: [String: Int] = [:]

  init(_ report: Report, settings: ReadingSettings) {
    self.report = report
    self.settings = settings
    finder = Finder(report)
  }

  /// Lays data over the report; waivers come later, over everything.
  mutating func lay(_ data: StatusData, from origin: Origin) {
    self.origin = origin
    named = [:]
    for section in data.sections { lay(section: section) }
    for item in data.items { lay(item: item) }
    for risk in data.risks { lay(risk) }
    for span in data.timeline { lay(span) }
    for signOff in data.signOffs { lay(signOff) }
    for gate in data.gates { lay(gate) }
  }

  /// The section that a key names, or a mistake.
  mutating func section(_ key: Placed<String>) -> Int? {
    let found = finder.section(key.value)
    if found.one == nil { note(.unfound("section", key, found)) }
    return found.one
  }

  /// The item that a key names, or a mistake.
  mutating func item(_ key: Placed<String>) -> Int? {
    let found = finder.item(key.value)
    if found.one == nil { note(.unfound("item", key, found)) }
    return found.one
  }

  /// Whether this is the first key of the data at hand for a thing; else a mistake.
  mutating func isFirst(_ id: String, _ kind: String, _ key: Placed<String>) -> Bool {
    if let line = named.updateValue(key.place.line, forKey: "\(kind) \(id)") {
      note(.namedTwice(kind, id, first: line, key))
      return false
    }
    return true
  }

  mutating func note(_ diagnostic: Diagnostic) { report.diagnostics.append(diagnostic) }

  /// The file of a value, where it is not the report's own source.
  func file(of place: Place) -> String? { place.file == report.source ? nil : place.file }

  /// Warns of a day that the report cannot know of yet.
  mutating func checkPast(_ day: Placed<Day>?, _ key: String) {
    if let day, day.value > report.asOf { note(.future(day, key, report.asOf)) }
  }
}

extension Diagnostic {
  fileprivate static func unfound(
    _ kind: String, _ key: Placed<String>, _ found: Found
  ) -> Diagnostic {
    Diagnostic(
      .error, found.indexes.isEmpty ? "status.no-such-\(kind)" : "status.ambiguous-\(kind)",
      at: key.place,
      found.indexes.isEmpty
        ? "no \(kind) is called '\(Abridged(key.value))'"
        : "\(found.indexes.count) \(kind)s are called '\(Abridged(key.value))'",
      hint: found.hint, length: key.length)
  }

  fileprivate static func namedTwice(
    _ kind: String, _ id: String, first: Int, _ key: Placed<String>
  ) -> Diagnostic {
    Diagnostic(
      .error, "status.named-twice", at: key.place,
      "the \(kind) '\(Abridged(id))' stands here twice, first in line \(first)",
      hint: "keep one of them", length: key.length)
  }

  fileprivate static func future(_ day: Placed<Day>, _ key: String, _ asOf: Day) -> Diagnostic {
    Diagnostic(
      .warning, "status.future", at: day.place,
      "'\(key)' is \(day.value.iso), after the day of this report, \(asOf.iso)",
      hint: "check the year, or build as of that day", length: day.length)
  }
}
