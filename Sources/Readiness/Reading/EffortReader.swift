import Text

/// Reads efforts and durations: `8h`, `~3 hours`, `2–3 days`, `400+ hours`, `1.5 Stunden`.
///
/// A day is `hoursPerDay` hours and a week `hoursPerWeek`; months are four weeks, as planners count.
package struct EffortReader: Sendable {
  package var vocabulary: Vocabulary
  package var hoursPerDay: Double = 8
  package var hoursPerWeek: Double = 40

  package init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// A figure, its unit, and where in the text it stood.
  package struct Found: Hashable, Sendable {
    package var effort: Effort
    package var unit: Language.TimeUnit
    /// Byte offsets in the text.
    package var range: Range<Int>
  }

  /// The effort that is the whole text, but for words that may follow it after a comma or bracket.
  ///
  /// `< 24h old`, `first 5 minutes` and `1 hour TTL` are none: the text must begin with the figure
  /// (or `~`, "about") and nothing but a closing bracket, comma or semicolon may follow the unit.
  package func whole(_ text: String) -> Effort? {
    let bytes = Array(text.utf8)
    guard let found = read(bytes, from: 0, anchored: true) else { return nil }
    let rest = bytes[found.range.upperBound...].first { $0 != 0x20 }
    guard
      rest == nil || rest == UInt8(ascii: "(") || rest == UInt8(ascii: ",")
        || rest == UInt8(ascii: ";") || rest == UInt8(ascii: ".") || rest == UInt8(ascii: "*")
    else { return nil }
    return found.effort
  }

  /// The first effort anywhere in the text.
  package func first(in text: String) -> Found? {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let isDigit = (0x30...0x39).contains(bytes[start])
      let follows = start > 0 && (isWordByte(bytes[start - 1]) || bytes[start - 1] == 0x2E)
      if isDigit && !follows, let found = read(bytes, from: start, anchored: true) { return found }
      start += 1
    }
    return nil
  }

  private func read(_ bytes: [UInt8], from offset: Int, anchored: Bool) -> Found? {
    var scan = Scan(bytes: bytes, at: offset)
    scan.skipSpaces()
    let start = scan.at
    var isApproximate = scan.skip("~") || scan.skip("≈")
    if !isApproximate, start < bytes.count, !(0x30...0x39).contains(bytes[start]) {
      isApproximate = scan.skip(vocabulary[.about])
    }
    scan.skipSpaces()
    guard let low = scan.number() else { return nil }
    var high: Double?
    let before = scan.at
    scan.skipSpaces()
    // A letter at the figure is its unit or an exponent (`9e3`), never a word between two figures.
    let mayBeRange = scan.at > before || !(scan.peek.map { ASCII.isLetter($0) } ?? false)
    if scan.skip("–") || scan.skip("-") || scan.skip("—")
      || (mayBeRange && scan.skip(vocabulary.timing.ranges))
    {
      scan.skipSpaces()
      if let upper = scan.number() { high = upper } else { scan.at = before }
    } else if scan.skip("+") {
      high = .infinity
    } else {
      scan.at = before
    }
    scan.skipSpaces()
    if scan.peek == UInt8(ascii: "-") { scan.at += 1 }
    let word = scan.word()
    guard !word.isEmpty, let unit = vocabulary.units.exact(word), unit != .sprint else {
      return nil
    }
    let hours = hours(per: unit)
    let words = String(decoding: bytes[start..<scan.at], as: UTF8.self)
    let effort = Effort(
      low: low * hours, high: high.map { $0 * hours }, words: words, isApproximate: isApproximate)
    return Found(effort: effort, unit: unit, range: start..<scan.at)
  }

  private func hours(per unit: Language.TimeUnit) -> Double {
    switch unit {
    case .minute: 1.0 / 60
    case .hour: 1
    case .day: hoursPerDay
    case .week: hoursPerWeek
    case .month: hoursPerWeek * 4
    case .quarter: hoursPerWeek * 13
    case .year: hoursPerWeek * 52
    case .sprint: hoursPerWeek * 2
    }
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80
  }
}

/// A cursor over bytes; keeping a copy and putting it back goes back.
struct Scan {
  var bytes: [UInt8]
  var at: Int

  var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

  mutating func skipSpaces() {
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
    if at + 1 < bytes.count, bytes[at] == 0xC2, bytes[at + 1] == 0xA0 {
      at += 2
      skipSpaces()
    }
  }

  mutating func skip(_ text: String, ignoringCase: Bool = false) -> Bool {
    guard bytes.count - at >= text.utf8.count else { return false }
    var end = at
    for wanted in text.utf8 {
      let byte = bytes[end]
      let isUpper = (0x41...0x5A).contains(byte)
      guard (ignoringCase && isUpper ? byte + 32 : byte) == wanted else { return false }
      end += 1
    }
    at = end
    return true
  }

  /// Skips the phrase that stands before a number, of at most three words.
  mutating func skip(_ phrases: PhraseTable<Bool>) -> Bool {
    var ahead = self
    var words = ""
    for _ in 0..<3 {
      let word = ahead.word()
      guard !word.isEmpty else { return false }
      words += words.isEmpty ? word : " " + word
      _ = ahead.skip(".")
      ahead.skipSpaces()
      guard let next = ahead.peek, (0x30...0x39).contains(next) else { continue }
      guard phrases.exact(Words(words)) != nil else { return false }
      self = ahead
      return true
    }
    return false
  }

  /// A number of up to nine digits, with a decimal point or comma.
  mutating func number() -> Double? {
    let start = at
    var value = 0.0
    while let byte = peek, (0x30...0x39).contains(byte), at - start < 9 {
      value = value * 10 + Double(byte - 0x30)
      at += 1
    }
    guard at > start else { return nil }
    if let point = peek, point == 0x2E || point == 0x2C, at + 1 < bytes.count,
      (0x30...0x39).contains(bytes[at + 1])
    {
      at += 1
      var scale = 0.1
      while let byte = peek, (0x30...0x39).contains(byte), scale > 1e-6 {
        value += Double(byte - 0x30) * scale
        scale /= 10
        at += 1
      }
    }
    return value
  }

  /// The letters that follow.
  mutating func word() -> String {
    let start = at
    while let byte = peek, (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80 { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }
}
