extension String {
  /// Whether it opens with ☐, ☑ or ☒.
  var opensWithDrawnBox: Bool {
    unicodeScalars.first.map { "☐☑☒".unicodeScalars.contains($0) } ?? false
  }

  /// Whether it opens with a bracket, a dash, a colon or a comma.
  var isSetOff: Bool {
    unicodeScalars.first.map { "([（-–—:,;".unicodeScalars.contains($0) } ?? false
  }

  /// The letters of a code that it opens with, as `READY` of `READY-1: Backups tested`.
  var itemCode: String? { codePrefix.map { String(decoding: $0.letters, as: UTF8.self) } }

  /// It without a code that a colon ends.
  var withoutItemCode: String {
    guard let code = codePrefix, utf8.dropFirst(code.length).first == UInt8(ascii: ":") else {
      return self
    }
    return String(decoding: Array(utf8.dropFirst(code.length + 1)), as: UTF8.self).trimmed
  }

  private var codePrefix: (letters: [UInt8], length: Int)? {
    guard let first = utf8.first, (0x41...0x5A).contains(first) else { return nil }
    let letters = Array(utf8.prefix { (0x41...0x5A).contains($0) })
    let rest = utf8.dropFirst(letters.count)
    guard letters.count >= 2, rest.first == UInt8(ascii: "-") else { return nil }
    let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }.count
    return digits > 0 ? (letters, letters.count + 1 + digits) : nil
  }

  /// The words behind the last full stop, question or exclamation mark that more words follow.
  var lastSentence: String {
    let bytes = Array(utf8)
    let end = bytes.indices.dropLast(2).last { at in
      [0x2E, 0x3F, 0x21].contains(bytes[at]) && bytes[at + 1] == 0x20 && at > 2
        && bytes[at - 2] != 0x20
    }
    guard let end else { return self }
    return String(decoding: bytes[(end + 2)...], as: UTF8.self)
  }

  /// Where a part of it stands, byte for byte.
  func range(ofPiece piece: String) -> Range<String.Index>? {
    var (text, piece) = (self, piece)
    let start = text.withUTF8 { bytes in
      piece.withUTF8 { wanted -> Int? in
        guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
        return (0...(bytes.count - wanted.count)).first { start in
          bytes[start] == first
            && bytes.part(start..<start + wanted.count).elementsEqual(wanted)
        }
      }
    }
    guard let start else { return nil }
    let lower = utf8.index(utf8.startIndex, offsetBy: start)
    return lower..<utf8.index(lower, offsetBy: piece.utf8.count)
  }
}
