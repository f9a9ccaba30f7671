import Mustache
import Readiness
import Text

/// A page of a report, as its tabs show it.
struct Tab: Sendable {
  var name: String
  var url: String
  var count: String?
  var isCurrent: Bool

  static let view = View<Tab>([
    .text("name", "What the page is called.") { $0.name },
    .url("url", "Where it is.") { $0.url },
    .text("count", "Its most telling figure.") { $0.count },
    .flag("isCurrent", "Whether it is this page.") { $0.isCurrent },
  ])

  /// The pages that the report has; none where there is only one.
  static func all(of dossier: Dossier) -> [Tab] {
    guard dossier.pages.count > 1 else { return [] }
    return ReportPage.allCases.filter(dossier.pages.contains).map { page in
      Tab(
        name: dossier.words[page.word], url: page.file, count: count(of: page, dossier),
        isCurrent: page == dossier.page)
    }
  }

  private static func count(of page: ReportPage, _ dossier: Dossier) -> String? {
    let report = dossier.report
    switch page {
    case .report:
      let progress = Bucket(dossier.assessment.progress)?.progress
      return progress.map { "\($0.done)/\($0.total)" }
    case .risks: return "\(report.risks.count)"
    case .timeline: return "\(report.timeline.count)"
    case .signOff:
      return "\(report.signOffs.count { $0.state == .signed })/\(report.signOffs.count)"
    case .audit:
      let differ = dossier.assessment.claims.count { $0.outcome == .contradicted }
      return dossier.words.fill(.differCount, "\(differ)")
    }
  }
}

extension ReportPage {
  var word: Word {
    switch self {
    case .report: .checklist
    case .risks: .risks
    case .timeline: .timeline
    case .signOff: .signOff
    case .audit: .audit
    }
  }
}
