import Readiness
import Text

/// Entries of a plan on one axis: the calendar, or the plan's own weeks, days or hours.
struct Gantt: Sendable {
  let title: String
  let note: String?
  let dossier: Dossier
  let scale: Scale
  fileprivate let entries: [TimelineEntry]

  /// What lies where: numbers are days since 1970 on the calendar, else the plan's own units.
  struct Scale: Sendable {
    var low: Double
    var high: Double
    var isCalendar: Bool

    /// A place on the axis in tenths of a per cent.
    func permille(_ value: Double) -> Int {
      Int(((value - low) / max(high - low, 1) * 1000).rounded())
    }
  }

  struct Row: Sendable {
    let entry: TimelineEntry
    let chart: Gantt
  }

  var rows: [Row] { entries.map { Row(entry: $0, chart: self) } }

  /// Several days for one launch first, then the calendar, then an axis for each unit; entries without
  /// numbers are only in the table.
  static func all(of dossier: Dossier) -> [Gantt] {
    let entries = dossier.report.timeline
    var charts: [Gantt] = []
    let launches = entries.filter { $0.isLaunch && $0.start != nil }
    let days = Set(launches.compactMap(\.start)).count
    let title = dossier.words.fill(.timeLaunchDays, "\(days)")
    if days > 1, let chart = Gantt(launches, isCalendar: true, title: title, dossier) {
      charts.append(chart)
    }
    let dated = entries.filter {
      ($0.start != nil || $0.end != nil) && (days < 2 || !$0.isLaunch || $0.start == nil)
    }
    if let chart = Gantt(dated, isCalendar: true, title: dossier.words[.timeCalendar], dossier) {
      charts.append(chart)
    }
    for unit in TimelineEntry.Unit.allCases {
      for isLaunch in [false, true] {
        let own = entries.filter {
          $0.unit == unit && $0.isRelativeToLaunch == isLaunch && $0.from != nil
            && $0.start == nil && $0.end == nil
        }
        let title = dossier.words.fill(
          isLaunch ? .timeAroundLaunch : .timeOwnAxis, dossier.words[unit.word])
        if let chart = Gantt(own, isCalendar: false, title: title, dossier) { charts.append(chart) }
      }
    }
    return charts
  }

  private init?(
    _ entries: [TimelineEntry], isCalendar: Bool, title: String, _ dossier: Dossier
  ) {
    let spans = entries.compactMap { Self.span(of: $0, isCalendar: isCalendar) }
    guard let low = spans.map(\.lowerBound).min(), let high = spans.map(\.upperBound).max() else {
      return nil
    }
    let margin = isCalendar ? max(1, (high - low) * 0.02) : 0
    scale = Scale(low: low - margin, high: max(high + margin, low + 1), isCalendar: isCalendar)
    self.entries = entries
    self.title = title
    self.dossier = dossier
    let today = Double(dossier.report.asOf.daysSinceEpoch)
    if isCalendar, today > scale.high {
      note = dossier.words.fill(.timeTodayLater, "\(Int(today - high) + 1)")
    } else if isCalendar, today < scale.low {
      note = dossier.words.fill(.timeTodayEarlier, "\(Int(low - today))")
    } else {
      note = isCalendar ? nil : dossier.words[.timeNoDates]
    }
  }

  /// From its beginning to the end of its last day or unit.
  static func span(of entry: TimelineEntry, isCalendar: Bool) -> ClosedRange<Double>? {
    if isCalendar {
      guard let start = entry.start ?? entry.end else { return nil }
      let end = max(start, entry.end ?? start)
      return Double(start.daysSinceEpoch)...Double(end.daysSinceEpoch + 1)
    }
    guard let from = entry.from else { return nil }
    let last = max(from, entry.to ?? from)
    return entry.isRelativeToLaunch ? from...last : from...last + 1
  }
}

extension TimelineEntry.Unit {
  fileprivate var word: Word {
    switch self {
    case .hour: .unitHours
    case .day: .unitDays
    case .week: .unitWeeks
    case .month: .unitMonths
    case .quarter: .unitQuarters
    case .sprint: .unitSprints
    case .phase: .unitPhases
    case .date: .unitDates
    }
  }
}
