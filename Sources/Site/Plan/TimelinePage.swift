import Mustache
import Readiness
import Text

/// What the plan says when, on the calendar where it gives days, else on its own axis.
struct TimelinePage: Subpage {
  let dossier: Dossier
  let plan: Plan
  let charts: [Gantt]

  init(_ dossier: Dossier, _ settings: SiteSettings) {
    self.dossier = dossier
    plan = Plan(dossier, settings)
    charts = Gantt.all(of: plan)
  }

  private var words: Words { dossier.words }
  private var entries: [TimelineEntry] { plan.entries }

  /// Entries whose last day has passed while items of their section are open.
  var late: [TimelineEntry] { entries.filter { plan.daysLate($0) != nil } }

  /// What is late, else whether the plan can hold, else how much of it has a day.
  var finding: String {
    if !late.isEmpty { return words.fill(.timeLate, "\(late.count)", "\(entries.count)") }
    if plan.isOver, let sum = plan.sum { return sum }
    return dated
  }

  private var dated: String {
    let dated = entries.count { $0.start != nil || $0.end != nil }
    if dated == 0 { return words.fill(.timeUndated, "\(entries.count)") }
    return words.fill(.timeDated, "\(dated)", "\(entries.count)")
  }

  var lede: String {
    var sentences = [finding == plan.sum ? dated : plan.sum, nextDay]
    let days = launchDays
    if days.count > 1 {
      let list = days.map { dossier.long($0) }.joined(separator: ", ")
      sentences.append(words.fill(.timeLaunches, "\(days.count)", list))
    }
    return sentences.compactMap(\.self).joined(separator: " ")
  }

  /// The days that the document names for the launch; more than one of them cannot all be right.
  private var launchDays: [Day] {
    let named = entries.filter(\.isLaunch).compactMap(\.start)
    return Set(named + [dossier.report.launch].compactMap(\.self)).sorted()
  }

  private var nextDay: String? {
    let asOf = dossier.report.asOf
    let days = entries.flatMap { [$0.start, $0.end] }.compactMap(\.self)
    if let next = days.filter({ $0 >= asOf }).min() {
      return words.fill(.timeNext, dossier.long(next), "\(next - asOf)")
    }
    guard let last = days.max() else { return nil }
    return words.fill(.timePassed, dossier.long(last), "\(asOf - last)")
  }

  static let page = view([
    .list("charts", "The plan on each of its axes.", of: chart) { $0.charts },
    .list("entries", "The same as a table.", of: entry) { $0.rows },
    .flag("hasEstimates", "Whether any window has an estimate.") { page in
      page.charts.contains { $0.hasEstimates }
    },
  ])

  /// The entries in their order, each with its row in a chart.
  private var rows: [Row] {
    var drawn: [Int: Gantt.Row] = [:]
    for row in charts.lazy.flatMap(\.rows) { drawn[row.index] = row }
    return entries.indices.map { Row(plan: plan, index: $0, drawn: drawn[$0]) }
  }

  private static let chart = View<Gantt>([
    .text("title", "What the axis counts.") { $0.title },
    .text("caption", "What it shows, in a sentence with its number.") { $0.caption },
    .text("note", "What is not drawn, and why.") { $0.note },
    .html("axis", "The axis.") { $0.axis },
    .list("rows", "The entries.", of: row) { chart in
      chart.rows.map { Line(chart: chart, row: $0) }
    },
    .list("marks", "The marks that it has.", of: mark) { chart in
      chart.marks.map { Part($0, chart.dossier) }
    },
  ])

  /// An entry in its chart.
  private struct Line: Sendable {
    let chart: Gantt
    let row: Gantt.Row
    var entry: TimelineEntry { row.entry }
  }

  private static let mark = View<Part<Gantt.Mark>>([
    .html("shape", "The mark, inside a swatch of 22 by 12 pixels.") { mark in
      { $0.append(mark.value.shape) }
    },
    .text("name", "What it means.") { $0.dossier.words[$0.value.word] },
  ])

  private static let row = View<Line>([
    .text("title", "What is to be done.") { $0.entry.title },
    .text("label", "When, as written.") { $0.entry.label },
    .html("line", "Its line in the source.") { Part($0.entry, $0.chart.dossier).ownLine },
    .text("late", "By how many days it is late.") { $0.chart.plan.late($0.entry) },
    .text("saidDone", "That it is said to be done, and what is open.") {
      $0.chart.plan.saidDone($0.entry)
    },
    .text("past", "By how much its estimate ends after its window.") { $0.row.pastText },
    .html("track", "Its bars.") { $0.chart.track(of: $0.row) },
  ])

  /// An entry in the table.
  struct Row: Sendable {
    let plan: Plan
    let index: Int
    let drawn: Gantt.Row?
    var entry: TimelineEntry { plan.entries[index] }
    var part: Part<TimelineEntry> { Part(entry, plan.dossier) }
  }

  private static let entry = View<Row>([
    .text("title", "What is to be done.") { $0.entry.title },
    .text("label", "When, as written.") { $0.entry.label },
    .html("start", "The first day.") { $0.part.time($0.entry.start) },
    .html("end", "The last day.") { $0.part.time($0.entry.end) },
    .text("sequence", "Its estimate, and where that lies, begun as the one before it ends.") {
      $0.drawn?.sequenceText
    },
    .text("past", "By how much that ends after its window.") { $0.drawn?.pastText },
    .html("done", "Items of its work, done of how many.") { $0.figures },
    .text("late", "By how many days it is late.") { $0.plan.late($0.entry) },
    .text("saidDone", "That it is said to be done, and what is open.") {
      $0.plan.saidDone($0.entry)
    },
    .html("line", "Its line in the source.") { $0.part.ownLine },
    .text("fit", "How its window agrees with its estimate.") { row in
      row.plan.estimate(of: row.index).flatMap { row.plan.dossier.words.say($0, row.entry.unit) }
    },
    .flag("isOver", "Whether the estimate is longer than the window.") { row in
      row.plan.estimate(of: row.index).map { $0.over > 0 } ?? false
    },
  ])
}

extension TimelinePage.Row {
  fileprivate var figures: Writing? {
    guard let progress = plan.progress(of: entry) else { return nil }
    return { $0.fraction(progress.done, of: progress.total) }
  }
}

extension Part<TimelineEntry> {
  fileprivate func time(_ day: Day?) -> Writing? {
    guard let day else { return nil }
    return { [dossier] in $0.time(day, in: dossier.words) }
  }

  /// Its line; nil where it stands in another file.
  fileprivate var ownLine: Writing? { value.file == nil ? line(value.line) : nil }
}
