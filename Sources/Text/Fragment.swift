@_spi(_Unicode) import Swift

/// The names by which links reach a heading: what follows the `#`.
package enum Fragment {
  /// The name that GitHub makes of a heading: lower case, spaces as `-`, without punctuation.
  package static func of(_ heading: String) -> String {
    var text = heading
    if let plain = text.withUTF8(asciiName) { return String(decoding: plain, as: UTF8.self) }
    var name = String.UnicodeScalarView()
    for scalar in heading.lowercased()._nfc {
      if scalar == " " {
        name.append("-")
      } else if scalar == "-" || scalar == "_" || isPartOfWord(scalar) {
        name.append(scalar)
      }
    }
    return String(name)
  }

  /// Only the letters and digits of a name, so that the ways of different sites compare equal.
  package static func letters(of name: String) -> String {
    var text = name
    let ascii = text.withUTF8 { bytes -> [UInt8]? in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return bytes.filter { ASCII.isLetter($0) || ASCII.isDigit($0) }.map(ASCII.lowercased)
    }
    if let ascii { return String(decoding: ascii, as: UTF8.self) }
    let letters = name.lowercased()._nfc.filter { isPartOfWord($0) }
    return String(String.UnicodeScalarView(letters))
  }

  /// Nil where a byte is not ASCII.
  private static func asciiName(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var name: [UInt8] = []
    name.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte >= 0x80 { return nil }
      if byte == UInt8(ascii: " ") {
        name.append(UInt8(ascii: "-"))
      } else if ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "_")
      {
        name.append(ASCII.lowercased(byte))
      }
    }
    return name
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .spacingMark:
      true
    case .nonspacingMark: !scalar.properties.isVariationSelector
    default: false
    }
  }
}
