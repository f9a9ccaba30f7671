/// Text between one or two tildes (GFM 6.5).
struct Strikethrough {
  /// A run of one or two tildes that may open or close, as a token of its own.
  private struct Run {
    let token: Int
    let length: Int
    let opens: Bool
    let closes: Bool
  }

  /// The runs that may still open at each depth, innermost last.
  private var openers: [[Run]] = [[]]
  private var out: [InlineToken] = []

  /// Turns pairs of tilde runs into nodes.
  static func apply(
    to tokens: inout [InlineToken], _ store: [UInt8], _ source: inout TextSource
  ) {
    var pass = Strikethrough()
    var kinds: [Node.Kind] = []
    var before = Context(byte: 10)
    for (index, token) in zip(tokens.indices, tokens) {
      var closing: Node.Kind?
      switch token {
      case .open(let node):
        kinds.append(node.kind)
        pass.openers.append([])
        pass.out.append(token)
      case .close:
        closing = kinds.popLast()
        if pass.openers.count > 1 { pass.openers.removeLast() }
        pass.out.append(token)
      case .leaf(let node):
        guard node.kind == .text, !node.literal.isEmpty else {
          pass.out.append(token)
          break
        }
        let next = index + 1 < tokens.count ? tokens[index + 1].firstByte(closing: kinds.last) : 10
        pass.read(node, store, before: before, after: Context(byte: next), &source)
        before = Context(endOf: store[node.literal])
        continue
      }
      before = Context(byte: token.lastByte(closing: closing))
    }
    tokens = merged(pass.out)
  }

  /// Joins texts that were cut at a run that is no mark.
  private static func merged(_ tokens: [InlineToken]) -> [InlineToken] {
    var out: [InlineToken] = []
    for token in tokens {
      if case .leaf(let node) = token, case .leaf(var before) = out.last, node.kind == .text,
        before.kind == .text, before.literal.upperBound == node.literal.lowerBound
      {
        before.literal = before.literal.lowerBound..<node.literal.upperBound
        out[out.count - 1] = .leaf(before)
      } else {
        out.append(token)
      }
    }
    return out
  }

  private mutating func read(
    _ text: Node, _ store: [UInt8], before: Context, after: Context,
    _ source: inout TextSource
  ) {
    var start = text.literal.lowerBound
    var at = start
    let end = text.literal.upperBound
    while at < end {
      guard store[at] == UInt8(ascii: "~"), !source.isEscaped(at, in: text, store) else {
        at += 1
        continue
      }
      var stop = at + 1
      while stop < end && store[stop] == UInt8(ascii: "~") { stop += 1 }
      if stop - at <= 2 {
        if at > start { out.append(.leaf(source.part(of: text, start..<at, store))) }
        let left =
          at > text.literal.lowerBound
          ? Context(endOf: store[text.literal.lowerBound..<at]) : before
        let right = stop < end ? Context(startOf: store[stop..<end]) : after
        add(source.part(of: text, at..<stop, store), left, right)
        start = stop
      }
      at = stop
    }
    if start < end { out.append(.leaf(source.part(of: text, start..<end, store))) }
  }

  /// Adds a run, as the end of the nearest opener if it closes one of its length.
  private mutating func add(_ node: Node, _ left: Context, _ right: Context) {
    let run = Run(
      token: out.count, length: node.literal.count,
      opens: !right.isSpace && (!right.isPunctuation || left.isSpace || left.isPunctuation),
      closes: !left.isSpace && (!left.isPunctuation || right.isSpace || right.isPunctuation))
    out.append(.leaf(node))
    if run.closes, let opener = openers[openers.count - 1].popLast() {
      guard opener.length == run.length, case .leaf(var mark) = out[opener.token] else { return }
      mark.kind = .strikethrough
      mark.literal = 0..<0
      out[opener.token] = .open(mark)
      out[run.token] = .close
    } else if run.opens {
      openers[openers.count - 1].append(run)
    }
  }

  /// What stands beside a run, which decides whether it opens or closes (CommonMark 6.2).
  struct Context {
    let isSpace: Bool
    let isPunctuation: Bool

    init(isSpace: Bool, isPunctuation: Bool) {
      self.isSpace = isSpace
      self.isPunctuation = isPunctuation
    }

    init(byte: UInt8) {
      isSpace = byte == 32 || (9...13).contains(byte)
      isPunctuation = byte > 32 && byte < 127 && !byte.isLetter && !byte.isDigit
    }

    init(endOf bytes: ArraySlice<UInt8>) {
      let tail = bytes.suffix(4)
      let start = tail.lastIndex { $0 & 0xC0 != 0x80 } ?? tail.startIndex
      self.init(startOf: tail[start...])
    }

    init(startOf bytes: ArraySlice<UInt8>) {
      guard let first = bytes.first, first >= 128 else {
        self.init(byte: bytes.first ?? 10)
        return
      }
      let scalar = String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first
      switch scalar?.properties.generalCategory {
      case .spaceSeparator: self.init(isSpace: true, isPunctuation: false)
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation:
        self.init(isSpace: false, isPunctuation: true)
      default: self.init(isSpace: false, isPunctuation: false)
      }
    }
  }
}
