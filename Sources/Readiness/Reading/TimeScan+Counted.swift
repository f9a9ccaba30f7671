extension TimeScan {
  /// `Week 1-2`, `Weeks 1 and 2`, `Day 16–30`, `Sprint 18 Day 1`, `Q3`, `Day -7`.
  mutating func counted(_ start: Int) -> (phrase: TimePhrase, next: Int)? {
    if let quarter = quarter(start) { return quarter }
    if let ordinal = ordinal(start) { return ordinal }
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
    // `Month 2+`: from then on.
    if scan.isMark("+"), scan.number(1) == nil { scan.at += 1 }
    if let inner = self.unit(scan.isMark(",") ? 1 : 0), inner != unit,
      let day = scan.number(scan.isMark(",") ? 2 : 1)
    {
      scan.at += scan.isMark(",") ? 3 : 2
      _ = day
    }
    let kind: TimePhrase.Kind = low == 0 && unit == .day ? .aroundLaunch : .count
    return made(kind, unit, Double(low), Double(max(low, high)), start: start)
  }

  /// `第1周`, `第2-3天`: the number stands before its unit.
  private mutating func ordinal(_ start: Int) -> (phrase: TimePhrase, next: Int)? {
    guard scan.isWord(.ordinal) else { return nil }
    scan.at += 1
    if let low = amount() {
      let before = scan.at
      var high = low
      if scan.skipRange(), let value = amount() { high = value } else { scan.at = before }
      if let unit = unit() {
        scan.at += 1
        return made(.count, unit, low, max(low, high), start: start)
      }
    }
    scan.at = start
    return nil
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
    // `[Q1] Run the suite`: a code.
    guard date == nil, !(scan.isMark("[", -1) && scan.isMark("]", 2)) else { return nil }
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
}
