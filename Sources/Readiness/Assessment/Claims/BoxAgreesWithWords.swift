extension ClaimRule {
  package static let boxAgreesWithWords = ClaimRule(
    id: "box-agrees-with-words", question: "Do an item's words say what its box says?",
    reason: "Of two answers on one line one is wrong, and the box is the one that is counted.")
}

extension ClaimAssessor {
  /// A done word over an open box, or a ticked box whose words say pending; nothing to claim once
  /// status data has settled the item.
  func box(_ words: ItemState, of subject: Statement.Subject) -> Finding? {
    guard case .item(let index) = subject else { return nil }
    let item = report.items[index]
    guard item.from == .markdown else { return nil }
    return Finding(
      outcome: .contradicted, computed: item.box == true ? "ticked" : "not ticked",
      evidence: [item.line], reason: "the box rules over the words")
  }
}
