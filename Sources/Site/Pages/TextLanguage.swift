import Readiness

/// The language that a document's own words are in, so that a screen reader pronounces them right.
///
/// WCAG 2.2, 3.1.2. Small words tell: every sentence has some, and languages share few of them.
enum TextLanguage: String, CaseIterable {
  case english = "en"
  case german = "de"
  case spanish = "es"
  case french = "fr"
  case portuguese = "pt"
  case chinese = "zh"

  /// Nil where too few words tell, or two languages are near each other.
  init?(of report: Report) {
    var count = SmallWords()
    // By index, for a loop over the items themselves copies each.
    for index in report.items.indices { count.add(report.items[index].text) }
    for index in report.sections.indices { count.add(report.sections[index].title) }
    guard let found = count.clearest else { return nil }
    self = found
  }

  /// Its commonest small words, of at most four letters without accents.
  fileprivate var words: [StaticString] {
    switch self {
    case .english: ["the", "and", "for", "are", "with", "of", "to", "all", "from", "has", "not"]
    case .german: ["der", "die", "und", "ist", "mit", "auf", "alle", "ein", "wird", "von", "zu"]
    case .spanish: ["los", "las", "del", "con", "una", "el", "la", "y", "por", "se", "en"]
    case .french: ["les", "des", "est", "une", "pour", "sur", "avec", "du", "et", "le", "la"]
    case .portuguese: ["os", "as", "com", "uma", "em", "dos", "da", "do", "na", "ao", "e"]
    case .chinese: []
    }
  }
}

/// How many small words of each language a text has.
private struct SmallWords {
  private var found = [Int](repeating: 0, count: TextLanguage.allCases.count)

  /// The words, each by its letters in one number at the first free place from its own on, with a bit
  /// for each language that has it; the places are many times the words.
  private static let words: [(letters: UInt32, languages: UInt8)] = {
    var words = Array(repeating: (letters: UInt32(0), languages: UInt8(0)), count: 512)
    for (index, language) in TextLanguage.allCases.enumerated() {
      for word in language.words {
        let letters = word.withUTF8Buffer { $0.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }
        let place = place(of: letters, in: words)
        words[place] = (letters, words[place].languages | 1 << UInt8(index))
      }
    }
    return words
  }()

  private static func place(
    of letters: UInt32, in words: [(letters: UInt32, languages: UInt8)]
  ) -> Int {
    var place = Int((letters &* 0x9E37_79B1) >> 23)
    while words[place].letters != letters, words[place].letters != 0 { place = (place + 1) & 511 }
    return place
  }

  private static let chinese = TextLanguage.allCases.firstIndex(of: .chinese) ?? 0

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    var letters: UInt32 = 0
    var length = 0
    for byte in text {
      switch byte | 0x20 {
      case UInt8(ascii: "a")...UInt8(ascii: "z") where byte < 0x80:
        letters = letters << 8 | UInt32(byte | 0x20)
        length += 1
      default:
        // Ideographs begin with E4 to E9; a letter with an accent makes the word another.
        if byte >= 0xE4 && byte <= 0xE9 { found[Self.chinese] += 1 }
        if byte >= 0x80 {
          length += 5
        } else {
          take(letters, length)
          (letters, length) = (0, 0)
        }
      }
    }
    take(letters, length)
  }

  private mutating func take(_ letters: UInt32, _ length: Int) {
    guard (1...4).contains(length) else { return }
    var languages = Self.words[Self.place(of: letters, in: Self.words)].languages
    while languages != 0 {
      found[languages.trailingZeroBitCount] += 1
      languages &= languages - 1
    }
  }

  /// The language that has twice as many as any other, and eight at least.
  var clearest: TextLanguage? {
    let order = found.indices.sorted { found[$0] > found[$1] }
    guard let first = order.first, found[first] >= 8, found[first] >= 2 * found[order[1]]
    else { return nil }
    return TextLanguage.allCases[first]
  }
}
