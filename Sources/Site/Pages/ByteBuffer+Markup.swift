import Text

/// The small pieces that every page is made of.
extension ByteBuffer {
  /// A glyph of the page's sprite; it never stands without its word.
  mutating func glyph(_ symbol: StaticString) {
    append(##"<svg class="g" aria-hidden="true"><use href="#"##)
    append(symbol)
    append(#""/></svg>"#)
  }

  /// A state with its glyph and its word.
  mutating func state(_ look: Look, _ words: Words) {
    append(#"<span class="st st-"#)
    append(look.style)
    append("\">")
    glyph(look.symbol)
    append(html: words[look.word])
    append("</span>")
  }

  /// A count with its denominator.
  mutating func fraction(_ part: Int, of whole: Int) {
    append(part)
    append(#"<span class="of">/"#)
    append(whole)
    append("</span>")
  }

  /// A share in tenths of a per cent, without a needless decimal.
  mutating func percent(_ permille: Int, point: Unicode.Scalar = ".") {
    append(permille / 10)
    if permille % 10 != 0 {
      append(UInt8(ascii: point))
      append(permille % 10)
    }
    append("%")
  }

  /// An id, with the prefix that keeps it apart from the page's own names.
  mutating func id(_ prefix: StaticString, _ name: String) {
    append(" id=\"")
    append(prefix)
    append(html: name, inAttribute: true)
    append("\"")
  }
}

extension String {
  /// What a writer writes, as a string.
  init(writing write: (inout ByteBuffer) -> Void) {
    var buffer = ByteBuffer()
    write(&buffer)
    self = buffer.text
  }
}
