import Mustache

/// What the frame of a page needs to know of it.
struct PageHead: Sendable {
  var title: String
  var description: String
  /// The way up to the site's root: empty, or `../`.
  var root: String
  var nav: Nav = .none

  enum Nav: Sendable {
    case none, portfolio, search, rules, key
  }

  static let view = View<PageHead>([
    .text("title", "The page's own title.") { $0.title },
    .text("description", "One sentence on what the page finds.") { $0.description },
    .url("root", "The way up to the site's root: empty, or `../`.") { $0.root },
    .flag("isPortfolio", "Whether it is the portfolio.") { $0.nav == .portfolio },
    .flag("isSearch", "Whether it is the search.") { $0.nav == .search },
    .flag("isRules", "Whether it is the page of rules.") { $0.nav == .rules },
    .flag("isKey", "Whether it is the key to marks.") { $0.nav == .key },
  ])
}
