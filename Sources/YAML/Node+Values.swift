import Text

// What a key's reader may ask a value for. A text stays as it is written until then, so `no` is a
// text for a title and a no for a flag.
extension Node {
  /// A text in one line: white space is folded and cut off at both ends.
  func line(hint: String) throws(Mistake) -> String {
    try text(hint: hint).split { $0 == " " || $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }

  /// A text with its line ends, less those at its end.
  func text(hint: String) throws(Mistake) -> String {
    guard case .scalar(let scalar) = value else {
      throw .type(self, expected: "a text", hint: hint)
    }
    var text = Substring(scalar.text)
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }

  func day() throws(Mistake) -> Day {
    let text = try word("a day", hint: "write it as YYYY-MM-DD, for example 2026-03-31")
    guard let day = Day(iso: text) else { throw .day(text) }
    return day
  }

  func number(in range: ClosedRange<Int>) throws(Mistake) -> Int {
    let hint = "write a whole number from \(range.lowerBound) to \(range.upperBound)"
    let text = try word("a number", hint: hint)
    guard let number = Self.wholeNumber(text) else {
      throw .value(text, which: "is not a whole number", hint: hint)
    }
    guard range.contains(number) else {
      throw .value(
        text, which: "is not within \(range.lowerBound) to \(range.upperBound)", hint: hint)
    }
    return number
  }

  func flag() throws(Mistake) -> Bool {
    let hint = "write true or false"
    switch try word("true or false", hint: hint).lowercased() {
    case "true", "yes": return true
    case "false", "no": return false
    case let other: throw .value(other, which: "is neither true nor false", hint: hint)
    }
  }

  /// A share from 0 to 100, with or without `%`, with up to three decimals.
  func percent() throws(Mistake) -> Double {
    let hint = "write a share from 0% to 100%"
    let text = try word("a share", hint: hint)
    var number = Substring(text)
    if number.last == "%" { number.removeLast() }
    while number.last == " " { number.removeLast() }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first.flatMap({ Self.wholeNumber($0) }),
      !number.hasPrefix("-"),
      parts.count == 1 || (1...3).contains(parts[1].utf8.count) && Self.isDigits(parts[1]),
      let percent = Double(number)
    else { throw .value(text, which: "is not a share", hint: hint) }
    guard whole <= 100, percent <= 100 else {
      throw .value(text, which: "is more than all", hint: hint)
    }
    return percent
  }

  /// A span of days: `7d`, `2w`, `7 days`, `2 weeks`.
  func days() throws(Mistake) -> Int {
    let hint = "write days or weeks: 7d, 2w"
    let text = try word("a span of days", hint: hint)
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let unit = text.dropFirst(digits.count).drop { $0 == " " }
    let length: Int? =
      switch unit {
      case "d", "day", "days": 1
      case "w", "week", "weeks": 7
      default: nil
      }
    guard let length, let number = Self.wholeNumber(digits), (1...3650).contains(number) else {
      throw .value(text, which: "is not a span of days", hint: hint)
    }
    return number * length
  }

  /// The value of a closed set; case does not matter, and `_` and a space are `-`.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, without excluded: [String]
  ) throws(Mistake) -> Choice where Choice.RawValue == String {
    let known = Choice.allCases.map(\.rawValue).filter { !excluded.contains($0) }
    let hint = "write one of: \(known.joined(separator: ", "))"
    let text = try word("one word", hint: hint)
    let folded = String(text.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 })
    guard known.contains(folded), let choice = Choice(rawValue: folded) else {
      throw Mistake(
        code: "yaml.unknown-word", message: "unknown \(name) '\(Abridged(text))'", hint: hint,
        isWhole: true)
    }
    return choice
  }

  /// A text without line ends and outer spaces, as typed values need it.
  private func word(_ expected: String, hint: String) throws(Mistake) -> String {
    guard case .scalar(let scalar) = value else {
      throw .type(self, expected: expected, hint: hint)
    }
    var text = Substring(scalar.text)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// A whole number in ASCII digits with an optional minus; nothing where it would not fit.
  static func wholeNumber(_ text: some StringProtocol) -> Int? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard isDigits(digits) else { return nil }
    return Int(text)
  }

  private static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
