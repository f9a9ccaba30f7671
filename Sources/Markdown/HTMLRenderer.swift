import Text

/// Writes blocks and inlines as HTML that is safe whatever their author wrote.
///
/// Every text is escaped, raw HTML is text, links and images lead only where `SafeURL` allows.
/// Nothing here recurses: the nodes lie in document order, and the open ones on a stack.
package struct HTMLRenderer {
  package var options: Options
  /// How many HTML comments were left out so far.
  package internal(set) var droppedComments = 0

  /// What an element's end has to write.
  struct Open {
    let id: NodeID
    /// Where the image's alternative text goes on is told by the outermost image alone.
    var end: End
  }

  enum End {
    case nothing
    case element(StaticString)
    /// An element that its source line ends with.
    case block(StaticString)
    case heading(Int)
    case image
    /// An image that became a link with its words.
    case linkedImage
    case table(isOpen: Bool)
  }

  var open: [Open] = []
  /// How many open images there are: inside, only words are written.
  var plainDepth = 0
  /// How many open links there are: none may stand in another.
  var linkDepth = 0
  /// Where this call began to write; nothing before it is looked at.
  var start = 0

  package init(_ options: Options = Options()) { self.options = options }

  /// Renders a node with all that is below it.
  package mutating func render(
    _ id: NodeID, of document: Document, into out: inout ByteBuffer
  ) {
    render(document.subtree(of: id), of: document, into: &out)
  }

  /// Renders what is below a node, without the node itself.
  package mutating func renderInlines(
    of id: NodeID, of document: Document, into out: inout ByteBuffer
  ) {
    render(document.subtree(of: id).dropFirst(), of: document, into: &out)
  }

  /// Renders siblings from `first` to `last`.
  package mutating func render(
    from first: NodeID, through last: NodeID, of document: Document, into out: inout ByteBuffer
  ) {
    render(first.index..<document.subtree(of: last).upperBound, of: document, into: &out)
  }

  /// Renders nodes that stand one after the other, each with what is below it.
  package mutating func render(
    _ ids: some Sequence<NodeID>, of document: Document, into out: inout ByteBuffer
  ) {
    for id in ids { render(id, of: document, into: &out) }
  }

  private mutating func render(
    _ range: Range<Int>, of document: Document, into out: inout ByteBuffer
  ) {
    start = out.count
    for index in range {
      let id = NodeID(index: index)
      let node = document[id]
      while let last = open.last, last.id != node.parent { leave(document, &out) }
      enter(id, node, document, &out)
    }
    while !open.isEmpty { leave(document, &out) }
  }

  private mutating func enter(
    _ id: NodeID, _ node: Node, _ document: Document, _ out: inout ByteBuffer
  ) {
    if plainDepth > 0 {
      enterPlain(id, node, document, &out)
    } else if node.isInline {
      enterInline(id, node, document, &out)
    } else {
      enterBlock(id, node, document, &out)
    }
  }

  private mutating func leave(_ document: Document, _ out: inout ByteBuffer) {
    guard let last = open.popLast() else { return }
    switch last.end {
    case .nothing: break
    case .element(let end):
      if document[last.id].kind == .link { linkDepth -= 1 }
      out.append(end)
    case .block(let end):
      startLine(&out)
      out.append(end)
    case .heading(let level):
      out.append("</h")
      out.append(level)
      out.append(">\n")
    case .linkedImage:
      linkDepth -= 1
      out.append("</a>")
    case .image:
      plainDepth -= 1
      if plainDepth == 0 { leaveImage(last.id, document, &out) }
    case .table(let isOpen):
      if isOpen { out.append("</tbody>\n") }
      out.append("</table>\n")
      if options.tableClass != nil { out.append("</div>\n") }
    }
  }

  /// Ends the line that is written, if there is one.
  func startLine(_ out: inout ByteBuffer) {
    if out.count > start && out.last != 10 { out.append(UInt8(ascii: "\n")) }
  }
}
