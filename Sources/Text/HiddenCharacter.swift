/// A character that a reader does not see, though it can change what a text says or matches.
package struct HiddenCharacter: Hashable, Sendable {
  package enum Kind: Hashable, Sendable, CaseIterable {
    /// C0 and C1 controls other than tab, line feed and carriage return.
    case control
    /// Turns the order of the characters around it (Unicode Bidirectional Algorithm, UAX 9).
    case bidirectional
    /// Shows nothing and takes no room.
    case invisible
  }

  package let kind: Kind
  package let scalar: Unicode.Scalar
  /// Where it begins, in bytes from the text's start.
  package let offset: Int

  /// The code point and its name, as `U+200B (zero width space)`; controls have no name.
  package var name: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let point = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    guard let name = scalar.properties.name else { return point }
    return "\(point) (\(name.lowercased()))"
  }

  /// Every such character of a UTF-8 text, in order.
  ///
  /// Joiners within emoji and within words of scripts that need them, and the tags of flags, belong
  /// where they are and do not count.
  package static func all(in bytes: [UInt8]) -> [HiddenCharacter] {
    bytes.withUnsafeBufferPointer { all(in: $0) }
  }

  private static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [HiddenCharacter] {
    var found: [HiddenCharacter] = []
    var previous: UInt32 = 0
    var index = 0
    while true {
      let start = index
      index = bytes.firstToEscape(from: start)
      if index > start { previous = UInt32(bytes[index - 1]) }
      guard index < bytes.count else { break }
      let byte = bytes[index]
      if byte >= 0x20 && byte < 0x7F {
        previous = UInt32(byte)
        index += 1
        continue
      }
      let (value, length) = UTF8Bytes.scalar(at: index, of: bytes) ?? (UInt32(byte), 1)
      if let kind = kind(of: value), let scalar = Unicode.Scalar(value),
        !belongs(value, after: previous)
      {
        found.append(HiddenCharacter(kind: kind, scalar: scalar, offset: index))
      }
      previous = value
      index += length
    }
    return found
  }

  private static func kind(of scalar: UInt32) -> Kind? {
    switch scalar {
    case 9, 10, 13: nil
    case 0..<0x20, 0x7F..<0xA0: .control
    case 0x202A...0x202E, 0x2066...0x2069: .bidirectional
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B...0x200F,
      0x2028, 0x2029, 0x2060...0x2065, 0x206A...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      .invisible
    default: nil
    }
  }

  private static func belongs(_ scalar: UInt32, after previous: UInt32) -> Bool {
    switch scalar {
    case 0x200C: joinsLetters(previous)
    case 0x200D: joinsLetters(previous) || endsEmoji(previous)
    case 0xE0020...0xE007F: previous == 0x1F3F4 || (0xE0020...0xE007E).contains(previous)
    default: false
    }
  }

  /// Whether it is of one of the scripts from Arabic to Khmer and beyond that use joiners.
  private static func joinsLetters(_ scalar: UInt32) -> Bool { (0x600..<0x1E00).contains(scalar) }

  private static func endsEmoji(_ scalar: UInt32) -> Bool {
    if scalar == 0xFE0F || (0x1F3FB...0x1F3FF).contains(scalar) { return true }
    return scalar > 0x2000 && (Unicode.Scalar(scalar)?.properties.isEmoji ?? false)
  }
}
