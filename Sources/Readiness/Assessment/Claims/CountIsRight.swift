extension ClaimRule {
  package static let countIsRight = ClaimRule(
    id: "count-is-right", question: "Are there as many as the text says?",
    reason: "Counts written by hand are out of date with the next box that is added or ticked.")
}

extension ClaimAssessor {
  /// `58/67 items complete`, `Total items: ~150`, a roll-up's row.
  ///
  /// A total holds where the boxes, the items or the sections fit; a row of totals where its
  /// own table's sum does. After `~` a tenth off still holds, before `+` any more.
  func count(
    done: Int?, total: Int?, _ precision: Statement.Precision, _ statement: Statement
  ) -> Finding {
    if statement.doneSum != nil || statement.totalSum != nil {
      return sum(done: done, total: total, statement)
    }
    let tallies = tallies(of: statement.subject)
    guard let first = tallies.first else {
      return .cannotCheck("nothing in the text can be counted for it")
    }
    if statement.isLoose, !tallies.contains(where: { $0.total == total }) {
      return .cannotCheck("what is counted may be no items of the text")
    }
    func fits(_ declared: Int?, _ counted: Int) -> Bool {
      guard let declared else { return true }
      switch precision {
      case .exact: return declared == counted
      case .about: return Double((declared - counted).magnitude) <= Double(counted) / 10
      case .atLeast: return counted >= declared
      }
    }
    var totals = tallies
    if done == nil, case .document = statement.subject {
      totals += [
        Tally(done: 0, total: evidence.sectionsWithItems),
        Tally(done: 0, total: report.items.count),
      ]
    }
    let holds = totals.contains { fits(done, $0.done) && fits(total, $0.total) }
    let isLoose = done == nil && total != nil
    return Finding(
      outcome: holds ? .holds : .contradicted,
      computed: isLoose ? "\(first.total)" : "\(first.done)/\(first.total)",
      evidence: evidence.countedLines(of: statement.subject), reason: first.words)
  }

  /// `Features (5/5)` counts features where there are five; `Security (20/20)` over four boxes is
  /// a score.
  func points(_ points: Double, of most: Double, _ statement: Statement) -> Finding {
    let isCount =
      points == points.rounded()
      && tallies(of: statement.subject).contains { Double($0.total) == most }
    return isCount
      ? count(done: Int(points), total: Int(most), .exact, statement)
      : score(points / most * 100, statement)
  }

  private func sum(done: Int?, total: Int?, _ statement: Statement) -> Finding {
    func fits(_ declared: Int?, _ sum: Statement.Sum?) -> Bool {
      guard let declared, let sum else { return true }
      return Double(declared) == sum.value
    }
    let words = [statement.doneSum, statement.totalSum].compactMap {
      $0.map { Figure.plain($0.value) }
    }
    let holds = fits(done, statement.doneSum) && fits(total, statement.totalSum)
    return Finding(
      outcome: holds ? .holds : .contradicted, computed: words.joined(separator: "/"),
      evidence: (statement.totalSum ?? statement.doneSum)?.lines ?? [],
      reason: "the sum of its own table")
  }
}
