extension ClaimRule {
  package static let percentIsCounted = ClaimRule(
    id: "percent-is-counted", question: "Is as much done as the text says?",
    reason: "A share that nobody counted is read as progress by everyone who decides on it.")
}

extension ClaimAssessor {
  /// `80% Complete` holds where one way of counting gives it, to less than a point.
  ///
  /// After `~` a tenth off still holds.
  func percent(_ declared: Double, isApproximate: Bool, _ statement: Statement) -> Finding {
    if let mean = statement.mean, Self.agree(declared, mean.value, isApproximate) {
      return Self.isTheMean(mean)
    }
    let tallies = tallies(of: statement.subject)
    guard let first = tally(of: statement.subject) ?? tallies.first else {
      return .cannotCheck("nothing in the text can be counted for it")
    }
    let computed = "\(Figure.plain(first.floored))%"
    if let same = tallies.first(where: { Self.agree(declared, $0.percent, isApproximate) }) {
      return Finding(
        outcome: .holds, computed: "\(Figure.plain(same.floored))%",
        evidence: evidence.countedLines(of: statement.subject), reason: same.words)
    }
    return Finding(
      outcome: .contradicted, computed: computed,
      evidence: evidence.countedLines(of: statement.subject),
      reason: first.words)
  }

  static func agree(_ declared: Double, _ counted: Double, _ isApproximate: Bool) -> Bool {
    let tolerance = isApproximate ? max(counted / 10, 1) : 1
    // A text that says 100 means all.
    if declared == 100 && !isApproximate { return counted >= 100 }
    return (declared - counted).magnitude < tolerance
  }

  static func isTheMean(_ mean: Statement.Sum) -> Finding {
    Finding(
      outcome: .holds, computed: "\(Figure.plain(mean.value))%", evidence: mean.lines,
      reason: "the mean of its own table")
  }
}

extension Tally {
  /// The per cent rounded down to a tenth: 100 means all.
  var floored: Double { total == 0 ? 0 : Double(done * 1000 / total) / 10 }
}
