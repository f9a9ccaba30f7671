/// What a template leaves to be filled in.
enum Blank {
  /// Whether a value is nothing but underscores, dots, dashes, boxes, a bracketed placeholder or a
  /// word like "TBD".
  static func isBlank(_ value: String, vocabulary: Vocabulary) -> Bool {
    let text = value.trimmed
    if text.unicodeScalars.allSatisfy({ isFiller($0) }) { return true }
    if isPlaceholder(text) { return true }
    return vocabulary.placeholders.exact(Words(text)) != nil
  }

  /// `[Name]`, `<date>`, `{{ owner }}`, `YYYY-MM-DD`.
  static func isPlaceholder(_ text: String) -> Bool {
    let pairs: [(String, String)] = [("[", "]"), ("<", ">"), ("{{", "}}"), ("{", "}")]
    for (open, close) in pairs where text.hasPrefix(open) && text.hasSuffix(close) { return true }
    let upper = text.uppercased()
    return upper == text
      && (upper.contains("YYYY") || upper.contains("MM/DD") || upper.contains("XX"))
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
