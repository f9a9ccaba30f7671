import Diagnostics
import Readiness
import Site
import Text

/// What links may lead to: the files that were found, and what was read of the documents among them.
///
/// A class because all workers look at the same one.
final class Targets: Sendable {
  let project: Project
  let evaluation: Evaluation
  let takesDrafts: Bool
  private let documents: Slots<Document>
  private let standings: Slots<Standing>
  private let table = Guarded<TargetTable?>(nil)
  private let nearbyPaths = Guarded<NearbyPaths?>(nil)
  private let indexes = Guarded<[Int: Landmarks.Index]>([:])
  private let files = Guarded<[String: String]>([:])

  /// What other documents need to know of one.
  struct Document: Sendable {
    let slug: String
    let isPublished: Bool
    /// Nil where errors left nothing to show, and of a draft.
    let landmarks: Landmarks?

    static let unreadable = Document(slug: "", isPublished: true, landmarks: nil)

    static func draft(slug: String) -> Document {
      Document(slug: slug, isPublished: false, landmarks: nil)
    }

    private init(slug: String, isPublished: Bool, landmarks: Landmarks?) {
      self.slug = slug
      self.isPublished = isPublished
      self.landmarks = landmarks
    }

    init(_ report: Report) {
      slug = report.slug
      isPublished = true
      landmarks = Landmarks(report)
    }
  }

  /// Where a document is published, or that it is not.
  struct Standing: Sendable {
    let slug: String
    let isPublished: Bool
  }

  init(_ project: Project, for request: Builder.Request) {
    self.project = project
    evaluation = Evaluation(settings: project.settings, asOf: request.asOf)
    takesDrafts = request.takesDrafts
    documents = Slots(count: project.sources.count)
    standings = Slots(count: project.sources.count)
  }

  /// What stands where; made when the first link asks.
  var known: TargetTable {
    table.withLock { table in
      if let table { return table }
      let made = TargetTable(project)
      table = made
      return made
    }
  }

  /// The paths that an author may have meant; made when the first link leads nowhere.
  var nearby: NearbyPaths {
    nearbyPaths.withLock { nearby in
      if let nearby { return nearby }
      let made = NearbyPaths(project.sources.map(\.path) + project.others)
      nearby = made
      return made
    }
  }

  /// What is known of a document; nil while it has not been read.
  subscript(index: Int) -> Document? {
    get { documents[index] }
    set { documents[index] = newValue }
  }

  /// Where a document is published, by its top alone where it has not been read; nil where that
  /// cannot be told.
  func standing(of index: Int) throws(DiskError) -> Standing? {
    if let known = standings[index] { return known }
    let path = project.sources[index].path
    let limit = project.settings.limits.file
    // A file that is too large is spoken of when its own turn comes.
    guard let head = try project.folder.head(of: path, count: 0), head.size <= limit else {
      return nil
    }
    let source = Evaluation.Source(path: path, bytes: try project.folder.read(path, limit: limit))
    let top = evaluation.top(of: source, slug: Slug.of(path: path)).value
    guard let top else { return nil }
    let found = Standing(slug: top.slug, isPublished: takesDrafts || !top.isDraft)
    standings[index] = found
    return found
  }

  /// The headings of a document by the names that authors write.
  func landmarks(of index: Int) -> Landmarks.Index? {
    if let made = indexes.withLock({ $0[index] }) { return made }
    guard let made = documents[index]?.landmarks?.index else { return nil }
    indexes.withLock { $0[index] = made }
    return made
  }

  /// Notes a file that pages refer to, by the path it is published under.
  func publish(_ files: [String: String]) {
    if files.isEmpty { return }
    self.files.withLock { $0.merge(files) { one, _ in one } }
  }

  /// The files to publish: their paths in the site, and below the content folder.
  var published: [(path: String, source: String)] {
    files.withLock { files in files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
  }
}
