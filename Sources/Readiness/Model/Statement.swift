/// A claim as it was read: what the text says, and of what; the evidence is looked up later.
package struct Statement: Sendable {
  /// What the statement speaks of.
  package enum Subject: Hashable, Sendable {
    case document
    case section(Int)
    case item(Int)
    /// A row of a roll-up, or a score beside others: the index of the section it names, if any.
    case rollUp(section: Int?)
    /// The mean of the scores of a table that begins at this line.
    case scores(line: Int)
    case signOffs
    case text
  }

  /// What it says.
  package enum Assertion: Hashable, Sendable {
    /// A share in per cent, of work done unless it is what remains.
    case percent(Double, remains: Bool)
    case score(Double, of: Double)
    case count(done: Int?, total: Int?, isApproximate: Bool)
    case effort(Effort)
    case state(ItemState)
    case ready
    case approved
    case duration(Effort)
    case date(DueDate)
    /// A parent that says otherwise than its children.
    case parent
  }

  package var text: String
  package var kind: Claim.Kind
  package var subject: Subject
  package var assertion: Assertion
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
