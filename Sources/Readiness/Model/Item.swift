import Markdown
import Text

/// One thing that is done or is not.
package struct Item: Sendable {
  /// Its words, as an id; unique in its section, and the same when state, effort or place change.
  package var id: String = ""
  /// Unique in the report: where links to it lead.
  package var anchor: String = ""
  /// The words, without box, sign, emphasis and attributes.
  package var text: String
  /// The list item, table row or code block that it was read from.
  package var node: NodeID
  package var line: Int
  package var column: Int

  package var state: ItemState
  /// Who said so last.
  package var from: Origin = .markdown
  /// Whether a task box in a list states it.
  package var box: Bool?
  package var isStruck = false
  /// Flagged by ⚠️ or the like: open, and at risk.
  package var isAtRisk = false

  package var phase: Phase = .before
  package var need: Need = .required
  /// "if applicable" and its like: required until someone decides.
  package var isConditional = false
  package var isCritical = false
  /// Forbidden by a gate of the status data: bad news when ticked, and never progress.
  package var isTrigger = false

  package var effort: Effort?

  /// What few items have.
  package var details = Details.none

  /// The index of the item that it is nested in.
  package var parent: Int?
  /// The indexes of the items nested in it, in order.
  package var children: [Int] = []
  /// The index of the innermost section or label that it stands in.
  package var section: Int?

  package init(text: String, node: NodeID, line: Int, column: Int, state: ItemState) {
    self.text = text
    self.node = node
    self.line = line
    self.column = column
    self.state = state
  }

  package var isLeaf: Bool { children.isEmpty }

  package enum Field: String, Hashable, Sendable {
    case state, owner, due, evidence, note, effort, priority, need, phase, by, on
  }
}

/// When a thing is due, as written and, where that is a day, as one.
package struct DueDate: Hashable, Sendable {
  package var words: String
  package var day: Day?

  package init(words: String, day: Day?) {
    self.words = words
    self.day = day
  }
}
