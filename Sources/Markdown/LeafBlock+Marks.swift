extension LeafBlock {
  /// Strikethrough and addresses, where the block's texts have their marks.
  mutating func applyMarks() {
    guard marks.any else { return }
    let found = Marks(in: builder.document.store[storeStart...])
    guard found.any else { return }
    var tokens = InlineToken.tokens(of: builder.takeChildren(of: block), from: block.index + 1)
    if found.hasAddress { Autolinks.apply(to: &tokens, &builder) }
    if found.hasTilde {
      let store = builder.document.store
      var last: (start: Int, escaped: Set<Int>) = (-1, [])
      Strikethrough.apply(to: &tokens, store) { node, offset in
        if last.start != node.literal.lowerBound {
          last = (node.literal.lowerBound, escapedOffsets(in: node, store))
        }
        return last.escaped.contains(offset)
      }
    }
    builder.add(tokens)
  }

  /// The offsets of a text node's literal that its author escaped.
  private func escapedOffsets(in node: Node, _ store: [UInt8]) -> Set<Int> {
    let line = lines.range(of: node.line - lineOffset)
    let start = line.lowerBound + node.column - 1
    guard node.column > 0, start < line.upperBound else { return [] }
    let source = lines.bytes[start..<line.upperBound]
    guard source.contains(UInt8(ascii: "\\")) || source.contains(UInt8(ascii: "&")) else {
      return []
    }
    return Escapes.offsets(of: store[node.literal], writtenIn: source)
  }

  /// Which of the marks that libcmark does not know a text has.
  struct Marks {
    let hasTilde: Bool
    let hasAddress: Bool

    var any: Bool { hasTilde || hasAddress }

    init(in bytes: ArraySlice<UInt8>) {
      var hasTilde = false
      var hasAddress = false
      bytes.withUnsafeBufferPointer { bytes in
        for index in bytes.indices {
          switch bytes[index] {
          case UInt8(ascii: "~"): hasTilde = true
          case UInt8(ascii: "@"): hasAddress = true
          case UInt8(ascii: ":") where index + 2 < bytes.count && bytes[index + 1] == 0x2F:
            hasAddress = hasAddress || bytes[index + 2] == 0x2F
          case UInt8(ascii: ".") where index > 2 && bytes[index - 1] == UInt8(ascii: "w"):
            hasAddress = true
          default: break
          }
        }
      }
      self.hasTilde = hasTilde
      self.hasAddress = hasAddress
    }
  }
}
