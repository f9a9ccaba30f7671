import Markdown

/// A set of criteria that must hold, or of which none may come true, before a decision.
package struct Gate: Sendable {
  package enum Polarity: String, Sendable {
    case require, forbid
  }

  package enum Strength: String, Sendable {
    case must, should
  }

  /// How many of the criteria must hold, or how much of a section.
  package enum Rule: Hashable, Sendable {
    case all
    /// The share of a computed criterion's items; of the criteria themselves where none is computed.
    case share(Threshold)
    case atLeast(Int)
    /// Of the criteria flagged with a priority: all of the first, at most so many failures below.
    case priorities(String)
    /// Words that cannot be followed; the gate stays unassessed and quotes them.
    case unread(String)
  }

  package var title: String
  package var polarity: Polarity
  package var strength: Strength
  package var rule: Rule
  /// The rule as it stands in the text or, where it says none, as it was read.
  package var ruleText: String
  package var line: Int
  package var node: NodeID?
  package var section: Int?
  package var phase: Phase = .before
  /// Must hold too, and does not displace the default gate: a gate between stages, or one that does
  /// not say that it is for the launch.
  package var standsBesideDefault = false
  package var criteria: [Criterion] = []
  package var from: Origin = .markdown
  package var file: String?

  package init(
    title: String, polarity: Polarity, strength: Strength, rule: Rule, ruleText: String, line: Int,
    node: NodeID?
  ) {
    self.title = title
    self.polarity = polarity
    self.strength = strength
    self.rule = rule
    self.ruleText = ruleText
    self.line = line
    self.node = node
  }
}

/// One condition of a gate, and what decides it.
package struct Criterion: Sendable {
  /// What decides whether a criterion holds.
  package enum Subject: Hashable, Sendable {
    /// An item: holds when it is done.
    case item(Int)
    /// The items of sections: holds when their share meets the gate's rule.
    case sections([Int])
    /// The leaves so selected: `critical`, `P0`, everything.
    case leaves(Selection)
    /// A box or answer that is no item: an inverse criterion, true when it has fired.
    case trigger(Bool?)
    /// Nothing in the text decides it.
    case unread
  }

  package enum Selection: Hashable, Sendable {
    case all
    case critical
    case priority(String)
  }

  package var text: String
  package var subject: Subject
  /// The state of its own box, where it has one: a claim beside a computed subject.
  package var box: Bool?
  package var priority: String?
  /// Shown to hold, or to have been cleared, by a change that is tried out.
  package var isShown = false
  /// Its own bound, where it differs from the gate's.
  package var threshold: Threshold?
  package var line: Int
  package var node: NodeID?
  package var file: String?

  package init(text: String, subject: Subject, line: Int, node: NodeID?) {
    self.text = text
    self.subject = subject
    self.line = line
    self.node = node
  }
}

/// Whether something holds.
package enum Outcome: String, Sendable {
  case holds, fails, unassessed
}

/// Whether to launch.
package enum Verdict: String, Sendable, CaseIterable {
  case go
  case conditionalGo = "conditional-go"
  case noGo = "no-go"
  case undecided
}

/// A decision that the document itself records.
package struct RecordedDecision: Sendable {
  package var verdict: Verdict
  package var text: String
  package var line: Int

  package init(verdict: Verdict, text: String, line: Int) {
    self.verdict = verdict
    self.text = text
    self.line = line
  }
}
