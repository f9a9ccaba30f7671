/// A parsed text: blocks and inlines in document order, each with its place in the file.
///
/// The nodes lie in one array and their texts in one store, so a document costs two allocations and
/// can be walked without recursion. Every node stands before its children and they before the next.
package struct Document: Sendable {
  @usableFromInline var nodes: [Node] = []
  /// The literals, destinations and titles, one after the other, in UTF-8.
  var store: [UInt8] = []

  package static let root = NodeID(index: 0)

  @inlinable package var count: Int { nodes.count }

  @inlinable package subscript(id: NodeID) -> Node { nodes[id.index] }

  /// The children of a node, in order.
  @inlinable package func children(of id: NodeID) -> Children {
    Children(nodes: nodes, upcoming: nodes[id.index].firstChild)
  }

  /// The nodes beneath `id` and itself, in document order.
  @inlinable package func subtree(of id: NodeID) -> Range<Int> {
    var last = id
    while let child = nodes[last.index].lastChild { last = child }
    return id.index..<last.index + 1
  }

  /// The literal of text, code and HTML; empty for other nodes.
  package func literal(of id: NodeID) -> String { string(nodes[id.index].literal) }

  /// The decoded destination of a link or image, or the info string of a code block.
  package func destination(of id: NodeID) -> String { string(nodes[id.index].destination) }

  /// The title of a link or image.
  package func title(of id: NodeID) -> String { string(nodes[id.index].title) }

  private func string(_ range: Range<Int>) -> String {
    store.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
    }
  }

  /// Siblings, in order.
  package struct Children: Sequence, IteratorProtocol, Sendable {
    @usableFromInline let nodes: [Node]
    @usableFromInline var upcoming: NodeID?
    /// The sibling after the last; nil for all.
    @usableFromInline var end: NodeID?

    @inlinable init(nodes: [Node], upcoming: NodeID?, end: NodeID? = nil) {
      self.nodes = nodes
      self.upcoming = upcoming
      self.end = end
    }

    @inlinable package mutating func next() -> NodeID? {
      guard let id = upcoming, id != end else { return nil }
      upcoming = nodes[id.index].next
      return id
    }
  }
}
