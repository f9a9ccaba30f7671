extension Node {
  /// What a node is, in the words of CommonMark and GitHub Flavored Markdown.
  package enum Kind: Hashable, Sendable {
    case document
    case blockQuote
    case list(ListStyle)
    case item(TaskBox)
    case codeBlock(isFenced: Bool)
    case htmlBlock
    case paragraph
    /// The level, 1 to 6.
    case heading(Int)
    case thematicBreak
    case table
    case tableRow(isHeader: Bool)
    case tableCell(Alignment)

    case text
    case softBreak
    case lineBreak
    case code
    case htmlInline
    case emphasis
    case strong
    case strikethrough
    case link
    case image

    /// By hand: what the compiler makes is called by way of tables from the other rooms, and nodes
    /// are asked for their kind more often than for anything else.
    package static func == (one: Kind, other: Kind) -> Bool {
      switch (one, other) {
      case (.list(let one), .list(let other)): one == other
      case (.item(let one), .item(let other)): one == other
      case (.codeBlock(let one), .codeBlock(let other)): one == other
      case (.heading(let one), .heading(let other)): one == other
      case (.tableRow(let one), .tableRow(let other)): one == other
      case (.tableCell(let one), .tableCell(let other)): one == other
      case (.document, .document), (.blockQuote, .blockQuote), (.htmlBlock, .htmlBlock),
        (.paragraph, .paragraph), (.thematicBreak, .thematicBreak), (.table, .table),
        (.text, .text), (.softBreak, .softBreak), (.lineBreak, .lineBreak), (.code, .code),
        (.htmlInline, .htmlInline), (.emphasis, .emphasis), (.strong, .strong),
        (.strikethrough, .strikethrough), (.link, .link), (.image, .image):
        true
      default: false
      }
    }
  }

  package struct ListStyle: Hashable, Sendable {
    /// The first number of an ordered list; nil for a bullet list.
    package var start: Int?
    package var isTight: Bool

    package init(start: Int?, isTight: Bool) {
      self.start = start
      self.isTight = isTight
    }
  }

  /// The task box that opens a list item (GFM 5.3).
  package enum TaskBox: Hashable, Sendable {
    case none, open, ticked
  }

  package enum Alignment: Hashable, Sendable {
    case none, left, center, right
  }

  package var isInline: Bool {
    switch kind {
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .strikethrough,
      .link, .image:
      true
    case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading,
      .thematicBreak, .table, .tableRow, .tableCell:
      false
    }
  }

  /// Whether nodes of this kind have no children.
  var isLeaf: Bool {
    switch kind {
    case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code, .htmlInline:
      true
    case .document, .blockQuote, .list, .item, .paragraph, .heading, .table, .tableRow, .tableCell,
      .emphasis, .strong, .strikethrough, .link, .image:
      false
    }
  }
}
