/// Which level a risk has by its likelihood and impact: looked up, not multiplied.
package struct RiskGrid: Hashable, Sendable {
  /// The levels by likelihood, then impact, both upwards; three or five of each.
  package let levels: [[Risk.Level]]

  /// Nothing where the rows are not three or five of as many.
  package init?(_ levels: [[Risk.Level]]) {
    guard levels.count == 3 || levels.count == 5,
      levels.allSatisfy({ $0.count == levels.count })
    else { return nil }
    self.levels = levels
  }

  private init(rows levels: [[Risk.Level]]) { self.levels = levels }

  /// How many steps likelihood and impact have: 3 or 5.
  package var size: Int { levels.count }

  /// The level of numbers from 1 to 5; on a grid of three, 2 and 3 are its middle, 4 and 5 its top.
  package func level(likelihood: Int, impact: Int) -> Risk.Level? {
    guard let row = step(likelihood), let column = step(impact) else { return nil }
    return levels[row][column]
  }

  /// A number of another scale (1 to 3, 1 to 10) spread evenly onto 1 to 5; nothing outside it.
  package static func spread(_ number: Int, scale: Int) -> Int? {
    guard scale > 1, (1...scale).contains(number) else { return nil }
    return scale == 3 ? 2 * number - 1 : (number * 5 + scale - 1) / scale
  }

  private func step(_ number: Int) -> Int? {
    guard (1...5).contains(number) else { return nil }
    return size == 5 ? number - 1 : number / 2
  }

  /// The example of ISO/IEC 27005:2022, annex A: likelihood weighs more than impact.
  package static let iso27005 = RiskGrid(rows: [
    [.veryLow, .veryLow, .low, .low, .low],
    [.veryLow, .low, .low, .medium, .medium],
    [.low, .low, .medium, .high, .high],
    [.low, .medium, .high, .high, .veryHigh],
    [.medium, .high, .high, .veryHigh, .veryHigh],
  ])

  package static let threeByThree = RiskGrid(rows: [
    [.low, .low, .medium],
    [.low, .medium, .high],
    [.medium, .high, .high],
  ])
}
