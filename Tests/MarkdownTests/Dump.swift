import Markdown

extension Document {
  /// The tree, a node a line: kind, place, and the texts that the node has.
  ///
  /// Blocks show first line, column and last line; inlines show line and column.
  var dump: String {
    var out = ""
    var depths: [NodeID: Int] = [:]
    for index in 0..<count {
      let id = NodeID(index: index)
      let node = self[id]
      let depth = node.parent.flatMap { depths[$0] }.map { $0 + 1 } ?? 0
      depths[id] = depth
      out += String(repeating: "  ", count: depth) + name(of: node.kind)
      out += " \(node.line):\(node.column)"
      if !node.isInline { out += "-\(node.endLine)" }
      for text in [literal(of: id), destination(of: id), title(of: id)] where !text.isEmpty {
        out += " \(String(reflecting: text))"
      }
      out += "\n"
    }
    return out
  }

  private func name(of kind: Node.Kind) -> String {
    switch kind {
    case .list(let style):
      (style.start.map { "list from \($0)" } ?? "list") + (style.isTight ? "" : " loose")
    case .item(let box): box == .none ? "item" : "item \(box)"
    case .codeBlock(let isFenced): isFenced ? "fence" : "indented"
    case .heading(let level): "heading \(level)"
    case .tableRow(let isHeader): isHeader ? "header" : "row"
    case .tableCell(let alignment): alignment == .none ? "cell" : "cell \(alignment)"
    case .document, .blockQuote, .htmlBlock, .paragraph, .thematicBreak, .table, .text, .softBreak,
      .lineBreak, .code, .htmlInline, .emphasis, .strong, .strikethrough, .link, .image:
      "\(kind)"
    }
  }
}
