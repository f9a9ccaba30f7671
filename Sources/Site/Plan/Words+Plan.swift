import Readiness
import Text

extension Words {
  /// How an estimate agrees with its window, in words.
  func say(_ estimate: PlanEstimates.Estimate, _ unit: TimelineEntry.Unit) -> String? {
    guard let amount = span(abs(estimate.over), unit) else { return nil }
    if estimate.over == 0 { return fill(.estimateFits, estimate.label) }
    return fill(estimate.over > 0 ? .estimateOver : .estimateSlack, estimate.label, amount)
  }

  /// `2 weeks`, or `4 days` where the weeks or months are not whole.
  func span(_ number: Double, _ unit: TimelineEntry.Unit) -> String? {
    if unit == .date { return amount(number, .day) }
    if number != number.rounded(), unit == .week || unit == .month, let days = unit.days {
      return amount((number * days * 100).rounded() / 100, .day)
    }
    return amount(number, unit)
  }

  /// `3 weeks`; nil for units whose length nobody wrote.
  func amount(_ number: Double, _ unit: TimelineEntry.Unit) -> String? {
    let (one, many): (Word, Word)
    switch unit {
    case .hour: (one, many) = (.amountHour, .amountHours)
    case .day: (one, many) = (.amountDay, .amountDays)
    case .week: (one, many) = (.amountWeek, .amountWeeks)
    case .month: (one, many) = (.amountMonth, .amountMonths)
    case .quarter, .sprint, .phase, .date: return nil
    }
    let text = String(writing: { $0.append(decimal: number, point: point) })
    return fill(number == 1 ? one : many, text)
  }

  /// `week 4`: a unit of the plan's own axis.
  func place(_ number: Int, _ unit: TimelineEntry.Unit) -> String {
    let word: Word =
      switch unit {
      case .hour: .placeHour
      case .day, .date: .placeDay
      case .week: .placeWeek
      case .month: .placeMonth
      case .quarter: .placeQuarter
      case .sprint: .placeSprint
      case .phase: .placePhase
      }
    return fill(word, "\(number)")
  }
}
