/// The changes that are known to be needed, while more are added.
struct ChangePlan {
  let report: Report
  private(set) var items: Set<Int> = []
  private var others: [Decision.Step] = []
  private var shares: [Share] = []
  /// Items that were chosen where others would have done.
  private var optional: [Int] = []
  /// What each chosen criterion took that nothing else had taken before.
  private(set) var alternatives: [Set<Int>] = []

  init(report: Report) { self.report = report }

  /// A share of some leaves that must be reached.
  private struct Share {
    var missing: [Int]
    var done: Int
    var total: Int
    var threshold: Threshold

    func isMet(with items: Set<Int>) -> Bool {
      threshold.isMet(done: done + missing.count { items.contains($0) }, total: total)
    }
  }

  /// Takes what a criterion of a gate needs to hold.
  mutating func require(_ gate: Gate, _ result: GateResult, _ index: Int) {
    let (criterion, outcome) = (gate.criteria[index], result.criteria[index])
    switch criterion.subject {
    case .item, .sections, .leaves:
      if gate.polarity == .forbid {
        others.append(step(for: criterion, .trigger, "cleared"))
      } else if case .item = criterion.subject {
        items.formUnion(outcome.missing)
      } else if let share = share(criterion, outcome, gate) {
        add(share)
      } else {
        others.append(step(for: criterion, .criterion, "shown to hold"))
      }
    case .trigger: others.append(step(for: criterion, .trigger, "cleared"))
    case .unread: others.append(step(for: criterion, .criterion, "shown to hold"))
    }
  }

  mutating func requireItems(_ leaves: [Int]) {
    items.formUnion(leaves.filter { !report.isSettled($0) })
  }

  /// Takes those of a gate's criteria that need the fewest changes more.
  mutating func choose(_ need: GateNeed) {
    let costs = need.candidates.map { (cost: cost(need, $0), index: $0) }
    let chosen = costs.sorted { ($0.cost, $0.index) < ($1.cost, $1.index) }.prefix(need.count)
    for one in chosen {
      let before = items
      require(need.gate, need.result, one.index)
      alternatives.append(items.subtracting(before))
    }
  }

  /// Takes the fewest items more that the shares need, those already taken counted.
  mutating func completeShares() {
    for share in shares {
      for item in share.missing where !items.contains(item) {
        if share.isMet(with: items) { break }
        items.insert(item)
        optional.append(item)
      }
    }
  }

  /// Gives up items that a share took before another share took enough.
  mutating func dropNeedlessItems() {
    for item in optional {
      items.remove(item)
      if !shares.allSatisfy({ $0.isMet(with: items) }) { items.insert(item) }
    }
  }

  /// The steps so far, items in the order of the text.
  var steps: [Decision.Step] {
    others
      + items.sorted().map { index in
        let item = report.items[index]
        return Decision.Step(
          kind: .item, id: item.id, text: item.text, change: "done", owner: item.owner,
          line: item.line)
      }
  }

  private mutating func add(_ share: Share) {
    var without = Set(share.missing)
    if let last = without.popFirst(), !share.isMet(with: without) {
      items.formUnion(without)
      items.insert(last)
    } else {
      shares.append(share)
    }
  }

  private func share(
    _ criterion: Criterion, _ outcome: CriterionResult, _ gate: Gate
  ) -> Share? {
    guard let progress = outcome.progress, progress.total > 0 else { return nil }
    return Share(
      missing: outcome.missing, done: progress.done, total: progress.total,
      threshold: gate.threshold(of: criterion))
  }

  private func cost(_ need: GateNeed, _ index: Int) -> Int {
    let (criterion, outcome) = (need.gate.criteria[index], need.result.criteria[index])
    if need.gate.polarity == .forbid { return 1 }
    switch criterion.subject {
    case .trigger, .unread: return 1
    case .item: return outcome.missing.count { !items.contains($0) }
    case .sections, .leaves:
      guard let share = share(criterion, outcome, need.gate) else { return 1 }
      var taken = items
      var cost = 0
      for item in share.missing where !taken.contains(item) {
        if share.isMet(with: taken) { break }
        taken.insert(item)
        cost += 1
      }
      return cost
    }
  }

  private func step(
    for criterion: Criterion, _ kind: Decision.Step.Kind, _ change: String
  ) -> Decision.Step {
    Decision.Step(
      kind: kind, id: Words(criterion.text).list.joined(separator: "-"), text: criterion.text,
      change: change, owner: nil, line: criterion.line)
  }
}
