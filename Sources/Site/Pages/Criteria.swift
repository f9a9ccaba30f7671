import Readiness
import Text

/// What decides: the document's gates with their criteria, failed ones first, or the default gate.
struct Criteria {
  struct Row: Sendable {
    var text: String
    var line: Int?
    var rule: String
    var bullet: Bullet?
    var shortBy: Int
    var look: Look
    var outcome: Outcome
    var isMet: Bool { outcome == .holds }
  }

  struct Group: Sendable {
    /// Empty for the default gate.
    var title: String
    var line: Int?
    var rule: String
    var outcome: Look
    var rows: [Row]
  }

  let groups: [Group]
  private let dossier: Dossier

  init(_ dossier: Dossier) {
    self.dossier = dossier
    var groups: [Group] = []
    let gates = dossier.assessment.gates.filter {
      dossier.report.gates[$0.gate].phase == .before
    }
    for wanted in [Outcome.fails, .unassessed, .holds] {
      for result in gates where result.outcome == wanted {
        groups.append(Self.group(result, dossier))
      }
    }
    let decides = gates.contains {
      let gate = dossier.report.gates[$0.gate]
      return gate.strength == .must && gate.polarity == .require && $0.outcome != .unassessed
    }
    if !decides, let group = Self.defaultGroup(dossier) { groups.insert(group, at: 0) }
    self.groups = groups
  }

  /// Criteria of the document's own gates that fail, and how many there are.
  var count: (failing: Int, total: Int) {
    groups.filter { $0.line != nil }.reduce((0, 0)) { sum, group in
      (sum.0 + group.rows.count { $0.outcome == .fails }, sum.1 + group.rows.count)
    }
  }

  private static func group(_ result: GateResult, _ dossier: Dossier) -> Group {
    let gate = dossier.report.gates[result.gate]
    let rows = zip(gate.criteria, result.criteria).map { row($0, $1, of: gate, dossier) }
    return Group(
      title: gate.title, line: gate.line, rule: gate.ruleText, outcome: result.outcome.look,
      rows: [.fails, .unassessed, .holds].flatMap { outcome in
        rows.filter { $0.outcome == outcome }
      })
  }

  private static func row(
    _ criterion: Criterion, _ result: CriterionResult, of gate: Gate, _ dossier: Dossier
  ) -> Row {
    var look = result.outcome.look
    if gate.polarity == .forbid, result.outcome != .unassessed {
      look = Look(
        symbol: look.symbol, style: look.style,
        word: result.outcome == .holds ? .notFired : .fired)
    }
    let threshold = criterion.threshold ?? gate.threshold
    var bullet: Bullet?
    var shortBy = 0
    if let progress = result.progress, gate.polarity == .require {
      let required = threshold ?? Threshold(percent: 100, isStrict: false)
      bullet = Bullet(
        done: progress.done, total: progress.total, required: Int(required.percent * 10))
      shortBy = max(0, required.least(of: progress.total) - progress.done)
    }
    return Row(
      text: criterion.text, line: criterion.line,
      rule: rule(threshold, isComputed: bullet != nil, of: gate, dossier), bullet: bullet,
      shortBy: shortBy, look: look, outcome: result.outcome)
  }

  private static func rule(
    _ threshold: Threshold?, isComputed: Bool, of gate: Gate, _ dossier: Dossier
  ) -> String {
    if let threshold, isComputed, threshold.percent < 100 {
      let percent = dossier.percent(Int(threshold.percent * 10))
      return dossier.words.fill(threshold.isStrict ? .over : .atLeast, percent)
    }
    if isComputed { return dossier.percent(1000) }
    return gate.polarity == .forbid ? dossier.words[.mustNotFire] : dossier.words[.mustBeDone]
  }

  /// What the default gate asks: every critical item, and every required one.
  private static func defaultGroup(_ dossier: Dossier) -> Group? {
    let progress = dossier.assessment.progress.readiness
    guard progress.total > 0 else { return nil }
    let critical = dossier.report.items.filter { $0.isCritical && $0.isLeaf && $0.counts }
    var rows: [Row] = []
    if !critical.isEmpty {
      let done = critical.count { $0.state == .done }
      rows.append(row(dossier.words[.criticalItems], done, critical.count, dossier))
    }
    rows.append(row(dossier.words[.allRequired], progress.done, progress.total, dossier))
    return Group(
      title: "", line: nil, rule: dossier.words[.defaultGate],
      outcome: (progress.done == progress.total ? Outcome.holds : .fails).look, rows: rows)
  }

  private static func row(_ text: String, _ done: Int, _ total: Int, _ dossier: Dossier) -> Row {
    let outcome = done == total ? Outcome.holds : .fails
    return Row(
      text: text, line: nil, rule: dossier.percent(1000),
      bullet: Bullet(done: done, total: total, required: 1000), shortBy: total - done,
      look: outcome.look, outcome: outcome)
  }
}

extension Gate {
  /// The share that its computed criteria have to reach, where the rule is one.
  fileprivate var threshold: Threshold? {
    if case .share(let threshold) = rule { threshold } else { nil }
  }
}

extension Threshold {
  /// How many of a number are enough.
  fileprivate func least(of total: Int) -> Int {
    let exact = Double(total) * percent / 100
    let whole = Int(exact.rounded(.down))
    if isStrict { return min(total, whole + 1) }
    return Double(whole) == exact ? whole : whole + 1
  }
}

extension Item {
  /// Whether it is in the denominator of readiness.
  fileprivate var counts: Bool {
    need == .required && phase == .before && state != .notApplicable && state != .waived
  }
}
