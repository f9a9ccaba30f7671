extension TimeScan {
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
    var found = made(.length, unit, isSpan ? low : nil, isSpan ? high : nil, start: start)
    if !isSpan { found.phrase.length = max(low, high) }
    if high > low { found.phrase.span = low...high }
    return found
  }
}
