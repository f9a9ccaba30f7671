/// Goes through a text word by word.
struct WordScan {
  struct Word {
    /// Told by its letters, in lower case, without accents, and ideographs in their simplified form.
    fileprivate(set) var key: UInt64 = 0
    /// How many bytes its letters take.
    fileprivate(set) var length = 0
    fileprivate(set) var isASCII = true
    /// Up to eight letters that are not yet in the key.
    private var last: UInt64 = 0
    private var letters: UInt8 = 0

    fileprivate mutating func add(_ letter: UInt8) {
      last = last << 8 | UInt64(letter)
      letters &+= 1
      if letters & 7 == 0 { mix() }
    }

    fileprivate mutating func add(scalar: UInt32) {
      add(UInt8(truncatingIfNeeded: scalar >> 16))
      add(UInt8(truncatingIfNeeded: scalar >> 8))
      add(UInt8(truncatingIfNeeded: scalar))
    }

    fileprivate mutating func mix() {
      key = (key ^ last) &* 0x9E37_79B9_7F4A_7C15
      key ^= key >> 29
      last = 0
    }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// How many bytes follow.
  var remaining: Int { bytes.count - at }

  /// The next word.
  ///
  /// - Parameter letters: takes the word's bytes, ASCII in lower case and all else as written; it has
  ///   room for the whole text.
  mutating func next(into letters: UnsafeMutablePointer<UInt8>?) -> Word? {
    var word = Word()
    while at < bytes.count {
      let byte = bytes[at]
      let lower = byte | 0x20
      if lower &- 0x61 < 26 {
        take(lower, &word, letters)
      } else if byte &- 0x30 < 10 {
        take(byte, &word, letters)
      } else if byte >= 0x80 {
        if takeScalar(&word, letters) { break }
        continue
      } else if byte != 0x27, word.length > 0 {
        break
      }
      at += 1
    }
    guard word.length > 0 else { return nil }
    word.mix()
    return word
  }

  private func take(
    _ byte: UInt8, _ word: inout Word, _ letters: UnsafeMutablePointer<UInt8>?
  ) {
    word.add(byte)
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
      word.add(UInt8(truncatingIfNeeded: pair))
      if pair > 0xFF { word.add(UInt8(truncatingIfNeeded: pair >> 8)) }
    case 0x4E00...0x9FFF: word.add(scalar: Ideographs.plain(value))
    default:
      let lower = Unicode.Scalar(value)?.properties.lowercaseMapping ?? ""
      for scalar in lower.unicodeScalars { word.add(scalar: scalar.value) }
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
