import Diagnostics

/// What names mean, and where the output goes, while a template is expanded.
///
/// The compiler of typed views is one; the tests hold the same expansion to the specification's
/// suites with another that looks names up as it goes.
protocol Stage {
  mutating func literal(_ bytes: ArraySlice<UInt8>, in source: Source)
  mutating func variable(_ name: Name, isRaw: Bool, in source: Source)
  /// Calls `body` as often as the section is shown, with its value in front of the context.
  mutating func section(
    _ name: Name, isInverted: Bool, in source: Source, body: (inout Self) -> Void)
  /// Calls `body` with each template that the field may name.
  mutating func choose(_ name: Name, in source: Source, body: (inout Self, String) -> Void)
  mutating func missing(_ template: String, at range: Range<Int>, in source: Source)
  /// The includer gives a block that what it includes does not have.
  mutating func unused(_ block: Block, in source: Source, including template: String)
  mutating func report(_ diagnostic: Diagnostic)
}

/// Walks a template with its partials, parents and blocks put in place, and their lines indented.
struct Expansion {
  private let sources: [String: Source]
  /// How deep templates may include each other.
  static let deepest = 50
  /// How many inclusions one page may have; a bound on work, far above any sensible template.
  static let mostInclusions = 10_000

  private var inclusions = 0
  private var hasStopped = false
  private var path: [String] = []
  /// The names of the blocks that were met since the innermost inclusion began.
  private var blocks: Set<String> = []

  /// Where the walk is: whose text, indented by what.
  private struct Frame {
    let source: Source
    var prefix: [UInt8] = []
    /// How much leading whitespace each line loses.
    var dedent = 0
    /// Whether the next line goes on where the includer's line stands.
    var continuesLine = false
    var arguments: [String: Argument] = [:]
  }

  /// A block that an includer gave, with the text it comes from.
  private struct Argument {
    let block: Block
    let source: Source
  }

  init(_ sources: [String: Source]) { self.sources = sources }

  mutating func run(_ source: Source, into output: inout some Stage) {
    path = [source.name]
    var frame = Frame(source: source)
    expand(source.nodes, &frame, into: &output)
  }

  private mutating func expand(
    _ nodes: [Node], _ frame: inout Frame, into output: inout some Stage
  ) {
    for node in nodes where !hasStopped {
      switch node {
      case .line(let whitespace): line(whitespace, &frame, into: &output)
      case .text(let range): output.literal(frame.source.bytes[range], in: frame.source)
      case .variable(let name, let isRaw): output.variable(name, isRaw: isRaw, in: frame.source)
      case .section(let name, let isInverted, let body):
        output.section(name, isInverted: isInverted, in: frame.source) { output in
          var inner = frame
          expand(body, &inner, into: &output)
        }
      case .include(let include): self.include(include, frame, into: &output)
      case .block(let block): fill(block, &frame, into: &output)
      }
      frame.continuesLine = false
    }
  }

  private func line(_ whitespace: Range<Int>, _ frame: inout Frame, into output: inout some Stage) {
    if !frame.continuesLine, !frame.prefix.isEmpty {
      output.literal(frame.prefix[...], in: frame.source)
    }
    let rest = frame.source.bytes[whitespace].dropFirst(frame.dedent)
    if !rest.isEmpty { output.literal(rest, in: frame.source) }
  }
}

// MARK: - Partials and parents

extension Expansion {
  private mutating func include(
    _ include: Include, _ frame: Frame, into output: inout some Stage
  ) {
    switch include.target {
    case .fixed(let name):
      guard sources[name] != nil else {
        return output.missing(name, at: include.range, in: frame.source)
      }
      self.include(name, include, frame, into: &output)
    case .dynamic(let field):
      output.choose(field, in: frame.source) { output, name in
        self.include(name, include, frame, into: &output)
      }
    }
  }

  private mutating func include(
    _ name: String, _ include: Include, _ frame: Frame, into output: inout some Stage
  ) {
    guard let source = sources[name] else {
      return output.missing(name, at: include.range, in: frame.source)
    }
    inclusions += 1
    guard path.count < Self.deepest, inclusions <= Self.mostInclusions else {
      hasStopped = true
      return output.report(frame.source.tooDeep(name, at: include.range, path: path))
    }
    var inner = Frame(source: source, prefix: indentation(include.lead, frame))
    inner.arguments = frame.arguments
    for block in include.blocks where inner.arguments[block.name] == nil {
      inner.arguments[block.name] = Argument(block: block, source: frame.source)
    }
    path.append(name)
    let outside = blocks
    blocks = []
    expand(source.nodes, &inner, into: &output)
    for block in include.blocks where !blocks.contains(block.name) && !hasStopped {
      output.unused(block, in: frame.source, including: name)
    }
    blocks.formUnion(outside)
    path.removeLast()
  }

  private func indentation(_ whitespace: Range<Int>, _ frame: Frame) -> [UInt8] {
    guard !whitespace.isEmpty || !frame.prefix.isEmpty else { return [] }
    return frame.prefix + frame.source.bytes[whitespace].dropFirst(frame.dedent)
  }
}

// MARK: - Blocks

extension Expansion {
  /// Writes what the includer gave for a block, or else its default.
  private mutating func fill(
    _ block: Block, _ frame: inout Frame, into output: inout some Stage
  ) {
    blocks.insert(block.name)
    guard let argument = frame.arguments[block.name] else {
      expand(block.body, &frame, into: &output)
      if !block.endsFresh { lineEnd(of: block, frame, into: &output) }
      return
    }
    let given = argument.block
    var inner = Frame(source: argument.source, prefix: indentation(block.indentation, frame))
    inner.dedent = given.indentation.count
    inner.continuesLine = given.isFresh && !block.isFresh
    inner.arguments = frame.arguments
    inner.arguments[block.name] = nil
    if block.isFresh, !given.isFresh, !inner.prefix.isEmpty {
      output.literal(inner.prefix[...], in: frame.source)
    }
    expand(given.body, &inner, into: &output)
    if !given.endsFresh { lineEnd(of: block, frame, into: &output) }
  }

  private func lineEnd(of block: Block, _ frame: Frame, into output: inout some Stage) {
    if !block.lineEnd.isEmpty {
      output.literal(frame.source.bytes[block.lineEnd], in: frame.source)
    }
  }
}

extension Source {
  fileprivate func tooDeep(_ name: String, at range: Range<Int>, path: [String]) -> Diagnostic {
    let start = path.lastIndex(of: name)
    let isItself = start != nil
    let way = path[(start ?? path.endIndex)...] + [name]
    return error(
      "too-deep", at: range,
      isItself
        ? "template '\(name)' includes itself without end"
        : "templates include each other too deep or too often",
      hint: isItself
        ? "the way is: \(way.joined(separator: ", "))"
        : "at most \(Expansion.deepest) deep, \(Expansion.mostInclusions) times a page")
  }
}
