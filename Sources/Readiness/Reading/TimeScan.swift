import Text

/// Finds the words for a time among the tokens of a text.
struct TimeScan {
  let text: DateTokens
  let vocabulary: Vocabulary
  private var scan: DateScan

  init(_ text: String, vocabulary: Vocabulary) {
    self.text = DateTokens(text, vocabulary: vocabulary)
    self.vocabulary = vocabulary
    scan = DateScan(text: self.text, at: 0, vocabulary: vocabulary)
  }

  var count: Int { text.list.count }

  /// Where the first word or number stands that is not decoration.
  var opening: Int? { text.list.firstIndex { $0.isWordOrNumber } }

  /// The time that begins at a token; nil where none does.
  mutating func phrase(at start: Int) -> (phrase: TimePhrase, next: Int)? {
    guard text.list.indices.contains(start), text.list[start].isWordOrNumber else { return nil }
    for form in Form.allCases {
      scan.at = start
      if let found = read(form, start) { return found }
    }
    return nil
  }

  /// The ways to word a time, in the order in which they are tried.
  private enum Form: CaseIterable {
    case countdown, counted, first, around, launchDay, date
  }

  private mutating func read(_ form: Form, _ start: Int) -> (phrase: TimePhrase, next: Int)? {
    switch form {
    case .countdown: countdown(start)
    case .counted: counted(start)
    case .first: first(start)
    case .around: around(start)
    case .launchDay: launchDay(start)
    case .date: date(start)
    }
  }

  /// The words of a phrase from one token to before another.
  func label(_ start: Int, _ next: Int) -> (words: String, range: Range<Int>) {
    let range = text.list[start].range.lowerBound..<text.list[next - 1].range.upperBound
    return (String(decoding: text.bytes[range], as: UTF8.self), range)
  }

  private func made(
    _ kind: TimePhrase.Kind, _ unit: TimelineEntry.Unit, _ from: Double?, _ to: Double?, start: Int
  ) -> (phrase: TimePhrase, next: Int) {
    let (words, range) = label(start, scan.at)
    let phrase = TimePhrase(kind: kind, label: words, range: range, unit: unit, from: from, to: to)
    return (phrase, scan.at)
  }

  /// The unit that a word names.
  private func unit(_ offset: Int = 0) -> TimelineEntry.Unit? {
    scan[offset]?.meaning?.unit?.ofPlan
  }

  /// `T-24h`, `T+4 hours`, `T-7 to T-3 days`, `T-0`, `D-1`.
  private mutating func countdown(_ start: Int) -> (phrase: TimePhrase, next: Int)? {
    guard let first = countdownPoint() else { return nil }
    var unit = first.unit
    var to = first.value
    let before = scan.at
    if scan.skipRange(), let last = countdownPoint() ?? plainPoint(sign: first.value < 0 ? -1 : 1) {
      unit = last.unit ?? unit
      to = last.value
    } else {
      scan.at = before
    }
    var found = made(
      .aroundLaunch, unit ?? first.fallback, min(first.value, to), max(first.value, to),
      start: start)
    found.phrase.hasUnit =
      unit != nil || first.fallback == .day || (first.value == 0 && to == 0)
    return found
  }

  private typealias Point = (value: Double, unit: TimelineEntry.Unit?, fallback: TimelineEntry.Unit)

  private mutating func countdownPoint() -> Point? {
    guard let word = scan.word(), word == "T" || word == "D" || word == "J" else { return nil }
    let isDay = word != "T"
    let isMinus = scan[1]?.kind == .dash
    guard isMinus || scan.isMark("+", 1), let value = scan.number(2, digits: 1...3),
      let token = scan[2], scan.isJoined(2) || token.followsSpace
    else { return zero(word) }
    let start = scan.at
    scan.at += 3
    let unit = skipUnit()
    let digits = token.range.count
    let isIdentifier =
      unit == nil
      && (digits > 2 || (digits == 2 && text.bytes[token.range.lowerBound] == UInt8(ascii: "0")))
    if isIdentifier {
      scan.at = start
      return nil
    }
    return ((isMinus ? -1 : 1) * Double(value), unit, isDay ? .day : .hour)
  }

  /// `T0`.
  private mutating func zero(_ word: String) -> Point? {
    guard word == "T", scan.number(1, digits: 1...1) == 0, scan.isJoined(1) else { return nil }
    scan.at += 2
    return (0, nil, .hour)
  }

  private mutating func plainPoint(sign: Double) -> Point? {
    guard let value = scan.number(digits: 1...3) else { return nil }
    scan.at += 1
    return (sign * Double(value), skipUnit(), .hour)
  }

  private mutating func skipUnit() -> TimelineEntry.Unit? {
    let gap = scan[0]?.kind == .dash && scan.isJoined(0) ? 1 : 0
    guard let found = unit(gap) else { return nil }
    scan.at += gap + 1
    return found
  }

  /// `Week 1-2`, `Weeks 1 and 2`, `Day 16–30`, `Sprint 18 Day 1`, `Q3`, `Day -7`.
  private mutating func counted(_ start: Int) -> (phrase: TimePhrase, next: Int)? {
    if let quarter = quarter(start) { return quarter }
    guard let unit = unit(), (scan.word()?.utf8.count ?? 0) > 1 else { return nil }
    if scan.isMark("+", 1) || (scan[1]?.kind == .dash && scan[1]?.followsSpace == true),
      let value = scan.number(2), scan.isJoined(2)
    {
      let sign: Double = scan.isMark("+", 1) ? 1 : -1
      scan.at += 3
      return made(.aroundLaunch, unit, sign * Double(value), sign * Double(value), start: start)
    }
    let gap = scan.isMark("#", 1) || (scan[1]?.kind == .dash && scan.isJoined(1)) ? 2 : 1
    guard let low = scan.number(gap, digits: 1...3) else { return nil }
    scan.at += gap + 1
    let high = upper(unit) ?? low
    if let inner = self.unit(scan.isMark(",") ? 1 : 0), inner != unit,
      let day = scan.number(scan.isMark(",") ? 2 : 1)
    {
      scan.at += scan.isMark(",") ? 3 : 2
      _ = day
    }
    return made(.count, unit, Double(low), Double(max(low, high)), start: start)
  }

  /// The second number of `1-2`, `1 to 2`, `1 – Week 2`, `1 & 2`.
  private mutating func upper(_ unit: TimelineEntry.Unit) -> Int? {
    let before = scan.at
    var isRange = scan.skipRange()
    if !isRange, scan.isMark("&") || scan.isMark("/") || scan.isMark("+") {
      scan.at += 1
      isRange = true
    }
    if isRange {
      if self.unit() == unit { scan.at += 1 }
      if let value = scan.number(digits: 1...3), !scan.isMark("%", 1) {
        scan.at += 1
        return value
      }
    }
    scan.at = before
    return nil
  }

  /// `Q3`, `Q1-Q2`, without a year.
  private mutating func quarter(_ start: Int) -> (phrase: TimePhrase, next: Int)? {
    guard scan.word() == "Q", let low = scan.number(1, digits: 1...1), (1...4).contains(low),
      scan.isJoined(1)
    else { return nil }
    let date = DateScan(text: text, at: start, vocabulary: vocabulary).peekDate()
    guard date == nil else { return nil }
    scan.at += 2
    var high = low
    if scan[0]?.kind == .dash {
      let gap = scan.word(1) == "Q" ? 2 : 1
      if let value = scan.number(gap, digits: 1...1), (1...4).contains(value) {
        high = value
        scan.at += gap + 1
      }
    }
    return made(.count, .quarter, Double(low), Double(high), start: start)
  }

  /// `First 24 Hours`, `First Week`, `Initial two days`: after the launch.
  private mutating func first(_ start: Int) -> (phrase: TimePhrase, next: Int)? {
    guard scan.isWord(.first) else { return nil }
    scan.at += 1
    let value = amount() ?? 1
    if scan[0]?.kind == .dash { scan.at += 1 }
    guard let unit = unit() else { return nil }
    scan.at += 1
    skipAnchor()
    return made(.aroundLaunch, unit, 0, value, start: start)
  }

  /// `24`, `two`; moves past it.
  private mutating func amount() -> Double? {
    if let value = scan.number(digits: 1...3) {
      scan.at += 1
      return Double(value)
    }
    guard let value = scan[0]?.meaning?.number else { return nil }
    scan.at += 1
    return Double(value)
  }

  /// `3 Days Before Launch`, `24 hours after`, `Day Before Go-Live`, `2-3 weeks prior to launch`.
  private mutating func around(_ start: Int) -> (phrase: TimePhrase, next: Int)? {
    let low = amount()
    var high: Double?
    if low != nil, scan[0]?.kind == .dash || scan.isWord(.range) {
      let before = scan.at
      scan.at += 1
      high = amount()
      if high == nil { scan.at = before }
    }
    if scan[0]?.kind == .dash { scan.at += 1 }
    guard let unit = unit(), low != nil || scan[0]?.range.count ?? 0 > 1 else { return nil }
    scan.at += 1
    let isBefore = scan.isWord(.before)
    guard isBefore || scan.isWord(.after), !scan.isMark("-", 1) else { return nil }
    scan.at += 1
    skipAnchor()
    let near = low ?? 1
    let far = high ?? near
    let sign: Double = isBefore ? -1 : 1
    return made(
      .aroundLaunch, unit, min(sign * near, sign * far), max(sign * near, sign * far), start: start)
  }

  /// `the launch`, `go-live`, `to launch`, where it stands next.
  private mutating func skipAnchor() {
    let before = scan.at
    while scan.isWord(.link) || scan.isWord(.range) || scan.isWord(.after) || scan[0]?.kind == .dash
    { scan.at += 1 }
    if !skipLaunch() { scan.at = before }
  }

  /// A name of the launch: `launch`, `go-live`, `production release`.
  private mutating func skipLaunch() -> Bool {
    let start = scan.at
    while let word = scan[0], word.kind == .word {
      let gap = scan[1]?.kind == .dash && scan.isJoined(1) ? 2 : 1
      if let next = scan[gap], next.kind == .word, vocabulary.timing.isLaunch(word.key, next.key) {
        scan.at += gap + 1
      } else if word.meaning?.has(.launch) ?? false {
        scan.at += 1
      } else {
        break
      }
    }
    return scan.at > start
  }

  /// `Launch Day`, `Go-Live Weekend`, `Launch Week`, `Day of launch`.
  private mutating func launchDay(_ start: Int) -> (phrase: TimePhrase, next: Int)? {
    if unit() == .day, scan.isWord(.link, 1) {
      scan.at += 2
      while scan.isWord(.link) { scan.at += 1 }
      guard skipLaunch() else { return nil }
      return made(.aroundLaunch, .day, 0, 0, start: start)
    }
    guard skipLaunch() else { return nil }
    if scan[0]?.kind == .dash, scan.isJoined(0) { scan.at += 1 }
    if scan.isWord(.occasion) {
      scan.at += 1
      return made(.aroundLaunch, .day, 0, 0, start: start)
    }
    guard let unit = unit(), isSingular(), scan.number(1) == nil else { return nil }
    scan.at += 1
    switch unit {
    case .day: return made(.aroundLaunch, .day, 0, 0, start: start)
    case .week, .month: return made(.aroundLaunch, unit, nil, nil, start: start)
    default: return nil
    }
  }

  /// Whether a unit is one: `day`, not `days`.
  private func isSingular() -> Bool {
    guard let word = scan.word() else { return false }
    return !(word.hasSuffix("s") || word.hasSuffix("S"))
  }

  /// A date that begins here.
  private mutating func date(_ start: Int) -> (phrase: TimePhrase, next: Int)? {
    guard let (found, next) = DateReader(vocabulary).found(in: text, from: start) else {
      return nil
    }
    let phrase = TimePhrase(
      kind: .date(found.kind), label: found.words, range: found.range, unit: .date,
      start: found.day, end: found.end)
    return (phrase, next)
  }

  /// `14:00`, `9:30 AM UTC`, `10 AM`.
  mutating func clock(at start: Int) -> (phrase: TimePhrase, next: Int)? {
    scan.at = start
    guard clockPoint() else { return nil }
    let before = scan.at
    if !(scan.skipRange() && clockPoint()) { scan.at = before }
    return made(.clock, .hour, nil, nil, start: start)
  }

  private mutating func clockPoint() -> Bool {
    guard let hour = scan.number(), hour < 25 else { return false }
    let start = scan.at
    if scan.isMark(":", 1), let minute = scan.number(2, digits: 2...2), minute < 60,
      scan.isJoined(1), scan.isJoined(2)
    {
      scan.at += 3
    } else {
      scan.at += 1
    }
    let isShort = scan.at == start + 1
    if let word = scan.word(), ["am", "pm", "h", "uhr"].contains(word.lowercased()) {
      if isShort && word.lowercased() == "h" { scan.at = start; return false }
      scan.at += 1
    } else if isShort {
      scan.at = start
      return false
    }
    if let zone = scan.word(), (3...4).contains(zone.utf8.count), zone == zone.uppercased() {
      scan.at += 1
    }
    return true
  }

  /// `2 weeks`, `~3-4 days`, `0-4h`: how long.
  mutating func length(at start: Int) -> (phrase: TimePhrase, next: Int)? {
    scan.at = start
    let isComing = scan.isWord(.coming)
    if isComing { scan.at += 1 }
    guard let low = amount() else { return nil }
    var high = low
    let before = scan.at
    if scan.skipRange(), let value = amount() { high = value } else { scan.at = before }
    if scan.isMark("+") { scan.at += 1 }
    if scan[0]?.kind == .dash { scan.at += 1 }
    guard let unit = unit() else { return nil }
    scan.at += 1
    let isSpan = low == 0 && high > 0
    return made(.length, unit, isSpan ? low : nil, isSpan ? high : nil, start: start)
  }

  /// Whether the text parts here: at its end, a mark, a dash, or a wide gap.
  func parts(at next: Int) -> Bool {
    guard next < text.list.count else { return true }
    let token = text.list[next]
    switch token.kind {
    case .dash: return true
    case .mark(let scalar):
      return
        !(scalar == "%" || scalar == "." || scalar == "'" || scalar == "’" || scalar == "+"
        || scalar == "/")
        || (scalar == "/" && token.followsSpace)
    case .word, .number:
      let gap = token.range.lowerBound - text.list[next - 1].range.upperBound
      return gap > 1 || text.bytes[text.list[next - 1].range.upperBound] == 2
    }
  }

  /// Whether a token is a word of this kind.
  func isWord(_ kind: Language.TimeWord, at index: Int) -> Bool {
    guard text.list.indices.contains(index) else { return false }
    return text.list[index].meaning?.has(kind) ?? false
  }
}
