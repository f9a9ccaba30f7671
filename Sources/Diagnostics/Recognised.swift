/// What was understood of a text, and every mistake found on the way.
package struct Recognised<Value> {
  package var value: Value
  package var diagnostics: [Diagnostic]

  package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}

extension Recognised: Sendable where Value: Sendable {}
