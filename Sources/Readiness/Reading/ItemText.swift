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
    var text = text
    let parts = text.withUTF8 { bytes -> ItemSegments? in
      guard bytes.contains(where: { $0 == UInt8(ascii: ":") || $0 == 0xEF }) else { return nil }
      var segments = ItemSegments(bytes, vocabulary: vocabulary)
      segments.read()
      return segments
    }
    guard let parts else {
      words = Self.withoutTail(Self.unmarked(text))
      return
    }
    attributes = parts.attributes
    words = Self.withoutTail(parts.kept.withUnsafeBufferPointer { $0.collapsed })
    if words.isEmpty { words = Self.unmarked(text) }
  }

  /// The text without the marks of emphasis.
  private static func unmarked(_ text: String) -> String {
    var text = text
    let unmarked = text.withUTF8 { bytes -> String? in
      guard bytes.contains(where: { $0 == 1 || $0 == 2 }) else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { room in
        var length = 0
        for byte in bytes where byte != 1 && byte != 2 {
          room[length] = byte
          length += 1
        }
        return length
      }
    }
    return (unmarked ?? text).collapsed
  }

  /// Without a separator that parted attributes from the words.
  private static func withoutTail(_ text: String) -> String {
    guard let end = text.utf8.last,
      end == UInt8(ascii: "|") || end == UInt8(ascii: "-") || end > 127
    else { return text }
    var rest = text[...]
    while let last = rest.last, "|·–—".contains(last) || last == " " { rest.removeLast() }
    let words = String(rest).trimmed
    return words.hasSuffix(" -") ? String(words.dropLast(2)) : words
  }

  /// `Key: value` with a key that attributes have.
  static func attribute(_ text: String, _ vocabulary: Vocabulary) -> (String, String)? {
    guard let colon = text.colon, colon.lowerBound <= 40 else { return nil }
    let value = text.trimmedPart(colon.upperBound..<text.utf8.count)
    guard !value.isEmpty else { return nil }
    let key = String(Substring(text.utf8.prefix(colon.lowerBound)))
    switch vocabulary.attributes.exact(key) {
    case .owner, .due, .effort, .priority, .evidence: return (key, value)
    default: return nil
    }
  }
}
