import Text

/// A decision to go on without an item, by a named person, for a time.
package struct Waiver: Sendable {
  package enum State: String, Sendable {
    case active, expired
    /// Its item is done or does not need it.
    case unused
  }

  /// The item's id.
  package var item: String
  package var itemIndex: Int?
  package var reason: String
  package var requestedBy: String?
  package var approvedBy: String?
  package var approvedOn: Day?
  /// The last day on which it counts, in UTC.
  package var expires: Day?
  package var state: State
  package var line: Int
  package var file: String?

  package init(item: String, reason: String, state: State, line: Int) {
    self.item = item
    self.reason = reason
    self.state = state
    self.line = line
  }
}
