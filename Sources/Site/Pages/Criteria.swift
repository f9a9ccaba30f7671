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

  /// How many criteria are not met or cannot be assessed, and which is furthest from its rule.
  var caption: String {
    let rows = groups.flatMap(\.rows)
    let failing = rows.count { $0.outcome == .fails }
    let unknown = rows.count { $0.outcome == .unassessed }
    let words = dossier.words
    let furthest = rows.max { $0.shortBy < $1.shortBy }.flatMap { row in
      row.shortBy > 0 ? words.fill(.captionFurthest, row.text, "\(row.shortBy)") : nil
    }
    return words.sentences(
      failing > 0
        ? words.fill(.captionCriteria, "\(failing)", "\(rows.count)")
        : words.fill(.captionMet, "\(rows.count - unknown)", "\(rows.count)"),
      unknown > 0 ? words.fill(.captionUnknown, "\(unknown)") : nil, furthest)
  }

  private static func group(_ result: GateResult, _ dossier: Dossier) -> Group {
    let gate = dossier.report.gates[result.gate]
    let rows = zip(gate.criteria, result.criteria).map { row($0, $1, of: gate, dossier) }
    return Group(
      title: gate.title, line: gate.line, rule: gate.ruleText,
      outcome: result.outcome.look(in: gate),
      rows: [.fails, .unassessed, .holds].flatMap { outcome in
        rows.filter { $0.outcome == outcome }
      })
  }

  private static func row(
    _ criterion: Criterion, _ result: CriterionResult, of gate: Gate, _ dossier: Dossier
  ) -> Row {
    var look = result.outcome.look(in: gate)
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
        done: progress.done, total: progress.total,
        required: Int((required.percent * 10).rounded()),
        declared: dossier.report.declaredShare(of: criterion.subject))
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
      let percent = dossier.percent(Int((threshold.percent * 10).rounded()))
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
    var all = row(dossier.words[.allRequired], progress.done, progress.total, dossier)
    all.bullet?.declared = dossier.report.declaredShare(of: .leaves(.all))
    rows.append(all)
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

extension Report {
  /// What the document says is done of a criterion's subject, in tenths of a per cent; only a share or
  /// a count that is written as one, never a word such as "approved".
  fileprivate func declaredShare(of subject: Criterion.Subject) -> Int? {
    let wanted: Statement.Subject
    switch subject {
    case .sections(let sections) where sections.count == 1: wanted = .section(sections[0])
    case .leaves(.all): wanted = .document
    case .sections, .leaves, .item, .trigger, .unread: return nil
    }
    for claim in claims where claim.subject == wanted {
      switch claim.assertion {
      case .percent(let share, remains: false, _) where (0...100).contains(share):
        return Int((share * 10).rounded())
      case .count(let done?, let total?, _) where total > 0 && (0...total).contains(done):
        return done * 1000 / total
      default: continue
      }
    }
    return nil
  }
}

extension Outcome {
  /// What a should-gate lacks is a condition, and not met only beside a must.
  fileprivate func look(in gate: Gate) -> Look {
    guard self == .fails, gate.strength == .should else { return look }
    return Look(symbol: "cond", style: "cond", word: .condition)
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
