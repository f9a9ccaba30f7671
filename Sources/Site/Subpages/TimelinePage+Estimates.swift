import Readiness
import Text

/// What a plan's windows allot, against what its own estimates ask for.
struct Estimates: Sendable {
  /// A window's estimate, and by how much it is longer or, where negative, shorter than the window.
  struct Fit: Sendable {
    let label: String
    let unit: TimelineEntry.Unit
    let over: Double
  }

  private let dossier: Dossier
  private let entries: [TimelineEntry]
  /// The estimates by the words of what they are for; nil where two have the same.
  private let byTitle: [String: TimelineEntry?]

  init(_ dossier: Dossier) {
    self.dossier = dossier
    entries = dossier.report.timeline
    var found: [String: TimelineEntry?] = [:]
    for entry in entries where entry.length != nil {
      let title = Identifier.of(entry.title)
      found[title] = .some(found[title] == nil ? entry : nil)
    }
    byTitle = found
  }

  /// How a window agrees with the one estimate of the same words and unit; nil without one.
  func fit(of window: TimelineEntry) -> Fit? {
    guard window.length == nil, !window.isRelativeToLaunch, let from = window.from,
      let to = window.to, case .some(.some(let estimate)) = byTitle[Identifier.of(window.title)],
      estimate.unit == window.unit, let length = estimate.length
    else { return nil }
    return Fit(label: estimate.label, unit: window.unit, over: length - (to - from + 1))
  }

  /// The same in words.
  func say(_ fit: Fit) -> String? {
    guard let amount = dossier.words.amount(abs(fit.over), fit.unit) else { return nil }
    if fit.over == 0 { return dossier.words.fill(.estimateFits, fit.label) }
    return dossier.words.fill(fit.over > 0 ? .estimateOver : .estimateSlack, fit.label, amount)
  }

  /// What the estimates add up to, and how long the plan's own axis is; nil for fewer than two.
  var finding: String? {
    let estimates = entries.filter { $0.length != nil }
    guard estimates.count > 1 else { return nil }
    let sum = TimelineEntry.Unit.allCases.reversed().compactMap { unit -> String? in
      let length = estimates.filter { $0.unit == unit }.reduce(0) { $0 + ($1.length ?? 0) }
      return length > 0 ? dossier.words.amount(length, unit) : nil
    }
    guard !sum.isEmpty else { return nil }
    let all = sum.joined(separator: ", ")
    guard let axis else { return dossier.words.fill(.estimatesSum, all) }
    return dossier.words.fill(.estimatesAxis, all, axis)
  }

  /// From the first to the last window of the one unit that the plan counts in.
  private var axis: String? {
    let windows = entries.filter { $0.length == nil && !$0.isRelativeToLaunch && $0.from != nil }
    guard let unit = windows.first?.unit, windows.allSatisfy({ $0.unit == unit }),
      let first = windows.compactMap(\.from).min(), let last = windows.compactMap(\.to).max()
    else { return nil }
    return dossier.words.amount(last - first + 1, unit)
  }
}

extension Words {
  /// `3 weeks`; nil for units whose length nobody wrote.
  fileprivate func amount(_ number: Double, _ unit: TimelineEntry.Unit) -> String? {
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
}
