import Markdown
import Text

/// A heading or a label, and what stands beneath it.
package struct Section: Sendable {
  package enum Kind: String, Sendable {
    case heading, label
  }

  package var id: String = ""
  package var kind: Kind
  /// The number as written, less its full stop (`1`, `3.2`, `B`).
  package var number: String?
  /// The title without emphasis, emoji, number, mark, effort and flags.
  package var title: String
  /// The heading's own words, marks and all.
  package var heading: String
  /// 1 to 6 for headings; one more than the section it stands in for labels.
  package var level: Int
  package var line: Int
  package var node: NodeID
  /// The nodes that stand beneath it, subsections included, in document order.
  package var extent: Range<Int>

  package var phase: Phase = .before
  package var need: Need = .required
  package var isConditional = false
  package var isCritical = false
  /// Whether its own words say how much it is needed; else it inherits.
  package var hasOwnNeed = false
  /// A sentence that leads in, not a label in bold.
  package var isLeadIn = false
  /// What the heading is about, where the vocabulary knows; inherited topics are not repeated.
  package var topic: Topic?
  /// What few sections have; see the properties by the same names.
  var details = Details.none

  /// The index of the section that it stands in.
  package var parent: Int?
  /// The indexes of the sections directly beneath it, in order.
  package var children: [Int] = []

  package struct Mark: Hashable, Sendable {
    package var words: String
    package var state: ItemState
    /// A colour that goes with a priority or level, and says nothing of what is done.
    package var isLevel = false

    package init(words: String, state: ItemState) {
      self.words = words
      self.state = state
    }
  }

  package init(
    kind: Kind, title: String, heading: String, level: Int, line: Int, node: NodeID,
    extent: Range<Int>
  ) {
    self.kind = kind
    self.title = title
    self.heading = heading
    self.level = level
    self.line = line
    self.node = node
    self.extent = extent
  }
}

/// A share that must be reached.
package struct Threshold: Hashable, Sendable {
  /// 0 to 100.
  package var percent: Double
  /// Above, not at least.
  package var isStrict: Bool

  package init(percent: Double, isStrict: Bool) {
    self.percent = percent
    self.isStrict = isStrict
  }
}
