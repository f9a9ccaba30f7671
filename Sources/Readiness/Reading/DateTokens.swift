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

    var isWordOrNumber: Bool {
      switch kind {
      case .number, .word: true
      case .dash, .mark: false
      }
    }
  }

  var list: [Token] = []
  let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
    var at = 0
    var afterSpace = false
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      add(scalar, at: at..<at + width, afterSpace: &afterSpace)
      at += width
    }
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
      if scalar.properties.isAlphabetic || (0x300...0x36F).contains(scalar.value) {
        if isJoined, last?.kind == .word {
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
}
