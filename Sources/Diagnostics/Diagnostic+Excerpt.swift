import Text

extension Diagnostic {
  /// The longest line that is quoted, in bytes: a line of a megabyte may have a thousand mistakes.
  private static let longestExcerpt = 65_536

  /// The diagnostic with the line that its place is in.
  ///
  /// - Parameter bytes: the file that the place is in, as its places count.
  /// - Parameter lines: the lines of `bytes`.
  package func quoting(_ bytes: [UInt8], _ lines: LineIndex) -> Diagnostic {
    var range = lines.range(ofLine: place.line)
    while let last = range.last,
      bytes[last] == UInt8(ascii: "\n") || bytes[last] == UInt8(ascii: "\r")
    {
      range = range.lowerBound..<last
    }
    var quoting = self
    let isQuoted = !range.isEmpty && range.count <= Self.longestExcerpt
    quoting.excerpt = isQuoted ? String(decoding: bytes[range], as: UTF8.self) : nil
    return quoting
  }
}

extension [Diagnostic] {
  /// Each diagnostic of the file with the line that its place is in; those of others unchanged.
  package func quoting(_ bytes: [UInt8], file: String) -> [Diagnostic] {
    guard !isEmpty else { return self }
    let lines = LineIndex(bytes)
    return map { $0.place.file == file ? $0.quoting(bytes, lines) : $0 }
  }
}
