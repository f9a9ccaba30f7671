extension Report {
  /// The report as it would be after these changes.
  package func applying(_ steps: [Decision.Step]) -> Report {
    var report = self
    let byLine = Dictionary(grouping: items.indices) { items[$0].line }
    var signed: Set<Mention> = []
    var shown: Set<Mention> = []
    for step in steps {
      switch step.kind {
      case .item:
        let index = byLine[step.line ?? 0]?.first { items[$0].id == step.id }
        if let index { report.items[index].state = .done }
      case .waiver: report.applyWaiver(of: step.id)
      case .signOff: signed.insert(Mention(text: step.id, line: step.line))
      case .criterion, .trigger: shown.insert(Mention(text: step.text, line: step.line))
      }
    }
    if !signed.isEmpty { report.sign(signed) }
    if !shown.isEmpty { report.satisfy(shown) }
    return report
  }

  /// What tells a sign-off or a criterion from all others.
  private struct Mention: Hashable {
    var text: String
    var line: Int?
  }

  private mutating func applyWaiver(of id: String) {
    settle(id)
    for index in waivers.indices where waivers[index].item == id {
      waivers[index].state = .unused
    }
  }

  private mutating func sign(_ signed: Set<Mention>) {
    for index in signOffs.indices
    where signed.contains(Mention(text: signOffs[index].role, line: signOffs[index].line)) {
      signOffs[index].state = .signed
      signOffs[index].hasConditions = false
    }
  }

  private mutating func settle(_ id: String) {
    guard let index = items.firstIndex(where: { $0.id == id }) else { return }
    items[index].state = .done
  }

  /// Shows criteria to hold, or clears triggers.
  private mutating func satisfy(_ shown: Set<Mention>) {
    for gate in gates.indices {
      for index in gates[gate].criteria.indices {
        let criterion = gates[gate].criteria[index]
        guard shown.contains(Mention(text: criterion.text, line: criterion.line)) else { continue }
        if gates[gate].polarity == .forbid, case .item(let item) = criterion.subject {
          items[item].state = .open
        } else {
          gates[gate].criteria[index].isShown = true
        }
      }
    }
  }
}
