import Markdown
import Text

/// Something that may go wrong, as its author rated it (terms of ISO 31000).
package struct Risk: Sendable {
  package enum Level: String, Sendable, CaseIterable {
    case veryLow = "very-low"
    case low, medium, high
    case veryHigh = "very-high"
    case critical
  }

  package var id: String
  package var title: String
  /// The level as stated, or from the grid where both numbers are.
  package var level: Level?
  /// 1 to 5; nil where nobody gave one that can be read.
  package var likelihood: Int?
  package var impact: Int?
  package var likelihoodText: String?
  package var impactText: String?
  package var mitigation: String?
  package var monitor: String?
  /// What the document itself names as done against it, in the order of the document.
  package var covers: [Cover] = []
  package var owner: String?
  /// As written; nil where none is.
  package var status: String?
  /// Closed, mitigated, verified or accepted: drawn apart.
  package var isSettled = false
  package var acceptedBy: String?
  /// The last day on which the acceptance counts.
  package var acceptedUntil: Day?
  package var line: Int
  package var node: NodeID?
  package var section: Int?
  package var from: Origin = .markdown
  package var file: String?

  package init(id: String, title: String, line: Int, node: NodeID?) {
    self.id = id
    self.title = title
    self.line = line
    self.node = node
  }
}

/// What is tied to a risk as done against it: an item, or all of a section.
package struct Cover: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    /// The index of an item, or of a section.
    case item(Int)
    case section(Int)
  }

  /// By what it is tied; nothing else ties a risk to an item.
  package enum Tie: String, Sendable {
    /// Status data names it.
    case statusData = "status-data"
    /// The mitigation links to it.
    case link
    /// The mitigation, or a part of it that is set off, has its very words or its number.
    case words
    /// It stands beneath the risk.
    case nesting
  }

  package var subject: Subject
  package var tie: Tie

  package init(_ subject: Subject, by tie: Tie) {
    self.subject = subject
    self.tie = tie
  }
}
