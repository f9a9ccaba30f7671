import Diagnostics

/// A report and everything that follows from it, computed once for pages, exports and exit codes.
package struct Assessment: Sendable {
  package var report: Report
  package var progress: ProgressByKind
  /// By section index; subsections are included in the section's own figures.
  package var sections: [SectionFigures]
  package var effort: EffortFigures
  package var gates: [GateResult]
  package var decision: Decision
  package var claims: [Claim]

  package init(
    report: Report, progress: ProgressByKind, sections: [SectionFigures], effort: EffortFigures,
    gates: [GateResult], decision: Decision, claims: [Claim]
  ) {
    self.report = report
    self.progress = progress
    self.sections = sections
    self.effort = effort
    self.gates = gates
    self.decision = decision
    self.claims = claims
  }
}

/// Leaves by state; `total` leaves out what is not applicable or waived.
package struct Progress: Hashable, Sendable {
  package var done = 0
  package var inProgress = 0
  package var blocked = 0
  package var open = 0
  package var notApplicable = 0
  package var waived = 0

  package init() {}

  package var total: Int { done + inProgress + blocked + open }

  /// The share done in tenths of a per cent, rounded down; nil where there is nothing to do.
  package var permille: Int? { total == 0 ? nil : done * 1000 / total }

  package mutating func count(_ state: ItemState) {
    switch state {
    case .done: done += 1
    case .inProgress: inProgress += 1
    case .blocked: blocked += 1
    case .open: open += 1
    case .notApplicable: notApplicable += 1
    case .waived: waived += 1
    }
  }
}

/// Progress in each of the five buckets; every leaf is in exactly one.
package struct ProgressByKind: Hashable, Sendable {
  /// Required, before the launch.
  package var readiness = Progress()
  package var recommended = Progress()
  package var optional = Progress()
  package var launch = Progress()
  package var after = Progress()

  package init() {}
}

package struct EffortFigures: Hashable, Sendable {
  package var declared: Effort?
  /// The sum of the leaves that carry one; nil where none does.
  package var hours: Double?
  package var doneHours: Double?
  /// Of the same sum: what is begun, what waits, and what is not applicable or waived.
  package var inProgressHours = 0.0
  package var blockedHours = 0.0
  package var apartHours = 0.0
  /// How many leaves carry an effort, and how many there are.
  package var leavesWithEffort = 0
  package var leaves = 0

  package init() {}
}

package struct SectionFigures: Hashable, Sendable {
  package var boxes = Boxes()
  package var progress = ProgressByKind()
  package var effort = EffortFigures()

  package init() {}
}

package struct GateResult: Sendable {
  /// The index in the report's gates.
  package var gate: Int
  package var outcome: Outcome
  package var criteria: [CriterionResult]

  package init(gate: Int, outcome: Outcome, criteria: [CriterionResult]) {
    self.gate = gate
    self.outcome = outcome
    self.criteria = criteria
  }
}

package struct CriterionResult: Sendable {
  package var outcome: Outcome
  /// What was counted for a computed criterion.
  package var progress: Progress?
  /// The leaf indexes that keep it from holding.
  package var missing: [Int] = []

  package init(outcome: Outcome, progress: Progress? = nil, missing: [Int] = []) {
    self.outcome = outcome
    self.progress = progress
    self.missing = missing
  }
}

/// Whether to launch, why, and what would change it.
package struct Decision: Sendable {
  package struct Reason: Hashable, Sendable {
    package var text: String
    package var line: Int?

    package init(text: String, line: Int?) {
      self.text = text
      self.line = line
    }
  }

  package struct Step: Hashable, Sendable {
    package enum Kind: String, Sendable {
      case item
      case signOff = "sign-off"
      case criterion, trigger, waiver
    }

    package var kind: Kind
    package var id: String
    package var text: String
    /// What to do ("done", "signed", "cleared").
    package var change: String
    package var owner: String?
    package var line: Int?

    package init(
      kind: Kind, id: String, text: String, change: String, owner: String?, line: Int?
    ) {
      self.kind = kind
      self.id = id
      self.text = text
      self.change = change
      self.owner = owner
      self.line = line
    }
  }

  package var verdict: Verdict
  package var recorded: [RecordedDecision]
  package var reasons: [Reason]
  /// A smallest set of changes that turns it to go; nil where no change of the text does.
  package var shortestPath: [Step]?

  package init(
    verdict: Verdict, recorded: [RecordedDecision], reasons: [Reason], shortestPath: [Step]?
  ) {
    self.verdict = verdict
    self.recorded = recorded
    self.reasons = reasons
    self.shortestPath = shortestPath
  }
}
