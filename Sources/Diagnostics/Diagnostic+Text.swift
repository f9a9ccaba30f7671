import Text

extension Diagnostic {
  /// The diagnostic as a person reads it: place, sentence, line, caret, and what to do.
  ///
  /// Ends with a line end. Control and bidirectional characters of the text are shown as escapes.
  package var text: String {
    var out = "\(Self.printable(place.file)):\(place.line):\(place.column): "
    out += "\(severity.rawValue): \(Self.printable(message))\n"
    if let excerpt { out += drawing(of: excerpt) }
    if let hint { out += "hint: \(Self.printable(hint))\n" }
    return out
  }

  /// The diagnostic on one line: place, sentence, and what to do.
  package var line: String {
    let hint = hint.map { "; \(Self.printable($0))" } ?? ""
    return "\(Self.printable(place.file)):\(place.line):\(place.column): "
      + "\(severity.rawValue): \(Self.printable(message))\(hint)\n"
  }

  /// How many characters are shown of a long line before the caret, and from it on.
  private static let shown = (before: 60, after: 100)

  /// The line and the caret below it; a long line is cut at both ends.
  private func drawing(of excerpt: String) -> String {
    let bytes = Array(excerpt.utf8)
    let column = min(place.column - 1, bytes.count)
    let end = min(column + length, bytes.count)
    let before = Self.printable(String(decoding: bytes[..<column], as: UTF8.self)).unicodeScalars
    let marked = Self.printable(String(decoding: bytes[column..<end], as: UTF8.self)).unicodeScalars
    let rest = Self.printable(String(decoding: bytes[end...], as: UTF8.self)).unicodeScalars
    let isCut = before.count > Self.shown.before
    let head =
      (isCut ? "…" : "") + String(Substring.UnicodeScalarView(before.suffix(Self.shown.before)))
    let tail = String(Substring.UnicodeScalarView((marked + rest).prefix(Self.shown.after)))
    let cut = marked.count + rest.count > Self.shown.after ? "…" : ""
    let number = "\(place.line)"
    let margin = String(repeating: " ", count: number.utf8.count)
    let indent = String(repeating: " ", count: DisplayWidth.of(head.unicodeScalars))
    let carets = String(
      repeating: "^", count: max(1, DisplayWidth.of(marked.prefix(Self.shown.after))))
    return "\(number) | \(head)\(tail)\(cut)\n\(margin) | \(indent)\(carets)\n"
  }

  /// The text without a character that could move the cursor or turn the line round.
  package static func printable(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 9: out += " "
      case 0..<32, 127..<160, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
        out += "\\u{\(String(scalar.value, radix: 16))}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
