/// What is known of one thing that is done or is not.
package enum ItemState: String, Sendable, CaseIterable {
  case done
  case inProgress = "in-progress"
  case blocked
  case open
  case notApplicable = "not-applicable"
  /// Only status data can waive an item, never the text.
  case waived

  /// How little is ready: of two readings in doubt the higher one is taken.
  package var caution: Int {
    switch self {
    case .blocked: 5
    case .open: 4
    case .inProgress: 3
    case .notApplicable: 2
    case .waived: 1
    case .done: 0
    }
  }
}
