extension LeafBlock {
  /// Tells a fence from an indented block by the source, and finds the last line.
  func endCodeBlock(_ node: inout Node, reported: Int) {
    let first = node.line - lineOffset
    let isFenced = isFenced(node, line: first)
    node.kind = .codeBlock(isFenced: isFenced)
    let contentLines = lineEnds(in: node.literal)
    guard isFenced else {
      node.endLine = node.line + max(1, contentLines) - 1
      return
    }
    let last = first + contentLines
    node.endLine =
      lineOffset + (last < reported && isFence(lines.range(of: last + 1)) ? last + 1 : last)
  }

  /// The opening fence is no content of its block; an indented block's first line is.
  private func isFenced(_ node: Node, line: Int) -> Bool {
    guard node.destination.isEmpty else { return true }
    let range = lines.range(of: line)
    let rest = lines.bytes[
      min(range.upperBound, range.lowerBound + node.column - 1)..<range.upperBound]
    guard rest.starts(with: "```".utf8) || rest.starts(with: "~~~".utf8) else { return false }
    let content = builder.document.store[node.literal]
    return !content.prefix { $0 != 10 }.elementsEqual(rest)
  }

  /// Whether a line is a run of fence marks behind container marks, and nothing else.
  private func isFence(_ range: Range<Int>) -> Bool {
    let text = lines.bytes[range].filter { !$0.isSpaceOrTab && $0 != UInt8(ascii: ">") }
    guard text.count >= 3, let mark = text.first else { return false }
    return (mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"))
      && text.allSatisfy { $0 == mark }
  }
}
