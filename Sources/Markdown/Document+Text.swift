extension Document {
  /// The words of a node as a reader sees them: no marks, breaks as a space, images by their text.
  ///
  /// Code keeps its content; raw HTML has no words.
  package func plainText(of id: NodeID) -> String {
    plainText(of: subtree(of: id))
  }

  /// The literal of text, code and HTML as bytes, without a copy; empty for other nodes.
  package func literalBytes(of id: NodeID) -> ArraySlice<UInt8> {
    store[nodes[id.index].literal]
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

  /// The inlines of a paragraph, heading or cell by the line of the file that each begins on.
  package func lines(of id: NodeID) -> [InlineLine] {
    var lines: [InlineLine] = []
    for child in children(of: id) {
      let node = nodes[child.index]
      if node.kind == .softBreak || node.kind == .lineBreak { continue }
      if lines.last?.line != node.line { lines.append(InlineLine(line: node.line, inlines: [])) }
      lines[lines.count - 1].inlines.append(child)
    }
    return lines
  }
}
