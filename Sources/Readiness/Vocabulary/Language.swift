/// The words of one language, as data; phrases are matched without case and punctuation.
package struct Language: Sendable {
  package var code: String
  package var states: [(ItemState, [String])] = []
  package var columns: [(Column, [String])] = []
  package var topics: [(Topic, [String])] = []
  package var phases: [(PhaseWord, [String])] = []
  package var needs: [(NeedWord, [String])] = []
  package var attributes: [(Attribute, [String])] = []
  package var priorities: [(PriorityWord, [String])] = []
  package var levels: [(Int, [String])] = []
  package var units: [(TimeUnit, [String])] = []
  package var months: [[String]] = []
  package var verdicts: [(Verdict, [String])] = []

  /// How times, approvals and claims are worded.
  package var timing = Timing()
  package var signing = Signing()
  package var claiming = Claiming()
  /// Every list of words that has one meaning.
  package var lists = Lists()

  package init(code: String) { self.code = code }

  /// Whether no words were added to any list that settings can fill.
  package var isEmpty: Bool {
    columns.isEmpty && topics.isEmpty && phases.isEmpty && needs.isEmpty && attributes.isEmpty
      && priorities.isEmpty && units.isEmpty && verdicts.isEmpty && lists.isEmpty
  }

  /// What a table's column holds.
  package enum Column: String, Sendable, CaseIterable {
    case what, status, owner, due, date, priority, evidence, effort, notes, number
    case role, name, signature, decision, target, actual, metric, score, weight
    case risk, likelihood, impact, severity, mitigation, monitor
    case total, completed, percent, period, section, condition, requirement, phase, required
  }

  /// What a line beneath an item or section says of it.
  package enum Attribute: String, Sendable, CaseIterable {
    case owner, status, due, evidence, priority, effort, note, date, name, signature, role
    case impact, likelihood, severity, mitigation, monitor, start, launch, nextReview
    case housekeeping
  }

  package enum PhaseWord: String, Sendable, CaseIterable {
    /// Says "before" whatever else stands beside it.
    case before
    case launch
    case after
    /// The weeks about the launch: launch outside brackets.
    case launchSpan
    /// Launch only beside a `Pre-…` and a `Post-…` group.
    case launchAmongSiblings
    /// A place before production ("staging"): takes a launch word back.
    case rehearsal
  }

  package enum NeedWord: String, Sendable, CaseIterable {
    case required, recommended, optional
  }

  package enum PriorityWord: String, Sendable, CaseIterable {
    case critical, high, medium, low
  }

  package enum TimeUnit: String, Sendable, CaseIterable {
    case minute, hour, day, week, month, quarter, year, sprint
  }
}
