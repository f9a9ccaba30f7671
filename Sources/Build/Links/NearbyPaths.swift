import Diagnostics

/// The paths that an author may have meant by one that is not there.
struct NearbyPaths: Sendable {
  private let paths: [String]
  /// By what is left of a path without case, spaces, hyphens, underscores and ending.
  private let alike: [String: [String]]
  /// The same by the last name of the path.
  private let named: [String: [String]]
  private let folders: [String: [String]]

  init(_ paths: [String]) {
    self.paths = paths
    alike = Dictionary(grouping: paths, by: Self.bare)
    named = Dictionary(grouping: paths) { Self.bare($0.lastComponent) }
    folders = Dictionary(grouping: paths, by: Self.folder)
  }

  /// The nearest of the paths; nil where none is near.
  func nearest(to path: String) -> String? {
    let bare = Self.bare(path)
    let ending = Self.ending(of: path)
    if let alike = alike[bare] {
      return alike.first { Self.ending(of: $0) == ending } ?? alike.first
    }
    let isPage = ["", ".html", ".htm"].contains(ending)
    let elsewhere = named[Self.bare(path.lastComponent)]?.first { other in
      Self.ending(of: other) == ending || isPage && Source.endings.contains(Self.ending(of: other))
    }
    if let elsewhere { return elsewhere }
    let beside = (folders[Self.folder(of: path)] ?? []).prefix(Self.most)
    return Nearest.to(path, in: beside)
  }

  /// Whether two paths differ in the case of their letters alone.
  static func differInCase(_ one: String, _ other: String) -> Bool {
    one.lowercased() == other.lowercased()
  }

  /// Of a folder, so many names are compared letter by letter.
  private static let most = 500

  private static func folder(of path: String) -> String {
    path.contains("/") ? path.parent : ""
  }

  private static func ending(of path: String) -> String {
    let name = path.lastComponent
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return name[dot...].lowercased()
  }

  private static func bare(_ path: String) -> String {
    let ending = ending(of: path)
    let stem = path.lowercased().dropLast(ending.count)
    return String(stem.filter { !" -_".contains($0) })
  }
}
