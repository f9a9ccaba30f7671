import Text

/// Emoji written as names between colons, which GitHub shows as emoji.
enum Shortcodes {
  /// Gives texts with shortcodes a literal with emoji; code stays as it is.
  static func apply(to tokens: inout [InlineToken], _ builder: inout DocumentBuilder) {
    for index in tokens.indices {
      guard case .leaf(var node) = tokens[index], node.kind == .text,
        let text = EmojiShortcode.replaced(in: builder.document.store[node.literal])
      else { continue }
      node.literal = builder.keep(text)
      tokens[index] = .leaf(node)
    }
  }
}
