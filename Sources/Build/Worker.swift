import Diagnostics
import Readiness
import Site
import Text

/// Takes one document after another from the disk to its assessment.
struct Worker: Sendable {
  private let project: Project
  private let addresses = Addresses()
  private let targets: Targets

  init(targets: Targets) {
    self.targets = targets
    project = targets.project
  }

  /// Reads a document, and lets the others know of it.
  func read(_ index: Int) throws(DiskError) -> Outcome {
    let source = project.sources[index]
    let name = project.namePrefix + source.path
    let document: Evaluation.Source
    var status: Evaluation.Source?
    var reading = source.path
    do throws(DiskError) {
      document = Evaluation.Source(path: name, bytes: try read(reading))
      if let file = source.statusFile {
        reading = file
        status = Evaluation.Source(path: project.namePrefix + file, bytes: try read(file))
      }
    } catch {
      guard error.isTooLarge else { throw error }
      targets[index] = .unreadable
      let place = Place(project.namePrefix + reading)
      return .settled(
        index, Entry(diagnostics: [.tooLarge(project.settings.limits.file, at: place)]))
    }
    let texts = [document, status].compactMap { $0 }
    let top = targets.evaluation.top(of: document, slug: Slug.of(path: source.path))
    if let top = top.value, top.isDraft, !targets.takesDrafts {
      // What stays out of the site is not read any further.
      targets[index] = .draft(slug: top.slug)
      let told = Excerpts(of: texts).added(to: top.diagnostics)
      return .settled(index, Entry(isSkipped: true, diagnostics: told))
    }
    let read =
      top.value.map { targets.evaluation.evaluate($0, status: status) }
      ?? Recognised(nil, top.diagnostics)
    targets[index] = read.value.map { Targets.Document($0.report) } ?? .unreadable
    guard let assessment = read.value else {
      return .settled(index, Entry(diagnostics: Excerpts(of: texts).added(to: read.diagnostics)))
    }
    return .read(
      Work(index: index, texts: texts, assessment: assessment, diagnostics: read.diagnostics))
  }

  /// What became of reading a document.
  enum Outcome: Sendable {
    /// There is nothing to publish, and no more to say.
    case settled(Int, Entry)
    case read(Work)
  }

  /// A document that is read and not yet drawn.
  struct Work: Sendable {
    let index: Int
    fileprivate let texts: [Evaluation.Source]
    fileprivate let assessment: Assessment
    fileprivate let diagnostics: [Diagnostic]

    /// How long its source is, in bytes.
    var length: Int { texts.reduce(0) { $0 + $1.bytes.count } }
  }

  /// Follows the links of a document and hands it on; nil where one leads to a document that is yet
  /// to be read.
  func finish(
    _ work: Work, then use: (Assessment, References) throws(DiskError) -> Void
  ) throws(DiskError) -> Entry? {
    var assessment = work.assessment
    guard let links = try LinkResolver.resolve(assessment.report, at: work.index, targets) else {
      return nil
    }
    let source = project.sources[work.index].path
    let troubles =
      links.troubles.isEmpty
      ? [] : links.troubles.diagnostics(in: source, work.texts, targets)
    assessment.report.diagnostics += troubles
    if addresses.claim(assessment.report.slug) {
      targets.publish(links.files)
      try use(assessment, links.references)
    }
    let told = Excerpts(of: work.texts).added(to: work.diagnostics + troubles)
    return Entry(assessment, diagnostics: told)
  }

  /// The entries, with an error where two documents would have the same address.
  func settled(_ entries: [Entry]) -> [Entry] {
    var first: [String: String] = [:]
    return entries.map { entry in
      guard entry.summary != nil else { return entry }
      guard let other = first[entry.slug] else {
        first[entry.slug] = entry.source
        return entry
      }
      var entry = entry
      entry.diagnostics.append(.sameAddress(project.shown(other), entry))
      return entry
    }
  }

  private func read(_ path: String) throws(DiskError) -> [UInt8] {
    do throws(DiskError) {
      return try project.folder.read(path, limit: project.settings.limits.file)
    } catch {
      throw DiskError(error.action, project.shownPrefix + path, code: error.code)
    }
  }
}

/// The folders of the site that documents have taken.
///
/// A class because all workers take from the same ones.
private final class Addresses: Sendable {
  private let taken = Guarded<Set<String>>([])

  /// Whether nobody had it; who comes second must not write into it.
  func claim(_ slug: String) -> Bool { taken.withLock { $0.insert(slug).inserted } }
}

extension Diagnostic {
  fileprivate static func sameAddress(_ other: String, _ entry: Entry) -> Diagnostic {
    Diagnostic(
      .error, "slug.taken", at: Place(entry.source),
      "it would have the address '\(entry.slug)/', as \(other) has",
      hint: "set another 'slug' in the front matter of one of them")
  }

  fileprivate static func tooLarge(_ limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "limit.file-size", at: place,
      "the file has more than \(limit) bytes",
      hint: "split it, or set limits: file in holdpoint.yaml")
  }
}
