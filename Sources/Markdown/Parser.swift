import CCMark

/// Reads CommonMark into a document; the only file that sees a C pointer.
package struct Parser {
  /// - Parameter lineOffset: how many lines of the file stand before `bytes` (its front matter).
  package static func parse(_ bytes: [UInt8], lineOffset: Int = 0) -> Document {
    var document = Document()
    let root = bytes.withUnsafeBytes { bytes in
      bytes.bindMemory(to: CChar.self).baseAddress.flatMap {
        cmark_parse_document($0, bytes.count, CMARK_OPT_DEFAULT)
      }
    }
    guard let root else { return document }
    defer { cmark_node_free(root) }
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    var open: [NodeID] = []
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard let node = cmark_iter_get_node(iterator) else { break }
      if event == CMARK_EVENT_EXIT {
        open.removeLast()
        continue
      }
      let id = NodeID(index: document.nodes.count)
      var made = Node(
        kind: kind(of: node), line: Int(cmark_node_get_start_line(node)) + lineOffset,
        endLine: Int(cmark_node_get_end_line(node)) + lineOffset,
        column: Int(cmark_node_get_start_column(node)))
      made.parent = open.last
      made.literal = document.keep(cmark_node_get_literal(node))
      switch made.kind {
      case .link, .image:
        made.destination = document.keep(cmark_node_get_url(node))
        made.title = document.keep(cmark_node_get_title(node))
      case .codeBlock:
        made.destination = document.keep(cmark_node_get_fence_info(node))
      default: break
      }
      document.nodes.append(made)
      if let parent = open.last {
        if let before = document.nodes[parent.index].lastChild {
          document.nodes[before.index].next = id
        } else {
          document.nodes[parent.index].firstChild = id
        }
        document.nodes[parent.index].lastChild = id
      }
      if !isLeaf(made.kind) { open.append(id) }
    }
    document.findTaskBoxes()
    return document
  }

  private static func isLeaf(_ kind: Node.Kind) -> Bool {
    switch kind {
    case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code, .htmlInline:
      true
    default: false
    }
  }

  private static func kind(of node: OpaquePointer) -> Node.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST:
      .list(
        Node.ListStyle(
          start: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            ? Int(cmark_node_get_list_start(node)) : nil,
          isTight: cmark_node_get_list_tight(node) != 0))
    case CMARK_NODE_ITEM: .item(.none)
    case CMARK_NODE_CODE_BLOCK: .codeBlock(isFenced: true)
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: .text
    }
  }
}

extension Document {
  /// Copies a C string into the store.
  fileprivate mutating func keep(_ text: UnsafePointer<CChar>?) -> Range<Int> {
    let start = store.count
    guard let text else { return start..<start }
    var length = 0
    while text[length] != 0 { length += 1 }
    text.withMemoryRebound(to: UInt8.self, capacity: length) {
      store.append(contentsOf: UnsafeBufferPointer(start: $0, count: length))
    }
    return start..<store.count
  }

  /// Moves `[ ]`, `[x]` and `[X]` at the start of an item from its text into its kind (GFM 5.3).
  fileprivate mutating func findTaskBoxes() {
    for index in nodes.indices {
      guard case .item = nodes[index].kind, let paragraph = nodes[index].firstChild,
        nodes[paragraph.index].kind == .paragraph, let text = nodes[paragraph.index].firstChild,
        nodes[text.index].kind == .text
      else { continue }
      let literal = store[nodes[text.index].literal]
      let head = Array(literal.prefix(4))
      guard head.count >= 3, head[0] == UInt8(ascii: "["), head[2] == UInt8(ascii: "]"),
        head.count == 4 ? head[3] == 32 || head[3] == 9 : nodes[text.index].next != nil
      else { continue }
      switch head[1] {
      case 32, 9: nodes[index].kind = .item(.open)
      case UInt8(ascii: "x"), UInt8(ascii: "X"): nodes[index].kind = .item(.ticked)
      default: continue
      }
      nodes[text.index].literal = literal.startIndex + min(4, literal.count)..<literal.endIndex
    }
  }
}
