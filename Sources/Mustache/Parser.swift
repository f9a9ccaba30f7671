import Diagnostics
import Text

/// Builds the tree of a template, a line at a time.
///
/// A line that holds nothing but whitespace and one tag that prints nothing itself leaves no trace
/// (the specification's standalone tags); for parents and blocks several tags may share the line.
struct Parser {
  private let source: Source
  private var tokens: [Token]
  private var nodes: [Node] = []
  private var opened: [Opened] = []
  private var diagnostics: [Diagnostic] = []

  /// A tag that waits for its closing tag, with the nodes that came before it.
  private struct Opened {
    let token: Token
    let place: TagPlace
    let before: [Node]
  }

  /// Where a tag stands in its line.
  private struct TagPlace {
    /// The whitespace that the line begins with, when no other text precedes the tag.
    var lead = 0..<0
    var standsAlone = false
    var isFirst = false
    var lineEnd = 0..<0
  }

  static func parse(_ source: TemplateSource) -> Recognised<Source> {
    var parser = Parser(Source(source))
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
    while let open = opened.popLast() {
      diagnostics.append(source.unclosedSection(open.token))
      nodes = open.before + nodes
    }
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

// MARK: - Tags

extension Parser {
  private mutating func addTag(_ token: Token, _ place: TagPlace) {
    switch token.kind {
    case .text, .comment, .delimiters: return
    case .close: return close(token, place)
    case .variable, .raw:
      guard let name = name(token) else { return }
      nodes.append(.variable(name, isRaw: token.kind == .raw))
    case .partial:
      guard let target = target(token) else { return }
      nodes.append(.include(Include(target: target, range: token.content, lead: aloneLead(place))))
    case .section, .inverted, .parent, .block:
      opened.append(Opened(token: token, place: place, before: nodes))
      nodes = []
    }
  }

  private mutating func close(_ token: Token, _ place: TagPlace) {
    guard let open = opened.last else {
      diagnostics.append(source.strayClose(token))
      return
    }
    guard isClosed(open.token, by: token) else {
      let isOpenOutside = opened.contains { isClosed($0.token, by: token) }
      guard isOpenOutside else {
        diagnostics.append(source.strayClose(token))
        return
      }
      diagnostics.append(source.crossedClose(token, inside: open.token))
      leave(TagPlace())
      return close(token, place)
    }
    leave(place)
  }

  /// Ends the innermost open tag and puts its node behind what came before it.
  private mutating func leave(_ place: TagPlace) {
    guard let open = opened.popLast() else { return }
    let body = nodes
    nodes = open.before
    switch open.token.kind {
    case .section, .inverted:
      guard let name = name(open.token) else { return }
      nodes.append(.section(name, isInverted: open.token.kind == .inverted, body))
    case .parent:
      guard let target = target(open.token) else { return }
      let blocks = body.compactMap { if case .block(let block) = $0 { block } else { nil } }
      nodes.append(
        .include(
          Include(
            target: target, range: open.token.content, lead: aloneLead(open.place), blocks: blocks))
      )
    case .block:
      guard let name = name(open.token) else { return }
      nodes.append(
        .block(
          Block(
            name: name.parts.joined(separator: "."), lead: open.place.lead,
            isFresh: open.place.standsAlone, body: body, endsFresh: place.standsAlone,
            lineEnd: place.lineEnd)))
    case .text, .variable, .raw, .close, .partial, .comment, .delimiters: return
    }
  }

  private func isClosed(_ open: Token, by close: Token) -> Bool {
    source.bytes[open.content].elementsEqual(source.bytes[close.content])
  }

  private func aloneLead(_ place: TagPlace) -> Range<Int> {
    place.standsAlone ? place.lead : 0..<0
  }

  private mutating func target(_ token: Token) -> Include.Target? {
    guard source.bytes[token.content].first == UInt8(ascii: "*") else {
      return name(token).map { _ in .fixed(source.text(token.content)) }
    }
    var star = token
    var start = token.content.lowerBound + 1
    while start < token.content.upperBound, ASCII.isSpace(source.bytes[start]) { start += 1 }
    star.content = start..<token.content.upperBound
    return name(star).map(Include.Target.dynamic)
  }

  private mutating func name(_ token: Token) -> Name? {
    let bytes = source.bytes[token.content]
    if bytes.elementsEqual(".".utf8) { return Name(parts: [], range: token.content) }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard !bytes.contains(where: ASCII.isSpace), !parts.contains(where: \.isEmpty) else {
      diagnostics.append(source.malformedName(token))
      return nil
    }
    return Name(parts: parts.map { String(decoding: $0, as: UTF8.self) }, range: token.content)
  }
}

extension Source {
  fileprivate func unclosedSection(_ token: Token) -> Diagnostic {
    let name = text(token.content)
    return error(
      "unclosed-section", at: token.range, "'\(name)' is opened and never closed",
      hint: "write {{/\(name)}} where it ends")
  }

  fileprivate func strayClose(_ token: Token) -> Diagnostic {
    let name = text(token.content)
    return error(
      "stray-close", at: token.range, "'\(name)' is closed and was not open",
      hint: "remove the tag, or write {{#\(name)}} before it")
  }

  fileprivate func crossedClose(_ token: Token, inside open: Token) -> Diagnostic {
    let line = place(open.range.lowerBound).line
    return error(
      "crossed-close", at: token.range,
      "'\(text(token.content))' is closed inside '\(text(open.content))' of line \(line)",
      hint: "write {{/\(text(open.content))}} before it")
  }

  fileprivate func malformedName(_ token: Token) -> Diagnostic {
    guard !token.content.isEmpty else {
      return error(
        "empty-tag", at: token.range, "this tag has no name",
        hint: "name a field, or remove the tag")
    }
    return error(
      "malformed-name", at: token.content, "'\(text(token.content))' is not a name",
      hint: "write parts joined by single dots, without spaces")
  }
}
