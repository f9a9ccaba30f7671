/// The changes that are known to be needed, while more are added.
struct ChangePlan {
  let report: Report
  private(set) var items: Set<Int> = []
  private var others: [Decision.Step] = []
  private var shares: [Share] = []
  /// What shares were asked for, each taken once.
  private var counted: Set<CountedCriterion> = []
  /// Items in the order in which they were taken.
  private var taken: [Int] = []
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

    /// Whether so many of what is missing are enough.
    func isMet(by count: Int) -> Bool { threshold.isMet(done: done + count, total: total) }
  }

  /// Takes what a criterion of a gate needs to hold.
  mutating func require(_ gate: Gate, _ result: GateResult, _ index: Int) {
    let (criterion, outcome) = (gate.criteria[index], result.criteria[index])
    switch criterion.subject {
    case .item where gate.polarity == .forbid, .sections where gate.polarity == .forbid:
      others.append(step(for: criterion, .trigger, "cleared"))
    case .item, .sections, .leaves:
      if case .item = criterion.subject {
        take(outcome.missing)
      } else if let share = share(criterion, outcome, gate) {
        if let counted = CountedCriterion(criterion, in: gate),
          self.counted.insert(counted).inserted
        {
          add(share)
        }
      } else if gate.polarity == .forbid {
        others.append(step(for: criterion, .trigger, "cleared"))
      } else {
        others.append(step(for: criterion, .criterion, "shown to hold"))
      }
    case .trigger: others.append(step(for: criterion, .trigger, "cleared"))
    case .unread: others.append(step(for: criterion, .criterion, "shown to hold"))
    }
  }

  mutating func requireItems(_ leaves: [Int]) {
    take(leaves.filter { !report.isSettled($0) })
  }

  private mutating func take(_ more: [Int]) {
    for item in more where items.insert(item).inserted { taken.append(item) }
  }

  /// Takes those of a gate's criteria that need the fewest changes more.
  mutating func choose(_ need: GateNeed) {
    var known: [CountedCriterion: Int] = [:]
    let costs = need.candidates.map { (cost: cost(need, $0, &known), index: $0) }
    let chosen = costs.sorted { ($0.cost, $0.index) < ($1.cost, $1.index) }.prefix(need.count)
    for one in chosen {
      let before = taken.count
      require(need.gate, need.result, one.index)
      alternatives.append(Set(taken[before...]))
    }
  }

  /// Takes the fewest items more that the shares need, those already taken counted.
  mutating func completeShares() {
    for share in shares {
      var count = share.missing.count { items.contains($0) }
      for item in share.missing where !items.contains(item) {
        if share.isMet(by: count) { break }
        take([item])
        optional.append(item)
        count += 1
      }
    }
  }

  /// Gives up items that a share took before another share took enough.
  mutating func dropNeedlessItems() {
    var counts = shares.map { $0.missing.count { items.contains($0) } }
    guard zip(shares, counts).allSatisfy({ $0.isMet(by: $1) }) else { return }
    var holders = Dictionary(uniqueKeysWithValues: Set(optional).map { ($0, [Int]()) })
    for (index, share) in shares.enumerated() {
      for item in share.missing { holders[item]?.append(index) }
    }
    for item in optional {
      let held = holders[item] ?? []
      guard items.contains(item), held.allSatisfy({ shares[$0].isMet(by: counts[$0] - 1) }) else {
        continue
      }
      items.remove(item)
      for index in held { counts[index] -= 1 }
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
    if !share.missing.isEmpty, !share.isMet(by: share.missing.count - 1) {
      take(share.missing)
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

  private func cost(
    _ need: GateNeed, _ index: Int, _ known: inout [CountedCriterion: Int]
  ) -> Int {
    let (criterion, outcome) = (need.gate.criteria[index], need.result.criteria[index])
    switch criterion.subject {
    case .trigger, .unread: return 1
    case .item where need.gate.polarity == .forbid, .sections where need.gate.polarity == .forbid:
      return 1
    case .item: return outcome.missing.count { !items.contains($0) }
    case .sections, .leaves:
      guard let share = share(criterion, outcome, need.gate),
        let counted = CountedCriterion(criterion, in: need.gate)
      else { return 1 }
      if let same = known[counted] { return same }
      let count = share.missing.count { items.contains($0) }
      let left = share.missing.count - count
      let cost = (0..<left).first { share.isMet(by: count + $0) } ?? left
      known[counted] = cost
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
