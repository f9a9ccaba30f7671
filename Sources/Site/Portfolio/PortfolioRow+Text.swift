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
    return summary.reason.map(\.text)
  }

  var percent: String? { readiness.permille.map(words.percent) }

  /// What the document says of itself, where its evidence says otherwise.
  var gapNote: String? {
    guard let gap = summary.widestGap else { return nil }
    guard let computed = gap.computed, gap.declared.utf8.count <= 32 else { return nil }
    return words.fill(.saysShows, gap.declared, computed)
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
    summary.nextDate.map { $0.isPast ? "\($0.title), \(words[.passed])" : $0.title }
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
