import Diagnostics
import Readiness
import Text

extension Builder {
  /// How a document was read, and every mistake in it.
  package struct Reading: Sendable {
    package var explanations: [Explanation]
    /// The document's lines as they are shown beside, by line.
    package var diagnostics: [Diagnostic]
    /// Nil where an error left nothing to explain.
    package var verdict: Verdict?
  }

  /// Reads one document and says how.
  ///
  /// - Parameter line: only what stands there; nil for every line that something was read from.
  package func explain(line: Int?) throws(Failure) -> Reading {
    let project = try open()
    let reading = Guarded(Reading(explanations: [], diagnostics: [], verdict: nil))
    let entries = try evaluate(Targets(project, for: request)) { assessment, _, _ in
      let explainer = Explainer(assessment)
      let found = line.map { explainer.explain(line: $0) } ?? explainer.all()
      reading.withLock {
        $0.explanations = found
        $0.verdict = assessment.decision.verdict
      }
    }
    return reading.withLock { reading in
      reading.diagnostics = entries.flatMap(\.diagnostics).map(project.shown)
      return reading
    }
  }
}
