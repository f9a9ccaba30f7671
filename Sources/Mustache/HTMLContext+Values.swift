import Text

extension HTMLContext {
  mutating func readBeforeValue(_ byte: UInt8) {
    if ASCII.isSpace(byte) { return }
    if byte == UInt8(ascii: ">") { return endTag() }
    let isQuote = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    position = isQuote ? .value : .unquotedValue
    quote = isQuote ? byte : 0
    address = .start
    value = []
    if attribute.elementsEqual("http-equiv".utf8) { hasHTTPEquiv = true }
  }

  mutating func readValue(_ byte: UInt8) {
    if byte == quote { return enterTag() }
    if value.count < Self.longestValue { value.append(ASCII.lowercased(byte)) }
    switch (address, byte) {
    case (.tail, _), (.foreign, _): return
    case (_, UInt8(ascii: "?")), (_, UInt8(ascii: "#")): address = .tail
    case (.start, UInt8(ascii: ":")), (.head, UInt8(ascii: ":")): address = endOfScheme
    case (.start, UInt8(ascii: "/")), (.head, UInt8(ascii: "/")): address = .slash
    case (.start, _), (.head, _): address = .head
    case (.slash, _): address = .tail
    }
  }

  private var endOfScheme: AddressPart {
    ["http:", "https:", "mailto:", "tel:"].contains { value.elementsEqual($0.utf8) }
      ? .tail : .foreign
  }

  /// Goes on behind a value of the view.
  mutating func readField() {
    switch position {
    case .value:
      if address == .start || address == .slash { address = .head }
      value.append(0)
    case .beforeValue: position = .unquotedValue
    case .tagStart: self = HTMLContext(position: .tagName)
    case .text, .plainText, .rawText, .comment, .declaration, .tagName, .endTag, .tag,
      .attributeName, .afterName, .unquotedValue:
      return
    }
  }

  /// Longer than any scheme or type that is known here.
  private static let longestValue = 32
}
