import Testing

@testable import Readiness

/// How many criteria of a gate must hold, by the words around them.
struct GateRuleTests {
  private static let rules: [(String, String)] = [
    ("Go criteria (3 of 5)", "3 of 5"),
    ("Launch when at least 2 of the following hold", "at least 2"),
    ("At least 3 criteria must be met", "at least 3"),
    ("Any 2 of these are enough", "at least 2"),
    ("Mindestens 2 der folgenden Kriterien", "at least 2"),
    ("Al menos 2 de los criterios", "at least 2"),
    ("Au moins 2 des critères", "at least 2"),
    ("Pelo menos 2 dos critérios", "at least 2"),
    ("至少2项", "at least 2"),
    ("At least 90% of items", "≥ 90%"),
    ("> 90% of items", "> 90%"),
    ("At least 2 hours before the launch", "all"),
    ("Phase 2 of the launch", "all"),
    ("All criteria must hold", "all"),
  ]

  @Test(arguments: rules) func `follows from the words beside the gate`(words: String, rule: String)
  {
    let read = GateRule([words], polarity: .require, vocabulary: .standard)
    #expect(read.text == rule)
  }
}
