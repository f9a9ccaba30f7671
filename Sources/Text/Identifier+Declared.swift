extension Identifier {
  /// The identifier that an author sets with `{#id}` at the end of a text, and the text before it.
  ///
  /// It has at most 80 bytes, of letters and digits of any script, `-`, `_` and `.`; anything else in
  /// the braces is text like any other.
  package static func declared(atEndOf text: String) -> (text: String, identifier: String)? {
    let bytes = Array(text.utf8)
    var end = bytes.count
    while end > 0, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    guard end > 0, bytes[end - 1] == UInt8(ascii: "}") else { return nil }
    guard let open = bytes[..<end].lastIndex(of: UInt8(ascii: "{")), open + 3 < end,
      bytes[open + 1] == UInt8(ascii: "#")
    else { return nil }
    let name = bytes[(open + 2)..<(end - 1)]
    guard name.count <= longest, name.allSatisfy(mayBeDeclared) else { return nil }
    var textEnd = open
    while textEnd > 0, ASCII.isSpace(bytes[textEnd - 1]) { textEnd -= 1 }
    return (
      String(decoding: bytes[..<textEnd], as: UTF8.self), String(decoding: name, as: UTF8.self)
    )
  }

  private static func mayBeDeclared(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...: true
    default: ASCII.isLetter(byte) || ASCII.isDigit(byte)
    }
  }
}
