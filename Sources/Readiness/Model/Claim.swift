/// What a document says about its own state, held against its boxes, tables, sums and dates.
package struct Claim: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case percent, score, effort, count, status, approval, mark, parent, duration, date
  }

  package enum Outcome: String, Sendable, CaseIterable {
    case holds, contradicted
    case cannotCheck = "cannot-check"
  }

  /// The words as written.
  package var text: String
  package var kind: Kind
  package var declared: String
  /// What the evidence shows; nil where nothing could be computed.
  package var computed: String?
  package var outcome: Outcome
  package var line: Int
  /// The lines that `computed` was drawn from, in order.
  package var evidence: [Int] = []
  /// Why it cannot be checked, or how it was, in one sentence.
  package var reason: String?

  package init(
    text: String, kind: Kind, declared: String, computed: String?, outcome: Outcome, line: Int
  ) {
    self.text = text
    self.kind = kind
    self.declared = declared
    self.computed = computed
    self.outcome = outcome
    self.line = line
  }
}

/// What is aimed at: a name and a bound; never a claim and never progress.
package struct Target: Sendable {
  package var name: String
  package var bound: String?
  package var line: Int

  package init(name: String, bound: String?, line: Int) {
    self.name = name
    self.bound = bound
    self.line = line
  }
}
