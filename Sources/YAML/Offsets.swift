import Diagnostics
import Text

/// Makes places of libyaml's marks, which count code points and know more line ends than we do.
struct Offsets {
  private let bytes: [UInt8]
  private let lines: LineIndex
  /// The byte at which each code point begins; nil where each is one byte.
  private let starts: [Int]?
  private let file: String
  private let lineOffset: Int

  init(_ bytes: [UInt8], file: String, lineOffset: Int) {
    self.bytes = bytes
    self.file = file
    self.lineOffset = lineOffset
    lines = LineIndex(bytes)
    if bytes.allSatisfy({ $0 < 0x80 }) {
      starts = nil
    } else {
      starts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
    }
  }

  /// The byte at which the code point begins; the end of the text where there is no such one.
  func byte(ofCodePoint index: Int) -> Int {
    guard let starts else { return min(max(index, 0), bytes.count) }
    return index < starts.count ? starts[max(index, 0)] : bytes.count
  }

  func place(ofByte offset: Int) -> Place {
    let position = lines.position(of: min(offset, bytes.count))
    return Place(file, line: position.line + lineOffset, column: position.column)
  }

  /// How many bytes from `start` to `end` stand on the line of `start`; at least one.
  func length(from start: Int, to end: Int) -> Int {
    var index = start
    while index < min(end, bytes.count), bytes[index] != UInt8(ascii: "\n"),
      bytes[index] != UInt8(ascii: "\r")
    { index += 1 }
    return max(1, index - start)
  }

  /// The byte at an offset; nothing at the end.
  func value(at offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Whether nothing but spaces stands before the byte on its line.
  func beginsLine(at offset: Int) -> Bool {
    let line = lines.range(ofLine: lines.position(of: min(offset, bytes.count)).line)
    return bytes[line.lowerBound..<max(line.lowerBound, min(offset, bytes.count))]
      .allSatisfy { $0 == UInt8(ascii: " ") }
  }

  func source(_ range: Range<Int>) -> ArraySlice<UInt8> { bytes[range.clamped(to: bytes.indices)] }
}
