/// Puts a document together in document order.
struct DocumentBuilder {
  private(set) var document = Document()
  private(set) var open: [NodeID] = []

  init(roomFor bytes: Int) {
    document.nodes.reserveCapacity(bytes / 10 + 16)
    document.store.reserveCapacity(bytes + 64)
  }

  /// Adds a node below the innermost open one.
  @discardableResult
  mutating func add(_ node: Node) -> NodeID {
    let id = NodeID(index: document.nodes.count)
    let parent = open.last
    document.nodes.append(node)
    guard let parent else { return id }
    document.nodes.withUnsafeMutableBufferPointer { nodes in
      nodes[id.index].parent = parent
      if let before = nodes[parent.index].lastChild {
        nodes[before.index].next = id
      } else {
        nodes[parent.index].firstChild = id
      }
      nodes[parent.index].lastChild = id
    }
    return id
  }

  /// Adds a node; what follows is beneath it until `end`.
  @discardableResult
  mutating func begin(_ node: Node) -> NodeID {
    let id = add(node)
    open.append(id)
    return id
  }

  /// Ends the innermost open node, which reaches as far as its last child.
  mutating func end() {
    let id = open.removeLast()
    document.nodes.withUnsafeMutableBufferPointer { nodes in
      guard let last = nodes[id.index].lastChild else { return }
      let reach = nodes[last.index].endLine
      if reach > nodes[id.index].endLine { nodes[id.index].endLine = reach }
    }
  }

  /// The document, once nothing follows.
  func finished() -> Document {
    var document = document
    document.findMarks()
    return document
  }

  /// Copies text into the document's store.
  mutating func keep(_ text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let start = document.store.count
    document.store.append(contentsOf: text)
    return start..<document.store.count
  }

  mutating func keep(_ text: some Sequence<UInt8>) -> Range<Int> {
    let start = document.store.count
    document.store.append(contentsOf: text)
    return start..<document.store.count
  }

  subscript(id: NodeID) -> Node {
    get { document.nodes[id.index] }
    set { document.nodes[id.index] = newValue }
  }

  mutating func setLine(_ line: Int, of id: NodeID) {
    document.nodes.withUnsafeMutableBufferPointer { nodes in
      nodes[id.index].line = line
      nodes[id.index].endLine = line
    }
  }

  /// Takes away the first child of `id`, the innermost open node; it has no children.
  mutating func removeFirstLeaf(of id: NodeID) {
    let first = id.index + 1
    document.nodes.remove(at: first)
    document.nodes.withUnsafeMutableBufferPointer { nodes in
      let hasOthers = first < nodes.count
      nodes[id.index].firstChild = hasOthers ? NodeID(index: first) : nil
      nodes[id.index].lastChild = hasOthers ? nodes[id.index].lastChild?.previous : nil
      for index in first..<nodes.count {
        if nodes[index].parent != id { nodes[index].parent = nodes[index].parent?.previous }
        nodes[index].firstChild = nodes[index].firstChild?.previous
        nodes[index].lastChild = nodes[index].lastChild?.previous
        nodes[index].next = nodes[index].next?.previous
      }
    }
  }

  /// Takes away all nodes below `id`, the innermost open one, and gives them.
  mutating func takeChildren(of id: NodeID) -> [Node] {
    let children = Array(document.nodes[(id.index + 1)...])
    document.nodes.removeSubrange((id.index + 1)...)
    document.nodes[id.index].firstChild = nil
    document.nodes[id.index].lastChild = nil
    return children
  }
}

extension NodeID {
  fileprivate var previous: NodeID { NodeID(index: index - 1) }
}
