/// Where the lines of a text begin.
///
/// Lines end at LF, at CR LF and at a lone CR, as CommonMark has it. Lines count from one, columns
/// count bytes from one.
package struct LineIndex: Sendable {
  /// The offset of the first byte of each line.
  private let starts: [Int]
  private let end: Int

  package init(_ bytes: [UInt8]) {
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "\n") {
          starts.append(index)
        } else if byte == UInt8(ascii: "\r") {
          if index < bytes.count && bytes[index] == UInt8(ascii: "\n") { index += 1 }
          starts.append(index)
        }
      }
    }
    self.starts = starts
    self.end = bytes.count
  }

  /// How many lines there are; a text without a byte has one.
  package var count: Int { starts.count }

  /// The bytes of a line, its end (LF, CR or both) included; empty for a line that is not there.
  package func range(ofLine line: Int) -> Range<Int> {
    guard line >= 1 && line <= starts.count else { return end..<end }
    return starts[line - 1]..<(line < starts.count ? starts[line] : end)
  }

  /// The line and column of the byte at `offset`.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, offset - starts[low] + 1)
  }
}
