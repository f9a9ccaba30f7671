/// When a thing can be done, counted from the launch decision.
package enum Phase: String, Sendable, CaseIterable {
  /// Before the decision; counts towards readiness.
  case before
  /// On the launch day, or as a step of going live.
  case launch
  /// After the launch.
  case after
}
