import Text

extension Report {
  /// Gives entries on an axis of their own the days of the calendar that `start` and `launch` fix.
  ///
  /// Weeks and days of the plan count from the start; hours, days and weeks around the launch from
  /// the launch. Without the anchor, and for sprints, whose length nobody wrote, there are no days.
  package mutating func placeTimeline() {
    for index in timeline.indices
    where timeline[index].start == nil && timeline[index].unit != .date {
      guard let from = timeline[index].from, let to = timeline[index].to else { continue }
      let entry = timeline[index]
      let span: (Day, Day)?
      if entry.isRelativeToLaunch {
        span = launch.flatMap { Self.days(around: $0, from: from, to: to, entry.unit) }
      } else {
        span = start.flatMap { Self.days(of: $0, from: Int(from), to: Int(to), entry.unit) }
      }
      timeline[index].start = span?.0
      timeline[index].end = span?.1
    }
  }

  /// The days from one place on the launch's axis to another.
  private static func days(
    around launch: Day, from: Double, to: Double, _ unit: TimelineEntry.Unit
  ) -> (Day, Day)? {
    if unit == .month {
      guard let start = launch.adding(months: Int(from)), let end = launch.adding(months: Int(to))
      else {
        return nil
      }
      return (start, to > from ? max(start, end + -1) : end)
    }
    guard let length = length(of: unit) else { return nil }
    let first = Int((from * length).rounded(.down))
    let last = to > from ? Int((to * length).rounded(.up)) - 1 : first
    return (launch + first, launch + max(first, last))
  }

  /// The days of a plan that counts from one.
  private static func days(
    of start: Day, from: Int, to: Int, _ unit: TimelineEntry.Unit
  ) -> (Day, Day)? {
    guard from > 0, to >= from else { return nil }
    switch unit {
    case .day: return (start + (from - 1), start + (to - 1))
    case .week: return (start + 7 * (from - 1), start + (7 * to - 1))
    case .month:
      guard let first = start.adding(months: from - 1), let next = start.adding(months: to) else {
        return nil
      }
      return (first, next + -1)
    case .hour, .quarter, .sprint, .phase, .date: return nil
    }
  }

  /// How many days a unit has; nil where that is not fixed.
  private static func length(of unit: TimelineEntry.Unit) -> Double? {
    switch unit {
    case .hour: 1.0 / 24
    case .day: 1
    case .week: 7
    case .month, .quarter, .sprint, .phase, .date: nil
    }
  }
}

extension Day {
  /// The same day so many months later, or the last of that month where it has fewer.
  fileprivate func adding(months: Int) -> Day? {
    let count = year * 12 + month - 1 + months
    let year = count / 12
    let month = count % 12 + 1
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    return Day(year: year, month: month, day: min(day, Day.length(ofMonth: month, year: year)))
  }
}
