/// The words of one language, as data; phrases are matched without case and punctuation.
package struct Language: Sendable {
  package var code: String
  package var states: [(ItemState, [String])] = []
  /// Words that take back a done word beside them ("pending", "manual").
  package var doubts: [String] = []
  package var columns: [(Column, [String])] = []
  package var topics: [(Topic, [String])] = []
  package var phases: [(PhaseWord, [String])] = []
  package var needs: [(NeedWord, [String])] = []
  /// What opens a condition in brackets or at the start ("if applicable", "if using").
  package var conditions: [String] = []
  package var attributes: [(Attribute, [String])] = []
  package var priorities: [(PriorityWord, [String])] = []
  package var levels: [(Int, [String])] = []
  package var units: [(TimeUnit, [String])] = []
  package var months: [[String]] = []
  package var verdicts: [(Verdict, [String])] = []
  package var placeholders: [String] = []
  package var all: [String] = []
  package var roles: [String] = []
  /// Words that stand before a number of a heading ("stage", "phase").
  package var numberWords: [String] = []
  /// Headings that are launch only when they say nothing else ("Launch", "Go-Live").
  package var launchNames: [String] = []
  /// What opens the first and the further options of a list ("either", "or").
  package var eitherWords: [String] = []
  package var orWords: [String] = []
  /// What a heading says whose boxes are the answers to one question ("pick one").
  package var pickWords: [String] = []
  /// What may follow a verdict without changing it ("GO to production", "NO-GO because …").
  package var verdictJoints: [String] = []

  /// Headings of gates between stages ("before moving to").
  package var stageGates: [String] = []
  /// Headings of gates that ask for all beneath them, and do not say for what ("all must pass").
  package var demands: [String] = []
  /// Gates that close the stage they stand in ("exit criteria").
  package var exitWords: [String] = []
  /// What numbered gates are called ("Gate 2").
  package var gateWords: [String] = []
  /// Numbered parts of a plan that one leaves for the next ("phase").
  package var stageWords: [String] = []
  /// What makes a gate conditional ("should").
  package var shouldWords: [String] = []
  /// Answers by which a trigger has fired.
  package var firedWords: [String] = []
  /// Answers by which it has not.
  package var clearWords: [String] = []
  /// What "all critical items" calls them.
  package var criticalWords: [String] = []
  /// What a restating criterion calls the things that are counted ("items", "boxes").
  package var itemWords: [String] = []
  /// What may stand beside them without changing what is meant ("complete", "above").
  package var wholeWords: [String] = []

  /// How times, approvals and claims are worded.
  package var timing = Timing()
  package var signing = Signing()
  package var claiming = Claiming()
  package var wording = Wording()
  /// What settles a risk ("closed", "mitigated", "accepted").
  package var settledWords: [String] = []
  /// Headings whose plain bullets are risks ("known risks").
  package var riskLists: [String] = []

  package init(code: String) { self.code = code }

  /// Whether no words were added to any list that settings can fill.
  package var isEmpty: Bool {
    columns.isEmpty && topics.isEmpty && phases.isEmpty && needs.isEmpty && attributes.isEmpty
      && priorities.isEmpty && units.isEmpty && verdicts.isEmpty && doubts.isEmpty
      && conditions.isEmpty && placeholders.isEmpty && roles.isEmpty && numberWords.isEmpty
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
