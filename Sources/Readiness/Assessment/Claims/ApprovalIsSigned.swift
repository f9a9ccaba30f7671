extension ClaimRule {
  package static let approvalIsSigned = ClaimRule(
    id: "approval-is-signed", question: "Have those who must approve it signed?",
    reason: "An approval is somebody's word; without the name it is the author's hope.")
}

extension ClaimAssessor {
  /// `APPROVED` over a pending sign-off is contradicted; over none it cannot be checked.
  func approval() -> Finding {
    let (asked, missing) = (evidence.askedLines, evidence.missing)
    if !missing.isEmpty {
      return Finding(
        outcome: .contradicted, computed: "\(asked.count - missing.count) of \(asked.count) signed",
        evidence: missing, reason: "sign-offs are pending or declined")
    }
    if !asked.isEmpty {
      return Finding(
        outcome: .holds, computed: "\(asked.count) of \(asked.count) signed",
        evidence: asked)
    }
    if decision.verdict == .noGo {
      return Finding(
        outcome: .contradicted, computed: decision.verdict.rawValue,
        evidence: evidence.reasonLines, reason: decision.reasons.first?.text)
    }
    return .cannotCheck("the text names nobody who signs")
  }
}
