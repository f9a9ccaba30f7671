import Diagnostics

/// How much turns on a reading that was decided cautiously; the most first.
///
/// An author settles it with a marker, a word or a line of front matter, which the hint names.
package enum Assumption: Int, Sendable, CaseIterable, Comparable {
  /// A state or a signature: the decision may be another.
  case decision
  /// Whether a line is an item: the counts may be others.
  case count
  /// A date or a figure beside them.
  case detail

  /// What a message assumed; nil where it tells of a mistake instead.
  package init?(_ diagnostic: Diagnostic) {
    switch diagnostic.code {
    case "state.unknown", "box.ambiguous", "sign-off.nameless": self = .decision
    case "box.malformed", "item.table-without-status", "item.fence", "item.struck": self = .count
    case "risk.off-scale", "date.ambiguous": self = .detail
    default: return nil
    }
  }

  package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}
