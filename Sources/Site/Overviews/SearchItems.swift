import Readiness
import Text

/// The items of a report as the search page holds them, written when the report is at hand.
///
/// A section's title, then for each of its items an array of state, id and words; all joined by
/// commas, so that reports can be put together without reading them again.
package struct SearchItems: Sendable {
  /// What is not done, and how many items that is.
  let open: [UInt8]
  let openCount: Int
  /// What is done or does not apply.
  let done: [UInt8]
  let doneCount: Int

  init(of report: Report) {
    var open = Part()
    var done = Part()
    for item in report.items where item.isLeaf {
      switch item.state {
      case .open, .inProgress, .blocked: open.add(item, of: report)
      case .done, .notApplicable, .waived: done.add(item, of: report)
      }
    }
    self.open = open.buffer.bytes
    openCount = open.count
    self.done = done.buffer.bytes
    doneCount = done.count
  }

  var count: Int { openCount + doneCount }

  private struct Part {
    var buffer = ByteBuffer()
    var count = 0
    var section: Int?

    mutating func add(_ item: Item, of report: Report) {
      if count == 0 || item.section != section {
        section = item.section
        element()
        buffer.append(json: section.map { report.sections[$0].title } ?? "")
      }
      element()
      buffer.append("[")
      buffer.append(item.state.searchIndex)
      buffer.append(",")
      buffer.append(json: item.anchor)
      buffer.append(",")
      buffer.append(json: item.text)
      buffer.append("]")
      count += 1
    }

    private mutating func element() {
      if buffer.count > 0 { buffer.append(",") }
    }
  }
}

extension ItemState {
  /// In the order of the words that the index begins with.
  static let searched: [ItemState] = [
    .open, .inProgress, .blocked, .done, .notApplicable, .waived,
  ]

  fileprivate var searchIndex: Int { Self.searched.firstIndex(of: self) ?? 0 }
}
