/// A claim as it was read: what the text says, and of what; the evidence is looked up later.
package struct Statement: Sendable {
  /// What the statement speaks of.
  package enum Subject: Hashable, Sendable {
    case document
    case section(Int)
    case item(Int)
    /// The required leaves so selected ("all critical items").
    case leaves(Criterion.Selection)
    /// A row of a roll-up, or a score beside others: the index of the section it names, if any.
    case row(section: Int?)
    /// The document's sign-offs ("4/4 approvals given").
    case signOffs
    /// Things that are no items of the document ("12/12 tests passing").
    case other
  }

  /// How a count is meant.
  package enum Precision: Hashable, Sendable {
    case exact
    /// `~150`, `about 150`: a tenth off is fine.
    case about
    /// `100+`.
    case atLeast
  }

  /// What it says.
  package enum Assertion: Hashable, Sendable {
    /// A share in per cent, of work done unless it is what remains.
    case percent(Double, remains: Bool, isApproximate: Bool)
    case score(Double, of: Double)
    case count(done: Int?, total: Int?, Precision)
    /// A count where the total fits what is counted, else points of a score.
    case points(Double, of: Double)
    case effort(Effort)
    case state(ItemState)
    case ready
    case approved
    case date(DueDate)
    /// An item's words that say otherwise than its box.
    case contradictsBox(ItemState)
  }

  /// What a table says of the same, and is to be held against first.
  package struct Sum: Hashable, Sendable {
    /// In per cent for scores, else a count.
    package var value: Double
    /// The lines that it was drawn from, in order.
    package var lines: [Int]

    package init(value: Double, lines: [Int]) {
      self.value = value
      self.lines = lines
    }
  }

  package var text: String
  package var kind: Claim.Kind
  package var subject: Subject
  package var assertion: Assertion
  /// Said of things that may not be items: held only where as many are counted in all.
  package var isLoose = false
  /// What else the same row says; all must hold.
  package var further: [Assertion] = []
  /// The mean of its own table's scores.
  package var mean: Sum?
  /// The sums of its own table's columns, of what is done and of all.
  package var doneSum: Sum?
  package var totalSum: Sum?
  package var line: Int

  package init(
    text: String, kind: Claim.Kind, subject: Subject, assertion: Assertion, line: Int
  ) {
    self.text = text
    self.kind = kind
    self.subject = subject
    self.assertion = assertion
    self.line = line
  }
}
