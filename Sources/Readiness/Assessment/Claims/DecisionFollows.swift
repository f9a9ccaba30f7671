extension ClaimRule {
  package static let decisionFollows = ClaimRule(
    id: "decision-follows", question: "Does the recorded decision follow from the evidence?",
    reason: "A go that the text itself does not bear out will be asked about afterwards.")
}

extension ClaimAssessor {
  /// Each recorded decision against the verdict: one that says less than the evidence shows
  /// cannot be checked, since nothing says what is missing.
  func recordedDecisions() -> [Claim] {
    report.recorded.map { recorded in
      let outcome = outcome(of: recorded.verdict)
      let finding = Finding(
        outcome: outcome, computed: decision.verdict.rawValue,
        evidence: outcome == .holds ? [] : evidence.reasonLines,
        reason: decision.reasons.first?.text)
      return Claim(
        finding, text: recorded.text, kind: .status, declared: recorded.verdict.rawValue,
        line: recorded.line)
    }
  }

  private func outcome(of recorded: Verdict) -> Claim.Outcome {
    if recorded == decision.verdict { return .holds }
    switch (recorded, decision.verdict) {
    case (.go, .undecided), (.conditionalGo, .undecided):
      return evidence.isSignatureAwaited ? .contradicted : .cannotCheck
    case (.go, _), (.conditionalGo, .noGo): return .contradicted
    case (.conditionalGo, _), (.noGo, _), (.undecided, _): return .cannotCheck
    }
  }
}
