import Diagnostics
import Markdown
import Text

/// Takes one document from its bytes to everything that follows from it.
package struct Evaluation: Sendable {
  package var settings = ReadingSettings()
  package var asOf: Day

  package init(settings: ReadingSettings = ReadingSettings(), asOf: Day) {
    self.settings = settings
    self.asOf = asOf
  }

  /// A source as the disk gave it.
  package struct Source: Sendable {
    /// The path, as messages and exports name it.
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Reads, merges and assesses a document; nil where errors leave nothing to show.
  package func evaluate(_ source: Source, status: Source?, slug: String) -> Recognised<Assessment?> {
    let document = Parser.parse(source.bytes)
    var report = Report(
      slug: slug, title: source.path, source: source.path, asOf: asOf, document: document)
    var reader = Reader(report: report, settings: settings)
    reader.read()
    report = reader.report
    return Recognised(Assessment(of: report), report.diagnostics)
  }
}
