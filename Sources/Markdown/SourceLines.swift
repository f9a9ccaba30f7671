import Glibc

/// The lines of a text as CommonMark counts them: they end at LF, CR LF and a lone CR.
///
/// Lines count from one.
struct SourceLines {
  let bytes: [UInt8]
  /// The offset of the first byte of each line.
  private var starts: [Int32] = [0]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts.reserveCapacity(bytes.count / 32 + 8)
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      if memchr(base, 13, bytes.count) == nil {
        addStartsAfterLineFeeds(base, bytes.count)
      } else {
        addStartsAfterAnyEnd(bytes)
      }
    }
    if starts.count > 1 && Int(starts[starts.count - 1]) == bytes.count { starts.removeLast() }
  }

  var count: Int { starts.count }

  /// The bytes of a line without its end; empty for a line that is not there.
  func range(of line: Int) -> Range<Int> {
    guard line >= 1 && line <= starts.count else { return bytes.count..<bytes.count }
    let start = Int(starts[line - 1])
    var end = line < starts.count ? Int(starts[line]) : bytes.count
    if end > start && bytes[end - 1] == 10 { end -= 1 }
    if end > start && bytes[end - 1] == 13 { end -= 1 }
    return start..<end
  }

  /// The lines whose bytes, their end among them, are as asked for.
  func numbers(where isWanted: (UnsafeBufferPointer<UInt8>) -> Bool) -> [Int] {
    var numbers: [Int] = []
    bytes.withUnsafeBufferPointer { bytes in
      starts.withUnsafeBufferPointer { starts in
        for index in starts.indices {
          let end = index + 1 < starts.count ? Int(starts[index + 1]) : bytes.count
          let line = UnsafeBufferPointer(rebasing: bytes[Int(starts[index])..<end])
          if isWanted(line) { numbers.append(index + 1) }
        }
      }
    }
    return numbers
  }

  /// The byte at a line and column, both from one; nil beyond the line's end.
  func byte(line: Int, column: Int) -> UInt8? {
    let range = range(of: line)
    let offset = range.lowerBound + column - 1
    return range.contains(offset) ? bytes[offset] : nil
  }

  private mutating func addStartsAfterLineFeeds(_ base: UnsafeRawPointer, _ count: Int) {
    var offset = 0
    while offset < count, let found = memchr(base + offset, 10, count - offset) {
      offset = UnsafeRawPointer(found) - base + 1
      starts.append(Int32(truncatingIfNeeded: offset))
    }
  }

  private mutating func addStartsAfterAnyEnd(_ bytes: UnsafeRawBufferPointer) {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == 13 && offset < bytes.count && bytes[offset] == 10 { offset += 1 }
      if byte == 10 || byte == 13 { starts.append(Int32(truncatingIfNeeded: offset)) }
    }
  }
}
