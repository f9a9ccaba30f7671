extension LeafBlock {
  /// Strikethrough and addresses, where the block's texts have their marks.
  mutating func applyMarks() {
    guard marks.any else { return }
    let found = Marks(in: builder.document.store[storeStart...])
    guard found.any else { return }
    var tokens = InlineToken.tokens(of: builder.takeChildren(of: block), from: block.index + 1)
    var source = TextSource(lines, lineOffset: lineOffset)
    if found.hasAddress { Autolinks.apply(to: &tokens, &builder, &source) }
    if found.hasTilde { Strikethrough.apply(to: &tokens, builder.document.store, &source) }
    builder.add(tokens)
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
