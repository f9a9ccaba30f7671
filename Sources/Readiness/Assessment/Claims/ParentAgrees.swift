extension ClaimRule {
  package static let parentAgrees = ClaimRule(
    id: "parent-agrees", question: "Does a ticked item agree with the items beneath it?",
    reason: "Whoever ticks the whole over an open part has not looked at the part.")
}

extension ClaimAssessor {
  /// A ticked parent is a claim; an open one over nothing but done children is one too.
  func parents() -> [Claim] {
    report.items.indices.compactMap { index in
      if report.items[index].isLeaf { return nil }
      let item = report.items[index]
      guard item.from == .markdown, let says = saysDone(item) else { return nil }
      let leaves = report.leaves(decidingItem: index)
      guard !leaves.isEmpty else { return nil }
      let open = leaves.filter { !report.isSettled($0) }
      let done = leaves.count { report.items[$0].state == .done }
      if !says && (!open.isEmpty || done == 0) { return nil }
      let finding = Finding(
        outcome: says == open.isEmpty ? .holds : .contradicted,
        computed: Tally(done: leaves.count - open.count, total: leaves.count).words,
        evidence: (open.isEmpty ? leaves : open).map { report.items[$0].line })
      return Claim(
        finding, text: item.text, kind: .parent, declared: says ? "done" : "open", line: item.line)
    }
  }

  /// What a parent's own box or sign says; nil for an open one without a box.
  private func saysDone(_ item: Item) -> Bool? {
    if let box = item.box { return box }
    return item.state == .done ? true : nil
  }

}
