/// Links that are written out: `www.…`, `http://…`, `https://…`, `ftp://…`, `name@host` (GFM 6.9).
struct Autolinks {
  /// A longer word is no address; it bounds how far one is looked for.
  private static let longest = 2048
  /// No host name is longer (RFC 1035, 2.3.4).
  private static let longestHost = 255

  /// An address in a text: where it stands and what its destination begins with.
  private struct Found {
    let range: Range<Int>
    let prefix: StaticString
  }

  /// Turns the addresses in text outside links into links.
  static func apply(
    to tokens: inout [InlineToken], _ builder: inout DocumentBuilder, _ source: inout TextSource
  ) {
    var out: [InlineToken] = []
    var open: [Node.Kind] = []
    var links = 0
    var before: UInt8 = 10
    for token in tokens {
      var closing: Node.Kind?
      switch token {
      case .open(let node):
        open.append(node.kind)
        if node.isLinkOrImage { links += 1 }
      case .close:
        closing = open.popLast()
        if closing == .link || closing == .image { links -= 1 }
      case .leaf(let node):
        if node.kind == .text && links == 0 {
          append(node, before: before, to: &out, &builder, &source)
          before = node.literal.last.map { builder.document.store[$0] } ?? before
          continue
        }
      }
      out.append(token)
      before = token.lastByte(closing: closing)
    }
    tokens = out
  }

  private static func append(
    _ text: Node, before: UInt8, to out: inout [InlineToken], _ builder: inout DocumentBuilder,
    _ source: inout TextSource
  ) {
    var start = text.literal.lowerBound
    while let found = first(
      in: builder.document.store, start..<text.literal.upperBound,
      before: start == text.literal.lowerBound ? before : UInt8(ascii: ")"))
    {
      if found.range.lowerBound > start {
        out.append(
          .leaf(source.part(of: text, start..<found.range.lowerBound, builder.document.store)))
      }
      // A slice would make the store be copied when it grows.
      let destination = Array(builder.document.store[found.range])
      var link = source.part(of: text, found.range, builder.document.store)
      link.kind = .link
      link.literal = 0..<0
      link.destination = found.prefix.withUTF8Buffer { builder.keep($0) }
      let rest = builder.keep(destination)
      link.destination = link.destination.lowerBound..<rest.upperBound
      out.append(.open(link))
      out.append(.leaf(source.part(of: text, found.range, builder.document.store)))
      out.append(.close)
      start = found.range.upperBound
    }
    if start < text.literal.upperBound {
      out.append(
        .leaf(source.part(of: text, start..<text.literal.upperBound, builder.document.store)))
    }
  }

  /// The first address in a range of the store.
  private static func first(in store: [UInt8], _ range: Range<Int>, before: UInt8) -> Found? {
    for at in range {
      switch store[at] {
      case UInt8(ascii: "w"):
        let previous = at == range.lowerBound ? before : store[at - 1]
        if let end = web(store, at..<range.upperBound, after: previous) {
          return Found(range: at..<end, prefix: "http://")
        }
      case UInt8(ascii: ":"):
        if let found = address(store, range, colon: at) { return Found(range: found, prefix: "") }
      case UInt8(ascii: "@"):
        if let found = mail(store, range, at: at) { return Found(range: found, prefix: "mailto:") }
      default: break
      }
    }
    return nil
  }

  /// `www.` at the start of a line or after a space or one of `*_~(`.
  private static func web(_ store: [UInt8], _ range: Range<Int>, after previous: UInt8) -> Int? {
    guard store[range].starts(with: "www.".utf8) else { return nil }
    switch previous {
    case 9...13, 32, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "("):
      break
    default: return nil
    }
    let host = domain(store, range)
    guard host.end > range.lowerBound + 4, host.dots > 0 else { return nil }
    return end(of: range.lowerBound..<wordEnd(store, host.end..<range.upperBound), store)
  }

  private static func address(_ store: [UInt8], _ range: Range<Int>, colon: Int) -> Range<Int>? {
    guard store[colon..<range.upperBound].starts(with: "://".utf8) else { return nil }
    var start = colon
    while start > range.lowerBound && store[start - 1].isLetter && colon - start < 6 { start -= 1 }
    let scheme = store[start..<colon].map { $0 | 32 }
    guard [Array("http".utf8), Array("https".utf8), Array("ftp".utf8)].contains(scheme),
      colon + 3 < range.upperBound, isHostByte(store[colon + 3])
    else { return nil }
    let host = domain(store, colon + 3..<range.upperBound)
    guard host.end > colon + 3 else { return nil }
    let end = end(of: start..<wordEnd(store, host.end..<range.upperBound), store)
    return end > colon + 3 ? start..<end : nil
  }

  private static func mail(_ store: [UInt8], _ range: Range<Int>, at: Int) -> Range<Int>? {
    var start = at
    while start > range.lowerBound && at - start < longest && isMailByte(store[start - 1]) {
      start -= 1
    }
    guard start < at else { return nil }
    var end = at + 1
    var dots = 0
    while end < range.upperBound && end - at < longest {
      let byte = store[end]
      if byte == UInt8(ascii: ".") {
        guard end + 1 < range.upperBound, isAlphanumeric(store[end + 1]) else { break }
        dots += 1
      } else if !isAlphanumeric(byte) && byte != UInt8(ascii: "-") && byte != UInt8(ascii: "_") {
        break
      }
      end += 1
    }
    if end < range.upperBound && store[end] == UInt8(ascii: "@") { return nil }
    guard dots > 0, end > at + 2, store[end - 1].isLetter else { return nil }
    return start..<end
  }

  /// The end of a host name; none (the start) when one of its last two parts has an underscore.
  private static func domain(_ store: [UInt8], _ range: Range<Int>) -> (end: Int, dots: Int) {
    var at = range.lowerBound
    var dots = 0
    var underscores = (previous: 0, last: 0)
    while at < range.upperBound && at - range.lowerBound < longestHost {
      let byte = store[at]
      if byte == UInt8(ascii: ".") {
        dots += 1
        underscores = (underscores.last, 0)
      } else if byte == UInt8(ascii: "_") {
        underscores.last += 1
      } else if !isHostByte(byte) && byte != UInt8(ascii: "-") {
        break
      }
      at += 1
    }
    return underscores.previous + underscores.last > 0 ? (range.lowerBound, 0) : (at, dots)
  }

  /// The end of what may belong to an address: a space or `<`.
  private static func wordEnd(_ store: [UInt8], _ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at < range.upperBound && at - range.lowerBound < longest {
      if store[at] <= 32 || store[at] == UInt8(ascii: "<") { break }
      at += 1
    }
    return at
  }

  /// The end without the punctuation that closes a sentence, a bracket or an entity (GFM 6.9).
  private static func end(of range: Range<Int>, _ store: [UInt8]) -> Int {
    var end = range.upperBound
    let opening = store[range].count { $0 == UInt8(ascii: "(") }
    var closing = store[range].count { $0 == UInt8(ascii: ")") }
    while end > range.lowerBound {
      switch store[end - 1] {
      case UInt8(ascii: ")"):
        if closing <= opening { return end }
        closing -= 1
        end -= 1
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","),
        UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: "'"), UInt8(ascii: "\""):
        end -= 1
      case UInt8(ascii: ";"):
        var start = end - 1
        while start > range.lowerBound && store[start - 1].isLetter { start -= 1 }
        let isEntity =
          start < end - 1 && start > range.lowerBound && store[start - 1] == UInt8(ascii: "&")
        end = isEntity ? start - 1 : end - 1
      default: return end
      }
    }
    return end
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit }

  private static func isMailByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// Neither a space nor punctuation; any byte of a character beyond ASCII will do.
  private static func isHostByte(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || byte >= 128 }
}
