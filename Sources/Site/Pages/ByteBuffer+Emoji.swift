import Text

extension ByteBuffer {
  /// Appends the HTML of a heading: its emoji stay, muted, and are not read out with its words.
  ///
  /// A heading that has nothing else stays as it is, so that none is empty to a screen reader.
  mutating func append(heading html: borrowing ByteBuffer) {
    let text = html.text
    // Every emoji begins with one of these bytes, or with a later one.
    guard text.utf8.contains(where: { $0 >= 0xE2 }) else { return append(html) }
    let pieces = HeadingPieces(text)
    guard pieces.hasWords else { return append(html) }
    for piece in pieces.list {
      if piece.isEmoji { append("<span class=\"emoji\" aria-hidden=\"true\">") }
      append(html, piece.bytes)
      if piece.isEmoji { append("</span>") }
    }
  }
}

/// HTML cut into emoji and what stands between them.
private struct HeadingPieces {
  private(set) var list: [(bytes: Range<Int>, isEmoji: Bool)] = []
  /// Whether a letter or digit stands outside of tags.
  private(set) var hasWords = false

  init(_ html: String) {
    let scalars = html.unicodeScalars
    func offset(_ index: String.Index) -> Int {
      html.utf8.distance(from: scalars.startIndex, to: index)
    }
    var start = scalars.startIndex
    var index = start
    var quote: Unicode.Scalar?
    var isTag = false
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if isTag {
        if scalar == quote { quote = nil } else if quote == nil, scalar == "\"" { quote = scalar }
        if quote == nil, scalar == ">" { isTag = false }
        index = scalars.index(after: index)
      } else if let end = Self.endOfEmoji(in: scalars, at: index) {
        if start < index { list.append((offset(start)..<offset(index), false)) }
        list.append((offset(index)..<offset(end), true))
        start = end
        index = end
      } else {
        isTag = scalar == "<"
        hasWords =
          hasWords || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        index = scalars.index(after: index)
      }
    }
    if start < scalars.endIndex {
      list.append((offset(start)..<offset(scalars.endIndex), false))
    }
  }

  /// Where the emoji that begin at a place end; nil where none begins. Arrows and ticks that are drawn
  /// as text are none, nor are the digits of keycaps.
  private static func endOfEmoji(
    in scalars: String.UnicodeScalarView, at start: String.Index
  ) -> String.Index? {
    var index = start
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      let isDrawn = next < scalars.endIndex && scalars[next] == "\u{FE0F}" && scalar.value > 0xFF
      let isJoined = index > start && joins(scalar)
      guard scalar.properties.isEmojiPresentation || isJoined || isDrawn else { break }
      index = next
    }
    return index > start ? index : nil
  }

  /// Joiners, variation selectors and the tags of flags.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200D, 0xFE0E, 0xFE0F, 0xE0020...0xE007F: true
    default: false
    }
  }
}
