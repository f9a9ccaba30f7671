import Foundation
import Text

/// A folder of a test's own, which is gone when the test ends.
///
/// A class because it removes the folder once.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "holdpoint-test-\(UUID().uuidString.prefix(8))", directoryHint: .isDirectory)
      .resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var path: String {
    let path = url.path(percentEncoded: false)
    return path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// Writes a file and the folders above it.
  func write(_ text: String, to inner: String) throws {
    let file = url.appending(path: inner)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(of inner: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: inner)), as: UTF8.self)
  }

  /// What lies in the folder, or a folder in it, by name.
  func names(in inner: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(inner)").sorted()
  }

  /// Every path below the folder with its mode and the digest of its bytes.
  func tree(_ inner: String) throws -> [String: String] { try Self.tree(at: "\(path)/\(inner)") }

  static func tree(at root: String) throws -> [String: String] {
    var tree: [String: String] = [:]
    for name in FileManager.default.enumerator(atPath: root)?.compactMap({ $0 as? String }) ?? [] {
      let facts = try FileManager.default.attributesOfItem(atPath: "\(root)/\(name)")
      let mode = String((facts[.posixPermissions] as? Int) ?? 0, radix: 8)
      let isFile = facts[.type] as? FileAttributeType == .typeRegular
      let bytes = isFile ? try Data(contentsOf: URL(filePath: "\(root)/\(name)")) : Data()
      tree[name] = "\(mode) \(Digest(of: Array(bytes)).short)"
    }
    return tree
  }
}
