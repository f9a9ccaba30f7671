/// A likelihood or an impact as it was written, on the grid's scale where it can be.
struct RiskRating: Hashable {
  /// 1 to 5; nil where nobody gave one that can be read.
  var value: Int?
  /// The author's words; nil where the place was left blank.
  var text: String?
  /// A number that the scale does not have, or that is none, as written.
  var outside: String?

  /// - Parameter scale: the top of the document's scale.
  init(_ written: String, scale: Int, vocabulary: Vocabulary) {
    let bare = Self.withoutSigns(written)
    guard !Blank.isBlank(bare, vocabulary: vocabulary) else { return }
    text = bare
    let pieces = Pieces(bare)
    let lead = pieces.runs.first ?? bare
    if let number = Self.number(pieces.brackets.first ?? "") ?? Self.number(lead) {
      let top = number.of ?? scale
      value = RiskGrid.spread(number.value, scale: top)
      if value == nil { outside = "\(number.value)" }
      return
    }
    if Self.isLikeNumber(lead) {
      outside = lead
      return
    }
    value =
      vocabulary.levels.exact(pieces.bare) ?? vocabulary.levels.exact(lead)
      ?? Self.initials[lead.uppercased()]
  }

  /// What forms write for very low, low, medium, high and very high.
  private static let initials = ["VL": 1, "L": 2, "M": 3, "H": 4, "VH": 5]

  /// `4`, `4/5`; nil where other words stand beside it.
  private static func number(_ text: String) -> (value: Int, of: Int?)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let value = Int(parts[0].trimmed), text.utf8.count <= 6 else {
      return nil
    }
    guard parts.count == 2 else { return (value, nil) }
    guard let top = Int(parts[1].trimmed), top > 1, top <= 10 else { return nil }
    return (value, top)
  }

  /// `3.7`, `٣`, `NaN`, a number too long to be one: meant as a score, and no whole number.
  private static func isLikeNumber(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard !scalars.isEmpty, !scalars.contains("%") else { return false }
    if ["nan", "inf", "infinity"].contains(Words(text).phrase) { return true }
    return scalars.contains { $0.properties.numericType != nil }
      && !scalars.contains { $0.properties.isAlphabetic }
  }

  private static func withoutSigns(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.isPicture { kept.append(scalar) }
    return String(kept).collapsed
  }
}

extension Risk.Level {
  /// The level that a word names: 1 to 5, and "critical" by its own name.
  init?(_ text: String, vocabulary: Vocabulary) {
    let rating = RiskRating(text, scale: 5, vocabulary: vocabulary)
    guard let value = rating.value else { return nil }
    self.init(value, isCritical: Words(text).list.contains { vocabulary.isCritical($0) })
  }

  init?(_ value: Int, isCritical: Bool) {
    switch value {
    case 1: self = .veryLow
    case 2: self = .low
    case 3: self = .medium
    case 4: self = .high
    case 5: self = isCritical ? .critical : .veryHigh
    default: return nil
    }
  }
}

extension Vocabulary {
  /// Whether a word is the top level's own name, not "very high" or "severe".
  func isCritical(_ word: String) -> Bool {
    priorities.exact(Words(list: [word])) == .critical && levels.exact(Words(list: [word])) == 5
  }
}
