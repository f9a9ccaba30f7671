/// The numbers, words and marks of a text, with their places.
struct DateTokens {
  enum Kind: Hashable {
    /// A number of at most four digits, and how many it has.
    case number(Int, digits: Int)
    case word
    /// `-`, `–`, `—`, `→`, `−`.
    case dash
    case mark(Unicode.Scalar)
  }

  struct Token {
    var kind: Kind
    var range: Range<Int>
    var followsSpace: Bool
    /// What a word does in the words for a time.
    var meaning: TimeMeaning?
    /// What a word is looked up by.
    var key: UInt64 = 0

    var isWordOrNumber: Bool {
      switch kind {
      case .number, .word: true
      case .dash, .mark: false
      }
    }
  }

  var list: [Token] = []
  let bytes: [UInt8]

  init(_ text: String, vocabulary: Vocabulary) {
    bytes = Array(text.utf8)
    list.reserveCapacity(bytes.count / 4 + 2)
    var at = 0
    var afterSpace = false
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      add(scalar, at: at..<at + width, afterSpace: &afterSpace)
      at += width
    }
    bytes.withUnsafeBufferPointer { bytes in
      for index in list.indices where list[index].kind == .word {
        var scan = WordScan(UnsafeBufferPointer(rebasing: bytes[list[index].range]))
        guard let word = scan.next(into: nil) else { continue }
        list[index].key = word.key
        list[index].meaning = vocabulary.timing.meaning(word.key)
      }
    }
    joinIdeographs(vocabulary)
  }

  /// Makes one word of two ideographs that are one (`小时`).
  private mutating func joinIdeographs(_ vocabulary: Vocabulary) {
    var index = 0
    while index + 1 < list.count {
      let (one, other) = (list[index], list[index + 1])
      if one.kind == .word, other.kind == .word, one.range.count == 3, other.range.count == 3,
        one.range.upperBound == other.range.lowerBound, bytes[one.range.lowerBound] >= 0xE3,
        let meaning = vocabulary.timing.meaning(one.key, other.key)
      {
        list[index].range = one.range.lowerBound..<other.range.upperBound
        list[index].meaning = meaning
        list.remove(at: index + 1)
      }
      index += 1
    }
  }

  /// Whether anything here can be a time: a unit, a month, a year, `T-`, `Q1`, or a time of day.
  var mayHoldTime: Bool {
    for (index, token) in list.enumerated() {
      switch token.kind {
      case .word:
        if token.meaning?.marksTime ?? false { return true }
        if token.range.count == 1, index + 1 < list.count { return true }
      case .number(_, let digits): if digits == 4 { return true }
      case .mark(let scalar):
        if scalar == "年" || scalar == ":" && index + 1 < list.count || scalar == "/" { return true }
        if scalar == "." && index + 1 < list.count && !list[index + 1].followsSpace { return true }
      case .dash: continue
      }
    }
    return false
  }

  private mutating func add(_ scalar: Unicode.Scalar, at range: Range<Int>, afterSpace: inout Bool)
  {
    let last = list.last
    let isJoined = last?.range.upperBound == range.lowerBound
    switch scalar {
    case " ", "\t", "\u{A0}", "\n", "\u{1}", "\u{2}":
      afterSpace = true
      return
    case "0"..."9":
      let digit = Int(scalar.value - 0x30)
      if isJoined, case .number(let value, let digits)? = last?.kind {
        list[list.count - 1].kind = .number(
          digits < 9 ? value * 10 + digit : value, digits: digits + 1)
        list[list.count - 1].range = list[list.count - 1].range.lowerBound..<range.upperBound
      } else {
        list.append(Token(kind: .number(digit, digits: 1), range: range, followsSpace: afterSpace))
      }
    case "-", "–", "—", "→", "−", "‑", "~":
      list.append(Token(kind: .dash, range: range, followsSpace: afterSpace))
    case "年", "月", "日", "º", "ª":
      list.append(Token(kind: .mark(scalar), range: range, followsSpace: afterSpace))
    default:
      if Self.isLetter(scalar) {
        if isJoined, last?.kind == .word, !Self.isIdeograph(scalar) {
          list[list.count - 1].range = list[list.count - 1].range.lowerBound..<range.upperBound
        } else {
          list.append(Token(kind: .word, range: range, followsSpace: afterSpace))
        }
      } else {
        list.append(Token(kind: .mark(scalar), range: range, followsSpace: afterSpace))
      }
    }
    afterSpace = false
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return (0x61...0x7A).contains(scalar.value | 0x20) }
    return scalar.properties.isAlphabetic || (0x300...0x36F).contains(scalar.value)
  }

  /// Each ideograph is a word of its own, as in `Words`.
  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x3040...0x9FFF).contains(scalar.value)
  }
}
