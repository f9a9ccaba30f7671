/// A Markdown file to build from.
package struct Source: Hashable, Sendable {
  /// The path below the content folder.
  package var path: String
  /// The path of `NAME.status.yaml` beside `NAME.md`.
  package var statusFile: String?

  package init(path: String, statusFile: String? = nil) {
    self.path = path
    self.statusFile = statusFile
  }

  static let endings = [".md", ".markdown"]
}
