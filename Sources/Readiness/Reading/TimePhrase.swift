import Text

/// Words that place something in time: `Week 1-2`, `T-24h`, `3 Days Before Launch`, `Q2 2026`.
struct TimePhrase {
  enum Kind: Hashable {
    /// `Week 1-2`, `Day 3`: counted on the plan's own axis.
    case count
    /// `T-24h`, `3 Days Before Launch`, `First Week`: counted from the launch.
    case aroundLaunch
    /// A date of the calendar, as far as it was written.
    case date(DateReader.Found.Kind)
    /// `14:00`.
    case clock
    /// `2 weeks`: how long, not when.
    case length
  }

  var kind: Kind
  /// The author's words.
  var label: String
  /// Byte offsets in the text.
  var range: Range<Int>
  var unit: TimelineEntry.Unit
  var from: Double?
  var to: Double?
  /// How long, in its unit: the upper end of a range.
  var length: Double?
  var start: Day?
  var end: Day?
  /// Whether the author wrote the unit: `T-7` may be days or hours.
  var hasUnit = true
  /// The ends of a length that is written as a range: `4-12h`.
  var span: ClosedRange<Double>?

  /// What it says of an entry of the plan.
  func fill(_ entry: inout TimelineEntry) {
    entry.unit = unit
    entry.from = from
    entry.to = to
    entry.length = length
    entry.start = start
    entry.end = end
    entry.isRelativeToLaunch = kind == .aroundLaunch
  }
}

extension TimelineEntry {
  /// Takes `Week 1` after the launch for the week that begins with it, `Hour 6` for six hours later.
  mutating func countFromLaunch() {
    guard let first = from else { return }
    isRelativeToLaunch = true
    switch unit {
    case .day, .week, .month: from = first - 1
    case .hour, .quarter, .sprint, .phase, .date: break
    }
  }
}

extension Language.TimeUnit {
  /// The unit of a plan; minutes are too short for one, years too long.
  var ofPlan: TimelineEntry.Unit? {
    switch self {
    case .hour: .hour
    case .day: .day
    case .week: .week
    case .month: .month
    case .quarter: .quarter
    case .sprint: .sprint
    case .minute, .year: nil
    }
  }
}
