/// A smallest set of changes that turns the decision to go.
///
/// Every step is needed: without any one of them the decision is another. Where a share of a section
/// or some of several criteria are enough, those are taken that need the fewest changes more.
struct ShortestPath {
  private let report: Report
  private let results: [GateResult]
  private let usesDefaultGate: Bool
  /// What is waived must be done; everything else is counted as if it were.
  private let waived: [Decision.Step]

  init(report: Report, results: [GateResult], usesDefaultGate: Bool) {
    waived = Self.waived(in: report)
    if waived.isEmpty {
      (self.report, self.results, self.usesDefaultGate) = (report, results, usesDefaultGate)
    } else {
      self.report = report.applying(waived)
      let maker = DecisionMaker(of: self.report)
      (self.results, self.usesDefaultGate) = (maker.results, maker.usesDefaultGate)
    }
  }

  /// The steps, by owner and line; nil where no change of the text leads to go.
  func steps() -> [Decision.Step]? {
    var plan = ChangePlan(report: report)
    var choices: [GateNeed] = []
    for result in results where isInForce(result) {
      guard let need = GateNeed(report.gates[result.gate], result) else { return nil }
      for index in need.required { plan.require(need.gate, need.result, index) }
      if need.count > 0 { choices.append(need) }
    }
    if defaultGateStays { plan.requireItems(report.leaves(.all)) }
    plan.completeShares()
    for choice in choices { plan.choose(choice) }
    plan.completeShares()
    plan.dropNeedlessItems()
    var steps = plan.steps + report.signOffs.compactMap { step(for: $0) }
    if !choices.isEmpty { steps = needed(of: steps, plan.alternatives) }
    guard leavesMatter(steps) else { return nil }
    steps += waived
    guard !steps.isEmpty else { return nil }
    return steps.sorted { one, other in
      (one.owner ?? "~", one.line ?? 0, one.id) < (other.owner ?? "~", other.line ?? 0, other.id)
    }
  }

  /// Gates that take part in the decision and do not hold.
  private func isInForce(_ result: GateResult) -> Bool {
    guard result.outcome != .holds, !result.criteria.isEmpty else { return false }
    let gate = report.gates[result.gate]
    if gate.phase == .after { return gate.polarity == .forbid && result.outcome == .fails }
    return gate.strength == .must || result.outcome == .fails
  }

  /// Whether the default gate is still in force once every gate of the document holds.
  private var defaultGateStays: Bool {
    usesDefaultGate
      && !results.contains { result in
        let gate = report.gates[result.gate]
        return gate.polarity == .require && gate.strength == .must && gate.phase != .after
          && !gate.standsBesideDefault && !result.criteria.isEmpty
      }
  }

  /// A decision needs matter that counts for the launch: cleared triggers of later alone are none,
  /// and what a gate forbids another may ask for.
  private func leavesMatter(_ steps: [Decision.Step]) -> Bool {
    let isPlain = steps.contains {
      $0.kind == .item || $0.kind == .signOff || $0.kind == .criterion
    }
    if isPlain && !report.items.contains(where: \.isTrigger) { return true }
    var reasons: [Decision.Reason] = []
    let after = report.applying(steps)
    return DecisionMaker(of: after).verdict(&reasons) == .go
  }

  /// Where one could choose among criteria: without the steps that others have made needless.
  ///
  /// First what each choice took is left out as a whole. Then each step alone, as long as deciding
  /// so often takes no time that anybody would notice.
  private func needed(of steps: [Decision.Step], _ alternatives: [Set<Int>]) -> [Decision.Step] {
    var kept = steps
    let isShort = alternatives.count * report.items.count <= Self.mostTrials
    for taken in alternatives.reversed() where isShort && !taken.isEmpty {
      let names = Set(taken.map { Name(line: report.items[$0].line, id: report.items[$0].id) })
      let fewer = kept.filter {
        $0.kind != .item || !names.contains(Name(line: $0.line ?? 0, id: $0.id))
      }
      if fewer.count < kept.count, leadsToGo(fewer) { kept = fewer }
    }
    guard kept.count * report.items.count <= Self.mostTrials else { return kept }
    for index in kept.indices.reversed() {
      var fewer = kept
      fewer.remove(at: index)
      if leadsToGo(fewer) { kept = fewer }
    }
    return kept
  }

  /// What tells an item from all others.
  private struct Name: Hashable {
    var line: Int
    var id: String
  }

  private func leadsToGo(_ steps: [Decision.Step]) -> Bool {
    var reasons: [Decision.Reason] = []
    return DecisionMaker(of: report.applying(steps)).verdict(&reasons) == .go
  }

  /// How many items are judged at most, one time after the other, to find needless steps.
  private static let mostTrials = 1_000_000

  private static func waived(in report: Report) -> [Decision.Step] {
    report.waivers.filter { $0.state == .active }.map { waiver in
      Decision.Step(
        kind: .waiver, id: waiver.item, text: waiver.item, change: "done",
        owner: waiver.requestedBy, line: waiver.line)
    }
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
}

extension DecisionMaker {
  /// Decides a report anew.
  init(of report: Report) {
    self.init(
      report: report, progress: ProgressByKind(of: report),
      results: GateAssessor(report: report).results())
  }
}
