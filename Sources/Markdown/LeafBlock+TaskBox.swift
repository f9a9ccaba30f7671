extension LeafBlock {
  /// Moves a task box at the head of an item from the paragraph's text into the item (GFM 5.3).
  ///
  /// The source decides: `\[ ]` is no box, and `[x]` is one even where a definition names it.
  mutating func findTaskBox() {
    guard let item = builder[block].parent, builder[item].firstChild == block,
      case .item = builder[item].kind, let first = builder[block].firstChild,
      let box = writtenBox(at: builder[block])
    else { return }
    let end = builder[block].endLine
    guard builder[first].kind == .text || builder[first].kind == .link else { return }
    guard box.hasTextBehind || end > builder[block].line else { return }
    builder[item].kind = .item(box.state)
    var text = builder[first]
    let isWritten = text.kind == .text
    let skip =
      isWritten
      ? builder.document.store[text.literal.dropFirst(3)].prefix { $0.isSpaceOrTab }.count : 0
    if isWritten && text.literal.count > 3 + skip {
      text.literal = text.literal.dropFirst(3 + skip)
      text.column += 3 + skip
      builder[first] = text
      return
    }
    switch text.next.map({ builder[$0].kind }) {
    case .emphasis, .strong, .code, .link, .image:
      if isWritten { builder.removeFirstLeaf(of: block) } else { dropBox() }
    default: dropBox()
    }
  }

  private func writtenBox(at block: Node) -> (state: Node.TaskBox, hasTextBehind: Bool)? {
    let line = lines.range(of: block.line - lineOffset)
    let at = line.lowerBound + block.column - 1
    guard at + 2 < line.upperBound, lines.bytes[at] == UInt8(ascii: "["),
      lines.bytes[at + 2] == UInt8(ascii: "]"),
      at + 3 == line.upperBound || lines.bytes[at + 3].isSpaceOrTab
    else { return nil }
    let hasTextBehind = lines.bytes[at + 3..<line.upperBound].contains { !$0.isSpaceOrTab }
    switch lines.bytes[at + 1] {
    case 32, 9: return (.open, hasTextBehind)
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return (.ticked, hasTextBehind)
    default: return nil
    }
  }

  /// Takes the box's own node, and a break or spaces behind it, out of the open paragraph.
  private mutating func dropBox() {
    var tokens = InlineToken.tokens(of: builder.takeChildren(of: block), from: block.index + 1)[...]
    var depth = 0
    repeat {
      switch tokens.popFirst() {
      case .open: depth += 1
      case .close: depth -= 1
      case .leaf, nil: break
      }
    } while depth > 0
    if case .leaf(var node) = tokens.first {
      let spaces = builder.document.store[node.literal].prefix { $0.isSpaceOrTab }.count
      switch node.kind {
      case .softBreak, .lineBreak: tokens.removeFirst()
      case .text where spaces > 0:
        node.literal = node.literal.dropFirst(spaces)
        node.column += spaces
        tokens[tokens.startIndex] = .leaf(node)
        if node.literal.isEmpty { tokens.removeFirst() }
      default: break
      }
    }
    builder.add(Array(tokens))
  }
}
