/// Goes through a text word by word.
struct WordScan {
  struct Word {
    /// FNV-1a of its letters, in lower case and without accents.
    var key: UInt64
    /// How many bytes its letters take.
    var length: Int
    var isASCII: Bool
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// How many bytes follow.
  var remaining: Int { bytes.count - at }

  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  /// The next word.
  ///
  /// - Parameter letters: takes the word's bytes, ASCII in lower case and all else as written; it has
  ///   room for the whole text.
  mutating func next(into letters: UnsafeMutablePointer<UInt8>?) -> Word? {
    var word = Word(key: Self.basis, length: 0, isASCII: true)
    while at < bytes.count {
      let byte = bytes[at]
      if byte >= 0x80 {
        if takeScalar(&word, letters) { return word }
        continue
      }
      switch byte {
      case 0x61...0x7A, 0x30...0x39: take(byte, &word, letters)
      case 0x41...0x5A: take(byte | 0x20, &word, letters)
      case 0x27: break
      default:
        if word.length > 0 { return word }
      }
      at += 1
    }
    return word.length > 0 ? word : nil
  }

  private func take(
    _ byte: UInt8, _ word: inout Word, _ letters: UnsafeMutablePointer<UInt8>?
  ) {
    word.key = (word.key ^ UInt64(byte)) &* Self.prime
    letters?[word.length] = byte
    word.length += 1
  }

  /// Takes a character above ASCII; true where the word ends before or with it.
  private mutating func takeScalar(
    _ word: inout Word, _ letters: UnsafeMutablePointer<UInt8>?
  ) -> Bool {
    let length = bytes[at] < 0xE0 ? 2 : bytes[at] < 0xF0 ? 3 : 4
    var value = UInt32(bytes[at]) & (0x7F >> UInt32(length))
    for byte in bytes[(at + 1)..<(at + length)] { value = value << 6 | UInt32(byte & 0x3F) }
    let isEnd: Bool
    switch value {
    case 0x2019: isEnd = false
    case 0..<0xAA, 0x2000...0x206F, 0x2190...0x245F, 0x2500...0x2BFF, 0x1F000...0x1FAFF:
      isEnd = word.length > 0
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF:
      if word.length > 0 { return true }
      takeLetter(value, length, &word, letters)
      isEnd = true
    default:
      if Self.isLetter(value) {
        takeLetter(value, length, &word, letters)
        isEnd = false
      } else {
        isEnd = word.length > 0
      }
    }
    at += length
    return isEnd
  }

  private static func isLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0xD7, 0xF7: false
    case 0xC0...0x24F, 0x300...0x36F: true
    default: Unicode.Scalar(value)?.properties.isAlphabetic ?? false
    }
  }

  private func takeLetter(
    _ value: UInt32, _ length: Int, _ word: inout Word,
    _ letters: UnsafeMutablePointer<UInt8>?
  ) {
    for offset in 0..<length { letters?[word.length + offset] = bytes[at + offset] }
    word.length += length
    word.isASCII = false
    switch value {
    case 0x300...0x36F: break
    case 0xC0...0x17F:
      let pair = Self.plain[Int(value) - 0xC0]
      word.key = (word.key ^ UInt64(pair & 0xFF)) &* Self.prime
      if pair > 0xFF { word.key = (word.key ^ UInt64(pair >> 8)) &* Self.prime }
    case 0x4E00...0x9FFF: word.key = (word.key ^ UInt64(value)) &* Self.prime
    default:
      let lower = Unicode.Scalar(value)?.properties.lowercaseMapping ?? ""
      for scalar in lower.unicodeScalars {
        word.key = (word.key ^ UInt64(scalar.value)) &* Self.prime
      }
    }
  }

  /// The letters U+00C0 to U+017F without accents, in lower case; a second letter in the high byte.
  private static let plain: [UInt16] = {
    let letters = """
      aaaaaaæceeeeiiiidnooooo ouuuuyþßaaaaaaæceeeeiiiidnooooo ouuuuyþy\
      aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkĸlllllll\
      lllnnnnnnnnnooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
      """
    return letters.unicodeScalars.map { scalar in
      switch scalar {
      case "æ": 0x6561
      case "œ": 0x656F
      case "ß": 0x7373
      case "þ": 0x6874
      case "ĳ": 0x6A69
      case "ĸ": 0x6B
      default: UInt16(truncatingIfNeeded: scalar.value)
      }
    }
  }()
}
