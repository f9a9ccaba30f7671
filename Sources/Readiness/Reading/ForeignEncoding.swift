import Diagnostics
import Text

/// Finds out that a file is not UTF-8, and what it may be instead.
enum ForeignEncoding {
  /// Nil where the bytes are UTF-8.
  static func diagnostics(of bytes: [UInt8], file: String) -> [Diagnostic]? {
    if let name = wideEncoding(of: bytes) { return [.wide(name, file: file)] }
    guard let first = UTF8Bytes.firstInvalid(bytes) else { return nil }
    let lines = LineIndex(bytes)
    var capped = CappedDiagnostics(file: file)
    var index = first
    while index < bytes.count {
      let (line, column) = lines.position(of: index)
      let place = Place(file, line: line, column: column)
      let range = lines.range(ofLine: line)
      capped.add("text.not-utf-8", atLine: line) {
        var diagnostic = Diagnostic.invalid(bytes[index], at: place)
        // The excerpt has U+FFFD there.
        diagnostic.excerpt = excerpt(of: bytes[range])
        diagnostic.length = 3
        return diagnostic
      }
      // The rest of the line is as bad.
      index = UTF8Bytes.firstInvalid(bytes, from: range.upperBound) ?? bytes.count
    }
    return capped.diagnostics
  }

  private static func wideEncoding(of bytes: [UInt8]) -> String? {
    if let mark = ByteOrderMark.allCases.first(where: { bytes.starts(with: $0.bytes) }) {
      return mark.name
    }
    // Without a mark: every other byte of Latin text is NUL.
    let head = bytes.prefix(512)
    return head.count >= 4 && head.count { $0 == 0 } * 5 > head.count * 2 ? "UTF-16" : nil
  }

  private static func excerpt(of line: ArraySlice<UInt8>) -> String? {
    let text = line.filter { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return text.count <= 200 ? String(decoding: text, as: UTF8.self) : nil
  }
}

extension Diagnostic {
  fileprivate static func wide(_ name: String, file: String) -> Diagnostic {
    Diagnostic(
      .error, "text.not-utf-8", at: Place(file), "the file is \(name), not UTF-8",
      hint: "save the file as UTF-8")
  }

  fileprivate static func invalid(_ byte: UInt8, at place: Place) -> Diagnostic {
    let digits = String(byte, radix: 16, uppercase: true)
    var hint = "save the file as UTF-8"
    if let scalar = SingleByteEncoding.windows1252.character(of: byte) {
      hint += "; in windows-1252 the byte is '\(scalar)'"
    }
    return Diagnostic(
      .error, "text.not-utf-8", at: place, "byte 0x\(digits) is not UTF-8 here", hint: hint)
  }
}
