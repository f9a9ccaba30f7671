/// A run of bytes of UTF-8 that is at hand for a moment.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
  /// The bytes as a text of their own.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// Some of the bytes.
  func part(_ range: Range<Int>) -> Bytes { Bytes(rebasing: self[range]) }
}
