/// Goes through tokens; keeping a copy and putting it back goes back.
struct DateScan {
  /// A date as far as it was written.
  struct Date: Hashable {
    var year: Int?
    var month: Int?
    var quarter: Int?
    var day: Int?
    /// The last day of `14–20 October`.
    var lastDay: Int?
    var isAmbiguous = false
  }

  let text: DateTokens
  var at: Int
  let vocabulary: Vocabulary

  private var tokens: [DateTokens.Token] { text.list }

  subscript(offset: Int) -> DateTokens.Token? {
    at + offset < tokens.count && at + offset >= 0 ? tokens[at + offset] : nil
  }

  func number(_ offset: Int = 0, digits: ClosedRange<Int> = 1...2) -> Int? {
    guard case .number(let value, let count)? = self[offset]?.kind, digits.contains(count) else {
      return nil
    }
    return value
  }

  func word(_ offset: Int = 0) -> String? {
    guard let token = self[offset], token.kind == .word else { return nil }
    return String(decoding: text.bytes[token.range], as: UTF8.self)
  }

  func isMark(_ scalar: Unicode.Scalar, _ offset: Int = 0) -> Bool {
    self[offset]?.kind == .mark(scalar)
  }

  func isJoined(_ offset: Int) -> Bool {
    guard let one = self[offset - 1], let other = self[offset] else { return false }
    return one.range.upperBound == other.range.lowerBound
  }

  private func year(_ offset: Int = 0) -> Int? {
    guard let year = number(offset, digits: 4...4), (1900...2199).contains(year) else { return nil }
    return year
  }

  private func month(_ offset: Int = 0) -> Int? {
    self[offset]?.meaning?.month
  }

  func isWord(_ kind: Language.TimeWord, _ offset: Int = 0) -> Bool {
    self[offset]?.meaning?.has(kind) ?? false
  }

  /// `Early`, `mid-`, `end of`, before a month.
  mutating func skipPartOfMonth() -> Bool {
    guard isWord(.part) else { return false }
    at += 1
    while self[0]?.kind == .dash || isWord(.link) { at += 1 }
    return true
  }

  /// A dash or a word like "to".
  mutating func skipRange() -> Bool {
    if self[0]?.kind == .dash || isMark("/") && self[0]?.followsSpace == true {
      at += 1
      return true
    }
    guard isWord(.range) else { return false }
    at += 1
    return true
  }

  /// The date that begins here, without moving past it.
  func peekDate() -> Date? {
    var scan = self
    return scan.date()
  }

  mutating func date() -> Date? {
    let start = at
    if at > 0, isJoined(0), !isSeparator(tokens[at - 1]) { return nil }
    if let date = yearFirst() ?? numbers() ?? dayFirst() ?? monthFirst() ?? quarter() {
      if let next = self[0], isJoined(0), case .number = next.kind { at = start; return nil }
      return date
    }
    at = start
    return nil
  }

  private func isSeparator(_ token: DateTokens.Token) -> Bool {
    switch token.kind {
    case .mark(let scalar): scalar != "/" && scalar != "." && scalar != "_"
    case .dash: true
    case .word, .number: false
    }
  }

  /// `2026-01-15`, `2026/01/15`, `2026年1月15日`, `2026-01`, `2026 Q2`.
  private mutating func yearFirst() -> Date? {
    guard let year = year() else { return nil }
    if let quarter = number(2, digits: 1...1), isQuarterWord(1), (1...4).contains(quarter) {
      at += 3
      return Date(year: year, quarter: quarter)
    }
    if isMark("年", 1), let month = number(2) {
      at += isMark("月", 3) ? 4 : 3
      if let day = number(), isMark("日", 1) {
        at += 2
        return Date(year: year, month: month, day: day)
      }
      return (1...12).contains(month) ? Date(year: year, month: month) : nil
    }
    guard isJoined(1), isJoined(2), let month = number(2, digits: 2...2),
      let between = self[1]?.kind,
      between == .dash || between == .mark("/") || between == .mark(".")
    else { return nil }
    if self[3]?.kind == between, isJoined(3), isJoined(4), let day = number(4, digits: 2...2) {
      at += 5
      skipTime()
      return Date(year: year, month: month, day: day)
    }
    guard between == .dash, (1...12).contains(month),
      self[3].map({ !isJoined(3) || !$0.isWordOrNumber }) ?? true
    else { return nil }
    at += 3
    return Date(year: year, month: month)
  }

  /// The `T12:00Z` after an ISO day.
  private mutating func skipTime() {
    guard isJoined(0), let word = word(), word == "T" || word == "t", number(1) != nil else {
      return
    }
    at += 2
    while self[0] != nil, isJoined(0),
      isMark(":") || number(digits: 1...9) != nil || self.word() == "Z"
    { at += 1 }
  }

  /// `15.01.2026`; `03/04/2026`, of which the day may be either.
  private mutating func numbers() -> Date? {
    guard let one = number(), isJoined(1), isJoined(2), isJoined(3), isJoined(4),
      let other = number(2)
    else { return nil }
    if isMark(".", 1), isMark(".", 3), let year = year(4) {
      at += 5
      return Date(year: year, month: other, day: one)
    }
    guard isMark("/", 1), isMark("/", 3), let year = number(4, digits: 2...4) else { return nil }
    at += 5
    if year > 99, one > 12, other <= 12 { return Date(year: year, month: other, day: one) }
    if year > 99, other > 12, one <= 12 { return Date(year: year, month: one, day: other) }
    return Date(year: year, isAmbiguous: true)
  }

  /// `15 Jan 2026`, `15. Januar 2026`, `14 de Octubre, 2025`, `14–20 October 2025`.
  private mutating func dayFirst() -> Date? {
    let start = at
    guard let day = number(), (1...31).contains(day) else { return nil }
    at += 1
    var date = Date(day: day)
    if self[0]?.kind == .dash, let last = number(1), (1...31).contains(last) {
      at += 2
      date.lastDay = last
    }
    skipOrdinal()
    skipLinks()
    guard let month = month() else {
      at = start
      return nil
    }
    let written = word() ?? ""
    date.month = month
    at += 1
    let afterMonth = at
    if isMark(".") && isJoined(0) { at += 1 }
    if isMark(",") { at += 1 }
    skipLinks()
    if let year = year() {
      date.year = year
      at += 1
      return date
    }
    at = afterMonth
    guard written.first?.isUppercase == true || afterMonth - start > 2 else {
      at = start
      return nil
    }
    return date
  }

  /// `January 15, 2024`, `Oct 14-20`, `April 2024`.
  private mutating func monthFirst() -> Date? {
    let start = at
    guard let month = month(), let written = word() else { return nil }
    at += 1
    if isMark(".") { at += 1 }
    skipLinks()
    if let year = year() {
      at += 1
      return Date(year: year, month: month)
    }
    if self[0]?.kind == .dash || isWord(.range), self.month(1) != nil { return Date(month: month) }
    guard let day = number(), (1...31).contains(day), written.first?.isUppercase == true else {
      at = start
      return nil
    }
    at += 1
    var date = Date(month: month, day: day)
    skipOrdinal()
    if self[0]?.kind == .dash, let last = number(1), (1...31).contains(last),
      !(isMark(":", 2) && number(3) != nil && isJoined(3))
    {
      at += 2
      date.lastDay = last
      skipOrdinal()
    }
    let before = at
    if isMark(",") { at += 1 }
    skipLinks()
    if let year = year() {
      at += 1
      date.year = year
    } else {
      at = before
    }
    return date
  }

  /// `Q2 2026`, `T3 2026`, `H1 2026`.
  private mutating func quarter() -> Date? {
    guard isQuarterWord(0), let quarter = number(1, digits: 1...1), (1...4).contains(quarter),
      isJoined(1)
    else { return nil }
    let gap = isMark("/", 2) || isMark(",", 2) || self[2]?.kind == .dash ? 3 : 2
    guard let year = year(gap) else { return nil }
    at += gap + 1
    return Date(year: year, quarter: quarter)
  }

  private func isQuarterWord(_ offset: Int) -> Bool {
    word(offset).map { $0 == "Q" || $0 == "q" } ?? false
  }

  /// `st`, `nd`, `rd`, `th`, `er`, `º`, a full stop.
  private mutating func skipOrdinal() {
    guard self[0] != nil, isJoined(0) else { return }
    if isMark(".") || isMark("º") || isMark("ª") {
      at += 1
    } else if let word = word(),
      ["st", "nd", "rd", "th", "er", "TH", "ST", "ND", "RD"].contains(word)
    {
      at += 1
    }
  }

  /// `of`, `de`, `del`.
  private mutating func skipLinks() {
    while isWord(.link) { at += 1 }
  }
}
