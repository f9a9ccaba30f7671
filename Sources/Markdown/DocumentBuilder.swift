/// Puts a document together in document order.
struct DocumentBuilder {
  private(set) var document = Document()
  private(set) var open: [NodeID] = []

  init(roomFor bytes: Int) {
    document.nodes.reserveCapacity(bytes / 16 + 16)
    document.store.reserveCapacity(bytes + 64)
  }

  /// Adds a node below the innermost open one.
  @discardableResult
  mutating func add(_ node: Node) -> NodeID {
    let id = NodeID(index: document.nodes.count)
    document.nodes.append(node)
    document.nodes[id.index].parent = open.last
    if let parent = open.last {
      if let before = document.nodes[parent.index].lastChild {
        document.nodes[before.index].next = id
      } else {
        document.nodes[parent.index].firstChild = id
      }
      document.nodes[parent.index].lastChild = id
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
    if let last = document.nodes[id.index].lastChild {
      let reach = document.nodes[last.index].endLine
      document.nodes[id.index].endLine = max(document.nodes[id.index].endLine, reach)
    }
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

  /// Takes away all nodes below `id`, the innermost open one, and gives them.
  mutating func takeChildren(of id: NodeID) -> [Node] {
    let children = Array(document.nodes[(id.index + 1)...])
    document.nodes.removeSubrange((id.index + 1)...)
    document.nodes[id.index].firstChild = nil
    document.nodes[id.index].lastChild = nil
    return children
  }
}
