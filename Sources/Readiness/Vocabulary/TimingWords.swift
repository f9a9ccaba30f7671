extension Language {
  /// How a language places things in time.
  package struct Timing: Sendable {
    package var words: [(TimeWord, [String])] = []
    /// `one` to `twelve`, from the first on.
    package var numbers: [[String]] = []

    package init() {}
  }

  /// What a word does in the words for a time.
  package enum TimeWord: String, Sendable, CaseIterable {
    /// `Early`, `mid`, `end of` a month.
    case part
    /// `of`, `de`: joins the parts of a date.
    case link
    /// `to`, `until`, `and` between two times.
    case range
    case before, after
    /// `First 24 hours`, `initial week`.
    case first
    /// `Next 2 weeks`: from when it was written.
    case coming
    /// What a time is counted from: the launch, by any name.
    case launch
    /// `By`, `end of`, `from` before a time.
    case limit
    /// A part of the launch day, or a name for it (`weekend`, `night`).
    case occasion
    /// A key whose value is a moment of the plan (`freeze`, `window`).
    case plan
    /// A key whose value is a moment of the document or of the past (`updated`, `generated`).
    case past
    /// A key whose value is how long a part of the plan takes (`estimated`, `duration`).
    case length
    /// Stands before a number as `第` does: `第1周`.
    case ordinal
    /// Words that look like a time and are a topic (`day 2 operations`).
    case lookalike
  }
}

/// The words of every language that place things in time, ready to be looked up.
package struct TimingWords: Sendable {
  private var tables: [PhraseTable<Bool>] = Array(
    repeating: PhraseTable(), count: Language.TimeWord.allCases.count)
  /// What single words do, by their keys.
  private var meanings: [UInt64: TimeMeaning] = [:]
  /// A bit for each word that is known, and for few others: most words of a text have no part in
  /// times, and are told by it.
  private var bits: [UInt64] = Array(repeating: 0, count: 256)
  /// What two words do together, by both keys: two ideographs are one word of a language.
  private var pairs: [[UInt64]: TimeMeaning] = [:]
  private var pairOpenings: Set<UInt64> = []
  /// Names of the launch that are two words (`go live`), by both keys.
  private var launchPairs: Set<[UInt64]> = []

  package init() {}

  /// Adds a language's words for times, units and months.
  package mutating func add(_ language: Language, overriding: Bool = false) {
    for (kind, phrases) in language.timing.words {
      tables[kind.index].add(phrases, true, overriding: overriding)
      for phrase in phrases { learn(phrase) { $0.add(kind) } }
      if kind == .launch {
        launchPairs.formUnion(phrases.map { Words($0).keys }.filter { $0.count == 2 })
      }
    }
    for (index, phrases) in language.timing.numbers.enumerated() {
      for phrase in phrases { learn(phrase) { $0.number = $0.number ?? index + 1 } }
    }
    for (unit, phrases) in language.units {
      for phrase in phrases { learn(phrase) { $0.unit = $0.unit ?? unit } }
    }
    for (index, phrases) in language.months.enumerated() {
      for phrase in phrases { learn(phrase) { $0.month = $0.month ?? index + 1 } }
    }
  }

  private mutating func learn(_ phrase: String, _ change: (inout TimeMeaning) -> Void) {
    var text = phrase
    let keys = text.withUTF8 { bytes -> [UInt64] in
      var scan = WordScan(bytes)
      var keys: [UInt64] = []
      while keys.count < 3, let word = scan.next(into: nil) { keys.append(word.key) }
      return keys
    }
    switch keys.count {
    case 1:
      mark(keys[0])
      change(&meanings[keys[0], default: TimeMeaning()])
    case 2:
      mark(keys[0])
      change(&pairs[keys, default: TimeMeaning()])
      pairOpenings.insert(keys[0])
    default: return
    }
  }

  private mutating func mark(_ key: UInt64) {
    bits[Int(truncatingIfNeeded: key >> 6) & 255] |= 1 << (key & 63)
  }

  private func mayKnow(_ key: UInt64) -> Bool {
    bits[Int(truncatingIfNeeded: key >> 6) & 255] >> (key & 63) & 1 == 1
  }

  /// What a word does; nil for a word that has no part in times.
  func meaning(_ key: UInt64) -> TimeMeaning? { mayKnow(key) ? meanings[key] : nil }

  /// What two ideographs do as one word.
  func meaning(_ first: UInt64, _ second: UInt64) -> TimeMeaning? { pairs[[first, second]] }

  /// Whether two words together name the launch.
  func isLaunch(_ first: UInt64, _ second: UInt64) -> Bool {
    launchPairs.contains([first, second])
  }

  /// What joins two times or figures (`to`).
  package var ranges: PhraseTable<Bool> { tables[Language.TimeWord.range.index] }

  /// Whether exactly these words do this.
  package func isExactly(_ kind: Language.TimeWord, _ words: Words) -> Bool {
    tables[kind.index].exact(words) ?? false
  }

  /// Whether words that do this stand among them.
  package func has(_ kind: Language.TimeWord, in words: Words) -> Bool {
    tables[kind.index].first(in: words) ?? false
  }

  /// Whether a text's first word or number can open the words for a time; nil where it has none.
  func mayOpen(_ text: ArraySlice<UInt8>) -> Bool? {
    text.withUnsafeBufferPointer { mayOpen($0) }
  }

  /// Whether a text's first word or number can open the words for a time.
  func mayOpen(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { mayOpen($0) } ?? false
  }

  private func mayOpen(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    var scan = WordScan(bytes)
    guard let word = scan.next(into: nil) else { return nil }
    let first = bytes.first { $0 >= 0x80 || isDigit($0) || (0x61...0x7A).contains($0 | 0x20) } ?? 0
    if word.length <= 2, "TtDdJjQqHh".utf8.contains(first) { return true }
    if isDigit(first) {
      if word.length == 4 || bytes.prefix(24).contains(UInt8(ascii: ":")) { return true }
    } else {
      guard mayKnow(word.key),
        meanings[word.key]?.opensTime ?? pairOpenings.contains(word.key)
      else { return false }
    }
    if marksTime(word) || bytes.prefix(40).count(where: { isDigit($0) }) >= 4 { return true }
    for _ in 0..<5 {
      guard let next = scan.next(into: nil) else { return false }
      if marksTime(next) { return true }
    }
    return false
  }

  /// Whether a word says that the words beside it may be a time.
  private func marksTime(_ word: WordScan.Word) -> Bool {
    guard mayKnow(word.key) else { return false }
    return meanings[word.key]?.marksTime ?? pairOpenings.contains(word.key)
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension Language.TimeWord {
  fileprivate var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
