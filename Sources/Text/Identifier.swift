@_spi(_Unicode) import Swift

/// A name made of words, by which status files, exports and links refer to a thing.
package enum Identifier {
  /// An identifier has at most so many bytes of UTF-8.
  package static let longest = 80

  /// The words in lower case, joined by `-`, in Unicode's composed form (NFC, UAX 15).
  ///
  /// Letters, marks and digits of every script make words, an apostrophe does not part them, all else
  /// does. Where no word is there, the digest of the text names it: `item-1b2c3d4e`.
  ///
  /// - Parameter text: words without brackets, attributes and emphasis.
  /// - Parameter prefix: what stands before the digest.
  package static func of(_ text: String, or prefix: String = "item") -> String {
    var copy = text
    if let plain = copy.withUTF8(plainWords) { return plain }
    var words = words(text)
    cut(&words, to: longest)
    if words.isEmpty { return "\(prefix)-\(Digest(of: Array(text.utf8)).short)" }
    return String(decoding: words, as: UTF8.self)
  }

  /// The identifier as an `id` of a page: letters, digits and `-` of ASCII only, after a prefix that
  /// keeps it apart from names that browsers give a meaning.
  ///
  /// An identifier with other letters gets its digest in their place.
  package static func anchor(_ identifier: String, prefix: String) -> String {
    if !identifier.isEmpty && identifier.utf8.allSatisfy(isPlain) {
      return "\(prefix)-\(identifier)"
    }
    var bytes = identifier.utf8.filter { $0 < 0x80 }.map { isPlain($0) ? $0 : dash }
    while bytes.last == dash { bytes.removeLast() }
    while bytes.first == dash { bytes.removeFirst() }
    if !bytes.isEmpty { bytes.append(dash) }
    let digest = Digest(of: Array(identifier.utf8)).short
    return "\(prefix)-\(String(decoding: bytes, as: UTF8.self))\(digest)"
  }

  /// Shortens an identifier to a number of bytes, between two characters and not behind a `-`.
  static func cut(_ bytes: inout [UInt8], to count: Int) {
    if bytes.count > count {
      var end = count
      while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      bytes.removeLast(bytes.count - end)
    }
    while bytes.last == dash { bytes.removeLast() }
  }

  /// The words of a text in ASCII; nil for others, for longer ones, and where no word is there.
  private static func plainWords(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    guard text.count <= longest else { return nil }
    var isPlain = true
    let words = String(unsafeUninitializedCapacity: text.count) { words in
      var count = 0
      for byte in text {
        if byte >= 0x80 {
          isPlain = false
          return 0
        }
        if ASCII.isLetter(byte) || ASCII.isDigit(byte) {
          words[count] = ASCII.lowercased(byte)
          count += 1
        } else if byte != UInt8(ascii: "'"), count > 0, words[count - 1] != dash {
          words[count] = dash
          count += 1
        }
      }
      return count > 0 && words[count - 1] == dash ? count - 1 : count
    }
    return isPlain && !words.isEmpty ? words : nil
  }

  private static func words(_ text: String) -> [UInt8] {
    var words: [UInt8] = []
    for scalar in text.lowercased()._nfc {
      if isPartOfWord(scalar) {
        words += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      } else if scalar != "'" && scalar != "’", let last = words.last, last != dash {
        words.append(dash)
      }
    }
    return words
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ASCII.isLetter(UInt8(scalar.value)) || ASCII.isDigit(UInt8(scalar.value))
    }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .spacingMark:
      true
    // A mark above or below belongs to its letter; those of emoji show nothing.
    case .nonspacingMark: !scalar.properties.isVariationSelector
    default: false
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == dash
  }

  private static var dash: UInt8 { UInt8(ascii: "-") }
}
