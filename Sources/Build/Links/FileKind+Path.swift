import Text

extension FileKind {
  /// The folder of the site that linked files go to.
  static let folder = "files"

  /// Where a file is published: its path's letters and digits, a digest of the path, and the ending.
  ///
  /// The same path always gives the same name, and two paths give two.
  package func publishedPath(of path: String) -> String {
    let stem = path.utf8.lastIndex(of: UInt8(ascii: ".")).map { path[..<$0] } ?? path[...]
    var words: [UInt8] = []
    for byte in stem.utf8 {
      if ASCII.isLetter(byte) || ASCII.isDigit(byte) {
        words.append(ASCII.lowercased(byte))
      } else if let last = words.last, last != UInt8(ascii: "-") {
        words.append(UInt8(ascii: "-"))
      }
      if words.count == 60 { break }
    }
    if let last = words.last, last != UInt8(ascii: "-") { words.append(UInt8(ascii: "-")) }
    let name = String(decoding: words, as: UTF8.self)
    return "\(Self.folder)/\(name)\(Digest(of: Array(path.utf8)).short).\(ending)"
  }
}
