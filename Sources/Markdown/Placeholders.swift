import Glibc

/// Names that another program fills in, `${host}`, `#{host}` and `{{host}}`: a `*` in one is its own and
/// makes no emphasis with the next, where CommonMark would swallow both.
///
/// libcmark is shown a byte in the star's place that no UTF-8 text holds, so that places stay.
enum Placeholders {
  private static let stand: UInt8 = 0xFF
  private static let star = UInt8(ascii: "*")

  /// The text with other bytes for such stars; nil where there are none.
  static func masked(_ bytes: [UInt8]) -> [UInt8]? {
    var masked: [UInt8]?
    var at = 0
    while let opening = nextBrace(in: bytes, from: at) {
      at = opening + 1
      guard opening > 0,
        [UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "{")].contains(
          bytes[opening - 1])
      else { continue }
      while at < bytes.count, !endsName(bytes[at]) { at += 1 }
      guard at < bytes.count, bytes[at] == UInt8(ascii: "}") else { continue }
      for index in opening..<at where bytes[index] == star {
        masked = masked ?? bytes
        masked?[index] = stand
      }
    }
    return masked
  }

  /// Puts the stars back.
  static func unmask(_ bytes: inout [UInt8]) {
    for index in bytes.indices where bytes[index] == stand { bytes[index] = star }
  }

  private static func nextBrace(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let found = memchr(base + start, 0x7B, bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == 10 || byte == 13
  }
}
