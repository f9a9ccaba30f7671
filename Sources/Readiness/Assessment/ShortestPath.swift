/// A smallest set of changes that turns the decision to go.
///
/// Every step is needed: where a share of a section is enough, the fewest items are taken, those
/// that other criteria need first.
struct ShortestPath {
  let report: Report
  let results: [GateResult]
  let usesDefaultGate: Bool

  /// The steps, by owner and line; nil where no change of the text leads to go.
  func steps() -> [Decision.Step]? {
    var items: Set<Int> = []
    var steps: [Decision.Step] = []
    for result in results where isInForce(result) {
      guard add(result, to: &items, &steps) else { return nil }
    }
    for signOff in report.signOffs {
      if let step = step(for: signOff) { steps.append(step) }
    }
    for waiver in report.waivers where waiver.state == .active {
      steps.append(
        Decision.Step(
          kind: .waiver, id: waiver.item, text: waiver.item, change: "done",
          owner: waiver.requestedBy, line: waiver.line))
    }
    if usesDefaultGate {
      items.formUnion(report.leaves(.all).filter { !report.isSettled($0) })
    }
    completeShares(&items)
    steps += items.sorted().map { step(forItem: $0) }
    if steps.isEmpty { return nil }
    return steps.sorted { one, other in
      (one.owner ?? "~", one.line ?? 0, one.id) < (other.owner ?? "~", other.line ?? 0, other.id)
    }
  }

  /// Gates that take part in the decision and do not hold.
  private func isInForce(_ result: GateResult) -> Bool {
    guard result.outcome != .holds else { return false }
    let gate = report.gates[result.gate]
    if gate.phase == .after { return gate.polarity == .forbid && result.outcome == .fails }
    return gate.strength == .must || result.outcome == .fails
  }

  private func add(
    _ result: GateResult, to items: inout Set<Int>, _ steps: inout [Decision.Step]
  ) -> Bool {
    let gate = report.gates[result.gate]
    if case .unread = gate.rule { return false }
    var open = Array(zip(gate.criteria, result.criteria)).filter { pair in
      pair.1.outcome == .fails || (pair.1.outcome == .unassessed && (gate.phase != .after))
    }
    let needed = self.needed(gate, result, open: open.count)
    if needed < open.count {
      open.sort { cost($0) < cost($1) }
      open = Array(open.prefix(needed))
    }
    for (criterion, outcome) in open {
      switch criterion.subject {
      case .item(let index): items.insert(index)
      case .sections, .leaves:
        guard let progress = outcome.progress, progress.total > 0 else {
          steps.append(step(for: criterion, .criterion, "shown to hold"))
          continue
        }
      case .trigger: steps.append(step(for: criterion, .trigger, "cleared"))
      case .unread: steps.append(step(for: criterion, .criterion, "shown to hold"))
      }
    }
    return true
  }

  /// How many of the open criteria must change for the gate to hold.
  private func needed(_ gate: Gate, _ result: GateResult, open: Int) -> Int {
    let holding = result.criteria.count { $0.outcome == .holds }
    switch gate.rule {
    case .atLeast(let least): return max(0, least - holding)
    case .share(let threshold) where !gate.isComputed:
      var more = 0
      while holding + more < gate.criteria.count,
        !threshold.isMet(done: holding + more, total: gate.criteria.count)
      { more += 1 }
      return more
    default: return open
    }
  }

  private func cost(_ pair: (Criterion, CriterionResult)) -> Int { pair.1.missing.count }

  /// Takes the fewest items more that computed criteria need, those already taken counted.
  private func completeShares(_ items: inout Set<Int>) {
    for result in results where isInForce(result) {
      let gate = report.gates[result.gate]
      for (criterion, outcome) in zip(gate.criteria, result.criteria)
      where outcome.outcome == .fails {
        guard let progress = outcome.progress else { continue }
        let threshold = threshold(of: criterion, gate)
        var done = progress.done + outcome.missing.count { items.contains($0) }
        for item in outcome.missing where !items.contains(item) {
          if threshold.isMet(done: done, total: progress.total) { break }
          items.insert(item)
          done += 1
        }
      }
    }
  }

  private func threshold(of criterion: Criterion, _ gate: Gate) -> Threshold {
    if case .leaves = criterion.subject {
      return criterion.threshold ?? Threshold(percent: 100, isStrict: false)
    }
    return criterion.threshold ?? gate.threshold
  }

  private func step(forItem index: Int) -> Decision.Step {
    let item = report.items[index]
    return Decision.Step(
      kind: .item, id: item.id, text: item.text, change: "done", owner: item.owner, line: item.line)
  }

  private func step(for signOff: SignOff) -> Decision.Step? {
    let needsChange =
      signOff.holdsUp || signOff.state == .declined
      || (signOff.hasConditions && signOff.state == .signed)
    guard needsChange else { return nil }
    return Decision.Step(
      kind: .signOff, id: signOff.role, text: signOff.role,
      change: signOff.hasConditions ? "signed without conditions" : "signed",
      owner: signOff.name ?? signOff.role, line: signOff.line)
  }

  private func step(
    for criterion: Criterion, _ kind: Decision.Step.Kind, _ change: String
  ) -> Decision.Step {
    Decision.Step(
      kind: kind, id: Words(criterion.text).list.joined(separator: "-"), text: criterion.text,
      change: change, owner: nil, line: criterion.line)
  }
}
