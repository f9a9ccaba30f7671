import Markdown
import Text

/// The words of a document as HTML; the only file of this room that renders Markdown.
struct Prose: Sendable {
  let document: Document

  /// Appends a block with everything beneath it.
  func append(_ block: NodeID, to buffer: inout ByteBuffer) {
    switch document[block].kind {
    case .paragraph: wrap(block, "<p>", "</p>", &buffer)
    case .heading: wrap(block, "<p class=\"label\">", "</p>", &buffer)
    case .blockQuote: wrap(block, "<blockquote>", "</blockquote>", &buffer)
    case .thematicBreak: buffer.append("<hr>")
    case .codeBlock:
      buffer.append("<pre tabindex=\"0\"><code>")
      buffer.append(html: document.literal(of: block))
      buffer.append("</code></pre>")
    case .htmlBlock:
      let text = document.literal(of: block)
      if text.hasPrefix("<!--") { return }
      buffer.append("<p>")
      buffer.append(html: text)
      buffer.append("</p>")
    case .list(let style):
      wrap(
        block, style.start == nil ? "<ul>" : "<ol>", style.start == nil ? "</ul>" : "</ol>", &buffer
      )
    case .item: wrap(block, "<li>", "</li>", &buffer)
    case .table:
      wrap(block, "<div class=\"scroll\" tabindex=\"0\"><table>", "</table></div>", &buffer)
    case .tableRow: wrap(block, "<tr>", "</tr>", &buffer)
    case .tableCell: appendCell(block, to: &buffer)
    default: appendInline(block, to: &buffer)
    }
  }

  private func wrap(
    _ block: NodeID, _ before: StaticString, _ after: StaticString, _ buffer: inout ByteBuffer
  ) {
    buffer.append(before)
    for child in document.children(of: block) { append(child, to: &buffer) }
    buffer.append(after)
  }

  private func appendCell(_ cell: NodeID, to buffer: inout ByteBuffer) {
    var isHeader = false
    if let row = document[cell].parent, case .tableRow(isHeader: true) = document[row].kind {
      isHeader = true
    }
    wrap(cell, isHeader ? "<th scope=\"col\">" : "<td>", isHeader ? "</th>" : "</td>", &buffer)
  }

  /// Appends the inlines of a paragraph, heading or cell.
  func appendInlines(of block: NodeID, to buffer: inout ByteBuffer) {
    for child in document.children(of: block) { appendInline(child, to: &buffer) }
  }

  func appendInline(_ node: NodeID, to buffer: inout ByteBuffer) {
    switch document[node].kind {
    case .text: buffer.append(html: document.literal(of: node))
    case .softBreak: buffer.append("\n")
    case .lineBreak: buffer.append("<br>")
    case .code:
      buffer.append("<code>")
      buffer.append(html: document.literal(of: node))
      buffer.append("</code>")
    case .htmlInline: buffer.append(html: document.literal(of: node))
    case .emphasis: wrap(node, "<em>", "</em>", &buffer)
    case .strong: wrap(node, "<strong>", "</strong>", &buffer)
    case .strikethrough: wrap(node, "<del>", "</del>", &buffer)
    case .link: appendLink(node, to: &buffer)
    case .image: wrap(node, "", "", &buffer)
    default: append(node, to: &buffer)
    }
  }

  private func appendLink(_ node: NodeID, to buffer: inout ByteBuffer) {
    let url = SafeURL(document.destination(of: node))
    if let url {
      buffer.append("<a href=\"")
      buffer.append(url: url.text)
      buffer.append("\">")
    }
    appendInlines(of: node, to: &buffer)
    if url != nil { buffer.append("</a>") }
  }
}
