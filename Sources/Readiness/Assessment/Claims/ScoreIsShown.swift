extension ClaimRule {
  package static let scoreIsShown = ClaimRule(
    id: "score-is-shown", question: "Is the score what its table and the boxes show?",
    reason: "A score looks measured; it is worth what it was drawn from.")
}

extension ClaimAssessor {
  /// An overall score is held against its own table's mean, and only then against the boxes.
  ///
  /// A score below what the boxes show cannot be checked: nothing says what is missing.
  func score(_ declared: Double, _ statement: Statement) -> Finding {
    if let mean = statement.mean {
      if Self.agree(declared, mean.value, false) { return Self.isTheMean(mean) }
      return Finding(
        outcome: .contradicted, computed: "\(Figure.plain(mean.value))%", evidence: mean.lines,
        reason: "the mean of its own table")
    }
    guard let tally = tally(of: statement.subject) else {
      return .cannotCheck("nothing in the text can be counted for it")
    }
    let agrees = tallies(of: statement.subject).contains {
      Self.agree(declared, $0.percent, false)
    }
    let isBelow = declared < tally.percent
    return Finding(
      outcome: agrees ? .holds : isBelow ? .cannotCheck : .contradicted,
      computed: "\(Figure.plain(tally.floored))%",
      evidence: evidence.countedLines(of: statement.subject),
      reason: !agrees && isBelow ? "nothing in the text says what is missing" : tally.words)
  }
}
