/// A URL that a reader may be sent to: `http`, `https`, `mailto`, `tel`, a path or a fragment.
///
/// The scheme is looked for as browsers do (WHATWG URL, section 4.4): control characters and spaces
/// before it and tabs and line ends within it do not count, nor does case. It is also looked for
/// behind percent-encoding, which is stricter than browsers are. References that name a host without
/// a scheme (`//host`, `\\host`) are refused: from a file they would reach into the local network.
package struct SafeURL: Hashable, Sendable {
  /// What following the URL does.
  package enum Kind: Hashable, Sendable, CaseIterable {
    case web, mail, telephone, path, fragment
  }

  package let kind: Kind
  /// The URL as written; it still has to be escaped where it is printed.
  package let text: String

  /// Nil for a URL that nobody may be sent to.
  package init?(_ text: String) {
    var bytes = text
    guard let kind = bytes.withUTF8(Self.kind(of:)) else { return nil }
    self.kind = kind
    self.text = text
  }

  /// What following a URL does, without making a value of it; nil where nobody may be sent there.
  package static func kind(of bytes: UnsafeBufferPointer<UInt8>) -> Kind? {
    let plain = kind(ofHead: head(of: bytes, decoding: false))
    guard let plain, bytes.contains(UInt8(ascii: "%")) else { return plain }
    return kind(ofHead: head(of: bytes, decoding: true)) == nil ? nil : plain
  }

  /// The scheme in lower case with the byte after it, or the two bytes that may lead to a host.
  private static func head(of bytes: UnsafeBufferPointer<UInt8>, decoding: Bool) -> [UInt8] {
    var head: [UInt8] = []
    var index = 0
    while index < bytes.count {
      var byte = bytes[index]
      index += 1
      if decoding, byte == UInt8(ascii: "%"), index + 1 < bytes.count,
        let high = ASCII.hexadecimal(bytes[index]), let low = ASCII.hexadecimal(bytes[index + 1])
      {
        byte = high << 4 | low
        index += 2
      }
      let isIgnored = head.isEmpty ? byte <= 0x20 : byte == 9 || byte == 10 || byte == 13
      if isIgnored { continue }
      head.append(ASCII.lowercased(byte))
      if head.count > 1 && !isSchemeByte(byte) { break }
    }
    return head
  }

  private static func kind(ofHead head: [UInt8]) -> Kind? {
    guard let first = head.first else { return .path }
    if first == UInt8(ascii: "#") { return .fragment }
    if isSlash(first) && head.count > 1 && isSlash(head[1]) { return nil }
    guard ASCII.isLetter(first), let end = head.firstIndex(where: { !isSchemeByte($0) }) else {
      return .path
    }
    guard head[end] == UInt8(ascii: ":") else { return .path }
    return switch String(decoding: head[..<end], as: UTF8.self) {
    case "http", "https": .web
    case "mailto": .mail
    case "tel": .telephone
    default: nil
    }
  }

  private static func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte)
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
