import Diagnostics
import Readiness
import Synchronization
import Text

/// Takes one document after another from the disk to its assessment.
struct Worker: Sendable {
  private let project: Project
  private let takesDrafts: Bool
  private let evaluation: Evaluation
  private let addresses = Addresses()

  init(project: Project, request: Builder.Request) {
    self.project = project
    takesDrafts = request.takesDrafts
    evaluation = Evaluation(settings: project.settings, asOf: request.asOf)
  }

  /// - Parameter use: called with what is to be published, and not with drafts.
  func evaluate(
    _ index: Int, then use: (Assessment) throws(DiskError) -> Void
  ) throws(DiskError) -> Entry {
    let source = project.sources[index]
    let name = project.namePrefix + source.path
    let document: Evaluation.Source
    var status: Evaluation.Source?
    do throws(DiskError) {
      document = Evaluation.Source(path: name, bytes: try read(source.path))
      if let file = source.statusFile {
        status = Evaluation.Source(path: project.namePrefix + file, bytes: try read(file))
      }
    } catch {
      guard error.isTooLarge else { throw error }
      return Entry(diagnostics: [.tooLarge(project.settings.limits.file, at: Place(name))])
    }
    let slug = Slug.of(path: source.path)
    let read = evaluation.evaluate(document, status: status, slug: slug)
    let diagnostics = Excerpts(of: [document, status]).added(to: read.diagnostics)
    guard let assessment = read.value else { return Entry(diagnostics: diagnostics) }
    if assessment.report.isDraft && !takesDrafts {
      return Entry(isSkipped: true, diagnostics: diagnostics)
    }
    if addresses.claim(assessment.report.slug) { try use(assessment) }
    return Entry(assessment, diagnostics: diagnostics)
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
  private let taken = Mutex<Set<String>>([])

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
