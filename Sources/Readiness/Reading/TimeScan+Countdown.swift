extension TimeScan {
  /// `T-24h`, `T+4 hours`, `T-7 to T-3 days`, `T-0`, `D-1`.
  mutating func countdown(_ start: Int) -> (phrase: TimePhrase, next: Int)? {
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
    if let spoken = spokenPoint(word) { return spoken }
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
    let size = Double(value) * (unit?.size ?? 1)
    return (isMinus ? -size : size, unit?.unit, isDay ? .day : .hour)
  }

  /// `T-MINUS 2 WEEKS`, `T plus 4 hours`, `T-HOUR`.
  private mutating func spokenPoint(_ word: String) -> Point? {
    guard word == "T" else { return nil }
    let gap = scan[1]?.kind == .dash ? 2 : 1
    guard let sign = scan.word(gap).map({ Words($0).phrase }) else { return nil }
    if gap == 2, ["hour", "day", "zero"].contains(sign) {
      scan.at += gap + 1
      return (0, nil, .hour)
    }
    guard sign == "minus" || sign == "plus", let value = scan.number(gap + 1, digits: 1...3) else {
      return nil
    }
    scan.at += gap + 2
    let unit = skipUnit()
    let size = Double(value) * (unit?.size ?? 1)
    return (sign == "minus" ? -size : size, unit?.unit, .hour)
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
    let unit = skipUnit()
    return (sign * Double(value) * (unit?.size ?? 1), unit?.unit, .hour)
  }

  /// The unit that follows, and how many of it one is: a minute is a sixtieth of an hour.
  private mutating func skipUnit() -> (unit: TimelineEntry.Unit, size: Double)? {
    let gap = scan[0]?.kind == .dash && scan.isJoined(0) ? 1 : 0
    if scan[gap]?.meaning?.unit == .minute || scan.word(gap) == "m" {
      scan.at += gap + 1
      return (.hour, 1.0 / 60)
    }
    guard let found = unit(gap) else { return nil }
    scan.at += gap + 1
    return (found, 1)
  }
}
