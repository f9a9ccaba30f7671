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
  private let statusReader: StatusReader
  private let limits: Markdown.Limits

  package init(settings: Settings = Settings(), asOf: Day) {
    self.settings = settings
    self.asOf = asOf
    reading = settings.reading
    statusReader = StatusReader(
      riskScale: settings.risk.scale, limits: reading.frontMatterLimits)
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

  /// A document of which only the front matter is read.
  package struct Top: Sendable {
    /// The name of its folder in the site.
    package let slug: String
    /// Whether it calls itself a draft.
    package let isDraft: Bool
    /// What there is to say of its text and its front matter.
    package let diagnostics: [Diagnostic]
    fileprivate let source: Source
    fileprivate let text: SourceText
    fileprivate let split: Recognised<FrontMatter>
    fileprivate let front: Recognised<StatusData>
  }

  /// Reads the front matter of a document; nil where its bytes are no text.
  ///
  /// - Parameter slug: the name of its folder, where the front matter gives none.
  package func top(of source: Source, slug: String) -> Recognised<Top?> {
    let text = SourceText.read(source.bytes, file: source.path)
    guard let clean = text.value else { return Recognised(nil, text.diagnostics) }
    let split = FrontMatter.split(clean.bytes, file: source.path)
    let front = statusReader.frontMatter(clean.bytes, split.value, file: source.path)
    let told =
      text.diagnostics + clean.inFile(split.diagnostics + front.diagnostics, file: source.path)
    let top = Top(
      slug: front.value.slug?.value ?? slug, isDraft: front.value.isDraft, diagnostics: told,
      source: source, text: clean, split: split, front: front)
    return Recognised(top, told)
  }

  /// Reads, merges and assesses a document; nil where errors leave nothing to show.
  ///
  /// - Parameter slug: the name of its folder, where the front matter gives none.
  package func evaluate(
    _ source: Source, status: Source?, slug: String
  ) -> Recognised<Assessment?> {
    let top = top(of: source, slug: slug)
    return top.value.map { evaluate($0, status: status) } ?? Recognised(nil, top.diagnostics)
  }

  /// Reads the rest of a document, merges and assesses it; nil where errors leave nothing to show.
  package func evaluate(_ top: Top, status: Source?) -> Recognised<Assessment?> {
    let (source, clean, split, front) = (top.source, top.text, top.split, top.front)
    let statusText = status.map { SourceText.read($0.bytes, file: $0.path) }
    let later = status.flatMap { status in
      statusText?.value.map { statusReader.statusFile($0.bytes, file: status.path) }
    }
    let body = Array(clean.bytes[split.value.body])
    let parsed = Parser.parse(
      body, file: source.path, lineOffset: split.value.bodyLineOffset, limits: limits)
    guard let document = parsed.value else {
      let told = top.diagnostics + (statusText?.diagnostics ?? [])
      return Recognised(nil, told + clean.inFile(parsed.diagnostics, file: source.path))
    }
    var report = Report(
      slug: top.slug, title: Self.name(of: source.path), source: source.path, asOf: asOf,
      document: document)
    report.repairs = clean.repairs
    report.begin(with: front.value, policy: settings.policy)
    var reader = Reader(report: report, settings: reading)
    reader.read()
    report = reader.report.merged(
      frontMatter: front.value, statusFile: later?.value, settings: reading)
    report.placeTimeline()
    report.checkReview()
    report.tieRisks(reading.vocabulary)
    report.stampSignOffs(of: clean.bytes, bodyLineOffset: split.value.bodyLineOffset)
    if !report.signOffs.isEmpty {
      report.fingerprints = [source, status].compactMap { file in
        file.map { Fingerprint(file: $0.path, digest: Digest(of: $0.bytes)) }
      }
    }
    report.diagnostics =
      top.diagnostics + (statusText?.diagnostics ?? [])
      + clean.inFile(report.diagnostics, file: source.path) + (later?.diagnostics ?? [])
    return Recognised(Assessment(of: report), report.diagnostics)
  }

  /// The file's name without folders and ending, as a title of last resort.
  private static func name(of path: String) -> String {
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }
}
