import YAML

/// What the settings say about reading and merging one document, ready to be used for all of them.
package struct ReadingSettings: Sendable {
  package var vocabulary: Vocabulary = .standard
  package var hoursPerDay: Double = 8
  package var hoursPerWeek: Double = 40
  /// The top of the document's risk scale, where no document says it: 3, 5 or 10.
  package var riskScale = 5
  package var riskGrid = RiskGrid.iso27005
  /// What characters in a box mean besides the rules' own.
  package var markers: [String: ItemState] = [:]
  package var policy = Settings.Policy()
  /// How much front matter is read.
  package var frontMatterLimits = Limits()

  package init() {}

  package var efforts: EffortReader {
    var efforts = EffortReader(vocabulary: vocabulary)
    efforts.hoursPerDay = hoursPerDay
    efforts.hoursPerWeek = hoursPerWeek
    return efforts
  }
}
