import Text

/// Raw HTML is what its author typed, never markup.
///
/// Comments are for authors and left out; `<br>` is a line break; `<details>` and `<summary>` stand
/// open, so their tags say nothing.
extension HTMLRenderer {
  mutating func append(html node: Node, _ document: Document, _ out: inout ByteBuffer) {
    let isBlock = node.kind == .htmlBlock
    if options.isReference {
      if isBlock { startLine(&out) }
      out.append("<!-- raw HTML omitted -->")
      if isBlock { out.append(UInt8(ascii: "\n")) }
    } else if isBlock {
      append(htmlBlock: document.store[node.literal], &out)
    } else {
      let text = RawHTML(document.store[node.literal])
      droppedComments += text.comments
      append(text, &out)
    }
  }

  /// Words alone are a paragraph; what still has tags is shown as it was typed.
  private mutating func append(htmlBlock bytes: ArraySlice<UInt8>, _ out: inout ByteBuffer) {
    var text = RawHTML(bytes)
    droppedComments += text.comments
    text.trim()
    guard !text.pieces.isEmpty else { return }
    startLine(&out)
    out.append(text.hasTags ? "<pre class=\"raw\">" : "<p>")
    append(text, &out)
    out.append(text.hasTags ? "</pre>\n" : "</p>\n")
  }

  private func append(_ text: RawHTML, _ out: inout ByteBuffer) {
    for piece in text.pieces {
      switch piece {
      case .text(let bytes): append(bytes, &out)
      case .lineBreak: out.append("<br />\n")
      }
    }
  }
}

/// A piece of raw HTML, read far enough to tell what of it is shown.
struct RawHTML {
  enum Piece {
    case text(ArraySlice<UInt8>)
    case lineBreak

    var hasWords: Bool {
      if case .text(let bytes) = self { !bytes.allSatisfy(ASCII.isSpace) } else { false }
    }
  }

  private(set) var pieces: [Piece] = []
  private(set) var comments = 0
  /// Whether a tag is left that is shown as it was typed.
  private(set) var hasTags = false

  init(_ bytes: ArraySlice<UInt8>) {
    var start = bytes.startIndex
    var at = start
    while at < bytes.endIndex {
      guard bytes[at] == UInt8(ascii: "<"), let end = Self.dropped(bytes[at...]) else {
        if bytes[at] == UInt8(ascii: "<") { hasTags = true }
        at += 1
        continue
      }
      if at > start { pieces.append(.text(bytes[start..<at])) }
      if bytes[at + 1] == UInt8(ascii: "!") { comments += 1 }
      if end.isLineBreak { pieces.append(.lineBreak) }
      at = end.index
      start = at
    }
    if start < bytes.endIndex { pieces.append(.text(bytes[start...])) }
  }

  /// Takes away the spaces and line breaks that dropped tags leave at both ends.
  mutating func trim() {
    guard let first = pieces.firstIndex(where: \.hasWords),
      let last = pieces.lastIndex(where: \.hasWords)
    else { return pieces.removeAll() }
    pieces = Array(pieces[first...last])
    if case .text(let bytes) = pieces[last - first] {
      pieces[last - first] = .text(bytes.trimmedAtEnd)
    }
    if case .text(let bytes) = pieces[0] { pieces[0] = .text(bytes.drop(while: ASCII.isSpace)) }
  }

  /// Where a comment, a `<br>`, or a tag of `details` or `summary` ends; nil for anything else.
  private static func dropped(
    _ bytes: ArraySlice<UInt8>
  ) -> (index: Int, isLineBreak: Bool)? {
    if bytes.starts(with: "<!--".utf8) {
      var at = bytes.startIndex + 2
      while at + 2 < bytes.endIndex {
        if bytes[at...].starts(with: "-->".utf8) { return (at + 3, false) }
        at += 1
      }
      return (bytes.endIndex, false)
    }
    let name = bytes.dropFirst().prefix { ASCII.isLetter($0) || $0 == UInt8(ascii: "/") }
      .map(ASCII.lowercased)
    let names = ["br", "br/", "details", "/details", "summary", "/summary"]
    guard let known = names.first(where: { $0.utf8.elementsEqual(name) }),
      let end = bytes.prefix(longestTag).firstIndex(of: UInt8(ascii: ">")),
      bytes.dropFirst(1 + name.count).first.map({ !isNameByte($0) }) == true
    else { return nil }
    return (end + 1, known.hasPrefix("br"))
  }

  /// A longer tag is shown as it was typed; it bounds how far an end is looked for.
  private static let longestTag = 256

  private static func isNameByte(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmedAtEnd: ArraySlice<UInt8> {
    prefix(through: lastIndex { !ASCII.isSpace($0) } ?? startIndex - 1)
  }
}
