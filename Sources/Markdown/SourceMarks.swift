import Glibc
import Text

/// Where a source has marks that libcmark does not know: those of strikethrough, addresses and emoji.
///
/// Most blocks have none, and so need not be looked at byte by byte.
struct SourceMarks {
  /// The offsets of what may be a mark, ascending.
  private var offsets: [Int] = []

  init(in bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      Self.each("~", in: bytes) { offsets.append($0) }
      Self.each("@", in: bytes) { offsets.append($0) }
      Self.each("/", in: bytes) { at in
        if Self.isByte("/", at - 1, bytes) && Self.isByte(":", at - 2, bytes) { offsets.append(at) }
      }
      Self.each(".", in: bytes) { at in
        if Self.isByte("w", at - 1, bytes) { offsets.append(at) }
      }
      Self.each(":", in: bytes) { at in
        // Most colons have a space behind them, so the name is looked for there.
        var end = at + 1
        while end < bytes.count, EmojiShortcode.isPartOfName(bytes[end]) { end += 1 }
        if end > at + 1 && Self.isByte(":", end, bytes) { offsets.append(at) }
      }
      // An entity may stand for any.
      Self.each("&", in: bytes) { at in
        if !Self.isByte(" ", at + 1, bytes) { offsets.append(at) }
      }
    }
    offsets.sort()
  }

  /// Whether a range of the source may have a mark.
  func mayBe(in range: Range<Int>) -> Bool {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < offsets.count && offsets[low] < range.upperBound
  }

  private static func each(
    _ mark: Unicode.Scalar, in bytes: UnsafeRawBufferPointer, _ body: (Int) -> Void
  ) {
    guard let base = bytes.baseAddress else { return }
    var offset = 0
    while offset < bytes.count,
      let found = memchr(base + offset, Int32(mark.value), bytes.count - offset)
    {
      offset = UnsafeRawPointer(found) - base
      body(offset)
      offset += 1
    }
  }

  private static func isByte(
    _ mark: Unicode.Scalar, _ offset: Int, _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    bytes.indices.contains(offset) && UInt32(bytes[offset]) == mark.value
  }
}
