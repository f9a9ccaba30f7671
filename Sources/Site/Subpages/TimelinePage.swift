import Mustache
import Readiness
import Text

/// What the plan says when, on the calendar where it gives days, else on its own axis.
struct TimelinePage: Subpage {
  let dossier: Dossier
  let charts: [Gantt]
  private let estimates: Estimates

  init(_ dossier: Dossier) {
    self.dossier = dossier
    charts = Gantt.all(of: dossier)
    estimates = Estimates(dossier)
  }

  private var words: Words { dossier.words }
  private var entries: [TimelineEntry] { dossier.report.timeline }

  /// Entries whose last day has passed while items of their section are open.
  var late: [TimelineEntry] { entries.filter { dossier.daysLate($0) != nil } }

  var finding: String {
    let dated = entries.count { $0.start != nil || $0.end != nil }
    if !late.isEmpty { return words.fill(.timeLate, "\(late.count)", "\(entries.count)") }
    if dated == 0 { return words.fill(.timeUndated, "\(entries.count)") }
    return words.fill(.timeDated, "\(dated)", "\(entries.count)")
  }

  var lede: String {
    var sentences = [estimates.finding, nextDay]
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
    .list("entries", "The same as a table.", of: entry) { page in
      page.entries.map { entry in
        let fit = page.estimates.fit(of: entry)
        return Row(
          part: Part(entry, page.dossier), fit: fit.flatMap(page.estimates.say),
          isOver: (fit?.over ?? 0) > 0)
      }
    },
  ])

  private static let chart = View<Gantt>([
    .text("title", "What the axis counts.") { $0.title },
    .text("note", "What is not drawn, and why.") { $0.note },
    .html("axis", "The axis.") { $0.axis },
    .list("rows", "The entries.", of: row) { $0.rows },
  ])

  private static let row = View<Gantt.Row>([
    .text("title", "What is to be done.") { $0.entry.title },
    .text("label", "When, as written.") { $0.entry.label },
    .html("line", "Its line in the source.") { Part($0.entry, $0.chart.dossier).line($0.line) },
    .text("late", "By how many days it is late.") { $0.late },
    .html("track", "Its bar.") { $0.track },
  ])

  /// An entry, and how it agrees with its estimate.
  struct Row: Sendable {
    let part: Part<TimelineEntry>
    let fit: String?
    let isOver: Bool
  }

  private static let entry = View<Row>([
    .text("title", "What is to be done.") { $0.part.value.title },
    .text("label", "When, as written.") { $0.part.value.label },
    .html("start", "The first day.") { $0.part.time($0.part.value.start) },
    .html("end", "The last day.") { $0.part.time($0.part.value.end) },
    .html("done", "Items of its section, done of how many.") { $0.part.figures },
    .text("late", "By how many days it is late.") { row in
      row.part.dossier.daysLate(row.part.value).map {
        row.part.dossier.words.fill(.daysLate, "\($0)")
      }
    },
    .html("line", "Its line in the source.") { row in
      row.part.value.file == nil ? row.part.line(row.part.value.line) : nil
    },
    .text("fit", "How its window agrees with the estimate of the same words.") { $0.fit },
    .flag("isOver", "Whether the estimate is longer than the window.") { $0.isOver },
  ])
}

extension Dossier {
  /// How many days ago an entry ended whose section still has items open.
  func daysLate(_ entry: TimelineEntry) -> Int? {
    guard let end = entry.end ?? entry.start, end < report.asOf, let section = entry.section,
      let bucket = Bucket(assessment.sections[section].progress),
      bucket.progress.done < bucket.progress.total
    else { return nil }
    return report.asOf - end
  }
}

extension Part<TimelineEntry> {
  fileprivate func time(_ day: Day?) -> Writing? {
    guard let day else { return nil }
    return { [dossier] in $0.time(day, in: dossier.words) }
  }

  fileprivate var figures: Writing? {
    guard let section = value.section,
      let bucket = Bucket(dossier.assessment.sections[section].progress)
    else { return nil }
    return { $0.fraction(bucket.progress.done, of: bucket.progress.total) }
  }
}
