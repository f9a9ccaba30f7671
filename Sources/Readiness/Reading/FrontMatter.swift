import Diagnostics

/// Where the block at the top of a file ends, and the checklist begins.
package struct FrontMatter: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case none
    /// `---` on the first line to the next `---` or `...`.
    case yaml
    /// A block of another tool (`%{ … }`, `+++`, `---toml`) closed by a rule: shown, never read.
    case other
  }

  /// Keys of other tools that say when a text was written or changed.
  static let datedKeys: Set<String> = ["date", "lastmod", "updated", "last_modified_at"]

  package var kind: Kind
  /// The bytes of the block; for YAML without the lines that open and close it.
  package var content: Range<Int>
  /// How many lines of the file stand before `content`.
  package var contentLineOffset: Int
  /// The bytes of the checklist.
  package var body: Range<Int>
  /// How many lines of the file stand before `body`.
  package var bodyLineOffset: Int

  /// Finds the block; a byte-order mark before it does not count.
  package static func split(_ bytes: [UInt8], file: String) -> Recognised<FrontMatter> {
    bytes.withUnsafeBufferPointer { bytes in
      var lines = Lines(bytes: bytes)
      let start = lines.offset
      let first = lines.next() ?? start..<start
      switch Opening(bytes, first) {
      case .yaml: return yaml(bytes, &lines, file)
      case .engine:
        var read = other(bytes, &lines, from: start) { _ in true }
        if read.value.kind == .other {
          read.diagnostics = [.engine(bytes[first], at: Place(file))]
        }
        return read
      case .plus: return other(bytes, &lines, from: start, orLine: "+++") { _ in true }
      case .percent:
        return other(bytes, &lines, from: start) { before in
          before.last { $0 > UInt8(ascii: " ") } == UInt8(ascii: "}")
        }
      case nil: return Recognised(.none(start..<bytes.count))
      }
    }
  }

  private static func none(_ body: Range<Int>) -> FrontMatter {
    FrontMatter(
      kind: .none, content: body.lowerBound..<body.lowerBound, contentLineOffset: 0, body: body,
      bodyLineOffset: 0)
  }

  private static func yaml(
    _ bytes: UnsafeBufferPointer<UInt8>, _ lines: inout Lines, _ file: String
  ) -> Recognised<FrontMatter> {
    let start = lines.offset
    while let line = lines.next() {
      guard isLine(bytes[line], "---") || isLine(bytes[line], "...") else { continue }
      let found = FrontMatter(
        kind: .yaml, content: start..<line.lowerBound, contentLineOffset: 1,
        body: lines.offset..<bytes.count, bodyLineOffset: lines.count)
      let isBlank = bytes[found.content].allSatisfy { $0 <= UInt8(ascii: " ") }
      return Recognised(found, isBlank ? [.emptyFrontMatter(at: Place(file))] : [])
    }
    return Recognised(
      .none(bytes.count..<bytes.count), [.openFrontMatter(at: Place(file))])
  }

  private static func other(
    _ bytes: UnsafeBufferPointer<UInt8>, _ lines: inout Lines, from start: Int,
    orLine closing: StaticString = "---", where fits: (Slice<UnsafeBufferPointer<UInt8>>) -> Bool
  ) -> Recognised<FrontMatter> {
    while let line = lines.next() {
      guard isLine(bytes[line], closing) || isRule(bytes[line]) else { continue }
      guard fits(bytes[start..<line.lowerBound]) else { break }
      return Recognised(
        FrontMatter(
          kind: .other, content: start..<lines.offset, contentLineOffset: 0,
          body: lines.offset..<bytes.count, bodyLineOffset: lines.count))
    }
    return Recognised(.none(start..<bytes.count))
  }

  /// How the first line opens a block.
  private enum Opening {
    case yaml, engine, plus, percent

    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ first: Range<Int>) {
      let line = bytes[first]
      if isLine(line, "---") {
        self = .yaml
      } else if isLine(line, "+++") {
        self = .plus
      } else if line.starts(with: "%{".utf8) {
        self = .percent
      } else if line.starts(with: "---".utf8), let letter = line.dropFirst(3).first,
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter),
        line.dropFirst(3).allSatisfy({ $0 > UInt8(ascii: " ") })
      {
        self = .engine
      } else {
        return nil
      }
    }
  }

  /// Whether a line is exactly this, but for spaces at its end.
  private static func isLine(
    _ line: Slice<UnsafeBufferPointer<UInt8>>, _ text: StaticString
  ) -> Bool {
    line.count >= text.utf8CodeUnitCount
      && line.starts(
        with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
      && line.dropFirst(text.utf8CodeUnitCount).allSatisfy { $0 == 32 || $0 == 9 }
  }

  /// Whether a line is a rule (CommonMark 4.1): three or more of `-`, `*` or `_`.
  private static func isRule(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let signs = line.filter { $0 != 32 && $0 != 9 }
    guard signs.count >= 3, let first = signs.first, "-*_".utf8.contains(first) else {
      return false
    }
    return signs.allSatisfy { $0 == first }
  }
}

/// Goes through lines as CommonMark ends them: LF, CR LF, a lone CR.
private struct Lines {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next line begins.
  private(set) var offset = 0
  /// How many lines have been gone through.
  private(set) var count = 0

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// The bytes of the next line without its end.
  mutating func next() -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    let start = offset
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") {
      end += 1
    }
    offset = min(end + 1, bytes.count)
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "\r"), bytes[end + 1] == UInt8(ascii: "\n")
    {
      offset = end + 2
    }
    count += 1
    return start..<end
  }
}

extension Diagnostic {
  fileprivate static func engine(
    _ line: Slice<UnsafeBufferPointer<UInt8>>, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .warning, "front-matter.other", at: place,
      "front matter for '\(String(decoding: line.dropFirst(3), as: UTF8.self))' is not read",
      hint: "open it with '---' alone and write YAML", length: line.count)
  }

  static func emptyFrontMatter(at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "front-matter.empty", at: place, "the front matter is empty",
      hint: "write a 'title:' and an 'owner:', or take the two lines out", length: 3)
  }

  fileprivate static func openFrontMatter(at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "front-matter.open", at: place, "the front matter is never closed",
      hint: "close it with a line '---'; for a rule at the top, put an empty line before it",
      length: 3)
  }
}
