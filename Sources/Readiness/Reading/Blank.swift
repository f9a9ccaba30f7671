/// What a template leaves to be filled in.
enum Blank {
  /// Whether a value is nothing but underscores, dots, dashes, boxes, a bracketed placeholder or a
  /// word like "TBD".
  static func isBlank(_ value: String, vocabulary: Vocabulary) -> Bool {
    let text = value.trimmed
    if text.unicodeScalars.allSatisfy({ isFiller($0) }) { return true }
    if isPlaceholder(text) { return true }
    return vocabulary[.placeholders].exact(text) != nil
  }

  /// `[Name]`, `<date>`, `{{ owner }}`, `YYYY-MM-DD`.
  static func isPlaceholder(_ text: String) -> Bool {
    switch (text.utf8.first, text.utf8.last) {
    case (UInt8(ascii: "["), UInt8(ascii: "]")), (UInt8(ascii: "<"), UInt8(ascii: ">")),
      (UInt8(ascii: "{"), UInt8(ascii: "}")):
      return true
    default: break
    }
    guard text.holdsByte(where: { $0 == UInt8(ascii: "X") || $0 == UInt8(ascii: "Y") }),
      !text.holdsByte(where: { (0x61...0x7A).contains($0) })
    else { return false }
    return text.uppercased() == text
      && (text.contains("YYYY") || text.contains("MM/DD") || text.contains("XX"))
  }

  private static func isFiller(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "_", ".", "…", "-", "–", "—", "*", "\\", " ", "\t", "\u{A0}", "☐", "⬜", "□", "/", "[", "]",
      "?",
      "(", ")":
      true
    default: false
    }
  }
}
