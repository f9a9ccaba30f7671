/// A block or an inline of a document, with its place in the file and its neighbours.
package struct Node: Sendable {
  package var kind: Kind
  /// The first line, counted from one at the top of the file.
  package var line: Int
  /// The last line.
  package var endLine: Int
  /// The first byte in its line, counted from one; 0 where the source does not show it.
  package var column: Int

  package internal(set) var parent: NodeID?
  package internal(set) var firstChild: NodeID?
  package internal(set) var lastChild: NodeID?
  package internal(set) var next: NodeID?

  /// The node's own text in the document's store: the literal of text, code and HTML.
  var literal: Range<Int> = 0..<0
  /// The destination of a link or image, the info string of a code block.
  var destination: Range<Int> = 0..<0
  /// The title of a link or image.
  var title: Range<Int> = 0..<0

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
  }

  package struct ListStyle: Hashable, Sendable {
    /// The first number of an ordered list; nil for a bullet list.
    package var start: Int?
    package var isTight: Bool
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
}
