/// What kind of character misread bytes turn out to be; decides how much more evidence is asked for.
enum ScriptKind: Hashable, Sendable {
  /// Pictures, and mathematical letters: four bytes that nothing else could be.
  case emoji
  /// Arrows, boxes, dashes, quotes: three bytes.
  case symbol
  /// Variation selectors, joiners and other characters that show nothing themselves.
  case mark
  /// Latin-1 signs, two bytes of which the first is 0xC2.
  case sign
  /// Latin letters with accents, and the accents alone: two bytes.
  case latin
  /// Latin letters with two accents, as in Vietnamese: three bytes.
  case accented
  /// Letters of a script in which one letter rarely stands alone; the number tells scripts apart.
  case letter(Int)
  /// Chinese, Japanese and Korean, with their punctuation.
  case ideograph
  /// What only makes sense when it is a part of text that was misread twice.
  case fragment

  /// Nil for a character that hardly stands in a checklist.
  init?(_ scalar: UInt32) {
    var low = 0
    var high = Self.ranges.count
    while low < high {
      let middle = (low + high) / 2
      let (first, last, kind) = Self.ranges[middle]
      if scalar < first {
        high = middle
      } else if scalar > last {
        low = middle + 1
      } else {
        self = kind
        return
      }
    }
    return nil
  }

  /// The kind, where characters that Mac OS Roman has of its own may be the middle of a second misreading.
  init?(_ scalar: UInt32, in encoding: SingleByteEncoding) {
    if encoding == .macintosh && (scalar == 0x3C0 || scalar == 0x3A9) {
      self = .fragment
    } else {
      self.init(scalar)
    }
  }

  /// Ranges in ascending order, after the blocks of Unicode 15.
  private static let ranges: [(UInt32, UInt32, ScriptKind)] = [
    (0x80, 0x9F, .fragment), (0xA0, 0xBF, .sign), (0xC0, 0x17F, .latin),
    (0x192, 0x192, .fragment), (0x1A0, 0x1B0, .latin), (0x218, 0x21B, .latin),
    (0x2C6, 0x2DD, .fragment), (0x300, 0x36F, .latin), (0x370, 0x3FF, .letter(1)),
    (0x400, 0x52F, .letter(2)), (0x590, 0x5FF, .letter(3)), (0x600, 0x6FF, .letter(4)),
    (0x900, 0xDFF, .letter(5)), (0xE00, 0xE7F, .letter(6)), (0x10A0, 0x10FF, .letter(7)),
    (0x1E00, 0x1EFF, .accented), (0x2000, 0x200A, .symbol), (0x200B, 0x200D, .mark),
    (0x2010, 0x2027, .symbol), (0x202F, 0x205F, .symbol), (0x2060, 0x2060, .mark),
    (0x2070, 0x20CF, .symbol), (0x20D0, 0x20FF, .mark), (0x2100, 0x2BFF, .symbol),
    (0x3000, 0x30FF, .ideograph), (0x3400, 0x4DBF, .ideograph), (0x4E00, 0x9FFF, .ideograph),
    (0xAC00, 0xD7A3, .ideograph), (0xF8FF, 0xF8FF, .fragment), (0xF900, 0xFAFF, .ideograph),
    (0xFB01, 0xFB02, .fragment), (0xFE00, 0xFE0F, .mark), (0xFEFF, 0xFEFF, .mark),
    (0xFF00, 0xFFEF, .ideograph), (0xFFFD, 0xFFFD, .symbol), (0x1D400, 0x1D7FF, .emoji),
    (0x1F000, 0x1FBFF, .emoji), (0x20000, 0x3134F, .ideograph), (0xE0020, 0xE007F, .mark),
  ]
}
