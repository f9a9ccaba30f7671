/// The number that opens a heading in Chinese: `一、`, `（二）`, `第三阶段：`, `第2部分`.
struct IdeographNumber {
  /// In digits.
  var number: String
  var word: String?
  var rest: String

  init?(_ text: String, vocabulary: Vocabulary) {
    guard let first = text.unicodeScalars.first, first.value > 0x2E7F else { return nil }
    var scalars = text.unicodeScalars[...]
    let isOrdinal = first == "第"
    let isBracketed = first == "（"
    if isOrdinal || isBracketed { scalars = scalars.dropFirst() }
    let numerals = scalars.prefix { Self.value(of: $0) != nil || ("0"..."9").contains($0) }
    guard !numerals.isEmpty, let number = Self.number(numerals) else { return nil }
    scalars = scalars.dropFirst(numerals.count)
    if isOrdinal {
      let words = Words(String(String.UnicodeScalarView(scalars.prefix(6))))
      guard let match = vocabulary[.numberWords].match(words, at: 0) else { return nil }
      word = words.list[..<match.count].joined()
      scalars = scalars.drop { $0.isBlank }.dropFirst(match.count)
    } else {
      guard let mark = scalars.first,
        isBracketed ? mark == "）" : "、．.：".unicodeScalars.contains(mark)
      else { return nil }
    }
    self.number = "\(number)"
    scalars = scalars.drop { $0.isBlank || "、．.：:）—–-".unicodeScalars.contains($0) }
    rest = String(String.UnicodeScalarView(scalars)).trimmed
  }

  /// Up to ninety-nine, as headings count.
  private static func number(_ numerals: Substring.UnicodeScalarView) -> Int? {
    if let digits = Int(String(String.UnicodeScalarView(numerals))) { return digits }
    var tens = 0
    var units = 0
    for numeral in numerals {
      guard let value = value(of: numeral) else { return nil }
      if value == 10 {
        tens = max(units, 1)
        units = 0
      } else {
        units = value
      }
    }
    return tens * 10 + units
  }

  private static func value(of numeral: Unicode.Scalar) -> Int? {
    switch numeral {
    case "一": 1
    case "二": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    case "十": 10
    default: nil
    }
  }
}
