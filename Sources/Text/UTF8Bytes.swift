/// UTF-8 read from bytes that may not be UTF-8 (Unicode 15, table 3-7).
package enum UTF8Bytes {
  /// The character above ASCII at an index and how many bytes it has; nil where there is none.
  package static func scalar(at index: Int, of bytes: [UInt8]) -> (scalar: UInt32, length: Int)? {
    bytes.withUnsafeBufferPointer { scalar(at: index, of: $0) }
  }

  /// The same for bytes in memory.
  package static func scalar(
    at index: Int, of bytes: UnsafeBufferPointer<UInt8>
  ) -> (scalar: UInt32, length: Int)? {
    let first = bytes[index]
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    guard index + length <= bytes.count else { return nil }
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for byte in bytes[(index + 1)..<(index + length)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    switch scalar {
    case 0..<0x80, 0xD800...0xDFFF, 0x110000...: return nil
    case 0x80..<0x800 where length > 2, 0x800..<0x10000 where length > 3: return nil
    default: return (scalar, length)
    }
  }

  /// The offset of the first byte that no UTF-8 text has there; nil where all bytes are UTF-8.
  package static func firstInvalid(_ bytes: [UInt8], from start: Int = 0) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while true {
        index = firstAboveASCII(of: bytes, from: index)
        guard index < bytes.count else { return nil }
        guard let (_, length) = scalar(at: index, of: bytes) else { return index }
        index += length
      }
    }
  }

  /// The offset of the first byte above ASCII from an offset on, or the count where there is none.
  package static func firstAboveASCII(
    of bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var index = start
    let raw = UnsafeRawBufferPointer(bytes)
    while index + 8 <= bytes.count {
      let eight = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if eight & 0x8080_8080_8080_8080 != 0 { break }
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }
}
