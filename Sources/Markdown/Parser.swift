import CCMark
import Diagnostics
import Glibc

/// Reads CommonMark and GFM into a document; the only file that sees a C pointer.
///
/// libcmark reads CommonMark; tables are found in its paragraphs and their cells read by it once
/// more; strikethrough, addresses and task boxes are found in its texts. A tree of libcmark lives
/// in the thread's arena and ends with the parse.
package struct Parser {
  private let lines: SourceLines
  private let limits: Limits
  /// Whether other bytes stand for stars in `lines`.
  private let isMasked: Bool
  /// Why the text is not read.
  private var excess: Excess?
  private var leaf: LeafBlock
  private var containers = ContainerStack()
  /// The tables by the line of the block that stands for their first line, and all their lines.
  private var tables: [Int: Table] = [:]
  private var tableLines: Set<Int> = []
  /// The headings that hold the cells' inlines, in the order of the tables.
  private var cells: ArraySlice<OpaquePointer> = []
  /// How many lines stand before the text in what libcmark reads.
  private var shift = 0
  /// Whether comments stand for the tables' lines in what libcmark reads.
  private var isMarked = false

  /// The document, or nil and the reason when the text goes beyond a limit.
  ///
  /// - Parameter lineOffset: how many lines of the file stand before `bytes` (its front matter).
  package static func parse(
    _ bytes: [UInt8], file: String, lineOffset: Int = 0, limits: Limits = Limits()
  ) -> Recognised<Document?> {
    var parser = Parser(bytes, lineOffset: lineOffset, limits)
    let document = parser.parse()
    guard let excess = parser.excess else { return Recognised(document) }
    return Recognised(nil, [limits.diagnostic(excess, file: file, lineOffset: lineOffset)])
  }

  /// The document of a text that is known to be short of every limit.
  package static func parse(_ bytes: [UInt8], lineOffset: Int = 0) -> Document {
    var parser = Parser(bytes, lineOffset: lineOffset, .none)
    return parser.parse() ?? Document()
  }

  private mutating func parse() -> Document? {
    excess = LimitCheck.excess(in: lines, limits)
    guard excess == nil else { return nil }
    defer { holdpoint_arena_reset() }
    guard let root = Self.tree(of: lines.bytes), let marked = settleTables(of: root),
      excess == nil
    else { return nil }
    var document = document(of: marked)
    if isMasked { Placeholders.unmask(&document.store) }
    return document
  }

  private init(_ bytes: [UInt8], lineOffset: Int, _ limits: Limits) {
    let masked = Placeholders.masked(bytes)
    isMasked = masked != nil
    lines = SourceLines(masked ?? bytes)
    self.limits = limits
    leaf = LeafBlock(lines, lineOffset: lineOffset)
  }

  /// libcmark's tree; places of inlines are only right with the option for source positions.
  private static func tree(of bytes: [UInt8]) -> OpaquePointer? {
    bytes.withUnsafeBytes { bytes in
      let text = bytes.bindMemory(to: CChar.self).baseAddress
      return holdpoint_parse(text ?? UnsafePointer(bitPattern: 1), bytes.count, CMARK_OPT_SOURCEPOS)
    }
  }
}

// MARK: - Tables
extension Parser {
  /// Finds the tables and gives the tree to read: `root`, or one in which tables are marked.
  ///
  /// The marked text is all of the text again, so the first tree ends before the second is made:
  /// both at once would need twice the memory.
  private mutating func settleTables(of root: OpaquePointer) -> OpaquePointer? {
    var finder = TableFinder(lines)
    guard !finder.delimiterLines.isEmpty else { return root }
    searchTables(below: root, &finder)
    excess = finder.excess(limits)
    guard !finder.tables.isEmpty, excess == nil else { return root }
    let text = TableText(finder.tables, lines)
    if text.isWhole { holdpoint_arena_reset() }
    guard let second = Self.tree(of: text.bytes) else { return nil }
    var found: [OpaquePointer] = []
    var node = cmark_node_first_child(second)
    while let heading = node, found.count < text.cellCount {
      found.append(heading)
      node = cmark_node_next(heading)
    }
    if text.isWhole {
      guard areMarked(finder.tables, in: second, shift: text.cellCount) else {
        holdpoint_arena_reset()
        return Self.tree(of: lines.bytes)
      }
      shift = text.cellCount
      isMarked = true
    }
    cells = found[...]
    for table in finder.tables {
      tables[table.firstLine] = table
      tableLines.formUnion(table.firstLine..<table.firstLine + table.starts.count)
    }
    return text.isWhole ? second : root
  }

  /// Looks into every paragraph and setext heading.
  private mutating func searchTables(below root: OpaquePointer, _ finder: inout TableFinder) {
    var node = root
    while true {
      var first: OpaquePointer?
      let line = Int(cmark_node_get_start_line(node))
      switch cmark_node_get_type(node) {
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
        // libcmark may end a setext heading a line too late, in the block that follows.
        let next = cmark_node_next(node).map { Int(cmark_node_get_start_line($0)) }
        let end = min(Int(cmark_node_get_end_line(node)), next.map { $0 - 1 } ?? .max)
        if end > line { finder.search(line...end, in: &containers) }
      case CMARK_NODE_DOCUMENT, CMARK_NODE_LIST: first = cmark_node_first_child(node)
      case CMARK_NODE_BLOCK_QUOTE:
        containers.push(quoteAt: line)
        first = cmark_node_first_child(node)
        if first == nil { containers.pop() }
      case CMARK_NODE_ITEM:
        containers.push(itemAt: line)
        first = cmark_node_first_child(node)
        if first == nil { containers.pop() }
      default: break
      }
      guard let next = first ?? nextBlock(after: node, upTo: root) else { return }
      node = next
    }
  }

  private mutating func nextBlock(after node: OpaquePointer, upTo root: OpaquePointer)
    -> OpaquePointer?
  {
    var node = node
    while node != root {
      if let next = cmark_node_next(node) { return next }
      guard let parent = cmark_node_parent(node) else { return nil }
      let type = cmark_node_get_type(parent)
      if type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_ITEM { containers.pop() }
      node = parent
    }
    return nil
  }

  /// Whether every line of every table came out of the second parse as a block of its own.
  private func areMarked(_ tables: [Table], in root: OpaquePointer, shift: Int) -> Bool {
    var marked: [Int: OpaquePointer] = [:]
    let iterator = cmark_iter_new(root)
    while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
      let node = cmark_iter_get_node(iterator)
      guard let node, cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK else { continue }
      marked[Int(cmark_node_get_start_line(node)) - shift] = node
    }
    return tables.allSatisfy { table in
      var node = marked[table.firstLine]
      return (table.firstLine..<table.firstLine + table.starts.count).allSatisfy { line in
        defer { node = node.flatMap { cmark_node_next($0) } }
        return node != nil && node == marked[line]
      }
    }
  }
}

// MARK: - The tree
extension Parser {
  private mutating func document(of root: OpaquePointer) -> Document {
    leaf.beginDocument()
    if let first = firstChild(of: root) { addNodes(from: first, below: root) }
    leave(root)
    return leaf.builder.finished()
  }

  /// Adds a node, those after it and what is below them, without recursion.
  private mutating func addNodes(from first: OpaquePointer, below root: OpaquePointer) {
    var node = first
    while true {
      var child: OpaquePointer?
      if enter(node) {
        child = cmark_node_first_child(node)
        if child == nil { leave(node) }
      }
      guard let next = child ?? nextNode(after: node, below: root) else { return }
      node = next
    }
  }

  /// The cells at the head of a marked text are no part of it.
  private func firstChild(of root: OpaquePointer) -> OpaquePointer? {
    var child = cmark_node_first_child(root)
    for _ in 0..<shift { child = child.flatMap { cmark_node_next($0) } }
    return child
  }

  private mutating func nextNode(after node: OpaquePointer, below root: OpaquePointer)
    -> OpaquePointer?
  {
    var node = node
    while true {
      if let next = cmark_node_next(node) { return next }
      guard let parent = cmark_node_parent(node), parent != root else { return nil }
      leave(parent)
      node = parent
    }
    return nil
  }

  /// Adds a node; true when its children follow.
  private mutating func enter(_ node: OpaquePointer) -> Bool {
    let type = cmark_node_get_type(node)
    let line = Int(cmark_node_get_start_line(node)) - shift
    switch type {
    case CMARK_NODE_PARAGRAPH where !isMarked && tables[line]?.isWhole == true,
      CMARK_NODE_HTML_BLOCK where isMarked && tableLines.contains(line):
      if let table = tables[line] { addTable(table) }
      return false
    case CMARK_NODE_BLOCK_QUOTE: containers.push(quoteAt: line)
    case CMARK_NODE_ITEM: containers.push(itemAt: line)
    default: break
    }
    var made = Node(
      kind: Self.kind(of: node, type), line: line, endLine: line,
      column: Int(cmark_node_get_start_column(node)))
    addTexts(of: node, to: &made)
    if made.isInline {
      return leaf.add(made, end: Self.end(of: node, shift))
    }
    return leaf.addBlock(made, endLine: Int(cmark_node_get_end_line(node)) - shift)
  }

  private mutating func leave(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
      leaf.finish(in: &containers, definitionLines: Self.definitionLines)
    case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_ITEM:
      containers.pop()
      leaf.builder.end()
    default: leaf.builder.end()
    }
  }

  private mutating func addTable(_ table: Table) {
    leaf.beginTable(table)
    for row in table.rows {
      leaf.beginRow(row, of: table)
      for (column, alignment) in table.alignments.enumerated() {
        let cell = column < row.cells.count ? row.cells[column] : nil
        leaf.beginCell(cell, alignment, of: row)
        if let cell, !cell.range.isEmpty, let heading = cells.popFirst() {
          if let first = cmark_node_first_child(heading) { addNodes(from: first, below: heading) }
          leaf.finishCell(cell, of: row)
        }
        leaf.builder.end()
      }
      leaf.builder.end()
    }
    leaf.builder.end()
  }
}

// MARK: - One node
extension Parser {
  private mutating func addTexts(of node: OpaquePointer, to made: inout Node) {
    switch made.kind {
    case .text, .code, .htmlInline, .htmlBlock: made.literal = keep(cmark_node_get_literal(node))
    case .codeBlock:
      made.literal = keep(cmark_node_get_literal(node))
      made.destination = keep(cmark_node_get_fence_info(node))
    case .link, .image:
      made.destination = keep(cmark_node_get_url(node))
      made.title = keep(cmark_node_get_title(node))
    case .document, .blockQuote, .list, .item, .paragraph, .heading, .thematicBreak, .table,
      .tableRow, .tableCell, .softBreak, .lineBreak, .emphasis, .strong, .strikethrough:
      break
    }
  }

  private mutating func keep(_ text: UnsafePointer<CChar>?) -> Range<Int> {
    guard let text else { return 0..<0 }
    let bytes = UnsafeRawBufferPointer(start: text, count: strlen(text))
    return leaf.builder.keep(bytes.bindMemory(to: UInt8.self))
  }

  private static func end(of node: OpaquePointer, _ shift: Int) -> LeafBlock.End {
    LeafBlock.End(
      line: Int(cmark_node_get_end_line(node)) - shift, column: Int(cmark_node_get_end_column(node))
    )
  }

  private static func kind(of node: OpaquePointer, _ type: cmark_node_type) -> Node.Kind {
    switch type {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_ITEM: .item(.none)
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_HEADING: .heading(Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_LIST: list(node)
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_CODE_BLOCK: .codeBlock(isFenced: true)
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_IMAGE: .image
    default: .text
    }
  }

  private static func list(_ node: OpaquePointer) -> Node.Kind {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return .list(
      Node.ListStyle(
        start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
        isTight: cmark_node_get_list_tight(node) != 0))
  }

  /// How many lines at the head of a paragraph's text are definitions, which libcmark drops.
  ///
  /// No more than `most`; a text of definitions alone leaves no block.
  private static func definitionLines(_ texts: [[UInt8]], most: Int) -> Int {
    for count in stride(from: most, to: max(0, most - 32), by: -1) {
      let text = Array(texts.prefix(count).joined(separator: [10]))
      if let root = tree(of: text), cmark_node_first_child(root) == nil { return count }
    }
    return most
  }
}
