extension ClaimRule {
  package static let statusIsTrue = ClaimRule(
    id: "status-is-true", question: "Is what is called complete or ready so?",
    reason: "The word at the top is what is read; the boxes below are what is known.")
}

extension ClaimAssessor {
  /// `Status: COMPLETE`, `In progress`, `Not started`, `All critical items … complete`.
  func status(_ state: ItemState, of subject: Statement.Subject) -> Finding {
    guard let tally = tally(of: subject) else {
      return .cannotCheck("nothing in the text can be counted for it")
    }
    let isAll = tally.done == tally.total
    func finding(_ outcome: Claim.Outcome, _ reason: String? = nil) -> Finding {
      Finding(
        outcome: outcome, computed: tally.words,
        evidence: outcome == .contradicted && state == .done
          ? evidence.openLines(of: subject) : evidence.countedLines(of: subject), reason: reason)
    }
    switch state {
    case .done: return finding(isAll ? .holds : .contradicted)
    case .inProgress:
      if isAll { return finding(.cannotCheck, "nothing in the text says what is missing") }
      return isBegun(subject, tally)
        ? finding(.holds) : finding(.cannotCheck, "nothing is ticked yet")
    case .open:
      return isAll ? finding(.contradicted) : finding(.holds)
    case .blocked:
      return isAll
        ? finding(.contradicted) : finding(.cannotCheck, "nothing in the text says by what")
    case .notApplicable, .waived: return finding(.cannotCheck)
    }
  }

  private func isBegun(_ subject: Statement.Subject, _ tally: Tally) -> Bool {
    if tally.done > 0 { return true }
    switch subject {
    case .document: return progress.readiness.inProgress > 0
    case .section(let index), .row(let index?):
      return sections[index].progress.readiness.inProgress > 0
    case .leaves, .item, .row(nil), .signOffs, .other: return false
    }
  }

  /// `PRODUCTION READY`: every required item is done and nothing forbids the launch.
  func readiness() -> Finding {
    let tally = progress.readiness.total > 0 ? Tally(progress.readiness) : nil
    if let tally, tally.done < tally.total {
      return Finding(
        outcome: .contradicted, computed: tally.words, evidence: evidence.openLines(of: .document),
        reason: "required items before launch are open")
    }
    if decision.verdict == .noGo {
      return Finding(
        outcome: .contradicted, computed: decision.verdict.rawValue,
        evidence: evidence.reasonLines, reason: decision.reasons.first?.text)
    }
    guard let tally else { return .cannotCheck("nothing in the text can be counted for it") }
    return Finding(
      outcome: .holds, computed: tally.words, evidence: evidence.countedLines(of: .document))
  }
}
