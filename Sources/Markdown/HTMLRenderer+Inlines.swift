import Text

extension HTMLRenderer {
  mutating func enterInline(
    _ id: NodeID, _ node: Node, _ document: Document, _ out: inout ByteBuffer
  ) {
    switch node.kind {
    case .text: append(document.store[node.literal], &out)
    case .softBreak: out.append(UInt8(ascii: "\n"))
    case .lineBreak: out.append("<br />\n")
    case .code:
      out.append("<code>")
      append(document.store[node.literal], &out)
      out.append("</code>")
    case .htmlInline: append(html: node, document, &out)
    case .emphasis: begin(id, "<em>", end: "</em>", &out)
    case .strong: begin(id, "<strong>", end: "</strong>", &out)
    case .strikethrough: begin(id, "<del>", end: "</del>", &out)
    case .link: enterLink(id, node, document, &out)
    case .image: enterImage(id, node, document, &out)
    case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading,
      .thematicBreak, .table, .tableRow, .tableCell:
      break
    }
  }

  private mutating func begin(
    _ id: NodeID, _ tag: StaticString, end: StaticString, _ out: inout ByteBuffer
  ) {
    out.append(tag)
    push(id, .element(end))
  }

  /// Inside an image only words count.
  mutating func enterPlain(
    _ id: NodeID, _ node: Node, _ document: Document, _ out: inout ByteBuffer
  ) {
    switch node.kind {
    case .text, .code, .htmlInline:
      append(document.store[node.literal], &out, inAttribute: !options.isReference)
    case .softBreak, .lineBreak: out.append(UInt8(ascii: " "))
    case .image:
      plainDepth += 1
      push(id, .image)
    case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading,
      .thematicBreak, .table, .tableRow, .tableCell, .emphasis, .strong, .strikethrough, .link:
      push(id, .nothing)
    }
  }
}

// MARK: - Links
extension HTMLRenderer {
  private mutating func enterLink(
    _ id: NodeID, _ node: Node, _ document: Document, _ out: inout ByteBuffer
  ) {
    linkDepth += 1
    guard linkDepth == 1 || options.isReference, let target = target(of: node, document) else {
      out.append("<span>")
      push(id, .element("</span>"))
      return
    }
    out.append("<a href=\"")
    out.append(target)
    out.append("\"")
    append(titleOf: node, document, &out)
    out.append(">")
    push(id, .element("</a>"))
  }

  /// The link's destination as it stands in an attribute; nil where nobody may be sent.
  private func target(of node: Node, _ document: Document) -> [UInt8]? {
    guard let resolve = options.link else {
      return Self.attribute(document.store[node.destination]) { _ in true }
    }
    let raw = String(decoding: document.store[node.destination], as: UTF8.self)
    return resolve(raw).flatMap { Self.attribute(Array($0.utf8)[...]) { _ in true } }
  }

  /// The URL percent-encoded, when it is of an allowed kind.
  private static func attribute(
    _ url: ArraySlice<UInt8>, allowing isAllowed: (SafeURL.Kind) -> Bool
  ) -> [UInt8]? {
    url.withUnsafeBufferPointer { url in
      guard let kind = SafeURL.kind(of: url), isAllowed(kind) else { return nil }
      var out = ByteBuffer()
      out.append(url: url)
      return out.bytes
    }
  }

  private func append(titleOf node: Node, _ document: Document, _ out: inout ByteBuffer) {
    guard !node.title.isEmpty else { return }
    out.append(" title=\"")
    append(document.store[node.title], &out, inAttribute: !options.isReference)
    out.append("\"")
  }
}

// MARK: - Images
extension HTMLRenderer {
  /// An image of the site is shown; one from elsewhere becomes a link with its words.
  private mutating func enterImage(
    _ id: NodeID, _ node: Node, _ document: Document, _ out: inout ByteBuffer
  ) {
    if let source = imageSource(of: node, document) {
      out.append("<img src=\"")
      out.append(source)
      out.append("\" alt=\"")
      plainDepth += 1
      push(id, .image)
      return
    }
    if linkDepth == 0, let target = target(of: node, document) {
      out.append("<a href=\"")
      out.append(target)
      out.append("\">")
      linkDepth += 1
      push(id, .linkedImage)
    } else {
      out.append("<span class=\"image\">")
      push(id, .element("</span>"))
    }
    if node.firstChild == nil { append(document.store[node.destination], &out) }
  }

  private func imageSource(of node: Node, _ document: Document) -> [UInt8]? {
    guard let resolve = options.image else {
      return Self.attribute(document.store[node.destination]) {
        $0 == .path || options.isReference
      }
    }
    let raw = String(decoding: document.store[node.destination], as: UTF8.self)
    return resolve(raw).flatMap { Self.attribute(Array($0.utf8)[...]) { $0 == .path } }
  }

  func leaveImage(_ id: NodeID, _ document: Document, _ out: inout ByteBuffer) {
    out.append("\"")
    append(titleOf: document[id], document, &out)
    out.append(" />")
  }
}
