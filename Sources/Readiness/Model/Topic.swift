/// What a heading, label or lead-in announces, as far as that changes how the lines beneath it read.
package enum Topic: String, Hashable, Sendable, CaseIterable {
  /// Approvals: names, roles, signatures.
  case signOff
  case risks
  /// Criteria that must hold for a launch.
  case goCriteria
  /// Conditions of which any one forbids a launch.
  case noGoCriteria
  case rollbackTriggers
  /// Where a decision is recorded or asked for.
  case decision
  case timeline
  case legend
  /// Success criteria, targets, benchmarks: what is aimed at, not what is done.
  case successCriteria
  case metrics
  /// Steps, how-to, settings to make, commands.
  case instructions
  case description
  case scope
  case conditions
  case recommendations
  case benefits
  case expectedOutput
  case comparison
  case scores
  /// Roll-ups of the document's own sections.
  case summary
  case contacts
  case roles
  case references
  /// Work that is finished ("Completed", "Done").
  case completed
  /// Remaining work ("Next steps", "Outstanding").
  case remaining
  case notes
  case metadata
  case requirements
  /// "Items", "Tasks", "Checklist": adds nothing.
  case empty
}
