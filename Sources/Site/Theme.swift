import Diagnostics
import Templates
import Text

/// The files that pages are made with: the built-in ones, and the user's in place of them.
package struct Theme: Sendable {
  /// By path in `templates/`.
  let files: [String: [UInt8]]
  /// The first eight digits of a digest of the assets that pages refer to, to defeat stale caches.
  let fingerprint: String

  /// - Parameter overrides: the files of the user's `templates/`, by their path in it.
  package static func read(overrides: [String: [UInt8]] = [:]) -> Recognised<Theme?> {
    var files: [String: [UInt8]] = [:]
    for (name, body) in Templates.embedded { files["\(name)"] = Array(body) }
    files.merge(overrides) { _, own in own }
    return Recognised(Theme(files: files))
  }

  private init(files: [String: [UInt8]]) {
    self.files = files
    let assets = files.filter { $0.key.hasPrefix("assets/") }.sorted { $0.key < $1.key }
    fingerprint = Digest(of: assets.flatMap { Array($0.key.utf8) + [0] + $0.value }).short
  }

  /// The files that are published as they are: assets and schemas.
  package var assets: [Page] {
    files.sorted { $0.key < $1.key }.compactMap { path, bytes in
      path.hasPrefix("assets/") || path.hasPrefix("schema/") ? Page(path, bytes) : nil
    }
  }
}

extension Array<UInt8> {
  fileprivate init(_ text: StaticString) {
    self.init(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
