extension ByteBuffer {
  /// Appends text for an element's content or a double- or single-quoted attribute.
  ///
  /// `&`, `<`, `>`, `"` become the names that CommonMark's reference renderer writes, and `'`
  /// becomes `&#39;` only for attributes (`inAttribute`), so text stays byte for byte what it writes.
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
      switch bytes[index] {
      case UInt8(ascii: "&"): name = "&amp;"
      case UInt8(ascii: "<"): name = "&lt;"
      case UInt8(ascii: ">"): name = "&gt;"
      case UInt8(ascii: "\""): name = "&quot;"
      case UInt8(ascii: "'") where inAttribute: name = "&#39;"
      // Control characters that no HTML document may hold (HTML, 13.2.3.5).
      case 0x01...0x08, 0x0B, 0x0E...0x1F, 0x7F: name = "\u{FFFD}"
      default:
        index += 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      append(name)
      index += 1
      start = index
    }
    append(UnsafeBufferPointer(rebasing: bytes[start...]))
  }
}
