import Text

/// Where in a page the text of a template stands, followed byte by byte.
///
/// The states are those of the HTML tokenizer (WHATWG HTML, 13.2.5), as far as they decide what may
/// be written: values are escaped by the position that the template gives them.
struct HTMLContext: Equatable {
  enum Position: Equatable {
    case text
    /// In `title` and `textarea`: references are decoded, tags are not.
    case plainText
    /// In `script`, `style` and the like: nothing is decoded.
    case rawText
    case comment, declaration
    case tagStart, tagName, endTag
    /// In a tag, between attributes.
    case tag
    case attributeName, afterName, beforeValue
    /// In a quoted value.
    case value
    case unquotedValue
  }

  /// How much of an address stands before this place.
  enum AddressPart: Equatable {
    /// Nothing.
    case start
    /// Something that might still become a scheme.
    case head
    /// A slash, which a second one would make the beginning of a host.
    case slash
    /// A scheme of ours, or the beginning of a path, query or fragment.
    case tail
    /// A scheme that is not one of ours.
    case foreign
  }

  var position = Position.text
  /// The tag's name in small letters.
  var element: [UInt8] = []
  /// The attribute's name in small letters.
  var attribute: [UInt8] = []
  var quote: UInt8 = 0
  var address = AddressPart.start
  /// What the template has written of the value, a field as zero; the first bytes are enough.
  var value: [UInt8] = []
  /// Whether the element is a script that holds JSON, and so is not run.
  var isData = false
  /// Whether a `meta` speaks for a header of HTTP.
  var hasHTTPEquiv = false
  /// Whether sections end in different attributes, so that none is known.
  var isUnsure = false
  /// What was read last, as far as it can begin what ends the position.
  var recent: [UInt8] = []
}

extension HTMLContext {
  mutating func read(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { read(byte) }
  }

  private mutating func read(_ byte: UInt8) {
    switch position {
    case .text: if byte == UInt8(ascii: "<") { position = .tagStart }
    case .plainText, .rawText: readRaw(byte)
    case .comment: readComment(byte)
    case .declaration: readDeclaration(byte)
    case .tagStart: readTagStart(byte)
    case .tagName, .tag, .attributeName, .afterName: readTag(byte)
    case .endTag: if byte == UInt8(ascii: ">") { self = HTMLContext() }
    case .beforeValue: readBeforeValue(byte)
    case .value: readValue(byte)
    case .unquotedValue:
      if byte == UInt8(ascii: ">") { endTag() } else if ASCII.isSpace(byte) { enterTag() }
    }
  }

  private mutating func readTagStart(_ byte: UInt8) {
    if ASCII.isLetter(byte) {
      self = HTMLContext(position: .tagName, element: [byte | 0x20])
    } else if byte == UInt8(ascii: "/") {
      position = .endTag
    } else if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
      self = HTMLContext(position: .declaration, recent: [byte])
    } else if byte != UInt8(ascii: "<") {
      position = .text
    }
  }

  private mutating func readTag(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      endTag()
    } else if byte == UInt8(ascii: "/") {
      enterTag()
    } else if ASCII.isSpace(byte) {
      if position == .attributeName { position = .afterName }
      if position == .tagName { enterTag() }
    } else if byte == UInt8(ascii: "="), position == .attributeName || position == .afterName {
      position = .beforeValue
    } else if position == .tagName {
      element.append(ASCII.lowercased(byte))
    } else if position == .attributeName {
      attribute.append(ASCII.lowercased(byte))
    } else {
      position = .attributeName
      attribute = [ASCII.lowercased(byte)]
      isUnsure = false
    }
  }

  mutating func enterTag() {
    if position == .value, named("script"), attribute.elementsEqual("type".utf8) {
      isData = Self.dataTypes.contains { value.elementsEqual($0.utf8) }
    }
    position = .tag
    value = []
    attribute = []
    address = .start
    isUnsure = false
  }

  mutating func endTag() {
    if Self.rawElements.contains(where: named) {
      self = HTMLContext(position: .rawText, element: element, isData: isData)
    } else if named("title") || named("textarea") {
      self = HTMLContext(position: .plainText, element: element)
    } else {
      self = HTMLContext()
    }
  }

  private static let dataTypes = ["application/json", "application/ld+json"]
  private static let rawElements = ["script", "style", "xmp", "iframe", "noembed", "noframes"]
}

extension HTMLContext {
  func named(_ name: String) -> Bool { element.elementsEqual(name.utf8) }
}

// MARK: - What ends by several bytes

extension HTMLContext {
  private mutating func readRaw(_ byte: UInt8) {
    if byte == UInt8(ascii: "<") {
      recent = [byte]
    } else if !recent.isEmpty {
      let ending = [UInt8(ascii: "<"), UInt8(ascii: "/")] + element
      if recent == ending,
        byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || ASCII.isSpace(byte)
      {
        self = HTMLContext(position: .endTag)
        return read(byte)
      }
      recent.append(ASCII.lowercased(byte))
      if !ending.starts(with: recent) { recent = [] }
    }
  }

  private mutating func readComment(_ byte: UInt8) {
    if byte == UInt8(ascii: ">"), recent.elementsEqual("--".utf8) || recent.last == 0x21 {
      self = HTMLContext()
    } else if byte == UInt8(ascii: "-") {
      recent = recent.isEmpty || recent.last == 0x21 ? [byte] : [byte, byte]
    } else if byte == UInt8(ascii: "!"), recent.elementsEqual("--".utf8) {
      recent = [byte]
    } else {
      recent = []
    }
  }

  private mutating func readDeclaration(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      self = HTMLContext()
    } else if recent.count < 3 {
      recent.append(byte)
      if recent.elementsEqual("!--".utf8) {
        self = HTMLContext(position: .comment, recent: Array("--".utf8))
      }
    }
  }
}
