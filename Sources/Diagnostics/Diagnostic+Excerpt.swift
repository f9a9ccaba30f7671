import Text

extension Diagnostic {
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
    quoting.excerpt = range.isEmpty ? nil : String(decoding: bytes[range], as: UTF8.self)
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
