/// An encoding of one byte a character that UTF-8 text is often misread in.
package enum SingleByteEncoding: String, Hashable, Sendable, CaseIterable {
  case windows1252 = "windows-1252"
  case windows1254 = "windows-1254"
  case macintosh = "macintosh"

  /// The byte of a character above ASCII, zero where the encoding lacks it.
  ///
  /// Bytes that an encoding leaves undefined are read as the control character of the same number,
  /// as the WHATWG Encoding Standard does; U+F8FF, Apple's own sign, is byte 0xF0.
  func byte(of scalar: UInt32) -> UInt8 {
    let table =
      switch self {
      case .windows1252: Self.bytesOfWindows1252
      case .windows1254: Self.bytesOfWindows1254
      case .macintosh: Self.bytesOfMacintosh
      }
    if scalar < UInt32(table.count) { return table[Int(scalar)] }
    guard self == .macintosh else { return 0 }
    return switch scalar {
    case 0xF8FF: 0xF0
    case 0xFB01: 0xDE
    case 0xFB02: 0xDF
    default: 0
    }
  }

  /// Whether any of the encodings has the character.
  static func isConvertible(_ scalar: UInt32) -> Bool {
    allCases.contains { $0.byte(of: scalar) != 0 }
  }

  /// The visible character of a byte above ASCII.
  package func character(of byte: UInt8) -> Unicode.Scalar? {
    for value: UInt32 in 0xA0..<0x2600 where self.byte(of: value) == byte {
      return Unicode.Scalar(value)
    }
    return nil
  }

  private static let bytesOfWindows1252 = bytes(
    of: "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ", controls: true)

  private static let bytesOfWindows1254 = bytes(
    of: "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}\u{8E}\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}\u{9E}Ÿ", controls: true,
    replacing: ["Ğ": 0xD0, "İ": 0xDD, "Ş": 0xDE, "ğ": 0xF0, "ı": 0xFD, "ş": 0xFE])

  private static let bytesOfMacintosh = bytes(
    of: """
      ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø\
      ¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ
      """, controls: false, replacing: ["¤": 0xDB, "\u{2126}": 0xBD])

  /// A table from characters below U+2600 to bytes.
  ///
  /// `characters` are those of the bytes from 0x80 on; where they end, Latin-1 follows.
  private static func bytes(
    of characters: String, controls: Bool, replacing others: [Unicode.Scalar: UInt8] = [:]
  ) -> [UInt8] {
    var table = [UInt8](repeating: 0, count: 0x2600)
    if controls { for byte in 0x80...0x9F { table[byte] = UInt8(byte) } }
    var byte = 0x80
    for scalar in characters.unicodeScalars {
      if scalar.value < 0x2600 { table[Int(scalar.value)] = UInt8(byte) }
      byte += 1
    }
    let replaced = Set(others.values)
    while byte < 0x100 {
      if !replaced.contains(UInt8(byte)) { table[byte] = UInt8(byte) }
      byte += 1
    }
    for (scalar, byte) in others { table[Int(scalar.value)] = byte }
    return table
  }
}
