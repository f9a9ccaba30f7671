import Markdown
import Text

/// A span or a moment of the plan.
package struct TimelineEntry: Sendable {
  package enum Unit: String, Sendable, CaseIterable {
    case hour, day, week, month, quarter, sprint, phase, date
  }

  package var title: String
  /// The author's words for the time ("Week 1-2", "T-24h").
  package var label: String
  package var unit: Unit
  /// Where it begins on its own axis, in its unit: weeks and days of a plan count from 1; hours and
  /// days around the launch (`T-24h` is -24) from 0; nil for calendar dates.
  package var from: Double?
  package var to: Double?
  /// How long it is estimated to take, in its unit: the upper end of a range.
  package var length: Double?
  /// Calendar days, where the text or an anchor gives them.
  package var start: Day?
  package var end: Day?
  /// Counted from the launch (`T-24h`, "3 Days Before Launch").
  package var isRelativeToLaunch = false
  /// Named for the launch itself ("Go-live date"), not for something around it.
  package var isLaunch = false
  package var line: Int
  package var node: NodeID?
  /// The section that it stands in or, in status data, that it names.
  package var section: Int?
  /// The section whose work it plans: its own heading's, or the one that its title names.
  package var subject: Int?
  /// Its own line says that it is done: a ticked box, or `done` in a Mermaid chart.
  package var isSaidDone = false
  package var origin: Origin = .markdown
  package var file: String?

  package init(title: String, label: String, unit: Unit, line: Int, node: NodeID?) {
    self.title = title
    self.label = label
    self.unit = unit
    self.line = line
    self.node = node
  }
}
