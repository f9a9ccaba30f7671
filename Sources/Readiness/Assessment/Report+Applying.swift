extension Report {
  /// The report as it would be after these changes.
  package func applying(_ steps: [Decision.Step]) -> Report {
    var report = self
    let byLine = Dictionary(grouping: items.indices) { items[$0].line }
    for step in steps {
      if step.kind == .item {
        let index = byLine[step.line ?? 0]?.first { items[$0].id == step.id }
        if let index { report.items[index].state = .done }
      } else {
        report.apply(step)
      }
    }
    return report
  }

  private mutating func apply(_ step: Decision.Step) {
    switch step.kind {
    case .item: break
    case .waiver:
      settle(step.id)
      for index in waivers.indices where waivers[index].item == step.id {
        waivers[index].state = .unused
      }
    case .signOff:
      for index in signOffs.indices
      where signOffs[index].role == step.id && signOffs[index].line == step.line {
        signOffs[index].state = .signed
        signOffs[index].hasConditions = false
      }
    case .criterion, .trigger: satisfy(step)
    }
  }

  private mutating func settle(_ id: String) {
    guard let index = items.firstIndex(where: { $0.id == id }) else { return }
    items[index].state = .done
  }

  /// Shows a criterion to hold, or clears a trigger.
  private mutating func satisfy(_ step: Decision.Step) {
    for gate in gates.indices {
      for index in gates[gate].criteria.indices {
        let criterion = gates[gate].criteria[index]
        guard criterion.line == step.line, criterion.text == step.text else { continue }
        if gates[gate].polarity == .forbid, case .item(let item) = criterion.subject {
          items[item].state = .open
        } else {
          gates[gate].criteria[index].isShown = true
        }
      }
    }
  }
}
