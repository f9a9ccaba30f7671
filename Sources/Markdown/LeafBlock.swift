/// Takes libcmark's nodes into the document and mends what libcmark does not tell.
///
/// While a paragraph, heading or cell is open, its inlines carry libcmark's own places; `finish`
/// gives them those of the file.
struct LeafBlock {
  /// Where libcmark says that an inline ends.
  struct End {
    let line: Int
    let column: Int
  }

  let lines: SourceLines
  let lineOffset: Int
  var builder: DocumentBuilder
  /// The ends of the open block's inlines that have one worth knowing, by index.
  var ends: [(index: Int, end: End)] = []
  var block: NodeID = Document.root
  let marks: SourceMarks

  init(_ lines: SourceLines, lineOffset: Int) {
    self.lines = lines
    self.lineOffset = lineOffset
    builder = DocumentBuilder(roomFor: lines.bytes.count)
    marks = SourceMarks(in: lines.bytes)
  }

  mutating func beginDocument() {
    builder.begin(
      Node(kind: .document, line: lineOffset + 1, endLine: lineOffset + 1, column: 1))
  }

  /// Adds an inline; true when it may have children.
  mutating func add(_ node: Node, end: @autoclosure () -> End) -> Bool {
    if node.kind == .text && node.literal.isEmpty { return false }
    guard node.isLeaf else {
      let id = builder.begin(node)
      if node.isLinkOrImage { ends.append((id.index, end())) }
      return true
    }
    let id = builder.add(node)
    if node.kind == .code || node.kind == .htmlInline { ends.append((id.index, end())) }
    return false
  }

  /// Adds a block; true when it may have children.
  mutating func addBlock(_ node: Node, endLine: Int) -> Bool {
    var node = node
    node.line += lineOffset
    node.endLine = node.line
    switch node.kind {
    case .codeBlock: endCodeBlock(&node, reported: endLine)
    case .htmlBlock: node.endLine = node.line + max(1, lineEnds(in: node.literal)) - 1
    case .paragraph, .heading: node.endLine = max(node.line, endLine + lineOffset)
    default: break
    }
    guard !node.isLeaf else {
      builder.add(node)
      return false
    }
    block = builder.begin(node)
    ends.removeAll(keepingCapacity: true)
    return true
  }

  func lineEnds(in range: Range<Int>) -> Int {
    builder.document.store[range].count { $0 == 10 }
  }
}

// MARK: - The end of a block
extension LeafBlock {
  /// Ends the open paragraph or heading.
  mutating func finish(
    in containers: inout ContainerStack, definitionLines: ([[UInt8]], Int) -> Int
  ) {
    settlePlaces(of: block, in: &containers, definitionLines)
    if builder[block].kind == .paragraph { findTaskBox() }
    applyMarks()
    builder.end()
  }
}
