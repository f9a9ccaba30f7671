/// The words of an item, taken apart: what is to be done, and what is said about it.
struct ItemText {
  /// The words without the attributes.
  var words: String
  /// `Owner: Kim`, `Effort: 4h`, `(30 min)`, as they were found: the key and the value.
  var attributes: [(key: String, value: String)] = []

  /// - Parameter text: plain text in which U+0001 opens and U+0002 closes an emphasised run.
  init(_ text: String) {
    words = Self.unmarked(text)
  }

  init(_ text: String, vocabulary: Vocabulary) {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == 0xEF }) else {
      words = Self.withoutTail(Self.unmarked(text))
      return
    }
    words = ""
    var kept = ""
    for segment in Self.segments(text) {
      if segment.isSetOff, let (key, value) = Self.attribute(segment.text, vocabulary) {
        attributes.append((key, value))
      } else {
        kept += segment.written
      }
    }
    words = Self.withoutTail(kept.collapsed)
    if words.isEmpty { words = Self.unmarked(text) }
  }

  /// The text without the marks of emphasis.
  private static func unmarked(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 1 || $0 == 2 }) else { return text.collapsed }
    return String(decoding: text.utf8.filter { $0 != 1 && $0 != 2 }, as: UTF8.self).collapsed
  }

  /// Without a separator that parted attributes from the words.
  private static func withoutTail(_ text: String) -> String {
    var words = text
    while let last = words.last, "|·–—".contains(last) { words = String(words.dropLast()).trimmed }
    return words.hasSuffix(" -") ? String(words.dropLast(2)) : words
  }

  private struct Segment {
    var text: String
    /// With its brackets or separators.
    var written: String
    var isSetOff: Bool
  }

  /// Parts a text at brackets, emphasis, ` | `, ` - ` and dashes.
  private static func segments(_ text: String) -> [Segment] {
    var segments: [Segment] = []
    var current = ""
    var separator = ""
    var isSetOff = false
    var depth = 0
    func flush(closing: String = "") {
      if !current.isEmpty || !separator.isEmpty {
        segments.append(
          Segment(text: current.trimmed, written: separator + current + closing, isSetOff: isSetOff)
        )
      }
      current = ""
      separator = ""
    }
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let previous = index > 0 ? scalars[index - 1] : " "
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case "\u{1}":
        guard depth == 0 else { continue }
        flush()
        isSetOff = true
      case "\u{2}":
        guard depth == 0 else { continue }
        flush()
        isSetOff = false
      case "(", "[":
        depth += 1
        if depth == 1 {
          flush()
          separator = String(Character(scalar))
          isSetOff = true
        } else {
          current.unicodeScalars.append(scalar)
        }
      case ")", "]":
        depth = max(0, depth - 1)
        if depth == 0, isSetOff, separator == "(" || separator == "[" {
          flush(closing: String(Character(scalar)))
          isSetOff = false
        } else {
          current.unicodeScalars.append(scalar)
        }
      case "|", "–", "—", "-", "·":
        if depth == 0, previous == " ", next == " " {
          flush()
          separator = String(Character(scalar))
          isSetOff = true
        } else {
          current.unicodeScalars.append(scalar)
        }
      default: current.unicodeScalars.append(scalar)
      }
    }
    flush()
    return segments
  }

  /// `Key: value` with a key that attributes have.
  static func attribute(_ text: String, _ vocabulary: Vocabulary) -> (String, String)? {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let key = String(text[..<colon])
    let value = String(text[text.index(after: colon)...]).trimmed
    guard key.utf8.count <= 40, !value.isEmpty else { return nil }
    switch vocabulary.attributes.exact(Words(key)) {
    case .owner, .due, .effort, .priority, .evidence: return (key, value)
    default: return nil
    }
  }
}
