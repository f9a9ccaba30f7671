/// A node of one document; it means nothing in another.
package struct NodeID: Hashable, Sendable, Comparable {
  /// The node's place in document order, from zero (the document itself).
  package let index: Int

  @inlinable package init(index: Int) { self.index = index }

  @inlinable package static func < (one: NodeID, other: NodeID) -> Bool { one.index < other.index }
}
