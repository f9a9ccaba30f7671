/// The bytes that a text may begin with to say how it is encoded (Unicode 15, section 23.8).
package enum ByteOrderMark: String, CaseIterable, Sendable {
  // UTF-32 stands first, as its little-endian mark begins with that of UTF-16.
  case utf32LittleEndian, utf32BigEndian, utf16LittleEndian, utf16BigEndian

  /// The mark of UTF-8, which says nothing and is dropped.
  package static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]

  package var bytes: [UInt8] {
    switch self {
    case .utf32LittleEndian: [0xFF, 0xFE, 0, 0]
    case .utf32BigEndian: [0, 0, 0xFE, 0xFF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    }
  }

  /// The encoding's name.
  package var name: String {
    switch self {
    case .utf32LittleEndian, .utf32BigEndian: "UTF-32"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    }
  }
}
