extension TimeScan {
  /// `First 24 Hours`, `First Week`, `Initial two days`: after the launch.
  mutating func first(_ start: Int) -> (phrase: TimePhrase, next: Int)? {
    guard scan.isWord(.first) else { return nil }
    scan.at += 1
    let value = amount() ?? 1
    if scan[0]?.kind == .dash { scan.at += 1 }
    guard let unit = unit() else { return nil }
    scan.at += 1
    skipAnchor()
    return made(.aroundLaunch, unit, 0, value, start: start)
  }

  /// `After 24 hours`, `after two weeks`.
  private mutating func later(_ start: Int) -> (phrase: TimePhrase, next: Int)? {
    guard scan.isWord(.after) else { return nil }
    scan.at += 1
    if let value = amount(), let unit = unit() {
      scan.at += 1
      return made(.aroundLaunch, unit, value, value, start: start)
    }
    scan.at = start
    return nil
  }

  /// `上线前1周`, `Launch + 1 day`: the launch first, then how long before or after it.
  private mutating func sinceLaunch(_ start: Int) -> (phrase: TimePhrase, next: Int)? {
    guard skipLaunch(), scan.isWord(.before) || scan.isWord(.after) || scan.isMark("+") else {
      scan.at = start
      return nil
    }
    let sign: Double = scan.isWord(.before) && !scan.isMark("+") ? -1 : 1
    scan.at += 1
    guard let value = amount(), let unit = unit() else {
      scan.at = start
      return nil
    }
    scan.at += 1
    return made(.aroundLaunch, unit, sign * value, sign * value, start: start)
  }

  /// `24`, `two`; moves past it.
  mutating func amount() -> Double? {
    if let value = scan.number(digits: 1...3) {
      scan.at += 1
      return Double(value)
    }
    guard let value = scan[0]?.meaning?.number else { return nil }
    scan.at += 1
    return Double(value)
  }

  /// `3 Days Before Launch`, `24 hours after`, `Day Before Go-Live`, `2-3 weeks prior to launch`.
  mutating func around(_ start: Int) -> (phrase: TimePhrase, next: Int)? {
    if let later = later(start) ?? sinceLaunch(start) { return later }
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
  mutating func launchDay(_ start: Int) -> (phrase: TimePhrase, next: Int)? {
    if unit() == .day, scan.isWord(.link, 1) {
      scan.at += 2
      while scan.isWord(.link) { scan.at += 1 }
      guard skipLaunch() else { return nil }
      return made(.aroundLaunch, .day, 0, 0, start: start)
    }
    if let letterDay = letterDay(start) { return letterDay }
    guard skipLaunch() else { return nil }
    if scan[0]?.kind == .dash, scan.isJoined(0) { scan.at += 1 }
    while scan.isWord(.link) { scan.at += 1 }
    if scan.isMark("日") {
      scan.at += 1
      return made(.aroundLaunch, .day, 0, 0, start: start)
    }
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

  /// `Jour J`, `D-Day`, `Día D`.
  private mutating func letterDay(_ start: Int) -> (phrase: TimePhrase, next: Int)? {
    let letter = scan.word()?.uppercased() == "D" && scan[1]?.kind == .dash ? 0 : 1
    guard unit(letter == 0 ? 2 : 0) == .day, let other = scan.word(letter == 0 ? 0 : 1),
      other == "J" || other == "D" || other == "H", scan.number(2) == nil
    else { return nil }
    scan.at += letter == 0 ? 3 : 2
    return made(.aroundLaunch, .day, 0, 0, start: start)
  }

  /// Whether a unit is one: `day`, not `days`.
  private func isSingular() -> Bool {
    guard let word = scan.word() else { return false }
    return !(word.hasSuffix("s") || word.hasSuffix("S"))
  }
}
