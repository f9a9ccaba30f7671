import Text

extension HTMLRenderer {
  mutating func enterBlock(
    _ id: NodeID, _ node: Node, _ document: Document, _ out: inout ByteBuffer
  ) {
    switch node.kind {
    case .document: push(id, .nothing)
    case .blockQuote: begin(id, "<blockquote>\n", end: "</blockquote>\n", &out)
    case .list(let style): enterList(id, style, &out)
    case .item(let box): enterItem(id, box, &out)
    case .paragraph: enterParagraph(id, node, document, &out)
    case .heading(let level): enterHeading(id, level, &out)
    case .codeBlock: append(code: node, document, &out)
    case .htmlBlock: append(html: node, document, &out)
    case .thematicBreak:
      startLine(&out)
      out.append("<hr />\n")
    case .table: enterTable(id, document, &out)
    case .tableRow(let isHeader): enterRow(id, isHeader: isHeader, document, &out)
    case .tableCell(let alignment): enterCell(id, alignment, document, &out)
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .strikethrough,
      .link, .image:
      break
    }
  }

  mutating func push(_ id: NodeID, _ end: End) { open.append(Open(id: id, end: end)) }

  private mutating func begin(
    _ id: NodeID, _ tag: StaticString, end: StaticString, _ out: inout ByteBuffer
  ) {
    startLine(&out)
    out.append(tag)
    push(id, .block(end))
  }

  private mutating func enterList(
    _ id: NodeID, _ style: Node.ListStyle, _ out: inout ByteBuffer
  ) {
    guard let start = style.start, start != 1 else {
      begin(
        id, style.start == nil ? "<ul>\n" : "<ol>\n",
        end: style.start == nil ? "</ul>\n" : "</ol>\n", &out)
      return
    }
    startLine(&out)
    out.append("<ol start=\"")
    out.append(start)
    out.append("\">\n")
    push(id, .block("</ol>\n"))
  }

  private mutating func enterItem(_ id: NodeID, _ box: Node.TaskBox, _ out: inout ByteBuffer) {
    startLine(&out)
    out.append(box == .none || options.isReference ? "<li>" : "<li class=\"task\">")
    push(id, .element("</li>\n"))
  }

  private mutating func enterParagraph(
    _ id: NodeID, _ node: Node, _ document: Document, _ out: inout ByteBuffer
  ) {
    let item = node.parent.map { document[$0] }
    var isTight = false
    if let list = item?.parent, case .list(let style) = document[list].kind {
      isTight = style.isTight
    }
    if isTight {
      push(id, .nothing)
    } else {
      startLine(&out)
      out.append("<p>")
      push(id, .element("</p>\n"))
    }
    if let item, case .item(let box) = item.kind, item.firstChild == id { append(box, &out) }
  }

  private func append(_ box: Node.TaskBox, _ out: inout ByteBuffer) {
    guard box != .none else { return }
    if options.isReference {
      out.append("<input type=\"checkbox\" ")
      out.append(box == .ticked ? "checked=\"\" disabled=\"\" /> " : "disabled=\"\" /> ")
      return
    }
    out.append(box == .ticked ? "<span class=\"box is-done\"" : "<span class=\"box\"")
    out.append(" role=\"img\" aria-label=\"")
    out.append(
      html: box == .ticked ? options.boxLabels.ticked : options.boxLabels.open, inAttribute: true)
    out.append(box == .ticked ? "\">☑</span> " : "\">☐</span> ")
  }

  private mutating func enterHeading(_ id: NodeID, _ level: Int, _ out: inout ByteBuffer) {
    let level = min(6, max(1, level + options.headingShift))
    startLine(&out)
    out.append("<h")
    out.append(level)
    if let name = options.headingID?(id) {
      out.append(" id=\"")
      out.append(html: name, inAttribute: true)
      out.append("\"")
    }
    out.append(">")
    push(id, .heading(level))
  }

  private func append(code node: Node, _ document: Document, _ out: inout ByteBuffer) {
    startLine(&out)
    let info = document.store[node.destination].prefix { !ASCII.isSpace($0) }
    if info.isEmpty {
      out.append("<pre><code>")
    } else {
      out.append("<pre><code class=\"language-")
      append(info, &out, inAttribute: !options.isReference)
      out.append("\">")
    }
    append(document.store[node.literal], &out)
    out.append("</code></pre>\n")
  }

  /// Appends bytes of the store as text.
  func append(
    _ bytes: ArraySlice<UInt8>, _ out: inout ByteBuffer, inAttribute: Bool = false
  ) {
    bytes.withUnsafeBufferPointer { out.append(html: $0, inAttribute: inAttribute) }
  }
}

// MARK: - Tables
extension HTMLRenderer {
  private mutating func enterTable(
    _ id: NodeID, _ document: Document, _ out: inout ByteBuffer
  ) {
    startLine(&out)
    if let name = options.tableClass {
      out.append("<div class=\"")
      out.append(html: name, inAttribute: true)
      out.append("\">\n")
    }
    out.append("<table>\n")
    push(id, .table(isOpen: false))
  }

  private mutating func enterRow(
    _ id: NodeID, isHeader: Bool, _ document: Document, _ out: inout ByteBuffer
  ) {
    startLine(&out)
    if isHeader {
      out.append("<thead>\n<tr>\n")
      push(id, .block("</tr>\n</thead>\n"))
      return
    }
    if let table = open.indices.last, case .table(isOpen: false) = open[table].end {
      out.append("<tbody>\n")
      open[table].end = .table(isOpen: true)
    }
    out.append("<tr>\n")
    push(id, .block("</tr>\n"))
  }

  private mutating func enterCell(
    _ id: NodeID, _ alignment: Node.Alignment, _ document: Document, _ out: inout ByteBuffer
  ) {
    var isHeader = false
    if let row = document[id].parent, case .tableRow(true) = document[row].kind { isHeader = true }
    startLine(&out)
    out.append(isHeader ? "<th" : "<td")
    if isHeader && !options.isReference { out.append(" scope=\"col\"") }
    let attribute: StaticString = options.isReference ? " align=\"" : " class=\"align-"
    switch alignment {
    case .none: break
    case .left: out.append(attribute); out.append("left\"")
    case .center: out.append(attribute); out.append("center\"")
    case .right: out.append(attribute); out.append("right\"")
    }
    out.append(">")
    push(id, .element(isHeader ? "</th>\n" : "</td>\n"))
  }
}
