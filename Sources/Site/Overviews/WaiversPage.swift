import Mustache
import Readiness
import Text

/// All waivers of a site: what is gone without, who answers for it, and until when.
struct WaiversPage: Sendable {
  let model: PortfolioModel
  let tabs: [Tab]
  let asOf: Day

  struct Entry: Sendable {
    let row: PortfolioModel.Row
    let waived: Summary.Waived
    let asOf: Day
    var waiver: Waiver { waived.waiver }
    var words: Words { row.words }
  }

  /// Expired ones first, then those that end first, then those that are not needed.
  private var entries: [Entry] {
    let all = model.rows.flatMap { row in
      row.summary.waivers.map { Entry(row: row, waived: $0, asOf: asOf) }
    }
    let endless = Day(daysSinceEpoch: 2_932_896)
    return [Waiver.State.expired, .active, .unused].flatMap { state in
      all.filter { $0.waiver.state == state }
        .enumerated().sorted {
          ($0.element.waiver.expires ?? endless, $0.offset)
            < ($1.element.waiver.expires ?? endless, $1.offset)
        }.map(\.element)
    }
  }

  func count(_ state: Waiver.State) -> Int {
    model.rows.reduce(0) { $0 + $1.summary.waivers.count { $0.waiver.state == state } }
  }

  var finding: String {
    let total = model.rows.reduce(0) { $0 + $1.summary.waivers.count }
    return model.words.fill(.waiversFinding, "\(count(.active))", "\(total)")
  }

  var lede: String {
    model.words.fill(.waiversLede, "\(count(.expired))", "\(count(.unused))")
  }

  static let page = View<WaiversPage>([
    .list("tabs", "The pages that speak of all reports.", of: Tab.view) { $0.tabs },
    .flag("hasTabs", "Whether there are several.") { !$0.tabs.isEmpty },
    .text("finding", "How many are in force.") { $0.finding },
    .text("lede", "How many are not.") { $0.lede },
    .list("waivers", "The waivers, expired ones first.", of: entry) { $0.entries },
  ])

  private static let entry = View<Entry>([
    .text("report", "The report's title.") { $0.row.summary.title },
    .url("url", "The report.") { $0.row.url },
    .text("item", "The item's words.") { $0.waived.text },
    .url("itemUrl", "The item's place; none where the item is not there.") { entry in
      entry.waived.anchor.map { "\(entry.row.url)#\($0)" }
    },
    .html("state", "In force, expired or not needed.") { $0.state },
    .text("reason", "Why.") { $0.waiver.reason },
    .text("requestedBy", "Who asked for it.") { $0.waiver.requestedBy },
    .text("approvedBy", "Who answers for it.") { $0.waiver.approvedBy },
    .html("approvedOn", "Since when.") { $0.day($0.waiver.approvedOn) },
    .html("expires", "The last day on which it counts.") { $0.day($0.waiver.expires) },
    .text("left", "How many days are left, or have passed.") { entry in
      entry.waiver.daysLeft(on: entry.asOf, entry.words)
    },
  ])
}

extension WaiversPage.Entry {
  fileprivate var state: Writing {
    { [self] in $0.state(waiver.state.look, words) }
  }

  fileprivate func day(_ day: Day?) -> Writing? {
    guard let day else { return nil }
    return { [words] in $0.time(day, in: words) }
  }
}

extension Waiver.State {
  var look: Look {
    switch self {
    case .active: Look(symbol: "waived", style: "waived", word: .active)
    case .expired: Look(symbol: "todo", style: "expired", word: .expired)
    case .unused: Look(symbol: "na", style: "na", word: .unused)
    }
  }
}
