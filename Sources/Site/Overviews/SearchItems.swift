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
    for index in report.items.indices where report.items[index].isLeaf {
      switch report.items[index].state {
      case .open, .inProgress, .blocked: open.add(index, of: report)
      case .done, .notApplicable, .waived: done.add(index, of: report)
      }
    }
    self.open = open.buffer.bytes
    openCount = open.count
    self.done = done.buffer.bytes
    doneCount = done.count
  }

  var count: Int { openCount + doneCount }

  private struct Part: ~Copyable {
    var buffer = ByteBuffer()
    var count = 0
    var section: Int?

    /// Adds an item; by its index, for to hand it over copies it.
    mutating func add(_ item: Int, of report: Report) {
      if count == 0 || report.items[item].section != section {
        section = report.items[item].section
        element()
        buffer.append(json: section.map { report.sections[$0].title } ?? "")
      }
      element()
      buffer.append("[")
      buffer.append(report.items[item].state.searchIndex)
      buffer.append(",")
      buffer.append(json: report.items[item].anchor)
      buffer.append(",")
      buffer.append(json: report.items[item].text)
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
