import Diagnostics
import Testing
import Text

@testable import Readiness

/// A text read and judged as of a fixed day.
func assessed(_ text: String, asOf: String = "2026-03-01") throws -> Assessment {
  let day = try #require(Day(iso: asOf))
  let source = Evaluation.Source(path: "crane.md", bytes: Array(text.utf8))
  let result = Evaluation(asOf: day).evaluate(source, status: nil, slug: "crane")
  return try #require(result.value)
}

extension Assessment {
  /// The words of the claims with an outcome, in order.
  func claims(_ outcome: Claim.Outcome) -> [String] {
    claims.filter { $0.outcome == outcome }.map(\.text)
  }
}
