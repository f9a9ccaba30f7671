import Mustache
import Readiness
import Text

/// The first page of a site: the answers, then the first page of the reports.
struct PortfolioPage: Sendable {
  let model: PortfolioModel
  let reports: ReportsPage
  let multiples: [Multiple]
  let tabs: [Tab]
  /// Where all claims that differ are.
  let hasAudit: Bool
  /// The pages of the decisions, where the reports stand on several pages.
  let decisions: [Choice]
}

/// What templates can say of all reports; see `index.mustache`.
enum PortfolioView {
  static let view = View<PortfolioPage>([
    .list("tabs", "The pages that speak of all reports.", of: Tab.view) { $0.tabs },
    .flag("hasTabs", "Whether there are several.") { !$0.tabs.isEmpty },
    .text("finding", "Whether anything can ship, with its number.") { $0.model.finding },
    .text("lede", "The decisions by kind.") { $0.model.lede },
    .list("verdicts", "Each decision with the number of reports.", of: verdict) { page in
      page.model.verdicts.map { count in
        var count = count
        count.url = page.decisions.first { $0.verdict == count.verdict }?.target
        return count
      }
    },
    .list("tally", "Sums over all reports.", of: Tally.view) { $0.model.tally },
    .list("canShip", "Reports that can ship, where there are many reports.", of: name) {
      $0.model.canShip
    },
    .flag("hasCanShip", "Whether there are any.") { !$0.model.canShip.isEmpty },
    .list("upcoming", "The next days, where there are many reports.", of: name) {
      $0.model.upcoming
    },
    .flag("hasUpcoming", "Whether there are any.") { !$0.model.upcoming.isEmpty },
    .list("multiples", "The same figures for each folder or owner.", of: multiple) {
      $0.multiples
    },
    .flag("hasMultiples", "Whether the reports are divided.") { !$0.multiples.isEmpty },
    .text("multiplesTitle", "What they are divided by.") { $0.multiples.first?.heading },
    .object("reports", "The table of reports.", of: ReportsView.view) { $0.reports },
    .list("gaps", "Reports whose words differ from their evidence.", of: gap) { $0.model.gaps },
    .flag("hasGaps", "Whether there are any.") { !$0.model.gaps.isEmpty },
    .text("gapsCaption", "How many reports differ, and which does most.") {
      $0.model.gapsCaption
    },
    .flag("hasAudit", "Whether there is a page of all claims.") { $0.hasAudit },
    .list("skylines", "Reports with their sections as boxes.", of: skyline) {
      $0.model.skylines
    },
    .flag("hasSkylines", "Whether they are drawn.") { !$0.model.skylines.isEmpty },
  ])

  private static let verdict = View<VerdictCount>([
    .html("plate", "The decision's sign and words.") { $0.plate },
    .text("count", "How many reports.") { "\($0.count)" },
    .url("url", "Their page, where they have one.") { $0.url },
  ])

  private static let name = View<PortfolioModel.Row>([
    .text("title", "The report's title.") { $0.summary.title },
    .url("url", "Its page.") { $0.url },
    .html("plate", "The decision's sign and words.") { $0.plate },
    .html("nextDate", "The next day that it names.") { $0.nextDate },
    .text("nextTitle", "What is on that day.") { $0.nextTitle },
  ])

  private static let multiple = View<Multiple>([
    .text("title", "The folder or owner.") { $0.title },
    .url("url", "Its reports.") { $0.url },
    .number("count", "How many reports it has.") { $0.model.rows.count },
    .text("caption", "Whether any of them can ship.") { $0.model.finding },
    .text("decisions", "How they are decided.") { $0.model.decisions },
    .html("bar", "The decisions as a bar.") { multiple in
      { DecisionBar(model: multiple.model).write(into: &$0) }
    },
    .number("done", "Required items done.") { $0.model.readiness.done },
    .number("total", "Required items counted.") { $0.model.readiness.total },
    .text("percent", "The share done, rounded down.") { multiple in
      multiple.model.readiness.permille.map(multiple.model.words.percent)
    },
    .html("strip", "Their states as a bar.") { multiple in
      { Strip(progress: multiple.model.readiness).write(into: &$0) }
    },
  ])

  private static let gap = View<PortfolioModel.Row>([
    .text("title", "The report's title.") { $0.summary.title },
    .url("url", "Its page.") { $0.url },
    .url("auditUrl", "Its claims.") { $0.auditURL },
    .text("says", "What the document says.") { $0.summary.widestGap?.text },
    .number("line", "On which line.") { $0.summary.widestGap?.line },
    .text("shows", "What its evidence shows.") { row in
      row.summary.widestGap?.computed.map(row.words.say)
    },
    .number("more", "How many other claims differ.") { $0.summary.differing - 1 },
  ])

  private static let skyline = View<PortfolioModel.Row>([
    .text("title", "The report's title.") { $0.summary.title },
    .url("url", "Its page.") { $0.url },
    .text("caption", "How many sections are complete, and where most is open.") { row in
      row.words.caption(
        sections: row.summary.bars.map { Share($0.title, done: $0.done, of: $0.total) })
    },
    .text("note", "Its figures in words.") { row in
      row.words.fill(
        .skylineNote, "\(row.summary.bars.count)", "\(row.readiness.done)",
        "\(row.readiness.total)")
    },
    .html("skyline", "Its sections as boxes.") { $0.skyline },
    .list("bars", "The same as a table.", of: bar) { $0.summary.bars },
  ])

  private static let bar = View<Summary.Bar>([
    .text("title", "The section.") { $0.title },
    .number("done", "Items done.") { $0.done },
    .number("total", "Items counted.") { $0.total },
  ])
}

/// A kind of decision, and how many reports have it.
struct VerdictCount: Sendable {
  let verdict: Verdict
  let count: Int
  let words: Words
  var url: String?
}

extension PortfolioModel {
  var verdicts: [VerdictCount] {
    Verdict.worstFirst.filter { count($0) > 0 || $0 == .go }.map {
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
  var plate: Writing { { [self] in $0.plate(summary.verdict, words) } }

  var strip: Writing? {
    guard readiness.total > 0 else { return nil }
    return { [readiness] in Strip(progress: readiness).write(into: &$0) }
  }

  var nextDate: Writing? {
    guard let next = summary.nextDate else { return nil }
    return { [words] in $0.time(next.day, in: words) }
  }

  fileprivate var skyline: Writing {
    { [self] in Skyline(bars: summary.bars, label: skylineLabel).write(into: &$0) }
  }
}
