/// Decides whether to launch, and says why (READING, "Gates and the decision").
struct DecisionMaker {
  let report: Report
  let progress: ProgressByKind
  let results: [GateResult]

  func decision() -> Decision {
    var reasons: [Decision.Reason] = []
    let verdict = verdict(&reasons)
    let path =
      verdict == .go
      ? []
      : ShortestPath(report: report, results: results, usesDefaultGate: usesDefaultGate).steps()
    return Decision(
      verdict: verdict, recorded: report.recorded, reasons: reasons, shortestPath: path)
  }

  /// In force unless a must-gate of the document, for the launch, can be assessed.
  var usesDefaultGate: Bool {
    !results.contains { result in
      let gate = report.gates[result.gate]
      return gate.polarity == .require && gate.strength == .must && gate.phase != .after
        && !gate.standsBesideDefault && result.outcome != .unassessed
    }
  }

  /// What is decided, and by which reasons.
  func verdict(_ reasons: inout [Decision.Reason]) -> Verdict {
    let no = againstIt()
    if !no.isEmpty {
      reasons = no
      return .noGo
    }
    let unknown = undecided()
    if !unknown.isEmpty {
      reasons = unknown
      return .undecided
    }
    let conditions = conditions()
    if !conditions.isEmpty {
      reasons = conditions
      return .conditionalGo
    }
    reasons = forIt()
    return .go
  }

  /// Failing must-gates, fired triggers, declined sign-offs.
  private func againstIt() -> [Decision.Reason] {
    var reasons: [Decision.Reason] = []
    for result in results where result.outcome == .fails {
      let gate = report.gates[result.gate]
      guard gate.strength == .must, gate.polarity == .forbid || gate.phase != .after else {
        continue
      }
      reasons += self.reasons(of: gate, result)
    }
    for signOff in report.signOffs where signOff.state == .declined {
      reasons.append(Decision.Reason(text: "\(signOff.role) declined to sign", line: signOff.line))
    }
    if usesDefaultGate, let reason = defaultGateFails() { reasons.append(reason) }
    return reasons
  }

  private func defaultGateFails() -> Decision.Reason? {
    let readiness = progress.readiness
    let left = readiness.total - readiness.done
    guard left > 0 else { return nil }
    let first = report.items.first {
      $0.isCounted && $0.phase == .before && $0.need == .required
        && [.open, .inProgress, .blocked].contains($0.state)
    }
    return Decision.Reason(
      text:
        "\(left) of \(readiness.total) required items before launch \(left == 1 ? "is" : "are") not done",
      line: first?.line)
  }

  private func reasons(of gate: Gate, _ result: GateResult) -> [Decision.Reason] {
    var reasons: [Decision.Reason] = []
    for (criterion, outcome) in zip(gate.criteria, result.criteria) where outcome.outcome == .fails
    {
      reasons.append(Decision.Reason(text: words(criterion, outcome, gate), line: criterion.line))
    }
    return reasons
  }

  private func words(_ criterion: Criterion, _ outcome: CriterionResult, _ gate: Gate) -> String {
    if gate.polarity == .forbid { return "‘\(criterion.text)’ has come true" }
    if let progress = outcome.progress {
      let threshold = gate.threshold(of: criterion)
      return
        "\(criterion.text): \(progress.done) of \(progress.total) done, \(threshold.words) required"
    }
    return "‘\(criterion.text)’ is not met"
  }

  private func undecided() -> [Decision.Reason] {
    var reasons: [Decision.Reason] = []
    for result in results where result.outcome == .unassessed {
      let gate = report.gates[result.gate]
      guard gate.strength == .must, gate.phase != .after else { continue }
      if case .unread(let words) = gate.rule {
        reasons.append(
          Decision.Reason(text: "the rule ‘\(words)’ cannot be followed", line: gate.line))
      }
      for (criterion, outcome) in zip(gate.criteria, result.criteria)
      where outcome.outcome == .unassessed {
        reasons.append(
          Decision.Reason(
            text: "nothing shows whether ‘\(criterion.text)’ holds", line: criterion.line))
      }
    }
    for signOff in report.signOffs where signOff.holdsUp {
      reasons.append(Decision.Reason(text: "\(signOff.role) has not signed", line: signOff.line))
    }
    if reasons.isEmpty, !hasMatter {
      reasons.append(Decision.Reason(text: "there is nothing to decide on", line: nil))
    }
    return reasons
  }

  /// Something that counts for the launch: a required item before it, or a gate that was assessed.
  private var hasMatter: Bool {
    if progress.readiness.done > 0 || progress.readiness.waived > 0 { return true }
    if report.signOffs.contains(where: { $0.state == .signed }) { return true }
    return results.contains {
      report.gates[$0.gate].phase != .after && $0.outcome == .holds
    }
  }

  private func conditions() -> [Decision.Reason] {
    var reasons: [Decision.Reason] = []
    for result in results where result.outcome == .fails {
      let gate = report.gates[result.gate]
      guard gate.strength == .should, gate.polarity == .forbid || gate.phase != .after else {
        continue
      }
      reasons += self.reasons(of: gate, result)
    }
    for waiver in report.waivers where waiver.state == .active {
      reasons.append(
        Decision.Reason(text: "‘\(waiver.item)’ is waived: \(waiver.reason)", line: waiver.line))
    }
    for signOff in report.signOffs where signOff.hasConditions && signOff.state == .signed {
      reasons.append(
        Decision.Reason(text: "\(signOff.role) approved with conditions", line: signOff.line))
    }
    return reasons
  }

  private func forIt() -> [Decision.Reason] {
    var reasons: [Decision.Reason] = []
    if usesDefaultGate, progress.readiness.total > 0 {
      reasons.append(
        Decision.Reason(
          text: "all \(progress.readiness.total) required items before launch are done", line: nil))
    }
    for result in results where result.outcome == .holds {
      let gate = report.gates[result.gate]
      guard gate.phase != .after else { continue }
      let count = "\(gate.criteria.count) of \(gate.criteria.count)"
      reasons.append(
        Decision.Reason(
          text: gate.polarity == .require
            ? "\(gate.title): \(count) met"
            : "\(gate.title): none of \(gate.criteria.count) has come true",
          line: gate.line))
    }
    return reasons
  }
}

extension SignOff {
  /// Keeps a decision open: asked for before the launch and not given.
  package var holdsUp: Bool {
    guard !isOptional, phase != .after else { return false }
    switch state {
    case .pending, .stale, .unverified: return true
    case .signed, .declined: return false
    }
  }
}

extension Threshold {
  /// `100%`, `more than 90%`, `at least 85%`.
  package var words: String {
    let number = percent == percent.rounded() ? "\(Int(percent))" : "\(percent)"
    if isStrict { return "more than \(number)%" }
    return percent == 100 ? "100%" : "at least \(number)%"
  }
}
