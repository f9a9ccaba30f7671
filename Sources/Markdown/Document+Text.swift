extension Document {
  /// The words of a node as a reader sees them: no marks, breaks as a space, images by their text.
  ///
  /// Code keeps its content; raw HTML has no words.
  package func plainText(of id: NodeID) -> String {
    plainText(of: subtree(of: id))
  }

  /// The words of the nodes in a range of document order.
  package func plainText(of range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    for index in range {
      switch nodes[index].kind {
      case .text, .code: bytes.append(contentsOf: store[nodes[index].literal])
      case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
      default: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// One line of a paragraph's or cell's inlines, as its author broke it.
  package struct InlineLine: Sendable {
    /// The line in the file.
    package var line: Int
    /// The inlines on it, top-level ones of the block, in order.
    package var inlines: [NodeID]
  }

  /// The inlines of a paragraph or heading by source line (soft and hard breaks both end one).
  package func lines(of id: NodeID) -> [InlineLine] {
    var lines = [InlineLine(line: nodes[id.index].line, inlines: [])]
    for child in children(of: id) {
      switch nodes[child.index].kind {
      case .softBreak, .lineBreak:
        lines.append(InlineLine(line: lines[lines.count - 1].line + 1, inlines: []))
      default:
        lines[lines.count - 1].inlines.append(child)
        let breaks = subtree(of: child).count { isBreak(nodes[$0].kind) }
        if breaks > 0 { lines.append(InlineLine(line: lines[lines.count - 1].line + breaks, inlines: [])) }
      }
    }
    return lines.filter { !$0.inlines.isEmpty }
  }

  private func isBreak(_ kind: Node.Kind) -> Bool { kind == .softBreak || kind == .lineBreak }
}
