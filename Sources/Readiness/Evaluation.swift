import Diagnostics
import Markdown
import Text
import YAML

/// Takes one document from its bytes to everything that follows from it.
///
/// A value made once for a build: the vocabulary and the settings are ready, and every document
/// passes through on its own.
package struct Evaluation: Sendable {
  package let settings: Settings
  package let asOf: Day
  private let reading: ReadingSettings
  private let limits: Markdown.Limits

  package init(settings: Settings = Settings(), asOf: Day) {
    self.settings = settings
    self.asOf = asOf
    reading = settings.reading
    limits = settings.limits.ofMarkdown
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
  ///
  /// - Parameter slug: the name of its folder, where the front matter gives none.
  package func evaluate(
    _ source: Source, status: Source?, slug: String
  ) -> Recognised<Assessment?> {
    let text = SourceText.read(source.bytes, file: source.path)
    let statusText = status.map { SourceText.read($0.bytes, file: $0.path) }
    let found = text.diagnostics + (statusText?.diagnostics ?? [])
    guard let clean = text.value else { return Recognised(nil, found) }
    let split = FrontMatter.split(clean.bytes, file: source.path)
    let statusReader = StatusReader(
      riskScale: settings.risk.scale, limits: reading.frontMatterLimits)
    let front = statusReader.frontMatter(clean.bytes, split.value, file: source.path)
    let later = status.flatMap { status in
      statusText?.value.map { statusReader.statusFile($0.bytes, file: status.path) }
    }
    let body = Array(clean.bytes[split.value.body])
    let parsed = Parser.parse(
      body, file: source.path, lineOffset: split.value.bodyLineOffset, limits: limits)
    guard let document = parsed.value else {
      let told = split.diagnostics + front.diagnostics + parsed.diagnostics
      return Recognised(nil, found + clean.inFile(told, file: source.path))
    }
    var report = Report(
      slug: slug, title: Self.name(of: source.path), source: source.path, asOf: asOf,
      document: document)
    report.repairs = clean.repairs
    report.begin(with: front.value, policy: settings.policy)
    var reader = Reader(report: report, settings: reading)
    reader.read()
    report = reader.report.merged(
      frontMatter: front.value, statusFile: later?.value, settings: reading)
    report.placeTimeline()
    if !report.signOffs.isEmpty {
      report.fingerprints = [source, status].compactMap { file in
        file.map { Fingerprint(file: $0.path, digest: Digest(of: $0.bytes)) }
      }
    }
    let told = split.diagnostics + front.diagnostics + report.diagnostics
    report.diagnostics =
      found + clean.inFile(told, file: source.path) + (later?.diagnostics ?? [])
    return Recognised(Assessment(of: report), report.diagnostics)
  }

  /// What the top of a document says of where it is published, before the rest is read; nil where it
  /// cannot be read.
  ///
  /// - Parameter slug: the name of its folder, where the front matter gives none.
  package func standing(
    of source: Source, slug: String
  ) -> (slug: String, isDraft: Bool)? {
    guard let text = SourceText.read(source.bytes, file: source.path).value else { return nil }
    let split = FrontMatter.split(text.bytes, file: source.path)
    let reader = StatusReader(
      riskScale: settings.risk.scale, limits: reading.frontMatterLimits)
    let data = reader.frontMatter(text.bytes, split.value, file: source.path).value
    return (data.slug?.value ?? slug, data.isDraft)
  }

  /// The file's name without folders and ending, as a title of last resort.
  private static func name(of path: String) -> String {
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }
}
