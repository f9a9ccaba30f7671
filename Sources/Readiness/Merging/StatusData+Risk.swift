import Text
import YAML

extension StatusData {
  /// A risk, as it was written.
  package struct Risk: Hashable, Sendable {
    package var id: Placed<String>?
    package var title: Placed<String>
    /// On the scale of the settings.
    package var likelihood: Placed<Int>?
    package var impact: Placed<Int>?
    package var mitigation: Placed<String>?
    package var monitor: Placed<String>?
    package var owner: Placed<String>?
    package var status: Placed<String>?
    /// Who accepted it, and until when.
    package var acceptedBy: Placed<String>?
    package var until: Placed<Day>?
    /// The items and sections that are done against it.
    package var items: [Placed<String>] = []
    package var sections: [Placed<String>] = []
  }
}

extension StatusData.Risk {
  /// Nothing where it has no title.
  init?(_ fields: inout Fields, scale: Int) {
    id = fields.line("id")
    let title = fields.line("title")
    likelihood = fields.number("likelihood", in: 1...scale)
    impact = fields.number("impact", in: 1...scale)
    mitigation = fields.text("mitigation")
    monitor = fields.text("monitor")
    owner = fields.line("owner")
    status = fields.line("status")
    acceptedBy = fields.line("accepted-by")
    until = fields.day("until")
    items = fields.lines("items")
    sections = fields.lines("sections")
    fields.demand(["title"], of: "a risk")
    guard let title else { return nil }
    self.title = title
  }
}
