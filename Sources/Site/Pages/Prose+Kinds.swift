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
  func effortNode(_ effort: Effort?, in paragraph: NodeID) -> NodeID? {
    guard let effort, let last = document[paragraph].lastChild else { return nil }
    switch document[last].kind {
    case .emphasis, .strong:
      return document.plainText(of: last).hasSuffix(effort.words) ? last : nil
    default: return nil
    }
  }
}
