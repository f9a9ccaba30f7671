/// The inlines of one block as a flat sequence, for the passes that change their tree.
enum InlineToken {
  case open(Node)
  case close
  case leaf(Node)

  /// The tokens of the nodes below a block, the first of which stood at `start` in its document.
  static func tokens(of nodes: [Node], from start: Int) -> [InlineToken] {
    var tokens: [InlineToken] = []
    var open: [NodeID] = []
    for (index, node) in zip(start..., nodes) {
      while let last = open.last, last != node.parent {
        tokens.append(.close)
        open.removeLast()
      }
      if node.isLeaf {
        tokens.append(.leaf(node.detached))
      } else {
        tokens.append(.open(node.detached))
        open.append(NodeID(index: index))
      }
    }
    tokens.append(contentsOf: open.map { _ in .close })
    return tokens
  }

  /// The byte that stands in the source right before what follows this token.
  ///
  /// `opener` is the kind of the node that a `close` closes.
  func lastByte(closing opener: Node.Kind?) -> UInt8 {
    switch self {
    case .leaf(let node), .open(let node): Self.edge(of: node.kind, isEnd: node.isLeaf)
    case .close: opener.map { Self.edge(of: $0, isEnd: true) } ?? 10
    }
  }

  /// The byte that stands in the source where this token begins.
  func firstByte(closing opener: Node.Kind?) -> UInt8 {
    switch self {
    case .leaf(let node), .open(let node): Self.edge(of: node.kind, isEnd: false)
    case .close: opener == .link || opener == .image ? UInt8(ascii: "]") : UInt8(ascii: "*")
    }
  }

  private static func edge(of kind: Node.Kind, isEnd: Bool) -> UInt8 {
    switch kind {
    case .code: UInt8(ascii: "`")
    case .htmlInline: isEnd ? UInt8(ascii: ">") : UInt8(ascii: "<")
    case .link: isEnd ? UInt8(ascii: ")") : UInt8(ascii: "[")
    case .image: isEnd ? UInt8(ascii: ")") : UInt8(ascii: "!")
    case .emphasis, .strong: UInt8(ascii: "*")
    case .strikethrough: UInt8(ascii: "~")
    case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading,
      .thematicBreak, .table, .tableRow, .tableCell, .text, .softBreak, .lineBreak:
      10
    }
  }
}

extension Node {
  var isLinkOrImage: Bool { kind == .link || kind == .image }

  /// The node without its neighbours.
  var detached: Node {
    var node = self
    node.parent = nil
    node.firstChild = nil
    node.lastChild = nil
    node.next = nil
    return node
  }
}

extension DocumentBuilder {
  /// Adds the nodes that tokens stand for below the innermost open node.
  mutating func add(_ tokens: [InlineToken]) {
    for token in tokens {
      switch token {
      case .open(let node): begin(node)
      case .close: end()
      case .leaf(let node): add(node)
      }
    }
  }
}
