/// Holds the criteria of gates against the items.
struct GateAssessor {
  let report: Report
  private let leaves: SectionLeaves

  init(report: Report) {
    self.report = report
    leaves = SectionLeaves(of: report)
  }

  func results() -> [GateResult] {
    var known: [CountedCriterion: CriterionResult] = [:]
    return report.gates.indices.map { index in
      let gate = report.gates[index]
      let criteria = gate.criteria.map { criterion in
        guard let counted = CountedCriterion(criterion, in: gate) else {
          return result(of: criterion, in: gate)
        }
        if let same = known[counted] { return same }
        let result = result(of: criterion, in: gate)
        known[counted] = result
        return result
      }
      return GateResult(gate: index, outcome: outcome(of: gate, criteria), criteria: criteria)
    }
  }

  /// Whether a criterion holds; for an inverse one, whether it has not fired.
  func result(of criterion: Criterion, in gate: Gate) -> CriterionResult {
    if criterion.isShown { return CriterionResult(outcome: .holds) }
    switch criterion.subject {
    case .item(let index):
      if gate.polarity == .forbid { return forbidden([index]) }
      let missing = report.leaves(decidingItem: index).filter { !report.isSettled($0) }
      return CriterionResult(outcome: missing.isEmpty ? .holds : .fails, missing: missing)
    case .sections(let sections):
      let leaves = leaves.readiness(in: sections)
      if gate.polarity == .forbid { return forbidden(leaves) }
      return share(leaves, threshold: gate.threshold(of: criterion))
    case .leaves(let selection):
      return share(report.leaves(selection), threshold: gate.threshold(of: criterion))
    case .trigger(let fired):
      return CriterionResult(outcome: fired.map { $0 ? .fails : .holds } ?? .unassessed)
    case .unread:
      return CriterionResult(outcome: .unassessed)
    }
  }

  /// Bad news that has come true where any of it is ticked.
  private func forbidden(_ items: [Int]) -> CriterionResult {
    let fired = items.filter { report.items[$0].state == .done }
    return CriterionResult(outcome: fired.isEmpty ? .holds : .fails, missing: fired)
  }

  private func share(_ leaves: [Int], threshold: Threshold) -> CriterionResult {
    var progress = Progress()
    for leaf in leaves { progress.count(report.items[leaf].state) }
    guard progress.total > 0 else {
      return CriterionResult(outcome: .unassessed, progress: progress)
    }
    let missing = leaves.filter { !report.isSettled($0) }
    let holds = threshold.isMet(done: progress.done, total: progress.total)
    return CriterionResult(outcome: holds ? .holds : .fails, progress: progress, missing: missing)
  }

  private func outcome(of gate: Gate, _ criteria: [CriterionResult]) -> Outcome {
    let holding = criteria.count { $0.outcome == .holds }
    let failing = criteria.count { $0.outcome == .fails }
    guard !criteria.isEmpty else { return .unassessed }
    switch gate.rule {
    case .unread: return .unassessed
    case .atLeast(let least):
      if holding >= least { return .holds }
      return criteria.count - failing < least ? .fails : .unassessed
    case .priorities(let words):
      return outcome(of: gate, criteria, atMost: Self.failures(in: words))
    case .share(let threshold) where !gate.isComputed:
      if threshold.isMet(done: holding, total: criteria.count) { return .holds }
      let best = threshold.isMet(done: criteria.count - failing, total: criteria.count)
      return best ? .unassessed : .fails
    case .all, .share:
      if failing > 0 { return .fails }
      return holding == criteria.count ? .holds : .unassessed
    }
  }

  /// All of the first priority; of the others at most so many failures.
  private func outcome(of gate: Gate, _ criteria: [CriterionResult], atMost: Int) -> Outcome {
    var failures = 0
    var isOpen = false
    for (criterion, result) in zip(gate.criteria, criteria) {
      if result.outcome == .unassessed { isOpen = true }
      guard result.outcome == .fails else { continue }
      if criterion.isOfFirstPriority { return .fails }
      failures += 1
    }
    if failures > atMost { return .fails }
    return isOpen ? .unassessed : .holds
  }

  /// The number that `at most 2`, `up to 2` allows.
  static func failures(in words: String) -> Int {
    let list = Words(words).list
    guard let first = list.firstIndex(of: "p1") else { return 0 }
    return list[first...].first { Int($0) != nil }.flatMap { Int($0) } ?? 0
  }
}

extension Gate {
  /// What a computed criterion of this gate must reach.
  package var threshold: Threshold {
    if case .share(let threshold) = rule { return threshold }
    return Threshold(percent: 100, isStrict: false)
  }

  /// What one criterion of it must reach: its own bound, all of what it calls all, else the gate's.
  func threshold(of criterion: Criterion) -> Threshold {
    if case .leaves = criterion.subject {
      return criterion.threshold ?? Threshold(percent: 100, isStrict: false)
    }
    return criterion.threshold ?? threshold
  }

  /// Whether a criterion of it is counted from sections, so that the gate's share is theirs.
  package var isComputed: Bool {
    criteria.contains { if case .sections = $0.subject { true } else { false } }
  }
}

extension Criterion {
  /// P0, or of no priority: none of these may fail.
  var isOfFirstPriority: Bool { priority != "P1" && priority != "P2" && priority != "P3" }
}

/// All that a criterion's result depends on where leaves are counted for it.
///
/// Where the same is asked again, the answer is the same list and not another of its length.
struct CountedCriterion: Hashable {
  private let subject: Criterion.Subject
  private let threshold: Threshold
  private let polarity: Gate.Polarity

  /// Nil where no leaves are counted.
  init?(_ criterion: Criterion, in gate: Gate) {
    switch criterion.subject {
    case .sections, .leaves: break
    case .item, .trigger, .unread: return nil
    }
    if criterion.isShown { return nil }
    subject = criterion.subject
    threshold = gate.threshold(of: criterion)
    polarity = gate.polarity
  }
}

extension Threshold {
  /// Exact for whole counts: 19 of 21 is above 90 %.
  package func isMet(done: Int, total: Int) -> Bool {
    let share = Double(done) * 100
    let bound = percent * Double(total)
    return isStrict ? share > bound : share >= bound
  }
}

extension Report {
  /// Done, or nothing that has to be.
  package func isSettled(_ item: Int) -> Bool {
    switch items[item].state {
    case .done, .notApplicable, .waived: true
    case .open, .inProgress, .blocked: false
    }
  }

  /// What decides an item: itself, or, of a group, the leaves beneath it that are required.
  package func leaves(decidingItem index: Int) -> [Int] {
    guard !items[index].isLeaf else { return [index] }
    var leaves: [Int] = []
    var open = items[index].children
    while let next = open.popLast() {
      if items[next].isLeaf { leaves.append(next) }
      open += items[next].children
    }
    leaves.sort()
    let required = leaves.filter { items[$0].need == .required }
    return required.isEmpty ? leaves : required
  }

  /// The leaves that a selection names.
  package func leaves(_ selection: Criterion.Selection) -> [Int] {
    let required = items.indices.filter {
      items[$0].isCounted && items[$0].phase == .before && items[$0].need == .required
    }
    switch selection {
    case .all: return required
    case .critical:
      let critical = required.filter { items[$0].isCritical }
      return critical.isEmpty ? required : critical
    case .priority(let name):
      return required.filter {
        items[$0].priority?.uppercased().hasPrefix(name) ?? isUnder(priority: name, $0)
      }
    }
  }

  private func isUnder(priority name: String, _ item: Int) -> Bool {
    var index = items[item].section
    while let at = index {
      if sections[at].priority?.uppercased().hasPrefix(name) ?? false { return true }
      if Words(sections[at].heading).list.contains(name.lowercased()) { return true }
      index = sections[at].parent
    }
    return false
  }
}
