extension String {
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
