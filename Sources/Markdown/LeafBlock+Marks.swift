import Text

/// The marks that libcmark does not know: those of strikethrough, addresses and emoji.
extension LeafBlock {
  /// Reads strikethrough, addresses and emoji, where the block's texts have their marks.
  mutating func applyMarks() {
    let range =
      lines.range(of: builder[block].line - lineOffset)
      .lowerBound..<lines.range(of: builder[block].endLine - lineOffset).upperBound
    guard marks.mayBe(in: range) else { return }
    var found = Marks()
    for index in (block.index + 1)..<builder.document.count {
      let node = builder[NodeID(index: index)]
      if case .text = node.kind { found.read(builder.document.store, node.literal) }
    }
    guard found.any else { return }
    var tokens = InlineToken.tokens(of: builder.takeChildren(of: block), from: block.index + 1)
    var source = TextSource(lines, lineOffset: lineOffset)
    if found.hasAddress { Autolinks.apply(to: &tokens, &builder, &source) }
    if found.hasTilde { Strikethrough.apply(to: &tokens, builder.document.store, &source) }
    if found.hasShortcode { Shortcodes.apply(to: &tokens, &builder) }
    builder.add(tokens)
  }

  /// Which of the marks a text has.
  struct Marks {
    private(set) var hasTilde = false
    private(set) var hasAddress = false
    private(set) var hasShortcode = false

    var any: Bool { hasTilde || hasAddress || hasShortcode }

    mutating func read(_ bytes: [UInt8], _ range: Range<Int>) {
      bytes.withUnsafeBufferPointer { bytes in
        for index in range {
          switch bytes[index] {
          case UInt8(ascii: "~"): hasTilde = true
          case UInt8(ascii: "@"): hasAddress = true
          case UInt8(ascii: "/") where index >= range.lowerBound + 2:
            hasAddress =
              hasAddress
              || bytes[index - 1] == UInt8(ascii: "/")
                && bytes[index - 2] == UInt8(ascii: ":")
          case UInt8(ascii: ".") where index >= range.lowerBound + 3:
            hasAddress = hasAddress || bytes[index - 1] == UInt8(ascii: "w")
          case UInt8(ascii: ":") where index > range.lowerBound:
            hasShortcode = hasShortcode || EmojiShortcode.isPartOfName(bytes[index - 1])
          default: break
          }
        }
      }
    }
  }
}
