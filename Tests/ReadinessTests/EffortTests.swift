import Readiness
import Testing

struct EffortTests {
  @Test(arguments: [
    ("2–3h", 2.0, 3.0), ("2 to 3 days", 16, 24), ("2 e 3 horas", 2, 3), ("2至3天", 16, 24),
  ])
  func `has two ends where two figures are joined`(text: String, low: Double, high: Double) {
    let effort = EffortReader(vocabulary: .standard).whole(text)
    #expect(effort?.low == low && effort?.high == high)
  }

  /// An exponent is not the word that other languages put between two figures.
  @Test(arguments: ["9e307h", "1e9 h", "0x10h", "99999999999999999999h", "-5h", "h", "5", "∞h"])
  func `is none where the figure is not one`(text: String) {
    #expect(EffortReader(vocabulary: .standard).whole(text) == nil)
  }
}
