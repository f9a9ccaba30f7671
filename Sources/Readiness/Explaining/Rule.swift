/// A rule of reading or judging, as `holdpoint explain` names it and the page of rules prints it.
package struct Rule: Hashable, Sendable {
  /// What a rule is about: a heading of the page of rules.
  package enum Chapter: String, Sendable, CaseIterable {
    case structure = "Structure"
    case items = "Items"
    case states = "States"
    case need = "Need and phase"
    case progress = "Progress"
    case records = "Sign-offs, risks and plans"
    case decision = "Gates and the decision"
    case claims = "Claims"
  }

  /// Fixed: messages, links and `explain` name a rule by it.
  package var id: String
  package var chapter: Chapter
  /// What holds, in one sentence or two.
  package var statement: String
  /// Why it holds.
  package var reason: String

  init(_ id: String, _ chapter: Chapter, _ statement: String, because reason: String) {
    self.id = id
    self.chapter = chapter
    self.statement = statement
    self.reason = reason
  }

  /// Every rule, in the order in which the page prints them.
  package static let all: [Rule] =
    structure + items + states + need + progress + records + decision
    + ClaimRule.all.map { Rule($0.id, .claims, $0.question, because: $0.reason) }
}
