import Diagnostics

extension Refusal {
  /// The refusal in words for people who do not know YAML's grammar.
  func diagnostic(_ offsets: Offsets) -> Diagnostic {
    let problem = countsBytes ? problemIndex : offsets.byte(ofCodePoint: problemIndex)
    let context = offsets.byte(ofCodePoint: contextIndex)
    let words = words(at: problem, offsets)
    let place = offsets.place(ofByte: words.isAtStart ? context : problem)
    return Diagnostic(
      .error, "yaml.\(words.code)", at: place, words.message, hint: words.hint)
  }

  private struct Words {
    var code: String
    var message: String
    var hint: String
    /// Whether the place is where the unfinished thing begins, not where it was missed.
    var isAtStart = false
  }

  private func words(at offset: Int, _ offsets: Offsets) -> Words {
    let byte = offsets.value(at: offset)
    if byte == UInt8(ascii: "\t") || problem.contains("tab character") { return Self.tab }
    return switch problem {
    case "found unexpected end of stream", "found unexpected document indicator": Self.quote
    case "did not find expected ',' or ']'": Self.unclosed("list", "]")
    case "did not find expected ',' or '}'": Self.unclosed("mapping", "}")
    case "mapping values are not allowed in this context": Self.colon
    case "could not find expected ':'": Self.noColon
    case "found character that cannot start any token": Self.start(byte)
    case "did not find expected key", "did not find expected '-' indicator":
      offsets.beginsLine(at: offset) ? Self.indentation : Self.trailing
    case "block sequence entries are not allowed in this context",
      "mapping keys are not allowed in this context", "did not find expected node content":
      Self.misplaced
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      Self.escape
    case _ where countsBytes: Self.encoding(problem)
    default: Words(code: "syntax", message: "this is not YAML: \(problem)", hint: Self.quoteHint)
    }
  }

  private static let quoteHint = "put texts with signs of YAML in quotes"

  private static let tab = Words(
    code: "tab", message: "a tab indents this line", hint: "indent with spaces")

  private static let quote = Words(
    code: "unclosed-quote", message: "a quote is never closed",
    hint: "close it on the same line; inside '…' a quote is written ''", isAtStart: true)

  private static func unclosed(_ what: String, _ sign: String) -> Words {
    Words(
      code: "unclosed-bracket", message: "a \(what) is never closed",
      hint: "put '\(sign)' at its end and ',' between its values", isAtStart: true)
  }

  private static let colon = Words(
    code: "colon", message: "no key ends at this ':'",
    hint: "put a text with ': ' in quotes; check that the line above has a ':' and fits this one")

  private static let noColon = Words(
    code: "no-colon", message: "a key without ':'",
    hint: "write 'key: value', with a space after the colon; keys have at most 1,024 characters",
    isAtStart: true)

  private static func start(_ byte: UInt8?) -> Words {
    let sign = byte.map { String(decoding: [$0], as: UTF8.self) } ?? ""
    return Words(
      code: "sign", message: "a value cannot begin with '\(sign)'", hint: "put it in quotes")
  }

  private static let indentation = Words(
    code: "indentation", message: "this line does not fit the lines above it",
    hint: "give it the indentation of its neighbours, or put the value above in quotes")

  private static let trailing = Words(
    code: "trailing", message: "more text follows a finished value",
    hint: "put the whole text in one pair of quotes")

  private static let misplaced = Words(
    code: "syntax", message: "a list or key cannot begin here",
    hint: "begin it on a line of its own, or put the text in quotes")

  private static let escape = Words(
    code: "escape", message: "an escape that YAML does not know",
    hint: "write '\\\\' for a backslash, or use single quotes")

  private static func encoding(_ problem: String) -> Words {
    problem == "control characters are not allowed"
      ? Words(
        code: "control-character", message: "a control character stands here",
        hint: "take it out")
      : Words(
        code: "encoding", message: "this byte is not UTF-8", hint: "save the file as UTF-8")
  }
}
