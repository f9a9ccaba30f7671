import Text

/// A path that an author wrote from one file to another, taken apart.
package struct LocalPath: Hashable, Sendable {
  /// The path from the content folder, without `.` and `..`; empty for the folder itself.
  ///
  /// Nil where it leads out of the content folder.
  package let path: String?
  /// What follows `#`, decoded; nil without one.
  package let fragment: String?
  /// Whether nothing but a query or a fragment is written: the same document.
  package let isOwn: Bool

  /// - Parameters:
  ///   - address: percent-encoded as a URL is; a query means nothing to a file and is dropped.
  ///   - source: the path of the file it stands in, below the content folder.
  package init(_ address: String, from source: String) {
    let bytes = address.utf8
    let hash = bytes.firstIndex(of: UInt8(ascii: "#"))
    let written = address[..<(hash ?? address.endIndex)]
    fragment = hash.map { hash in
      let name = String(address[bytes.index(after: hash)...])
      return name.percentDecoded ?? name
    }
    let query = written.utf8.firstIndex(of: UInt8(ascii: "?")) ?? written.endIndex
    let encoded = String(written[..<query])
    isOwn = encoded.isEmpty
    var folders = source.split(separator: "/").dropLast().map(String.init)
    guard !encoded.isEmpty else {
      path = source
      return
    }
    // What cannot be decoded names no file, and stays as it is written.
    for name in (encoded.percentDecoded ?? encoded).split(separator: "/") where name != "." {
      if name != ".." {
        folders.append(String(name))
      } else if folders.popLast() == nil {
        path = nil
        return
      }
    }
    path = folders.joined(separator: "/")
  }

  /// The path as it is written in the file `source`, where both are below the content folder.
  package static func relative(_ path: String, from source: String) -> String {
    let here = source.split(separator: "/").dropLast()
    let there = path.split(separator: "/")
    let shared = zip(here, there.dropLast()).prefix { $0 == $1 }.count
    let up = [Substring](repeating: "..", count: here.count - shared)
    return (up + there.dropFirst(shared)).joined(separator: "/")
  }
}
