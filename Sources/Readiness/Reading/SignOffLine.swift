/// A line taken apart at its colons: `Engineering Lead: ____ Date: ____`.
struct SignOffLine {
  typealias Key = Language.Attribute

  /// What stands before the first colon; the whole line where there is none.
  var key: String
  /// What follows it, up to the next key that a signature has.
  var value: String?
  /// The further keys of the line, with what follows them.
  var parts: [(key: Key, value: String)] = []

  /// What the first key is, where it is one of a signature's own.
  var own: Key?

  init(_ text: String, vocabulary: Vocabulary) {
    let segments = Self.segments(text.collapsed)
    key = segments[0]
    if segments.count == 1 {
      readBlanks(vocabulary)
    } else {
      var current = ""
      for segment in segments.dropFirst().dropLast() {
        if let (rest, part) = Self.tail(of: segment, vocabulary) {
          close(current + rest)
          parts.append((part, ""))
          current = ""
        } else {
          current += segment + ": "
        }
      }
      close(current + segments[segments.count - 1])
    }
    own =
      Self.attribute(key, vocabulary)
      ?? key.split(separator: "/").first.flatMap { Self.attribute(String($0).trimmed, vocabulary) }
  }

  /// Gives what stands before the next key to the last one.
  private mutating func close(_ text: String) {
    if parts.isEmpty { value = text.trimmed } else { parts[parts.count - 1].value = text.trimmed }
  }

  /// `Engineering Lead ________ Date ________`: blanks part the keys where colons are missing.
  private mutating func readBlanks(_ vocabulary: Vocabulary) {
    guard key.holds(UInt8(ascii: "_")) else { return }
    let bytes = Array(key.utf8)
    guard
      let start = bytes.indices.first(where: { index in
        bytes[index] == UInt8(ascii: "_") && index + 1 < bytes.count
          && bytes[index + 1] == UInt8(ascii: "_")
      })
    else { return }
    let rest = String(decoding: bytes[start...], as: UTF8.self)
    key = String(decoding: bytes[..<start], as: UTF8.self).trimmed
    value = ""
    for word in rest.split(whereSeparator: { $0 == "_" }) {
      if let part = Self.attribute(String(word).trimmed, vocabulary) { parts.append((part, "")) }
    }
  }

  /// The text parted at colons that end a key.
  private static func segments(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var segments: [String] = []
      var start = 0
      for at in bytes.indices {
        guard let length = colon(at: at, in: bytes) else { continue }
        segments.append(bytes.part(start..<at).trimmed.text)
        start = at + length
      }
      segments.append(bytes.part(start..<bytes.count).trimmed.text)
      return segments
    }
  }

  /// How many bytes a colon has, but for one in a time or an address.
  private static func colon(at index: Int, in bytes: Bytes) -> Int? {
    switch bytes[index] {
    case UInt8(ascii: ":"):
      guard index + 1 < bytes.count else { return 1 }
      let next = bytes[index + 1]
      return (0x30...0x39).contains(next) || next == UInt8(ascii: "/") ? nil : 1
    case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBC && bytes[index + 2] == 0x9A:
      return 3
    default: return nil
    }
  }

  /// The key at the end of a segment, and what stands before it.
  private static func tail(of segment: String, _ vocabulary: Vocabulary) -> (
    rest: String, key: Key
  )? {
    var best: (String, Key)?
    var rest = Substring(segment)
    for _ in 0..<3 {
      guard
        let cut = rest.lastIndex(where: {
          $0 == " " || $0 == "_" || $0 == "|" || $0 == "," || $0 == ")" || $0 == "]"
        })
      else {
        if let key = attribute(segment, vocabulary) { best = ("", key) }
        break
      }
      let word = String(segment[segment.index(after: cut)...])
      if let key = attribute(word, vocabulary) { best = (String(segment[...cut]).trimmed, key) }
      rest = segment[..<cut]
    }
    return best
  }

  static func attribute(_ text: String, _ vocabulary: Vocabulary) -> Key? {
    guard text.utf8.count <= 32 else { return nil }
    switch vocabulary.attributes.exact(text) {
    case .date?: return .date
    case .name?: return .name
    case .signature?: return .signature
    case .role?: return .role
    default: return nil
    }
  }

  /// What follows one of the line's own further keys.
  func part(_ key: Key) -> String? { parts.first { $0.key == key }?.value }
}
