/// A rule by which claims are held against the evidence, as the page of rules prints it.
///
/// The check stands beside the rule, in the extension of `ClaimAssessor` in the same file.
package struct ClaimRule: Hashable, Sendable {
  /// Fixed: links and settings name a rule by it.
  package var id: String
  /// What a reader would ask.
  package var question: String
  /// Why the answer matters, in one sentence.
  package var reason: String

  /// Every rule, in the order in which the page prints them.
  package static let all: [ClaimRule] = [
    .percentIsCounted, .scoreIsShown, .effortAddsUp, .countIsRight, .statusIsTrue,
    .approvalIsSigned, .markIsEarned, .parentAgrees, .boxAgreesWithWords, .twinsAgree,
    .criterionHolds, .decisionFollows, .dateIsKept,
  ]
}
