import Markdown
import Text

/// An approval that a document asks for or records.
package struct SignOff: Sendable {
  package enum State: String, Sendable, CaseIterable {
    case pending, signed, declined
    /// Signed for content that has changed since.
    case stale
    /// A signature that could not be verified.
    case unverified
  }

  /// The role that signs; the section's title where the line names none.
  package var role: String
  /// The index of the section that it approves.
  package var section: Int?
  package var name: String?
  /// The date as written.
  package var date: String?
  /// The words of the decision, where one is recorded ("Approved", "approve", "with conditions").
  package var decision: String?
  package var state: State
  package var isOptional = false
  package var phase: Phase = .before
  /// What is to be signed for, as it is now.
  package var content: Digest?
  /// The first digits of the fingerprint that it was given for, where status data says.
  package var covers: String?
  /// Approved, but with conditions.
  package var hasConditions = false
  package var line: Int
  package var node: NodeID?
  package var from: Origin = .markdown
  package var scope: [String] = []
  /// The file of `line` where it is not the report's own source.
  package var file: String?

  package init(role: String, state: State, line: Int, node: NodeID?) {
    self.role = role
    self.state = state
    self.line = line
    self.node = node
  }
}
