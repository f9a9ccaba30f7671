import Text

extension Diagnostic {
  /// The diagnostic as a person reads it: place, sentence, line, caret, and what to do.
  ///
  /// Ends with a line end. Control and bidirectional characters of the text are shown as escapes.
  package var text: String {
    var out = "\(Self.printable(place.file)):\(place.line):\(place.column): "
    out += "\(severity.rawValue): \(Self.printable(message))\n"
    if let excerpt {
      let number = "\(place.line)"
      let before = String(decoding: excerpt.utf8.prefix(place.column - 1), as: UTF8.self)
      let margin = String(repeating: " ", count: number.utf8.count)
      let indent = String(repeating: " ", count: Self.printable(before).unicodeScalars.count)
      let carets = String(repeating: "^", count: caretWidth(in: excerpt))
      out += "\(number) | \(Self.printable(excerpt))\n\(margin) | \(indent)\(carets)\n"
    }
    if let hint { out += "hint: \(Self.printable(hint))\n" }
    return out
  }

  /// How many characters the caret covers; it never leaves the line.
  private func caretWidth(in excerpt: String) -> Int {
    let after = Array(excerpt.utf8.dropFirst(place.column - 1).prefix(length))
    return max(1, String(decoding: after, as: UTF8.self).unicodeScalars.count)
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
