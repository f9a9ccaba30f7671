import Diagnostics
import Readiness
import Text

/// The report that is read of a text, as of a fixed day.
func report(of text: String, settings: Settings = Settings()) -> Report? {
  guard let day = Day(iso: "2026-01-15") else { return nil }
  let source = Evaluation.Source(path: "case.md", bytes: Array(text.utf8))
  return Evaluation(settings: settings, asOf: day).evaluate(source, status: nil, slug: "case")
    .value?
    .report
}
