import Readiness
import Text

extension Gantt {
  /// Where each estimate lies, in the order in which the windows begin: the first with its window,
  /// each other as the one before it ends, and not before a window without an estimate has closed
  /// that was to close before it.
  static func sequence(
    of indexes: [Int], _ windows: [ClosedRange<Double>?], isCalendar: Bool, _ plan: Plan
  ) -> [ClosedRange<Double>?] {
    var bars: [ClosedRange<Double>?] = windows.map { _ in nil }
    let order = indexes.indices.filter { windows[$0] != nil }.sorted {
      (windows[$0]?.lowerBound ?? 0, $0) < (windows[$1]?.lowerBound ?? 0, $1)
    }
    var waits = order.filter {
      plan.entries[indexes[$0]].isWindow && plan.estimate(of: indexes[$0]) == nil
    }.compactMap { windows[$0]?.upperBound }.sorted()[...]
    var end: Double?
    for row in order {
      guard let window = windows[row],
        let length = length(of: indexes[row], isCalendar: isCalendar, plan)
      else { continue }
      var start = end ?? window.lowerBound
      while let wait = waits.first, wait <= window.lowerBound {
        start = max(start, wait)
        waits.removeFirst()
      }
      bars[row] = start...start + length
      end = start + length
    }
    return bars
  }

  /// An entry's estimate on the axis: in days on the calendar, else in the axis's own unit.
  private static func length(of index: Int, isCalendar: Bool, _ plan: Plan) -> Double? {
    guard let estimate = plan.estimate(of: index) else { return nil }
    return isCalendar ? plan.entries[index].unit.days.map { estimate.length * $0 } : estimate.length
  }
}

extension Gantt.Row {
  /// By how much the estimate ends after the window, on the axis; nil where it does not.
  var past: Double? {
    guard let bar, let window else { return nil }
    let past = bar.upperBound - window.upperBound
    return past > 0.001 ? past : nil
  }

  private var unit: TimelineEntry.Unit { scale.isCalendar ? .day : entry.unit }

  /// `1 week`.
  var pastAmount: String? { past.flatMap { plan.dossier.words.span($0, unit) } }

  /// `1 week past its window`.
  var pastText: String? { pastAmount.map { plan.dossier.words.fill(.timePast, $0) } }

  /// `2 weeks: week 4 to week 5`, or with days of the calendar.
  var sequenceText: String? {
    guard let bar, let estimate else { return nil }
    let words = plan.dossier.words
    let first = Int(bar.lowerBound.rounded(.down))
    let last = max(first, Int((bar.upperBound - 0.001).rounded(.down)))
    func place(_ number: Int) -> String {
      scale.isCalendar
        ? words.long(Day(daysSinceEpoch: number)) : words.place(number, entry.unit)
    }
    let span =
      first == last ? place(first) : words.fill(.timeFromTo, place(first), place(last))
    return "\(estimate.label): \(span)"
  }
}
