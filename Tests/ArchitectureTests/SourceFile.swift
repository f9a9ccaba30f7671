import Foundation
import Testing

/// A Swift file of the project, as these tests look at it.
struct SourceFile: CustomTestStringConvertible, Sendable {
  /// From the project's folder.
  let path: String
  let lines: [Substring]

  var testDescription: String { path }

  /// The modules that the file imports.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
        words[..<index].allSatisfy({ $0.hasPrefix("@") || $0 == "package" || $0 == "public" })
      else { return nil }
      return String(words[index + 1])
    }
  }

  static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// All of them below a folder of the project.
  static func all(below folder: String) -> [SourceFile] {
    let root = project.appending(path: folder).path(percentEncoded: false)
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
      guard let text = try? String(contentsOfFile: "\(root)/\(name)", encoding: .utf8) else {
        return nil
      }
      return SourceFile(
        path: "\(folder)/\(name)",
        lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }

  static let product = all(below: "Sources").filter { !$0.path.hasPrefix("Sources/Embed/") }
}
