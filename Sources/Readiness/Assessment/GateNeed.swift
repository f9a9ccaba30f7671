/// What a gate that does not hold needs: criteria that must change, and some of others.
struct GateNeed {
  var gate: Gate
  var result: GateResult
  /// The indexes of the criteria that must change.
  var required: [Int] = []
  /// Those of which `count` must change besides.
  var candidates: [Int] = []
  var count = 0

  /// Nil where its rule cannot be met.
  ///
  /// A gate that must hold needs what nothing shows, too; one that should hold only must not fail.
  init?(_ gate: Gate, _ result: GateResult) {
    self.gate = gate
    self.result = result
    let isMust = gate.strength == .must
    let open = result.criteria.indices.filter { index in
      switch result.criteria[index].outcome {
      case .holds: false
      case .fails: true
      case .unassessed: isMust && gate.phase != .after
      }
    }
    let settled = result.criteria.count - open.count
    switch gate.rule {
    case .unread: return nil
    case .atLeast(let least):
      guard least <= result.criteria.count else { return nil }
      choose(max(0, least - settled), of: open)
    case .share(let threshold) where !gate.isComputed:
      var more = 0
      while !threshold.isMet(done: settled + more, total: result.criteria.count) {
        more += 1
        guard more <= open.count else { return nil }
      }
      choose(more, of: open)
    case .priorities(let words): prioritise(open, atMost: GateAssessor.failures(in: words))
    case .all, .share: required = open
    }
  }

  private mutating func choose(_ count: Int, of open: [Int]) {
    if count >= open.count {
      required = open
    } else {
      (candidates, self.count) = (open, count)
    }
  }

  /// All of the first priority, what nothing shows, and of the others all but so many failures.
  private mutating func prioritise(_ open: [Int], atMost: Int) {
    func isOther(_ index: Int) -> Bool {
      result.criteria[index].outcome == .fails && !gate.criteria[index].isOfFirstPriority
    }
    let others = open.filter(isOther)
    required = open.filter { !isOther($0) }
    (candidates, count) = (others, max(0, others.count - atMost))
  }
}
