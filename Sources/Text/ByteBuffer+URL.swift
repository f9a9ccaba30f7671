extension ByteBuffer {
  /// Appends a URL for a double-quoted attribute, percent-encoded as CommonMark's reference renderer
  /// does it.
  ///
  /// Letters, digits and `-_.~+!*(),%#@?=;:/$` stay, `&` and `'` become `&amp;` and `&#x27;`, every
  /// other byte becomes `%HH`. Whether the URL may be followed at all is what `SafeURL` decides.
  package mutating func append(url text: String) {
    var text = text
    text.withUTF8 { append(url: $0) }
  }

  /// The same for bytes, copied by runs.
  package mutating func append(url bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (index, byte) in bytes.enumerated() where !Self.staysInURL(byte) {
      append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      start = index + 1
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "'"): append("&#x27;")
      default: append(percentEncoded: byte)
      }
    }
    append(UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// Appends a file's path for a double-quoted attribute, so that no character of it is read as a
  /// query, a fragment or an escape (RFC 3986, section 3.3).
  package mutating func append(urlPath text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: ":"):
        append(percentEncoded: byte)
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "'"): append("&#x27;")
      default:
        if Self.staysInURL(byte) { append(byte) } else { append(percentEncoded: byte) }
      }
    }
  }

  private mutating func append(percentEncoded byte: UInt8) {
    append(UInt8(ascii: "%"))
    for digit in [byte >> 4, byte & 15] {
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
    }
  }

  private static func staysInURL(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "?")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "#")...UInt8(ascii: "%"): true
    case UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: false
    }
  }
}
