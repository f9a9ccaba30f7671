import Text

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    let inner = utf8.withContiguousStorageIfAvailable { bytes -> String? in
      let inner = bytes.trimmed
      return inner.count < bytes.count ? inner.text : nil
    }
    return (inner ?? nil) ?? String(self)
  }

  /// The text trimmed, with single spaces.
  var collapsed: String {
    let collapsed = utf8.withContiguousStorageIfAvailable { $0.isCollapsed ? nil : $0.collapsed }
    return (collapsed ?? nil) ?? String(self)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Without white space at the ends.
  var trimmed: Bytes {
    var start = 0
    var end = count
    while start < end, let length = blank(at: start) { start += length }
    while end > start {
      if Self.isSpace(self[end - 1]) {
        end -= 1
      } else if self[end - 1] == 0xA0, end - 1 > start, self[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return end - start == count ? self : part(start..<end)
  }

  /// Whether `collapsed` would change nothing.
  fileprivate var isCollapsed: Bool {
    if first == 0x20 { return false }
    let start = countWithSingleSpaces()
    var before: UInt8 = start > 0 ? self[start - 1] : 0x20
    for byte in self[start...] {
      if byte <= 0x20 {
        if byte == 0x20 ? before == 0x20 : (9...13).contains(byte) { return false }
      } else if byte == 0xA0, before == 0xC2 {
        return false
      }
      before = byte
    }
    return before != 0x20 || isEmpty
  }

  /// The text trimmed, with single spaces.
  var collapsed: String {
    String(unsafeUninitializedCapacity: count) { room in
      var length = 0
      var index = 0
      while index < count {
        let byte = self[index]
        let isNoBreak = byte == 0xC2 && index + 1 < count && self[index + 1] == 0xA0
        if byte == 0x20 || (9...13).contains(byte) || isNoBreak {
          if length > 0, room[length - 1] != 0x20 {
            room[length] = 0x20
            length += 1
          }
        } else {
          room[length] = byte
          length += 1
        }
        index += isNoBreak ? 2 : 1
      }
      return length > 0 && room[length - 1] == 0x20 ? length - 1 : length
    }
  }

  /// How many bytes of white space stand at an index; nil where none does.
  private func blank(at index: Int) -> Int? {
    if Self.isSpace(self[index]) { return 1 }
    return self[index] == 0xC2 && index + 1 < count && self[index + 1] == 0xA0 ? 2 : nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}

extension String {
  /// Whether a byte of the text is one that is looked for; quicker than a walk through its UTF-8.
  @inline(__always)
  func holdsByte(where isWanted: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(where: isWanted) }
      ?? utf8.contains(where: isWanted)
  }

  /// Whether it ends with a colon, plain or of full width.
  var endsInColon: Bool {
    let end = utf8.suffix(3)
    return end.last == UInt8(ascii: ":") || end.elementsEqual([0xEF, 0xBC, 0x9A])
  }

  @inline(__always)
  func holds(_ byte: UInt8) -> Bool { holdsByte { $0 == byte } }

  /// Where the first colon stands, plain or of full width, as offsets in UTF-8.
  var colon: Range<Int>? {
    var text = self
    return text.withUTF8 { bytes in
      for (index, byte) in bytes.enumerated() {
        if byte == UInt8(ascii: ":") { return index..<index + 1 }
        if byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBC, bytes[index + 2] == 0x9A
        {
          return index..<index + 3
        }
      }
      return nil
    }
  }

  /// The part of the text between offsets in UTF-8 that do not split a character, trimmed.
  func trimmedPart(_ range: Range<Int>) -> String {
    var text = self
    return text.withUTF8 { $0.part(range).trimmed.text }
  }
}
