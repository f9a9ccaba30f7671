import Text

/// Holds what a document says of its own state against its boxes, tables, sums and dates.
struct ClaimAssessor {
  let report: Report
  let progress: ProgressByKind
  let sections: [SectionFigures]
  let results: [GateResult]
  let decision: Decision
  let evidence: Evidence

  init(
    report: Report, progress: ProgressByKind, sections: [SectionFigures], results: [GateResult],
    decision: Decision
  ) {
    self.report = report
    self.progress = progress
    self.sections = sections
    self.results = results
    self.decision = decision
    evidence = Evidence(report: report, decision: decision)
  }

  /// What came of one claim.
  struct Finding {
    var outcome: Claim.Outcome
    var computed: String?
    var evidence: [Int] = []
    var reason: String?

    static func cannotCheck(_ reason: String) -> Finding {
      Finding(outcome: .cannotCheck, computed: nil, reason: reason)
    }
  }

  /// Every claim, by line; two that say the same on one line are one.
  func claims() -> [Claim] {
    var claims = report.claims.compactMap { claim(from: $0) }
    claims += sectionEfforts()
    claims += marks()
    claims += parents()
    claims += twins()
    claims += criteria()
    claims += recordedDecisions()
    claims += itemDates()
    claims += launchDate()
    claims.sort { ($0.line, $0.kind.rawValue) < ($1.line, $1.kind.rawValue) }
    return claims
  }

  private func claim(from statement: Statement) -> Claim? {
    guard let finding = finding(for: statement) else { return nil }
    return Claim(
      finding, text: statement.text, kind: statement.kind,
      declared: statement.assertion.words(in: statement.text), line: statement.line)
  }

  /// What came of a statement and all that its row says besides; nil where it claims nothing now.
  private func finding(for statement: Statement) -> Finding? {
    let all = [statement.assertion] + statement.further
    let findings = all.compactMap { finding(for: $0, statement) }
    return findings.first { $0.outcome == .contradicted }
      ?? findings.first { $0.outcome == .holds } ?? findings.first
  }

  private func finding(for assertion: Statement.Assertion, _ statement: Statement) -> Finding? {
    switch assertion {
    case .percent(let percent, let remains, let isApproximate):
      self.percent(
        remains ? 100 - percent : percent, isApproximate: isApproximate, statement)
    case .score(let score, let highest): self.score(score / highest * 100, statement)
    case .count(let done, let total, let precision):
      count(done: done, total: total, precision, statement)
    case .points(let points, let most): self.points(points, of: most, statement)
    case .effort(let effort): self.effort(effort, of: statement.subject)
    case .state(let state): status(state, of: statement.subject)
    case .ready: readiness()
    case .approved: approval()
    case .date(let due): date(due, of: statement.subject)
    case .contradictsBox(let state): box(state, of: statement.subject)
    }
  }
}

extension Claim {
  init(
    _ finding: ClaimAssessor.Finding, text: String, kind: Kind, declared: String, line: Int
  ) {
    self.init(
      text: text, kind: kind, declared: declared, computed: finding.computed,
      outcome: finding.outcome, line: line)
    evidence = finding.evidence
    reason = finding.reason
  }
}

extension Statement.Assertion {
  /// What is declared, as short as it can be said.
  fileprivate func words(in text: String) -> String {
    switch self {
    case .percent(let percent, _, let isApproximate):
      "\(isApproximate ? "~" : "")\(Figure.plain(percent))%"
    case .score(let score, let highest), .points(let score, let highest):
      highest == 100
        ? "\(Figure.plain(score))%" : "\(Figure.plain(score))/\(Figure.plain(highest))"
    case .count(let done, let total, let precision):
      (precision == .about ? "~" : "")
        + [done, total].compactMap { $0.map { "\($0)" } }.joined(separator: "/")
        + (precision == .atLeast ? "+" : "")
    case .effort(let effort): effort.words
    case .state(let state), .contradictsBox(let state): state.words
    case .ready: "ready"
    case .approved: "approved"
    case .date(let due): due.words
    }
  }
}

extension ItemState {
  /// As a sentence says it.
  var words: String {
    switch self {
    case .inProgress: "in progress"
    case .notApplicable: "not applicable"
    case .done, .blocked, .open, .waived: rawValue
    }
  }
}

/// Numbers as claims show them.
enum Figure {
  /// Without decimals that say nothing, else one.
  static func plain(_ value: Double) -> String {
    let tenths = (value * 10).rounded()
    guard tenths.magnitude < 1e15 else { return "\(value)" }
    let whole = Int(tenths) / 10
    let rest = Int(tenths.magnitude) % 10
    return rest == 0 ? "\(whole)" : "\(whole).\(rest)"
  }
}
