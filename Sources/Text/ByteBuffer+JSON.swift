extension ByteBuffer {
  /// Appends a JSON string (RFC 8259) with its quotes.
  ///
  /// `<`, `>`, `&`, U+2028 and U+2029 are written as `\u` escapes, so that the same bytes may stand
  /// in a data block of a page; control characters are always escaped.
  package mutating func append(json text: String) {
    append(UInt8(ascii: "\""))
    text.withBytes { append(jsonContent: $0) }
    append(UInt8(ascii: "\""))
  }

  /// Appends a comma where the byte before calls for one between two members or elements.
  package mutating func separateJSON() {
    switch last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "\n"): return
    default: append(UInt8(ascii: ","))
    }
  }

  /// Appends the name of a member, a comma before it where one is due, and the colon after it.
  package mutating func append(jsonMember name: StaticString) {
    separateJSON()
    append(UInt8(ascii: "\""))
    append(name)
    append("\":")
  }

  private mutating func append(jsonContent bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while true {
      index = bytes.firstToEscape(from: index)
      guard index < bytes.count else { break }
      let byte = bytes[index]
      let isSeparator =
        byte == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
        && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9)
      let isPlain =
        byte >= 0x20 && byte != 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
        && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "&")
      if isPlain && !isSeparator {
        index += 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      if isSeparator {
        append(bytes[index + 2] == 0xA8 ? "\\u2028" : "\\u2029")
        index += 3
      } else {
        append(jsonEscapeOf: byte)
        index += 1
      }
      start = index
    }
    append(UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  private mutating func append(jsonEscapeOf byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case UInt8(ascii: "\n"): append("\\n")
    case UInt8(ascii: "\r"): append("\\r")
    case UInt8(ascii: "\t"): append("\\t")
    default:
      append("\\u00")
      for digit in [byte >> 4, byte & 15] {
        append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}
