import Readiness
import Text

extension Gantt {
  /// What the chart finds, most urgent first: estimates past their windows, windows closed with items
  /// open, or how far the plan has come.
  var caption: String {
    isOfLaunchDays
      ? words.fill(.captionLaunchDays, "\(launchSpan)")
      : pastCaption ?? lateCaption ?? saidDoneCaption ?? soberCaption
  }

  private var words: Words { plan.dossier.words }

  /// Between the first and the last day of the chart.
  private var launchSpan: Int {
    let days = rows.compactMap(\.entry.start)
    guard let first = days.min(), let last = days.max() else { return 0 }
    return last - first
  }

  private var pastCaption: String? {
    let estimated = rows.filter { $0.bar != nil }
    guard !estimated.isEmpty else { return nil }
    let past = estimated.filter { $0.past != nil }
    guard let worst = past.max(by: { ($0.past ?? 0) < ($1.past ?? 0) }) else {
      let count = "\(estimated.count)"
      return words.sentences(words.fill(.captionWithin, count, count), lateCaption)
    }
    return words.sentences(
      words.fill(.captionPast, "\(past.count)", "\(estimated.count)"),
      worst.pastAmount.map { words.fill(.captionPastMost, worst.entry.title, $0) })
  }

  private var lateCaption: String? {
    let late = rows.compactMap { row in plan.daysLate(row.entry).map { (row.entry.title, $0) } }
    guard let worst = late.max(by: { $0.1 < $1.1 }) else { return nil }
    return words.sentences(
      words.fill(.captionLate, "\(late.count)", "\(rows.count)"),
      words.fill(.captionLateMost, worst.0, "\(worst.1)"))
  }

  private var saidDoneCaption: String? {
    let count = rows.count { plan.contradiction(of: $0.entry) != nil }
    return count == 0 ? nil : words.fill(.captionSaidDone, "\(count)", "\(rows.count)")
  }

  private var soberCaption: String {
    let count = "\(rows.count)"
    if scale.isCalendar {
      let asOf = plan.dossier.report.asOf
      let passed = rows.count { row in (row.entry.end ?? row.entry.start).map { $0 < asOf } ?? false
      }
      return words.fill(.captionPassed, "\(passed)", count)
    }
    if rows.first?.entry.isRelativeToLaunch == true {
      return words.fill(.captionAround, "\(rows.count { ($0.entry.from ?? 0) < 0 })", count)
    }
    let unit = rows.first?.entry.unit ?? .day
    let first = words.place(Int(scale.low.rounded(.down)), unit)
    let last = words.place(
      Int((rows.compactMap { $0.window?.upperBound }.max() ?? scale.high).rounded(.up)) - 1, unit)
    return first == last
      ? words.fill(.captionOwnOne, count, first) : words.fill(.captionOwn, count, first, last)
  }
}
