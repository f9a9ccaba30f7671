import Mustache
import Readiness
import Text

/// The pages that speak of all reports, as far as there is matter for them.
struct SiteOverviews: Sendable {
  let model: PortfolioModel
  let asOf: Day
  private let listing: Listing
  private let owners: [Choice]
  private let tags: [Choice]
  private let decisions: [Choice]
  /// In a fixed order; each is drawn when it is asked for, on any thread.
  private(set) var pages: [Page] = []

  /// What a page speaks of.
  enum Page: Sendable {
    case kind(Kind)
    /// Some of the reports, and the number of the page from zero.
    case listing(Listing, Int)
  }

  /// A page to be drawn: its path, its template, its head, and its fields.
  struct Draft {
    let path: String
    let kind: Theme.PageKind
    let head: PageHead
    let record: Record
  }

  init(_ summaries: [Summary], words: Words, asOf: Day) {
    model = PortfolioModel(summaries, words: words)
    self.asOf = asOf
    listing = Listing(model)
    owners = model.choices(.owner)
    tags = model.choices(.tag)
    decisions = listing.isPaged ? model.choices(.decision) : []
    pages = kinds.map { .kind($0) }
    pages += listing.pages.indices.dropFirst().map { .listing(listing, $0) }
    for choice in decisions + owners + tags where choice.rows.count > 1 {
      let own = Listing(PortfolioModel(rows: choice.rows, words: words), choice: choice)
      pages += own.pages.indices.map { .listing(own, $0) }
    }
  }

  private var words: Words { model.words }

  enum Kind: CaseIterable {
    case reports, audit, waivers, search
  }

  /// The pages that there is matter for.
  private var kinds: [Kind] {
    Kind.allCases.filter { kind in
      switch kind {
      case .reports, .search: true
      case .audit: model.rows.contains { $0.summary.claimCount > 0 }
      case .waivers: model.rows.contains { !$0.summary.waivers.isEmpty }
      }
    }
  }

  /// None where the reports stand alone; the search is on every page's head.
  private func tabs(on current: Kind) -> [Tab] {
    let kinds = kinds.filter { $0 != .search }
    guard kinds.count > 1 else { return [] }
    return kinds.map { kind in
      switch kind {
      case .reports:
        Tab(
          name: words[.reports], url: "index.html", count: "\(model.rows.count)",
          isCurrent: kind == current)
      case .audit:
        Tab(
          name: words[.audit], url: "audit.html",
          count: words.fill(.differCount, "\(model.rows.reduce(0) { $0 + $1.summary.differing })"),
          isCurrent: kind == current)
      case .waivers:
        Tab(
          name: words[.waivers], url: "waivers.html",
          count: "\(model.rows.reduce(0) { $0 + $1.summary.waivers.count })",
          isCurrent: kind == current)
      case .search:
        Tab(name: words[.searchTitle], url: "search.html", isCurrent: kind == current)
      }
    }
  }

  func draft(of page: Page) -> Draft {
    switch page {
    case .kind(let kind): draft(of: kind)
    case .listing(let listing, let number): draft(of: listing, number)
    }
  }

  private func draft(of kind: Kind) -> Draft {
    let tabs = tabs(on: kind)
    switch kind {
    case .reports:
      let facets = [
        FacetModel(name: words[.decision], choices: decisions),
        FacetModel(name: words[.owner], choices: owners),
        FacetModel(name: words[.tags], choices: tags),
      ].filter { !$0.choices.isEmpty }
      let page = PortfolioPage(
        model: model, reports: ReportsPage(listing, 0, facets: facets),
        multiples: Multiple.all(of: listing, owners: owners), tabs: tabs,
        hasAudit: kinds.contains(.audit), decisions: decisions)
      let head = PageHead(
        title: words[.portfolio], description: model.lede, root: "", nav: .portfolio)
      return Draft(
        path: "index.html", kind: .index, head: head,
        record: PortfolioView.view.record(of: page))
    case .audit:
      let page = SiteAuditPage(model, tabs: tabs)
      let head = PageHead(title: words[.audit], description: page.finding, root: "")
      return Draft(
        path: "audit.html", kind: .siteAudit, head: head,
        record: SiteAuditPage.page.record(of: page))
    case .waivers:
      let page = WaiversPage(model: model, tabs: tabs, asOf: asOf)
      let head = PageHead(title: words[.waivers], description: page.finding, root: "")
      return Draft(
        path: "waivers.html", kind: .waivers, head: head,
        record: WaiversPage.page.record(of: page))
    case .search:
      let head = PageHead(
        title: words[.searchTitle], description: words[.searchHow], root: "", nav: .search)
      return Draft(
        path: "search.html", kind: .search, head: head,
        record: SearchPage.page.record(of: SearchPage(model)))
    }
  }

  private func draft(of listing: Listing, _ number: Int) -> Draft {
    let page = ListingPage(listing, number)
    let head = PageHead(title: page.title, description: listing.model.lede, root: "../")
    return Draft(
      path: listing.path(of: number), kind: .reports, head: head,
      record: ListingPage.page.record(of: page))
  }
}
