import Text

/// The pages' own words in one language.
package struct Words: Sendable {
  /// The language as pages name it: `en`, `de`, `pt-BR`.
  package let code: String
  private let texts: [String]
  private let months: [Substring]
  private let startsSmall: Bool
  private let sentences: Sentences

  /// - Parameter texts: one for each word, in the order of `Word.allCases`.
  init(_ code: String, _ texts: [String], _ sentences: Sentences) {
    self.code = code
    self.sentences = sentences
    self.texts = texts
    months = texts[Word.months.rawValue].split(separator: " ")
    startsSmall = texts[Word.smallWithin.rawValue] == "yes"
  }

  subscript(_ word: Word) -> String { texts[word.rawValue] }

  /// A word within a sentence: English begins it with a small letter, German keeps its nouns.
  func within(_ word: Word) -> String { startsSmall ? self[word].lowercased() : self[word] }

  /// A sentence that an assessment made, in the pages' language.
  package func say(_ english: String) -> String { sentences.said(english, point: String(point)) }

  /// A day as people write it: `2 Feb 2026`, `2. Feb. 2026`.
  func long(_ day: Day) -> String { fill(.dayForm, "\(day.day)", month(of: day), "\(day.year)") }

  /// The month's name.
  func month(of day: Day) -> String {
    months.indices ~= day.month - 1 ? String(months[day.month - 1]) : "\(day.month)"
  }

  /// What stands between a number and its tenths.
  var point: Unicode.Scalar { self[.decimalPoint].unicodeScalars.first ?? "." }

  /// A share in per cent.
  func percent(_ permille: Int) -> String {
    String(writing: { $0.percent(permille, point: point) })
  }
}
