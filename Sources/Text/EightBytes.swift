/// Eight bytes of a text, asked about in one step.
///
/// An answer has the top bit of each byte that it is about; only the lowest of them is sure, since
/// what is above may be touched by what is carried over from it. (Vectors of the standard library
/// compare byte by byte with this compiler, and take four times as long.)
struct EightBytes {
  private let bytes: UInt64

  /// The bytes from an index on; seven more must follow it.
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
    bytes = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  private static func zeros(_ bytes: UInt64) -> UInt64 { (bytes &- ones) & ~bytes }

  /// Control characters, DEL, bytes above ASCII and `"`, `&`, `'`, `<`, `>`, `\`: what an escape for
  /// HTML or JSON may be due for.
  @inline(__always)
  var toEscape: UInt64 {
    let controls = ((bytes &- Self.ones &* 0x20) & ~bytes) | (bytes &+ Self.ones) | bytes
    let quotes = Self.zeros(bytes ^ Self.ones &* 0x22) | Self.zeros(bytes ^ Self.ones &* 0x5C)
    // A bit that both have is set first, so that one test does for two.
    let pairs =
      Self.zeros((bytes | Self.ones) ^ Self.ones &* 0x27)
      | Self.zeros((bytes | Self.ones &* 2) ^ Self.ones &* 0x3E)
    return (controls | quotes | pairs) & Self.tops
  }

  /// Control characters, what may be a no-break space, and spaces that one in `after` follows.
  ///
  /// - Parameter after: the bytes from the next index on.
  @inline(__always)
  func spaces(before after: EightBytes) -> UInt64 {
    let controls = (bytes &- Self.ones &* 0x20) & ~bytes
    let spaces = Self.ones &* 0x20
    let doubles = Self.zeros((bytes ^ spaces) | (after.bytes ^ spaces))
    return (controls | doubles | Self.zeros(bytes ^ Self.ones &* 0xC2)) & Self.tops
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The index, from `start` on, of the first byte that an escape for HTML or JSON may be due for;
  /// the count where there is none. Most texts have none.
  func firstToEscape(from start: Int) -> Int {
    var index = start
    while index + 8 <= count {
      let found = EightBytes(self, at: index).toEscape
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, !Self.mayNeedEscape(self[index]) { index += 1 }
    return index
  }

  /// How many of the first bytes, eight at a time, hold neither a control character, nor a no-break
  /// space, nor a space that another follows.
  package func countWithSingleSpaces() -> Int {
    var index = 0
    while index + 9 <= count {
      let after = EightBytes(self, at: index + 1)
      if EightBytes(self, at: index).spaces(before: after) != 0 { break }
      index += 8
    }
    return index
  }

  @inline(__always)
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20...0x21, 0x23...0x25, 0x28...0x3B, 0x3D, 0x3F...0x5B, 0x5D...0x7E: false
    default: true
    }
  }
}
