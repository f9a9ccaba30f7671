import Text

/// Markup on its way into a page.
typealias Writing = @Sendable (inout ByteBuffer) -> Void

/// A piece of a report, with the report it is from.
struct Part<Value: Sendable>: Sendable {
  let value: Value
  let dossier: Dossier

  init(_ value: Value, _ dossier: Dossier) {
    self.value = value
    self.dossier = dossier
  }

  /// A link to a line; nil without one.
  func line(_ line: Int?) -> Writing? {
    guard let line else { return nil }
    return { [dossier] buffer in dossier.append(line: line, to: &buffer) }
  }

  func state(_ look: Look) -> Writing {
    { [dossier] buffer in buffer.state(look, dossier.words) }
  }
}
