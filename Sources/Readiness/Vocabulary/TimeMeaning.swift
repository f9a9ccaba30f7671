/// What one word can do in the words for a time; several things at once in several languages.
package struct TimeMeaning: Hashable, Sendable {
  /// A bit for each kind of word.
  private var kinds: UInt32 = 0
  package var unit: Language.TimeUnit?
  /// 1 to 12.
  package var month: Int?
  /// The number that it names, up to twelve.
  package var number: Int?

  package init() {}

  package func has(_ kind: Language.TimeWord) -> Bool { kinds & Self.bit(kind) != 0 }

  package mutating func add(_ kind: Language.TimeWord) { kinds |= Self.bit(kind) }

  /// Whether the words for a time can begin with it.
  package var opensTime: Bool {
    unit != nil || month != nil || number != nil || has(.first) || has(.launch) || has(.limit)
      || has(.part) || has(.link) || has(.before) || has(.after) || has(.ordinal)
  }

  /// Whether it says that a text may be about a time: every such text has a word that does, or a date.
  package var marksTime: Bool { unit != nil || month != nil || has(.occasion) }

  private static func bit(_ kind: Language.TimeWord) -> UInt32 {
    1 << UInt32(Language.TimeWord.allCases.firstIndex(of: kind) ?? 0)
  }
}
