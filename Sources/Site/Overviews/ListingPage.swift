import Mustache
import Readiness
import Text

/// A page of reports beside the first one: those of one owner, tag or decision, or the next 200.
struct ListingPage: Sendable {
  let reports: ReportsPage
  private var listing: Listing { reports.listing }
  private var words: Words { reports.words }

  init(_ listing: Listing, _ number: Int) { reports = ReportsPage(listing, number) }

  /// What the reports have in common.
  var subject: String {
    guard let choice = listing.choice else { return words[.portfolio] }
    return choice.facet == .decision ? choice.title : "\(words[choice.facet.word]): \(choice.title)"
  }

  /// With the number of the page from the second one on.
  var title: String {
    reports.number == 0
      ? subject : "\(subject), \(words.fill(.pageNumber, "\(reports.number + 1)"))"
  }

  static let page = View<ListingPage>([
    .text("title", "What the reports have in common, and the page.") { $0.title },
    .text("finding", "Whether any can ship.") { $0.listing.model.finding },
    .text("lede", "The decisions by kind.") { $0.listing.model.lede },
    .list("tally", "Sums over them.", of: Tally.view) { $0.listing.model.tally },
    .object("reports", "The table of reports.", of: ReportsView.view) { $0.reports },
  ])
}
