import Text
import YAML

extension StatusData {
  /// A decision to go on without an item, as it was written.
  package struct Waiver: Hashable, Sendable {
    package var item: Placed<String>
    package var reason: Placed<String>?
    package var requestedBy: Placed<String>?
    package var approvedBy: Placed<String>?
    package var approvedOn: Placed<Day>?
    /// The last day on which it counts, in UTC; nothing where it is missing or no day, and then it
    /// never counts.
    package var expires: Placed<Day>?
  }
}

extension StatusData.Waiver {
  /// Nothing where it names no item.
  init?(_ fields: inout Fields) {
    let item = fields.line("item")
    reason = fields.text("reason")
    requestedBy = fields.line("requested-by")
    approvedBy = fields.line("approved-by")
    approvedOn = fields.day("approved-on")
    expires = fields.day("expires")
    fields.demand(["item", "reason", "approved-by", "approved-on", "expires"], of: "a waiver")
    guard let item else { return nil }
    self.item = item
  }
}
