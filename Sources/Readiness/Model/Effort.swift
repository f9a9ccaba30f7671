/// An effort in hours, as a range where its author gave one.
package struct Effort: Hashable, Sendable {
  package var low: Double
  /// The upper end; equal to `low` for a single figure, infinite for `400+`.
  package var high: Double
  /// The author's words, without brackets or label.
  package var words: String
  /// Written with `~` or "about": a tenth off still holds.
  package var isApproximate: Bool

  package init(low: Double, high: Double? = nil, words: String, isApproximate: Bool = false) {
    self.low = low
    self.high = high ?? low
    self.words = words
    self.isApproximate = isApproximate
  }

  /// Less than an hour: how long a step takes, and no work to be planned.
  package var isShort: Bool { high < 1 }

  /// What is planned with: the upper end where there is one.
  package var hours: Double { high.isFinite ? high : low }
}
