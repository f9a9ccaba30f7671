/// What stands between the brackets of a box, and what it means.
struct Box: Hashable {
  var state: ItemState
  /// What stood in the brackets.
  var content: String
  /// The box as it was written.
  var words: String
  /// The text after the box.
  var rest: String
  /// Written as CommonMark's readers would not see it (`[]`, `[ x ]`, `[✅]`).
  var isMalformed: Bool
  /// Teams mean different things by it (`[~]`, `[-]`).
  var isAmbiguous = false

  /// The box that the text opens with.
  init?(_ text: String, markers: [String: ItemState] = [:], vocabulary: Vocabulary? = nil) {
    let scalars = Array(text.unicodeScalars.prefix(24))
    guard let first = scalars.first, first == "[" || first == "［",
      let end = scalars.firstIndex(where: { $0 == "]" || $0 == "］" }), end <= 16
    else { return nil }
    let after = end + 1 < scalars.count ? scalars[end + 1] : " "
    guard after.isBlank || after == ":" else { return nil }
    let content = String(String.UnicodeScalarView(scalars[1..<end]))
    let rest = String(text.unicodeScalars.dropFirst(end + 1)).trimmed
    let inner = content.trimmed
    self.content = content
    self.rest = rest
    words = String(String.UnicodeScalarView(scalars[...end]))
    isMalformed = !["[ ]", "[x]", "[X]"].contains(words)
    if let state = markers[inner] {
      self.state = state
      isMalformed = false
      return
    }
    // What only looks ticked is not: nobody can tell who meant it.
    if first == "［" || scalars[end] == "］" || Self.isLookAlike(inner) {
      state = .open
      return
    }
    switch inner {
    case "": state = .open
    case "x", "X", "✓", "✔", "*": state = .done
    case "/": (state, isMalformed) = (.inProgress, false)
    case "!": (state, isMalformed) = (.blocked, false)
    case "~", "-": (state, isMalformed, isAmbiguous) = (.open, false, true)
    default:
      if let (sign, more) = Sign.opening(Substring(inner)), more.isEmpty {
        state = sign.state
      } else if let known = vocabulary?.states.exact(inner) {
        state = known
      } else {
        return nil
      }
    }
  }

  /// A letter or sign that an `x` is taken for, or an empty box or `x` with something unseen in it.
  private static func isLookAlike(_ inner: String) -> Bool {
    let seen = inner.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
    guard seen.count <= 1 else { return false }
    guard let only = seen.first else { return !inner.isEmpty }
    // The blank of Braille and the wide spaces look like an empty box.
    if only == "\u{2800}" || only.properties.isWhitespace { return true }
    if "хХχΧｘＸⅹⅩ×✕⨯╳".unicodeScalars.contains(only) { return true }
    return (only == "x" || only == "X") && inner.unicodeScalars.count > 1
  }
}
