extension ClaimRule {
  package static let criterionHolds = ClaimRule(
    id: "criterion-holds", question: "Is a ticked criterion true of the section that it names?",
    reason: "What can be counted is counted; the tick beside it is only what somebody thought.")
}

extension ClaimAssessor {
  /// A ticked box on a computed criterion is a claim; an open one says nothing.
  func criteria() -> [Claim] {
    results.flatMap { result in
      let gate = report.gates[result.gate]
      guard gate.from == .markdown else { return [Claim]() }
      return zip(gate.criteria, result.criteria).compactMap { criterion, outcome in
        guard criterion.box == true else { return nil }
        switch criterion.subject {
        case .sections, .leaves: break
        case .item, .trigger, .unread: return nil
        }
        return Claim(
          finding(outcome), text: criterion.text, kind: .status, declared: "done",
          line: criterion.line)
      }
    }
  }

  private func finding(_ result: CriterionResult) -> Finding {
    let words = result.progress.map { Tally($0).words }
    let missing = result.missing.map { report.items[$0].line }
    switch result.outcome {
    case .holds: return Finding(outcome: .holds, computed: words)
    case .fails: return Finding(outcome: .contradicted, computed: words, evidence: missing)
    case .unassessed: return .cannotCheck("nothing in the text can be counted for it")
    }
  }
}
