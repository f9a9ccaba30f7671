import Text

extension ByteBuffer {
  /// Appends an address for a quoted attribute; `#` stands for one that may not be on a page.
  ///
  /// Behind the start of an address (`isStart` is false) a value may bring neither a scheme nor the
  /// slash that would make a host of what follows.
  mutating func append(address text: String, isStart: Bool) {
    var text = text
    text.withUTF8 { bytes in
      let isAllowed =
        isStart
        ? SafeURL.kind(of: bytes) != nil
        : !bytes.startsWithSlash && !bytes.bringsScheme
      if isAllowed { append(html: bytes, inAttribute: true) } else { append(UInt8(ascii: "#")) }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate var startsWithSlash: Bool {
    let first = first { $0 > 0x20 }
    return first == UInt8(ascii: "/") || first == UInt8(ascii: "\\")
  }

  /// Whether a colon comes before anything that ends the first part of a path.
  fileprivate var bringsScheme: Bool {
    for byte in self {
      switch byte {
      case UInt8(ascii: ":"): return true
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
      default: continue
      }
    }
    return false
  }
}
