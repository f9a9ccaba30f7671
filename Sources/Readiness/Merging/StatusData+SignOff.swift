import Diagnostics
import Text
import YAML

extension StatusData {
  /// An approval, as it was written.
  package struct SignOff: Hashable, Sendable {
    package enum Decision: String, Hashable, Sendable, CaseIterable {
      case approve
      case approveWithConditions = "approve-with-conditions"
      case decline
    }

    package var role: Placed<String>
    package var name: Placed<String>?
    package var decision: Placed<Decision>?
    package var on: Placed<Day>?
    /// The sections that it is about; all of them where none is named.
    package var scope: [Placed<String>]
    package var optional: Placed<Bool>?
    /// The fingerprint on the sheet that was signed: eight digits or more.
    package var covers: Placed<String>?
  }
}

extension StatusData.SignOff {
  /// Nothing where it names no role.
  init?(_ fields: inout Fields) {
    let role = fields.line("role")
    name = fields.line("name")
    decision = fields.choice("decision", of: Decision.self)
    on = fields.day("on")
    scope = fields.lines("scope")
    optional = fields.flag("optional")
    covers = fields.line("covers")
    fields.demand(["role"], of: "a sign-off")
    if let decision, name == nil { fields.add(.nameless(decision)) }
    guard let role else { return nil }
    self.role = role
  }
}

extension Diagnostic {
  fileprivate static func nameless(
    _ decision: Placed<StatusData.SignOff.Decision>
  ) -> Diagnostic {
    Diagnostic(
      .warning, "status.nameless", at: decision.place,
      "'\(decision.value.rawValue)' without a name stays pending",
      hint: "write who decided under 'name'", length: decision.length)
  }
}
