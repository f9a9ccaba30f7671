import Mustache
import Readiness
import Text

/// The waivers of one report as templates see them: what is gone without, who answers for it, and
/// until when.
struct WaiversModel: Sendable {
  let dossier: Dossier

  /// Nil for a report without any.
  init?(_ dossier: Dossier) {
    guard !dossier.report.waivers.isEmpty else { return nil }
    self.dossier = dossier
  }

  static let view = View<WaiversModel>([
    .text("finding", "How many are in force.") { $0.finding },
    .list("rows", "The waivers, expired ones first.", of: row) { model in
      [Waiver.State.expired, .active, .unused].flatMap { state in
        model.dossier.report.waivers.filter { $0.state == state }
      }.map { Part($0, model.dossier) }
    },
  ])

  private var finding: String {
    let waivers = dossier.report.waivers
    return dossier.words.fill(
      .waiversFinding, "\(waivers.count { $0.state == .active })", "\(waivers.count)")
  }

  private static let row = View<Part<Waiver>>([
    .text("item", "The item's words.") { $0.itemText },
    .url("itemUrl", "The item's place on the page; none where the item is not there.") { part in
      part.itemIndex.map { "#i-\(part.dossier.report.items[$0].anchor)" }
    },
    .html("state", "In force, expired or not needed.") { $0.state($0.value.state.look) },
    .text("reason", "Why.") { $0.value.reason },
    .text("requestedBy", "Who asked for it.") { $0.value.requestedBy },
    .text("approvedBy", "Who answers for it.") { $0.value.approvedBy },
    .html("approvedOn", "Since when.") { $0.day($0.value.approvedOn) },
    .html("expires", "The last day on which it counts.") { $0.day($0.value.expires) },
    .text("left", "How many days are left, or have passed.") { part in
      part.value.daysLeft(on: part.dossier.report.asOf, part.dossier.words)
    },
  ])
}

extension Part<Waiver> {
  fileprivate var itemIndex: Int? { value.itemIndex }

  fileprivate var itemText: String {
    value.itemIndex.map { dossier.report.items[$0].text } ?? value.item
  }

  fileprivate func day(_ day: Day?) -> Writing? {
    guard let day else { return nil }
    return { [dossier] in $0.time(day, in: dossier.words) }
  }
}

extension Waiver {
  /// How many days are left, or have passed; nil where it has no last day.
  func daysLeft(on today: Day, _ words: Words) -> String? {
    guard let expires else { return nil }
    let days = expires - today
    return days < 0
      ? words.count(-days, .daySince, .daysSince) : words.count(days, .dayLeft, .daysLeft)
  }
}
