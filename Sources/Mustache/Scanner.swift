import Diagnostics
import Text

/// A piece of a template: text up to a line's end, or a tag.
struct Token {
  enum Kind: Equatable {
    case text, variable, raw, section, inverted, parent, block, close, partial, comment, delimiters
  }

  var kind: Kind
  /// All its bytes, delimiters included.
  var range: Range<Int>
  /// The bytes of its content, without sigil and surrounding whitespace.
  var content: Range<Int>
  /// For a closing tag: whether it closes a parent or a block.
  var closesInheritance = false
}

/// Cuts a template into tokens, as the delimiters stand at each place.
struct Scanner {
  private let source: Source
  private let bytes: [UInt8]
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)
  private(set) var tokens: [Token] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: Source) {
    self.source = source
    bytes = source.bytes
    scan()
  }

  private mutating func scan() {
    var position = 0
    while position < bytes.count {
      guard let start = find(open, from: position) else {
        appendText(position..<bytes.count)
        return
      }
      appendText(position..<start)
      guard let end = tag(at: start) else {
        diagnostics.append(source.unclosedTag(start..<start + open.count, close: close))
        return
      }
      position = end
    }
  }

  /// Cuts text after each line's end.
  private mutating func appendText(_ range: Range<Int>) {
    var start = range.lowerBound
    for index in range where bytes[index] == UInt8(ascii: "\n") {
      tokens.append(Token(kind: .text, range: start..<index + 1, content: start..<index + 1))
      start = index + 1
    }
    if start < range.upperBound {
      let rest = start..<range.upperBound
      tokens.append(Token(kind: .text, range: rest, content: rest))
    }
  }

  /// Reads the tag at `start` and says where it ends; nil when it does not.
  private mutating func tag(at start: Int) -> Int? {
    var inside = start + open.count
    let (kind, terminator) = sigil(at: inside)
    if kind != .variable { inside += 1 }
    guard let stop = find(terminator, from: inside) else { return nil }
    let end = stop + terminator.count
    let token = Token(kind: kind, range: start..<end, content: trimmed(inside..<stop))
    if kind == .delimiters { setDelimiters(token) }
    tokens.append(token)
    return end
  }

  private func sigil(at index: Int) -> (Token.Kind, terminator: [UInt8]) {
    guard index < bytes.count else { return (.variable, close) }
    switch bytes[index] {
    case UInt8(ascii: "#"): return (.section, close)
    case UInt8(ascii: "^"): return (.inverted, close)
    case UInt8(ascii: "/"): return (.close, close)
    case UInt8(ascii: ">"): return (.partial, close)
    case UInt8(ascii: "<"): return (.parent, close)
    case UInt8(ascii: "$"): return (.block, close)
    case UInt8(ascii: "!"): return (.comment, close)
    case UInt8(ascii: "&"): return (.raw, close)
    case UInt8(ascii: "{"): return (.raw, [UInt8(ascii: "}")] + close)
    case UInt8(ascii: "="): return (.delimiters, [UInt8(ascii: "=")] + close)
    default: return (.variable, close)
    }
  }

  private mutating func setDelimiters(_ token: Token) {
    let words = bytes[token.content].split { ASCII.isSpace($0) }
    guard words.count == 2, !words.joined().contains(UInt8(ascii: "=")) else {
      if diagnostics.count < Source.mostMistakes {
        diagnostics.append(source.malformedDelimiters(token.range))
      }
      return
    }
    open = Array(words[0])
    close = Array(words[1])
  }

  private func find(_ pattern: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + pattern.count <= bytes.count {
      if bytes[index] == pattern[0], bytes[index..<index + pattern.count].elementsEqual(pattern) {
        return index
      }
      index += 1
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, ASCII.isSpace(bytes[low]) { low += 1 }
    while low < high, ASCII.isSpace(bytes[high - 1]) { high -= 1 }
    return low..<high
  }
}

extension Source {
  fileprivate func unclosedTag(_ range: Range<Int>, close: [UInt8]) -> Diagnostic {
    error(
      "unclosed-tag", at: range, "this tag is never closed",
      hint: "write '\(String(decoding: close, as: UTF8.self))' at its end")
  }

  fileprivate func malformedDelimiters(_ range: Range<Int>) -> Diagnostic {
    error(
      "malformed-delimiters", at: range, "'\(text(range))' does not set two delimiters",
      hint: "write them with a space between, without '=': {{=<% %>=}}")
  }
}
