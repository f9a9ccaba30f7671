import Readiness
import Text

/// Entries of a plan on one axis: the calendar, or the plan's own weeks, days or hours.
struct Gantt: Sendable {
  let title: String
  let note: String?
  let plan: Plan
  let scale: Scale
  /// Of nothing but the days that are named for the launch.
  let isOfLaunchDays: Bool
  let rows: [Row]
  /// Asked for with every row, and so looked for once.
  let hasEstimates: Bool
  /// Where the last window ends; nil where one window is all the plan.
  let planEnd: Double?

  var dossier: Dossier { plan.dossier }

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
    /// In the plan.
    let index: Int
    let entry: TimelineEntry
    let plan: Plan
    let scale: Scale
    /// Where it lies; nil where it is only in the table.
    let window: ClosedRange<Double>?
    let estimate: PlanEstimates.Estimate?
    /// Where its estimate lies, begun as the one before it ends; nil without one.
    let bar: ClosedRange<Double>?
  }

  /// Several days for one launch first, then the calendar, then an axis for each unit; entries without
  /// numbers are only in the table.
  static func all(of plan: Plan) -> [Gantt] {
    let entries = plan.entries
    let words = plan.dossier.words
    var charts: [Gantt] = []
    func add(
      isCalendar: Bool, ofLaunchDays: Bool = false, _ title: String,
      _ isIn: (TimelineEntry) -> Bool
    ) {
      let indexes = entries.indices.filter { isIn(entries[$0]) }
      let chart = Gantt(
        indexes, isCalendar: isCalendar, ofLaunchDays: ofLaunchDays, title: title, plan)
      if let chart { charts.append(chart) }
    }
    let days = Set(entries.lazy.filter(\.isLaunch).compactMap(\.start)).count
    if days > 1 {
      add(isCalendar: true, ofLaunchDays: true, words.fill(.timeLaunchDays, "\(days)")) {
        $0.isLaunch && $0.start != nil
      }
    }
    add(isCalendar: true, words[.timeCalendar]) {
      ($0.start != nil || $0.end != nil) && (days < 2 || !$0.isLaunch || $0.start == nil)
    }
    for unit in TimelineEntry.Unit.allCases {
      for isLaunch in [false, true] {
        let title = words.fill(isLaunch ? .timeAroundLaunch : .timeOwnAxis, words[unit.word])
        add(isCalendar: false, title) {
          $0.unit == unit && $0.isRelativeToLaunch == isLaunch && $0.from != nil
            && $0.start == nil && $0.end == nil
        }
      }
    }
    return charts
  }

  private init?(
    _ indexes: [Int], isCalendar: Bool, ofLaunchDays: Bool, title: String, _ plan: Plan
  ) {
    isOfLaunchDays = ofLaunchDays
    let windows = indexes.map { Self.span(of: plan.entries[$0], isCalendar: isCalendar) }
    let spans = windows.compactMap(\.self)
    guard let low = spans.map(\.lowerBound).min(), let last = spans.map(\.upperBound).max() else {
      return nil
    }
    let bars = Self.sequence(of: indexes, windows, isCalendar: isCalendar, plan)
    let high = max(last, bars.compactMap { $0?.upperBound }.max() ?? last)
    let margin = isCalendar ? max(1, (high - low) * 0.02) : 0
    let scale = Scale(low: low - margin, high: max(high + margin, low + 1), isCalendar: isCalendar)
    self.scale = scale
    self.title = title
    self.plan = plan
    rows = indexes.indices.map {
      Row(
        index: indexes[$0], entry: plan.entries[indexes[$0]], plan: plan, scale: scale,
        window: windows[$0],
        estimate: plan.estimate(of: indexes[$0]), bar: bars[$0])
    }
    hasEstimates = bars.contains { $0 != nil }
    let ends = zip(indexes, windows).filter { plan.entries[$0.0].isWindow }
      .compactMap { $0.1?.upperBound }
    planEnd = ends.count > 1 ? ends.max() : nil
    let today = Double(plan.dossier.report.asOf.daysSinceEpoch)
    let words = plan.dossier.words
    if isCalendar, today > scale.high {
      note = words.fill(.timeTodayLater, "\(Int(today - last) + 1)")
    } else if isCalendar, today < scale.low {
      note = words.fill(.timeTodayEarlier, "\(Int(low - today))")
    } else {
      note = isCalendar ? nil : words[.timeNoDates]
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
