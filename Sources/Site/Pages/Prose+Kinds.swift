import Markdown
import Readiness
import Text

/// What the writers of pages ask about a block.
extension Prose {
  func isList(_ node: NodeID) -> Bool {
    if case .list = document[node].kind { true } else { false }
  }

  func isTable(_ node: NodeID) -> Bool { document[node].kind == .table }

  func isHeader(_ row: NodeID) -> Bool { document[row].kind == .tableRow(isHeader: true) }

  func isParagraph(_ node: NodeID) -> Bool { document[node].kind == .paragraph }

  func isRule(_ node: NodeID) -> Bool { document[node].kind == .thematicBreak }

  func isCode(_ node: NodeID) -> Bool {
    if case .codeBlock = document[node].kind { true } else { false }
  }

  /// Whether it needs the width of the page.
  func isWide(_ node: NodeID) -> Bool { isTable(node) || isCode(node) }

  /// The emphasised effort that closes an item's words, if that is how it is written.
  func effortNode(of item: Item, in paragraph: NodeID) -> NodeID? {
    guard let effort = item.effort, let last = document[paragraph].lastChild else { return nil }
    switch document[last].kind {
    case .emphasis, .strong:
      return document.plainText(of: last).hasSuffix(effort.words) ? last : nil
    default: return nil
    }
  }

  /// Appends inlines of a block, but for one that is shown elsewhere.
  func appendInlines(of block: NodeID, except hidden: NodeID?, to buffer: inout ByteBuffer) {
    for child in document.children(of: block) where child != hidden {
      appendInline(child, to: &buffer)
    }
  }

  /// Appends a heading's words, without the number that is shown beside it.
  func appendHeading(_ block: NodeID, without number: String?, to buffer: inout ByteBuffer) {
    let first = document[block].firstChild
    if let number, let first, document[first].kind == .text {
      let text = document.literal(of: first)
      if let rest = text.dropping(number: number) {
        buffer.append(html: rest)
        for child in document.children(of: block) where child != first {
          appendInline(child, to: &buffer)
        }
        return
      }
    }
    appendInlines(of: block, except: nil, to: &buffer)
  }
}

extension String {
  /// The text after a number that opens it, and after the point or bracket that ends the number.
  fileprivate func dropping(number: String) -> String? {
    guard hasPrefix(number) else { return nil }
    var rest = dropFirst(number.count)
    guard let next = rest.first, ".):– ".contains(next) else { return nil }
    while let next = rest.first, ".):– ".contains(next) { rest.removeFirst() }
    return rest.isEmpty ? nil : String(rest)
  }
}
