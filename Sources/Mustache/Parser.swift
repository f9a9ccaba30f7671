import Diagnostics
import Text

/// Builds the tree of a template, a line at a time.
///
/// A line that holds nothing but whitespace and one tag that prints nothing itself leaves no trace
/// (the specification's standalone tags); for parents and blocks several tags may share the line.
struct Parser {
  let source: Source
  private var tokens: [Token]
  var nodes: [Node] = []
  var opened: [Opened] = []
  /// Names that were ended by the closing tag of another, and whose own is still to come.
  var crossed: [String] = []
  var diagnostics: [Diagnostic] = []

  /// A tag that waits for its closing tag, with the nodes that came before it.
  struct Opened {
    let token: Token
    let place: TagPlace
    let before: [Node]
  }

  /// Where a tag stands in its line.
  struct TagPlace {
    /// The whitespace that the line begins with, when no other text precedes the tag.
    var lead = 0..<0
    var standsAlone = false
    var isFirst = false
    var lineEnd = 0..<0
  }

  static func parse(_ source: TemplateSource) -> Recognised<Source> {
    var parser = Parser(Source(source))
    if let offset = UTF8Bytes.firstInvalid(source.bytes) {
      return Recognised(parser.source, [parser.source.notUTF8(at: offset)])
    }
    parser.build()
    var parsed = parser.source
    parsed.nodes = parser.nodes
    return Recognised(parsed, parser.diagnostics)
  }

  private init(_ source: Source) {
    self.source = source
    let scanner = Scanner(source)
    tokens = scanner.tokens
    diagnostics = scanner.diagnostics
  }

  private mutating func build() {
    markInheritance()
    var start = 0
    while start < tokens.count {
      var end = start
      while end < tokens.count, !endsLine(tokens[end]) { end += 1 }
      let line = start..<min(end + 1, tokens.count)
      if standsAlone(line) { addAlone(line) } else { addLine(line) }
      start = line.upperBound
    }
    closeAll()
  }

  /// Finds which closing tags belong to parents and blocks, before lines are judged.
  private mutating func markInheritance() {
    var kinds: [Bool] = []
    for index in tokens.indices {
      switch tokens[index].kind {
      case .section, .inverted: kinds.append(false)
      case .parent, .block: kinds.append(true)
      case .close: tokens[index].closesInheritance = kinds.popLast() ?? false
      case .text, .variable, .raw, .partial, .comment, .delimiters: break
      }
    }
  }
}

// MARK: - Lines

extension Parser {
  private func endsLine(_ token: Token) -> Bool {
    token.kind == .text && source.bytes[token.range.upperBound - 1] == UInt8(ascii: "\n")
  }

  private func standsAlone(_ line: Range<Int>) -> Bool {
    var tags = 0
    var inheritance = 0
    for token in tokens[line] {
      switch token.kind {
      case .text:
        if !source.bytes[token.range].allSatisfy(ASCII.isSpace) { return false }
      case .variable, .raw: return false
      case .section, .inverted, .partial, .comment, .delimiters: tags += 1
      case .parent, .block:
        tags += 1
        inheritance += 1
      case .close:
        tags += 1
        if token.closesInheritance { inheritance += 1 }
      }
    }
    return tags == 1 || (tags > 1 && tags == inheritance)
  }

  private mutating func addAlone(_ line: Range<Int>) {
    var place = TagPlace(standsAlone: true, isFirst: true)
    if let first = tokens[line].first, first.kind == .text { place.lead = first.range }
    if let last = tokens[line].last, endsLine(last) { place.lineEnd = lineEnd(of: last.range) }
    for token in tokens[line] where token.kind != .text { addTag(token, place) }
  }

  private mutating func addLine(_ line: Range<Int>) {
    let lead = leadingWhitespace(tokens[line.lowerBound])
    nodes.append(.line(lead))
    var place = TagPlace(lead: lead, isFirst: true)
    var index = line.lowerBound
    while index < line.upperBound {
      let token = tokens[index]
      index += 1
      if token.kind == .text {
        let rest = max(token.range.lowerBound, lead.upperBound)..<token.range.upperBound
        if !rest.isEmpty {
          nodes.append(.text(rest))
          place = TagPlace()
        }
        continue
      }
      let next = index < line.upperBound ? tokens[index] : nil
      if token.kind == .close, let open = opened.last, open.token.kind == .block,
        open.place.isFirst, let next, next.kind == .text, next.range == lineEnd(of: next.range)
      {
        place.lineEnd = next.range
        index += 1
      }
      addTag(token, place)
      place = TagPlace()
    }
  }

  private func leadingWhitespace(_ token: Token) -> Range<Int> {
    let start = token.range.lowerBound
    guard token.kind == .text else { return start..<start }
    var end = start
    while end < token.range.upperBound,
      source.bytes[end] == UInt8(ascii: " ") || source.bytes[end] == UInt8(ascii: "\t")
    {
      end += 1
    }
    return start..<end
  }

  /// The LF or CR LF at the end of these bytes.
  private func lineEnd(of range: Range<Int>) -> Range<Int> {
    var start = range.upperBound - 1
    if start > range.lowerBound, source.bytes[start - 1] == UInt8(ascii: "\r") { start -= 1 }
    return source.bytes[range.upperBound - 1] == UInt8(ascii: "\n")
      ? start..<range.upperBound : range.upperBound..<range.upperBound
  }
}

extension Source {
  fileprivate func notUTF8(at offset: Int) -> Diagnostic {
    let (line, column) = lines.position(of: offset)
    let place = Place(file, line: line, column: column)
    return Diagnostic(
      .error, "template.not-utf-8", at: place, "the template is not UTF-8",
      hint: "save the file as UTF-8")
  }
}
