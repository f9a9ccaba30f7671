/// Tells bytes of a text that were written out from bytes that an escape or an entity stands for.
enum Escapes {
  /// The offsets in `literal` that the source at `start` escapes.
  ///
  /// Reads both side by side: `\~` gives `~`, `&#126;` one character, all else itself.
  static func offsets(
    of literal: ArraySlice<UInt8>, writtenIn source: ArraySlice<UInt8>
  ) -> Set<Int> {
    var offsets: Set<Int> = []
    var from = source.startIndex
    var at = literal.startIndex
    while at < literal.endIndex && from < source.endIndex {
      let byte = source[from]
      if byte == UInt8(ascii: "\\"), from + 1 < source.endIndex,
        Strikethrough.Context(byte: source[from + 1]).isPunctuation
      {
        offsets.insert(at)
        from += 2
        at += 1
      } else if byte == UInt8(ascii: "&"), let end = entityEnd(source, from),
        !literal[at...].starts(with: source[from..<end])
      {
        offsets.insert(at)
        from = end
        at += 1
        while at < literal.endIndex && literal[at] & 0xC0 == 0x80 { at += 1 }
      } else {
        guard literal[at] == byte else { return offsets }
        from += 1
        at += 1
      }
    }
    return offsets
  }

  private static func entityEnd(_ source: ArraySlice<UInt8>, _ start: Int) -> Int? {
    var at = start + 1
    while at < source.endIndex, at - start < 40 {
      if source[at] == UInt8(ascii: ";") { return at > start + 1 ? at + 1 : nil }
      guard source[at].isLetter || source[at].isDigit || source[at] == UInt8(ascii: "#") else {
        return nil
      }
      at += 1
    }
    return nil
  }
}
