import Mustache
import Readiness
import Text

/// What all documents say about themselves, held against their own evidence.
struct SiteAuditPage: Sendable {
  let model: PortfolioModel
  let tabs: [Tab]
  /// The rows with claims, most contradicted ones first.
  private let rows: [PortfolioModel.Row]

  /// More reports than these are counted, not listed.
  private static let limit = Listing.rowsPerPage

  init(_ model: PortfolioModel, tabs: [Tab]) {
    self.model = model
    self.tabs = tabs
    rows = model.rows.filter { $0.summary.claimCount > 0 }.enumerated().sorted {
      ($1.element.summary.differing, $0.offset) < ($0.element.summary.differing, $1.offset)
    }.map(\.element)
  }

  private func sum(_ outcome: Claim.Outcome) -> Int {
    rows.reduce(0) { $0 + ($1.summary.claims[outcome] ?? 0) }
  }

  var differing: Int { sum(.contradicted) }
  private var claimCount: Int { rows.reduce(0) { $0 + $1.summary.claimCount } }

  var finding: String {
    let words = model.words
    return differing == 0
      ? words.fill(.siteAuditNone, "\(claimCount)", "\(rows.count)")
      : words.fill(
        .siteAuditFinding, "\(differing)", "\(claimCount)",
        "\(rows.count { $0.summary.differing > 0 })", "\(rows.count)")
  }

  private var lede: String {
    model.words.fill(.siteAuditLede, "\(sum(.cannotCheck))", "\(sum(.holds))")
  }

  private var left: String? {
    let left = rows.count - Self.limit
    return left > 0 ? model.words.fill(.siteAuditMore, "\(left)") : nil
  }

  static let page = View<SiteAuditPage>([
    .list("tabs", "The pages that speak of all reports.", of: Tab.view) { $0.tabs },
    .flag("hasTabs", "Whether there are several.") { !$0.tabs.isEmpty },
    .text("finding", "How many claims differ from their evidence.") { $0.finding },
    .text("lede", "How the other claims stand.") { $0.lede },
    .list("reports", "The reports with claims, most contradicted ones first.", of: row) { page in
      Array(page.rows.prefix(limit))
    },
    .text("left", "How many reports are not listed.") { $0.left },
    .number("claims", "All claims.") { $0.claimCount },
    .number("differ", "Claims that differ.") { $0.differing },
    .number("noEvidence", "Claims without evidence.") { $0.sum(.cannotCheck) },
    .number("agree", "Claims that agree.") { $0.sum(.holds) },
    .list("gaps", "Reports with the first claims that differ.", of: gaps) { page in
      page.rows.prefix(gapLimit).filter { !$0.summary.gaps.isEmpty }
    },
    .flag("hasGaps", "Whether any differ.") { $0.differing > 0 },
  ])

  /// So many reports have their claims on this page.
  private static let gapLimit = 50

  private static let row = View<PortfolioModel.Row>([
    .text("title", "The report's title.") { $0.summary.title },
    .url("url", "Its claims.") { $0.auditURL },
    .number("claims", "Its claims.") { $0.summary.claimCount },
    .number("differ", "Claims that differ.") { $0.summary.differing },
    .number("noEvidence", "Claims without evidence.") {
      $0.summary.claims[.cannotCheck] ?? 0
    },
    .number("agree", "Claims that agree.") { $0.summary.claims[.holds] ?? 0 },
  ])

  private static let gaps = View<PortfolioModel.Row>([
    .text("title", "The report's title.") { $0.summary.title },
    .text("caption", "How many of its claims differ.") { row in
      row.words.fill(
        .captionClaims, "\(row.summary.differing)", "\(row.summary.claimCount)")
    },
    .url("url", "All its claims.") { $0.auditURL },
    .list("claims", "The first that differ.", of: claim) { row in
      row.summary.gaps.map { Gap(claim: $0, row: row) }
    },
    .number("more", "How many others differ.") { $0.summary.differing - $0.summary.gaps.count },
  ])

  /// A claim that differs, of a report.
  struct Gap: Sendable {
    let claim: Claim
    let row: PortfolioModel.Row
  }

  private static let claim = View<Gap>([
    .text("says", "The words as written.") { $0.claim.text },
    .number("line", "Their line in the source.") { $0.claim.line },
    .text("declared", "What they declare.") { $0.row.words.say($0.claim.declared) },
    .text("shows", "What the evidence shows.") { gap in
      gap.claim.computed.map(gap.row.words.say)
    },
    .text("reason", "How it was checked.") { gap in gap.claim.reason.map(gap.row.words.say) },
  ])
}
