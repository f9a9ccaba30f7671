import Diagnostics
import Text

extension Parser {
  /// How many sections may stand within each other.
  private static let deepest = 100

  /// Notes a mistake; of a template that is all mistakes the first are enough.
  private mutating func complain(_ mistake: (Source) -> Diagnostic) {
    if diagnostics.count < Source.mostMistakes { diagnostics.append(mistake(source)) }
  }

  mutating func addTag(_ token: Token, _ place: TagPlace) {
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
      guard opened.count < Self.deepest else { return complain { $0.tooDeep(token) } }
      opened.append(Opened(token: token, place: place, before: nodes))
      nodes = []
    }
  }

  private mutating func close(_ token: Token, _ place: TagPlace) {
    guard let open = opened.last else { return closeStray(token) }
    guard isClosed(open.token, by: token) else {
      let isOpenOutside = opened.contains { isClosed($0.token, by: token) }
      guard isOpenOutside else { return closeStray(token) }
      complain { $0.crossedClose(token, inside: open.token) }
      crossed.append(source.text(open.token.content))
      leave(TagPlace())
      return close(token, place)
    }
    leave(place)
  }

  /// Complains of a closing tag, unless what it closes was ended by one that crossed it.
  private mutating func closeStray(_ token: Token) {
    if let index = crossed.lastIndex(of: source.text(token.content)) {
      crossed.remove(at: index)
    } else {
      complain { $0.strayClose(token) }
    }
  }

  /// Complains of every tag that is still open, and keeps what stands before it.
  mutating func closeAll() {
    while let open = opened.popLast() {
      complain { $0.unclosedSection(open.token) }
      nodes = open.before + nodes
    }
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
            name: name.parts.joined(separator: "."), range: name.range, lead: open.place.lead,
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
      complain { $0.malformedName(token) }
      return nil
    }
    return Name(parts: parts.map { String(decoding: $0, as: UTF8.self) }, range: token.content)
  }
}

extension Source {
  /// How many mistakes of one template are named.
  static let mostMistakes = 20

  fileprivate func tooDeep(_ token: Token) -> Diagnostic {
    error(
      "too-deep", at: token.range, "sections stand more than 100 deep here",
      hint: "close those that are done")
  }

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
