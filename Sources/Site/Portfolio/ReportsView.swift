import Mustache
import Readiness
import Text

/// One page of a listing.
struct ReportsPage: Sendable {
  let listing: Listing
  /// From zero.
  let number: Int
  /// The filters of the whole site; none but on its first page.
  let facets: [FacetModel]
  let root: String

  var words: Words { listing.model.words }
  private var path: String { listing.path(of: number) }

  init(_ listing: Listing, _ number: Int, facets: [FacetModel] = []) {
    self.listing = listing
    self.number = number
    self.facets = facets
    root = listing.path(of: number).contains("/") ? "../" : ""
  }

  /// Folders are named where there are several.
  private var isGrouped: Bool { listing.model.rows.contains { !$0.folder.isEmpty } }

  var groups: [GroupModel] {
    listing.pages[number].map { GroupModel(group: $0, isNamed: isGrouped, page: self) }
  }

  /// Which of the reports stand on this page, where that is not all of them.
  var range: String? {
    guard listing.isPaged else { return nil }
    let before = listing.pages[..<number].reduce(0) { $0 + $1.reduce(0) { $0 + $1.rows.count } }
    let here = listing.pages[number].reduce(0) { $0 + $1.rows.count }
    return words.fill(
      .rowRange, "\(before + 1)", "\(before + here)", "\(listing.model.rows.count)")
  }

  var note: String { words[isGrouped ? .reportsNoteFolders : .reportsNote] }

  /// The decisions to filter by on the page itself; none where other pages have rows, too.
  var decisions: [VerdictCount] {
    guard !listing.isPaged, listing.model.rows.count > 1 else { return [] }
    let kinds = listing.model.verdicts.filter { $0.count > 0 }
    return kinds.count > 1 ? kinds : []
  }

  /// The pages of the listing around this one, the first and the last.
  var pages: [PageLink] {
    guard listing.isPaged else { return [] }
    return listing.pages.indices.filter {
      $0 == 0 || $0 == listing.pages.count - 1 || abs($0 - number) < 5
    }.map {
      PageLink(
        number: $0 + 1, url: root + listing.path(of: $0), isCurrent: $0 == number)
    }
  }

  func url(ofPage page: Int) -> String? {
    listing.pages.indices ~= page ? root + listing.path(of: page) : nil
  }
}

/// A link to a page of a listing.
struct PageLink: Sendable {
  let number: Int
  let url: String
  let isCurrent: Bool
}

/// The rows of a folder as templates see them.
struct GroupModel: Sendable {
  let group: Listing.Group
  let isNamed: Bool
  let page: ReportsPage

  var title: String? {
    guard isNamed else { return nil }
    let words = page.words
    let name = group.folder.isEmpty ? words[.noFolder] : group.folder
    return group.isContinued ? words.fill(.continued, name) : name
  }

  var rows: [PortfolioModel.Row] {
    group.rows.map { row in
      var row = row
      row.root = page.root
      return row
    }
  }
}

/// A facet with the values to choose from.
struct FacetModel: Sendable {
  let name: String
  let choices: [Choice]

  /// So many values stand open; the rest is behind a click.
  private static let openLimit = 12
  /// More values than these are counted.
  private static let limit = 400

  /// The most frequent values, in the order of their names.
  var first: [Choice] {
    guard choices.count > Self.openLimit else { return choices }
    let least = choices.map(\.rows.count).sorted(by: >)[Self.openLimit - 1]
    return Array(choices.filter { $0.rows.count >= least }.prefix(Self.openLimit))
  }

  var rest: [Choice] {
    let first = Set(first.map(\.stem))
    return Array(choices.filter { !first.contains($0.stem) }.prefix(Self.limit))
  }
}

/// A table of reports as templates see it; see `partials/reports.mustache`.
enum ReportsView {
  static let view = View<ReportsPage>([
    .text("caption", "How many required items are open, and in which report most.") {
      $0.listing.model.caption
    },
    .text("note", "How the reports are ordered.") { $0.note },
    .text("range", "Which reports stand on this page, where that is not all.") { $0.range },
    .list("facets", "What the reports can be filtered by, each a page.", of: facet) { $0.facets },
    .list("decisions", "What the rows can be filtered by on the page.", of: decision) {
      $0.decisions
    },
    .flag("hasDecisions", "Whether there is anything to filter by.") { !$0.decisions.isEmpty },
    .flag("hasSearch", "Whether there are so many that words help to find one.") {
      $0.listing.model.rows.count > 12
    },
    .number("count", "How many reports there are.") { $0.listing.model.rows.count },
    .list("groups", "The reports, a group for each folder.", of: group) { $0.groups },
    .list("pages", "The pages that the table goes on on.", of: page) { $0.pages },
    .flag("hasPages", "Whether there are several.") { $0.listing.isPaged },
    .url("previous", "The page before.") { $0.url(ofPage: $0.number - 1) },
    .url("next", "The page after.") { $0.url(ofPage: $0.number + 1) },
  ])

  private static let page = View<PageLink>([
    .number("number", "Its number, from one.") { $0.number },
    .url("url", "Where it is.") { $0.url },
    .flag("isCurrent", "Whether it is this page.") { $0.isCurrent },
  ])

  private static let choice = View<Choice>([
    .text("title", "The value.") { $0.title },
    .url("url", "Its reports.") { $0.target },
    .number("count", "How many reports have it.") { $0.rows.count },
  ])

  private static let facet = View<FacetModel>([
    .text("name", "What it is.") { $0.name },
    .list("first", "The values that most reports have.", of: choice) { $0.first },
    .list("rest", "The other values.", of: choice) { $0.rest },
    .number("restCount", "How many others there are.") { $0.rest.count },
  ])

  private static let decision = View<VerdictCount>([
    .text("style", "`go`, `cond`, `nogo` or `und`.") { "\($0.verdict.look.style)" },
    .text("word", "The decision in words.") { $0.words[$0.verdict.look.word] },
    .number("count", "How many reports.") { $0.count },
  ])

  private static let group = View<GroupModel>([
    .text("title", "The folder, where there are several.") { $0.title },
    .text("anchor", "The id of the group.") { Choice.anchor(of: $0.group.folder) },
    .number("count", "How many reports the folder has.") { $0.group.count },
    .list("rows", "Its reports, worst first.", of: row) { $0.rows },
  ])

  private static let row = View<PortfolioModel.Row>([
    .text("title", "The report's title.") { $0.summary.title },
    .url("url", "Its page.") { $0.url },
    .text("owner", "Who answers for it.") { $0.summary.owner },
    .text("tags", "Its tags.") { row in
      row.summary.tags.isEmpty ? nil : row.summary.tags.joined(separator: ", ")
    },
    .text("source", "The file it is made from.") { $0.summary.source },
    .text("style", "`go`, `cond`, `nogo` or `und`.") { "\($0.summary.verdict.look.style)" },
    .number("rank", "The decision as a number, worst first.") {
      (Verdict.worstFirst.firstIndex(of: $0.summary.verdict) ?? 0) + 1
    },
    .html("plate", "The decision's sign and words.") { $0.plate },
    .text("reason", "Why it is decided so.") { $0.reason },
    .number("done", "Required items done.") { $0.readiness.done },
    .number("total", "Required items counted.") { $0.readiness.total },
    .text("permille", "The share done in tenths of a per cent, to sort by.") {
      "\($0.readiness.permille ?? -1)"
    },
    .text("percent", "The share done, rounded down.") { $0.percent },
    .html("strip", "Its states as a bar.") { $0.strip },
    .number("claims", "Claims that the document makes.") { $0.summary.claimCount },
    .number("differing", "Claims that differ from its evidence.") { $0.summary.differing },
    .url("auditUrl", "Its claims.") { $0.auditURL },
    .text("gapNote", "What it says against what it shows, at the widest gap.") { $0.gapNote },
    .number("signed", "Approvals given.") { $0.summary.signed },
    .number("signOffs", "Approvals asked for.") { $0.summary.signOffs },
    .text("signOffNote", "What was declined.") { $0.signOffNote },
    .number("risks", "Risks not settled.") { $0.summary.openRiskCount },
    .text("riskNote", "The worst level with its count.") { $0.riskNote },
    .html("nextDate", "The next day that it names.") { $0.nextDate },
    .text("nextTitle", "What is on that day.") { $0.nextTitle },
  ])
}
