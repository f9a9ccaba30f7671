/// A part of a template; ranges are bytes of its source.
indirect enum Node: Sendable {
  /// Where a line begins: its leading whitespace. Indentation is put here.
  case line(Range<Int>)
  case text(Range<Int>)
  case variable(Name, isRaw: Bool)
  case section(Name, isInverted: Bool, [Node])
  case include(Include)
  case block(Block)
}

/// A name in a template; no part at all is the implicit iterator `.`.
struct Name: Sendable {
  let parts: [String]
  let range: Range<Int>
}

/// `{{>name}}`, or `{{<name}}` with the blocks it gives.
struct Include: Sendable {
  enum Target: Sendable {
    case fixed(String)
    case dynamic(Name)
  }

  let target: Target
  let range: Range<Int>
  /// The whitespace before a tag that stands alone; put before each line of what is included.
  let lead: Range<Int>
  var blocks: [Block] = []
}

/// `{{$name}}default{{/name}}`: a parameter of a template, or an argument for one.
struct Block: Sendable {
  let name: String
  let range: Range<Int>
  /// The whitespace that the tag's line begins with; empty when other text precedes the tag.
  let lead: Range<Int>
  /// Whether the opening tag stands alone, so that the body begins with a line.
  let isFresh: Bool
  var body: [Node] = []
  /// Whether the closing tag stands alone, so that the body ends with a line's end.
  var endsFresh = false
  /// The line end after the closing tag, written when what fills the block does not end with one.
  var lineEnd = 0..<0
}

extension Block {
  /// The indentation of what fills the block: the default's where the tag stands alone, else the tag's.
  var indentation: Range<Int> {
    if isFresh, case .line(let whitespace)? = body.first { return whitespace }
    return lead
  }
}
