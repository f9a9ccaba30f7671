import Diagnostics
import Readiness
import Site

/// What stays of a document when its pages are written.
package struct Entry: Sendable {
  /// Empty where errors left nothing to show.
  package var slug = ""
  package var title = ""
  /// Nil for a page without matter, and where there is nothing to show.
  package var verdict: Verdict?
  /// The first reasons for the verdict.
  package var reasons: [Decision.Reason] = []
  /// The path as messages name it; empty where there is nothing to show.
  package var source = ""
  /// Whether it is a draft, and drafts were not asked for.
  package var isSkipped = false
  package var diagnostics: [Diagnostic] = []
  /// What the portfolio says of it; nil where there is nothing to show.
  var summary: Summary?

  init(isSkipped: Bool = false, diagnostics: [Diagnostic]) {
    self.isSkipped = isSkipped
    self.diagnostics = diagnostics
  }

  init(_ assessment: Assessment, diagnostics: [Diagnostic]) {
    slug = assessment.report.slug
    title = assessment.report.title
    verdict = assessment.report.hasMatter ? assessment.decision.verdict : nil
    summary = Summary(of: assessment)
    source = assessment.report.source
    reasons = Array(assessment.decision.reasons.prefix(3))
    self.diagnostics = diagnostics
  }
}
