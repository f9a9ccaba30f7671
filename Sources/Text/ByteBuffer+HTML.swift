extension ByteBuffer {
  /// Appends text for an element's content or a double- or single-quoted attribute.
  ///
  /// `&`, `<`, `>`, `"` become the names that CommonMark's reference renderer writes, and `'`
  /// becomes `&#39;` only for attributes (`inAttribute`), so text stays byte for byte what it writes.
  /// Control characters and overrides of the direction of text are shown as U+FFFD.
  package mutating func append(html text: String, inAttribute: Bool = false) {
    var text = text
    text.withUTF8 { append(html: $0, inAttribute: inAttribute) }
  }

  /// The same for bytes, copied by runs.
  package mutating func append(html bytes: UnsafeBufferPointer<UInt8>, inAttribute: Bool = false) {
    var start = 0
    var index = 0
    while index < bytes.count {
      let name: StaticString
      var length = 1
      switch bytes[index] {
      case UInt8(ascii: "&"): name = "&amp;"
      case UInt8(ascii: "<"): name = "&lt;"
      case UInt8(ascii: ">"): name = "&gt;"
      case UInt8(ascii: "\""): name = "&quot;"
      case UInt8(ascii: "'") where inAttribute: name = "&#39;"
      // Control characters that no HTML document may hold (HTML, 13.2.3.5).
      case 0x00...0x08, 0x0B, 0x0E...0x1F, 0x7F: name = "\u{FFFD}"
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0:
        name = "\u{FFFD}"
        length = 2
      // U+202D and U+202E, which turn the letters after them round.
      case 0xE2
      where index + 2 < bytes.count && bytes[index + 1] == 0x80
        && (bytes[index + 2] == 0xAD || bytes[index + 2] == 0xAE):
        name = "\u{FFFD}"
        length = 3
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
