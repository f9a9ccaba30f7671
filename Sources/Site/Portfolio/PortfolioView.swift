import Mustache
import Readiness
import Text

/// What templates can say of all reports; see `index.mustache`.
enum PortfolioView {
  static let view = View<PortfolioModel>([
    .text("finding", "Whether anything can ship, with its number.") { $0.finding },
    .text("lede", "The decisions by kind.") { $0.lede },
    .list("verdicts", "Each decision with the number of reports.", of: verdict) { $0.verdicts },
    .list("tally", "Sums over all reports.", of: Tally.view) { $0.tally },
    .list("reports", "All reports, worst first.", of: row) { $0.rows },
    .list("gaps", "Reports whose words differ from their evidence.", of: gap) { $0.gaps },
    .flag("hasGaps", "Whether there are any.") { !$0.gaps.isEmpty },
    .list("skylines", "Reports with their sections as boxes.", of: skyline) { $0.skylines },
    .flag("hasSkylines", "Whether they are drawn.") { !$0.skylines.isEmpty },
  ])

  private static let verdict = View<VerdictCount>([
    .html("plate", "The decision's sign and words.") { $0.plate },
    .text("count", "How many reports.") { "\($0.count)" },
  ])

  private static let row = View<PortfolioModel.Row>([
    .text("title", "The report's title.") { $0.summary.title },
    .url("url", "Its page.") { $0.url },
    .text("owner", "Who answers for it.") { $0.summary.owner },
    .text("source", "The file it is made from.") { $0.summary.source },
    .html("plate", "The decision's sign and words.") { $0.plate },
    .text("reason", "Why it is decided so.") { $0.reason },
    .number("done", "Required items done.") { $0.readiness.done },
    .number("total", "Required items counted.") { $0.readiness.total },
    .text("percent", "The share done, rounded down.") { $0.percent },
    .html("strip", "Its states as a bar.") { $0.strip },
    .number("signed", "Approvals given.") { $0.summary.signed },
    .number("signOffs", "Approvals asked for.") { $0.summary.signOffs },
    .text("signOffNote", "What was declined.") { $0.signOffNote },
    .number("risks", "Risks not settled.") { $0.summary.openRiskCount },
    .text("riskNote", "The worst level with its count.") { $0.riskNote },
    .html("nextDate", "The next day that it names.") { $0.nextDate },
    .text("nextTitle", "What is on that day.") { $0.nextTitle },
  ])

  private static let gap = View<PortfolioModel.Row>([
    .text("title", "The report's title.") { $0.summary.title },
    .url("url", "Its page.") { $0.url },
    .url("auditUrl", "Its claims.") { "\($0.summary.slug)/\(ReportPage.audit.file)" },
    .text("says", "What the document says.") { $0.summary.widestGap?.text },
    .number("line", "On which line.") { $0.summary.widestGap?.line },
    .text("shows", "What its evidence shows.") { $0.summary.widestGap?.computed },
    .number("more", "How many other claims differ.") {
      ($0.summary.claims[.contradicted] ?? 1) - 1
    },
  ])

  private static let skyline = View<PortfolioModel.Row>([
    .text("title", "The report's title.") { $0.summary.title },
    .url("url", "Its page.") { $0.url },
    .text("note", "Its figures in words.") { row in
      row.words.fill(
        .skylineNote, "\(row.summary.bars.count)", "\(row.readiness.done)",
        "\(row.readiness.total)")
    },
    .html("skyline", "Its sections as boxes.") { $0.skyline },
  ])
}

/// A kind of decision, and how many reports have it.
struct VerdictCount: Sendable {
  let verdict: Verdict
  let count: Int
  let words: Words
}

extension PortfolioModel {
  fileprivate var verdicts: [VerdictCount] {
    let kinds: [Verdict] = [.noGo, .undecided, .conditionalGo, .go]
    return kinds.filter { count($0) > 0 || $0 == .go }.map {
      VerdictCount(verdict: $0, count: count($0), words: words)
    }
  }
}

extension ByteBuffer {
  /// The plate of a decision: its road sign and its words.
  mutating func plate(_ verdict: Verdict, _ words: Words) {
    append("<span class=\"gs gs-")
    append(verdict.look.style)
    append("\">")
    glyph(verdict.look.symbol)
    append(html: words[verdict.look.word])
    append("</span>")
  }
}

extension VerdictCount {
  fileprivate var plate: Writing { { [self] in $0.plate(verdict, words) } }
}

extension PortfolioModel.Row {
  fileprivate var plate: Writing { { [self] in $0.plate(summary.verdict, words) } }

  fileprivate var strip: Writing? {
    guard readiness.total > 0 else { return nil }
    return { [readiness] in Strip(progress: readiness).write(into: &$0) }
  }

  fileprivate var nextDate: Writing? {
    guard let next = summary.nextDate else { return nil }
    return { [language] in $0.time(next.day, in: language) }
  }

  fileprivate var skyline: Writing {
    { [self] in Skyline(bars: summary.bars, label: skylineLabel).write(into: &$0) }
  }
}
