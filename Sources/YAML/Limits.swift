/// How much YAML is read; more is refused with a message, so that no input can take long.
package struct Limits: Hashable, Sendable {
  /// The largest text, in bytes.
  package var bytes = 65_536
  /// How deep lists and mappings may stand in each other. libyaml 0.2.5 has no limit of its own and
  /// takes quadratic time.
  package var depth = 20
  /// After how many mistakes the rest is not read.
  package var mistakes = 20

  package init() {}
}
