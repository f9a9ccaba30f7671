import Diagnostics
import Readiness

/// What came of a build or a check.
package struct BuildResult: Sendable {
  /// The documents, in the order of their paths.
  package let entries: [Entry]
  /// Every mistake, in the order of files and lines, named as the user of the command would.
  package private(set) var diagnostics: [Diagnostic]
  /// Whether the content may not be published.
  package private(set) var hasErrors: Bool
  private let project: Project
  /// What was written; nil where nothing was to be.
  package var counts: Draft.Counts?
  package var laps: [Stopwatch.Lap]

  init(
    of project: Project, _ entries: [Entry], isStrict: Bool, laps: [Stopwatch.Lap]
  ) {
    self.entries = entries
    self.laps = laps
    let all = project.diagnostics + entries.flatMap(\.diagnostics)
    self.project = project
    diagnostics = all.map(project.shown)
    hasErrors = all.contains { $0.severity == .error || isStrict && $0.severity == .warning }
  }

  package func count(_ severity: Diagnostic.Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// How many reports came out so.
  package func count(_ verdict: Verdict) -> Int { entries.count { $0.verdict == verdict } }

  /// Adds an error for each report that is less ready than `wanted`, and one where there is none.
  package mutating func require(_ wanted: Verdict) {
    let reports = entries.filter { $0.verdict != nil }
    for entry in reports {
      guard let verdict = entry.verdict, !verdict.satisfies(wanted) else { continue }
      add(.notMet(wanted, by: entry, verdict))
    }
    if reports.isEmpty { add(.nothingToRequire(wanted, in: project.namePrefix)) }
  }

  private mutating func add(_ error: Diagnostic) {
    diagnostics.append(project.shown(error))
    hasErrors = true
  }
}

extension Verdict {
  fileprivate func satisfies(_ wanted: Verdict) -> Bool {
    switch wanted {
    case .go: self == .go
    case .conditionalGo: self == .go || self == .conditionalGo
    case .noGo, .undecided: true
    }
  }
}

extension Diagnostic {
  fileprivate static func notMet(
    _ wanted: Verdict, by entry: Entry, _ verdict: Verdict
  ) -> Diagnostic {
    let reason = entry.reasons.first
    return Diagnostic(
      .error, "decision.required", at: Place(entry.source, line: reason?.line ?? 1),
      "'\(entry.title)' is \(verdict.rawValue), and \(wanted.rawValue) is required",
      hint: reason?.text)
  }

  fileprivate static func nothingToRequire(_ wanted: Verdict, in folder: String) -> Diagnostic {
    Diagnostic(
      .error, "decision.none", at: Place(folder),
      "no report can be decided on, and \(wanted.rawValue) is required",
      hint: "a report has items, gates, risks or sign-offs")
  }
}
