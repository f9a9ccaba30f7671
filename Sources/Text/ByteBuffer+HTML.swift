extension ByteBuffer {
  /// Appends text for an element's content or a double- or single-quoted attribute.
  ///
  /// `&`, `<`, `>`, `"` become the names that CommonMark's reference renderer writes, and `'`
  /// becomes `&#39;` only for attributes (`inAttribute`), so text stays byte for byte what it writes.
  /// Control characters, overrides of the direction of text, and code points that mean nothing to
  /// others (private use, noncharacters) are shown as U+FFFD.
  package mutating func append(html text: String, inAttribute: Bool = false) {
    text.withBytes { append(html: $0, inAttribute: inAttribute) }
  }

  /// The same for bytes, copied by runs.
  package mutating func append(html bytes: UnsafeBufferPointer<UInt8>, inAttribute: Bool = false) {
    var start = 0
    var index = 0
    while true {
      index = bytes.firstToEscape(from: index)
      guard index < bytes.count else { break }
      let name: StaticString
      var length = 1
      switch bytes[index] {
      case UInt8(ascii: "&"): name = "&amp;"
      case UInt8(ascii: "<"): name = "&lt;"
      case UInt8(ascii: ">"): name = "&gt;"
      case UInt8(ascii: "\""): name = "&quot;"
      case UInt8(ascii: "'") where inAttribute: name = "&#39;"
      // Control characters that no HTML document may hold (HTML, 13.2.3.5), and the form feed.
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: name = "\u{FFFD}"
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0:
        name = "\u{FFFD}"
        length = 2
      // U+202D and U+202E, which turn the letters after them round.
      case 0xE2
      where index + 2 < bytes.count && bytes[index + 1] == 0x80
        && (bytes[index + 2] == 0xAD || bytes[index + 2] == 0xAE):
        name = "\u{FFFD}"
        length = 3
      case 0xEE, 0xEF, 0xF0...0xF4:
        length = bytes.lengthOfPrivateCharacter(at: index)
        if length == 0 { fallthrough }
        name = "\u{FFFD}"
      default:
        index += 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      append(name)
      index += length
      start = index
    }
    append(UnsafeBufferPointer(rebasing: bytes[start...]))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many bytes a code point for private use or a noncharacter takes here; 0 for any other.
  ///
  /// Unicode 15.0, sections 23.5 and 23.7.
  fileprivate func lengthOfPrivateCharacter(at index: Int) -> Int {
    let isWide = self[index] >= 0xF0
    guard index + (isWide ? 3 : 2) < count else { return 0 }
    let second = self[index + 1]
    let third = self[index + 2]
    switch self[index] {
    case 0xEE: return 3
    case 0xEF where second < 0xA4: return 3
    case 0xEF where second == 0xB7 && third >= 0x90 && third <= 0xAF: return 3
    case 0xEF: return second == 0xBF && third >= 0xBE ? 3 : 0
    case 0xF4: return 4
    case 0xF3 where second >= 0xB0: return 4
    default: return second & 0xF == 0xF && third == 0xBF && self[index + 3] >= 0xBE ? 4 : 0
    }
  }
}
