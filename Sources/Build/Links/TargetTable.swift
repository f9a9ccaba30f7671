import Readiness

/// Which paths below the content folder lead where.
///
/// Swift compares text by what it shows, so that a name in composed and in decomposed letters is one.
struct TargetTable: Sendable {
  /// What stands at a path.
  enum Found: Equatable {
    case document(Int)
    /// The portfolio: the content folder itself.
    case home
    /// A file, by its own path.
    case file(String)
    case nothing(Absence)
  }

  /// Why nothing can be linked to at a path.
  enum Absence: Equatable {
    case missing
    /// A folder without a document of its own.
    case folder
    case hidden
    case excluded
    case symbolicLink
    /// A document beside the only one that is read.
    case alone
  }

  private let project: Project
  private let documents: [String: Int]
  private let files: [String: String]
  private let folders: Set<String>
  private let excluded: [Glob]

  init(_ project: Project) {
    self.project = project
    documents = Dictionary(
      project.sources.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { one, _ in one })
    files = Dictionary(project.others.map { ($0, $0) }, uniquingKeysWith: { one, _ in one })
    excluded = project.settings.exclude.map(Glob.init)
    let paths = project.sources.map(\.path) + project.others
    folders = Self.folders(above: paths)
  }

  private static func folders(above paths: [String]) -> Set<String> {
    var folders: Set<String> = [""]
    for path in paths {
      var rest = path[...]
      while let slash = rest.lastIndex(of: "/") {
        rest = rest[..<slash]
        if !folders.insert(String(rest)).inserted { break }
      }
    }
    return folders
  }

  /// What stands at a path below the content folder.
  func find(_ path: String) -> Found {
    if let index = documents[path] { return .document(index) }
    if let file = files[path] { return .file(file) }
    if path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      return .nothing(.hidden)
    }
    if project.isOneFile { return look(for: path) }
    if folders.contains(path) { return found(inFolder: path) }
    if project.links.contains(where: { path == $0 || path.hasPrefix("\($0)/") }) {
      return .nothing(.symbolicLink)
    }
    if excluded.contains(where: { $0.matches(path) }) { return .nothing(.excluded) }
    let isDocument = Source.endings.contains(where: path.hasSuffix)
    return .nothing(isDocument && isThere(path) ? .excluded : .missing)
  }

  /// Whether a file is at a path that was not looked at before.
  private func isThere(_ path: String) -> Bool {
    let head = try? project.folder.head(of: path, count: 0)
    return head.flatMap { $0 } != nil
  }

  /// The document that speaks for a folder.
  private func found(inFolder path: String) -> Found {
    let base = path.isEmpty ? "" : "\(path)/"
    for name in ["index", "README", "readme", "Readme", "Index"] {
      for ending in Source.endings {
        if let index = documents[base + name + ending] { return .document(index) }
      }
    }
    return path.isEmpty ? .home : .nothing(.folder)
  }

  /// The same where only one document is read, and its folder was not looked through.
  private func look(for path: String) -> Found {
    if path.isEmpty { return .home }
    guard isThere(path) else { return .nothing(.missing) }
    return Source.endings.contains(where: path.hasSuffix) ? .nothing(.alone) : .file(path)
  }
}
