/// A time in the words of a plan: `Week 1-2`, `T-24h`, `3 Days Before Launch`, `Hour 6`.
struct TimeWords {
  var unit: TimelineEntry.Unit
  var from: Double
  var to: Double
  /// Counted from the launch: negative before it.
  var isRelativeToLaunch: Bool

  /// The time that the text begins with; nil where it begins with none.
  init?(_ text: String, vocabulary: Vocabulary) {
    var scan = Scan(bytes: Array(text.utf8), at: 0)
    scan.skipSpaces()
    if let time = Self.aroundLaunch(&scan, vocabulary) {
      self = time
      return
    }
    let words = Words(text)
    guard let first = words.first, let unit = Self.unit(first, vocabulary) else { return nil }
    while let byte = scan.peek, !(0x30...0x39).contains(byte), scan.at < 24 { scan.at += 1 }
    guard let low = scan.number() else { return nil }
    var high = low
    let before = scan.at
    scan.skipSpaces()
    if scan.skip("-") || scan.skip("–") || scan.skip("—")
      || scan.skip(vocabulary.timing.ranges)
    {
      scan.skipSpaces()
      let rest = Words(String(decoding: scan.bytes[scan.at...], as: UTF8.self))
      if let again = rest.list.first, Self.unit(again, vocabulary) == unit {
        while let byte = scan.peek, !(0x30...0x39).contains(byte) { scan.at += 1 }
      }
      if let upper = scan.number() { high = upper } else { scan.at = before }
    }
    self.init(unit: unit, from: low, to: max(low, high), isRelativeToLaunch: false)
  }

  private init(unit: TimelineEntry.Unit, from: Double, to: Double, isRelativeToLaunch: Bool) {
    self.unit = unit
    self.from = from
    self.to = to
    self.isRelativeToLaunch = isRelativeToLaunch
  }

  /// `T-24h`, `T+4 hours`, `T-3 days`, `T-0`, `D-7`, `J-7`.
  private static func aroundLaunch(_ scan: inout Scan, _ vocabulary: Vocabulary) -> TimeWords? {
    let start = scan
    guard scan.skip("T") || scan.skip("D") || scan.skip("J") else { return nil }
    let isDays = start.peek != UInt8(ascii: "T")
    scan.skipSpaces()
    let sign: Double
    if scan.skip("+") {
      sign = 1
    } else if scan.skip("-") || scan.skip("−") || scan.skip("–") {
      sign = -1
    } else {
      scan = start
      return nil
    }
    scan.skipSpaces()
    guard let value = scan.number() else {
      scan = start
      return nil
    }
    scan.skipSpaces()
    let word = scan.word()
    let unit = Self.unit(word.lowercased(), vocabulary) ?? (isDays ? .day : .hour)
    let isMinutes = vocabulary.units.exact(word.lowercased()) == .minute || word == "m"
    let at = sign * (isMinutes ? value / 60 : value)
    return TimeWords(unit: unit, from: at, to: at, isRelativeToLaunch: true)
  }

  private static func unit(_ word: String, _ vocabulary: Vocabulary) -> TimelineEntry.Unit? {
    switch vocabulary.units.exact(word) {
    case .hour: .hour
    case .day: .day
    case .week: .week
    case .month: .month
    case .quarter: .quarter
    case .sprint: .sprint
    case .minute, .year, nil: nil
    }
  }
}
