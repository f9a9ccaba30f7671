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
    let size = sizeOfWords(in: range)
    guard size.pieces > 1 else {
      return size.pieces == 0 ? "" : literal(of: NodeID(index: size.last))
    }
    return String(unsafeUninitializedCapacity: size.bytes) { out in
      var count = 0
      store.withUnsafeBufferPointer { store in
        for index in range {
          switch nodes[index].kind {
          case .text, .code:
            let literal = store[nodes[index].literal]
            count = out[count...].update(fromContentsOf: literal)
          case .softBreak, .lineBreak:
            out[count] = UInt8(ascii: " ")
            count += 1
          default: break
          }
        }
      }
      return count
    }
  }

  /// Adds the words of a node to bytes that are at hand.
  package func appendPlainText(of id: NodeID, to bytes: inout [UInt8]) {
    for index in subtree(of: id) {
      switch nodes[index].kind {
      case .text, .code: bytes.append(contentsOf: store[nodes[index].literal])
      case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
      default: break
      }
    }
  }

  /// How many bytes and pieces the words have, and which is the last that is no break.
  private func sizeOfWords(in range: Range<Int>) -> (bytes: Int, pieces: Int, last: Int) {
    var size = (bytes: 0, pieces: 0, last: 0)
    for index in range {
      switch nodes[index].kind {
      case .text, .code:
        size.bytes += nodes[index].literal.count
        size.pieces += 1
        size.last = index
      case .softBreak, .lineBreak:
        size.bytes += 1
        size.pieces += 2
      default: break
      }
    }
    return size
  }

  /// One line of a paragraph's or cell's inlines, as its author broke it.
  package struct InlineLine: Sendable {
    /// The line in the file.
    package var line: Int
    /// The inlines on it, top-level ones of the block, in order.
    package var inlines: Children
  }

  /// The inlines of a paragraph, heading or cell by the line of the file that each begins on.
  package func lines(of id: NodeID) -> [InlineLine] {
    var lines: [InlineLine] = []
    for inline in children(of: id) where !nodes[inline.index].isBreak {
      let line = nodes[inline.index].line
      if lines.last?.line != line {
        let inlines = Children(nodes: nodes, upcoming: inline, end: inline)
        lines.append(InlineLine(line: line, inlines: inlines))
      }
      lines[lines.count - 1].inlines.end = nodes[inline.index].next
    }
    return lines
  }
}

extension Node {
  fileprivate var isBreak: Bool {
    switch kind {
    case .softBreak, .lineBreak: true
    default: false
    }
  }
}
