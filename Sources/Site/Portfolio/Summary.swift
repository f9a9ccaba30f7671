import Readiness
import Text

/// What the portfolio needs of a report, small enough to keep for thousands.
package struct Summary: Sendable {
  package var slug: String
  package var title: String
  package var source: String
  package var owner: String?
  package var tags: [String]
  package var progress: ProgressByKind
  package var boxes: Boxes
  package var verdict: Verdict
  /// The first reason of the decision.
  package var reason: Decision.Reason?
  /// Criteria of gates before the launch that fail, and how many there are, as on the report's page.
  package var criteriaFailing: Int
  package var criteria: Int
  /// Required leaves before the launch that are flagged critical and not done.
  package var openCritical: Int
  /// Risks that are not settled, by level; those without one under nil.
  package var openRisks: [(level: Risk.Level?, count: Int)]
  package var signOffs: Int
  package var signed: Int
  package var pendingSignOffs: Int
  package var declinedSignOffs: Int
  package var claims: [Claim.Outcome: Int]
  /// The first claims that differ from the evidence.
  package var gaps: [Claim]
  /// The contradicted claim to show first.
  package var widestGap: Claim? { gaps.first }
  package var waivers: [Waived]
  /// Its items for the search page.
  package var search: SearchItems
  package var nextDate: NextDate?
  package var bars: [Bar]
  package var pages: Set<ReportPage>

  /// A day that lies before the report, or the last that passed with work open.
  package struct NextDate: Sendable {
    package var day: Day
    package var title: String
    package var isPast: Bool
  }

  /// A section without its subsections' names: what the skyline shows.
  package struct Bar: Sendable {
    package var name: String
    package var title: String
    package var done: Int
    package var total: Int
  }

  /// A waiver with the words of its item and their place on the report's page.
  package struct Waived: Sendable {
    package var waiver: Waiver
    package var text: String
    package var anchor: String?
  }

  package var openRiskCount: Int { openRisks.reduce(0) { $0 + $1.count } }
}

/// The pages that a report can have; one exists only when the document has its matter.
package enum ReportPage: String, CaseIterable, Sendable {
  case report, risks, timeline
  case signOff = "sign-off"
  case audit

  /// The file in the report's folder.
  package var file: String { self == .report ? "index.html" : "\(rawValue).html" }

  /// Which of them a report has.
  package static func all(of assessment: Assessment) -> Set<ReportPage> {
    let report = assessment.report
    var pages: Set<ReportPage> = [.report]
    if !report.risks.isEmpty { pages.insert(.risks) }
    if !report.timeline.isEmpty { pages.insert(.timeline) }
    if !report.signOffs.isEmpty { pages.insert(.signOff) }
    if !assessment.claims.isEmpty { pages.insert(.audit) }
    return pages
  }
}
