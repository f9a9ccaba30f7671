import Text

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
  static let statusEnding = ".status.yaml"

  /// What a name should have ended in that ends in capitals, or in another spelling of the ending.
  static func ending(meantBy name: String) -> String? {
    let small = String(decoding: name.utf8.map { ASCII.lowercased($0) }, as: UTF8.self)
    if small.hasSuffix(".status.yml") { return statusEnding }
    return (endings + [statusEnding]).first { small.hasSuffix($0) && !name.hasSuffix($0) }
  }
}
