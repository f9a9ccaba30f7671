import Readiness
import Text

/// What a row of the portfolio says in words.
extension PortfolioModel.Row {
  /// From the site's root.
  var path: String { "\(summary.slug)/index.html" }
  var url: String { root + path }

  var auditURL: String? {
    guard summary.pages.contains(.audit) else { return nil }
    return "\(root)\(summary.slug)/\(ReportPage.audit.file)"
  }

  /// Why it is decided so.
  var reason: String? {
    if summary.criteriaFailing > 0 {
      return words.fill(.criteriaNotMet, "\(summary.criteriaFailing)", "\(summary.criteria)")
    }
    return summary.reason.map { words.say($0.text) }
  }

  var percent: String? { readiness.permille.map(words.percent) }

  /// What the document says of itself, where its evidence says otherwise.
  var gapNote: String? {
    guard let gap = summary.widestGap else { return nil }
    guard let computed = gap.computed, gap.declared.utf8.count <= 32 else { return nil }
    return words.fill(.saysShows, words.say(gap.declared), words.say(computed))
  }

  /// What is not simply signed or pending.
  var signOffNote: String? {
    summary.declinedSignOffs > 0
      ? words.fill(.declinedCount, "\(summary.declinedSignOffs)") : nil
  }

  /// The worst level with its count.
  var riskNote: String? {
    guard let worst = summary.openRisks.first, let level = worst.level else { return nil }
    return "\(worst.count) \(words.within(level.word))"
  }

  var nextTitle: String? {
    summary.nextDate.map {
      let title = words.say($0.title)
      return $0.isPast ? "\(title), \(words[.passed])" : title
    }
  }

  /// The figures of its sections as one sentence.
  var skylineLabel: String {
    let bars = summary.bars.map { "\($0.title) \($0.done)/\($0.total)" }
    return "\(summary.title): \(bars.joined(separator: ", "))"
  }
}

extension Risk.Level {
  var word: Word {
    switch self {
    case .veryLow: .levelVeryLow
    case .low: .levelLow
    case .medium: .levelMedium
    case .high: .levelHigh
    case .veryHigh: .levelVeryHigh
    case .critical: .levelCritical
    }
  }
}
