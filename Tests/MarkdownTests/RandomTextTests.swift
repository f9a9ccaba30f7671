import Markdown
import Testing
import Text

/// Random texts, against libcmark and against the source.
struct RandomTextTests {
  @Test func `a text without GFM comes out byte for byte as libcmark renders it`() {
    var random = Sequence(seed: 1)
    for _ in 0..<3_000 {
      let text = random.text(of: Self.core + ["\r\n", "\r\n- ", "\r", "\t"])
      #expect(html(text) == reference(text), "\(String(reflecting: text))")
    }
  }

  @Test func `an inline stands where its first byte stands`() {
    var random = Sequence(seed: 2)
    var placed = 0
    var misplaced: [String] = []
    for _ in 0..<3_000 {
      let text = random.text(of: Self.core + Self.extended)
      let source = text.split(separator: "\n", omittingEmptySubsequences: false).map {
        Array($0.utf8)
      }
      let document = Parser.parse(Array(text.utf8))
      for index in 0..<document.count {
        let id = NodeID(index: index)
        let node = document[id]
        guard node.column > 0, node.line <= source.count, node.column <= source[node.line - 1].count
        else { continue }
        placed += 1
        if !fits(source[node.line - 1][node.column - 1], id, document) {
          misplaced.append(
            "\(node.kind) \(node.line):\(node.column) in \(String(reflecting: text))")
        }
      }
    }
    #expect(misplaced.prefix(5).isEmpty, "\(misplaced.count) inlines")
    #expect(placed > 20_000)
  }

  @Test(arguments: ["\r", "\r\n"])
  func `everything stands on its line, whatever lines end with`(end: String) {
    var random = Sequence(seed: 4)
    var moved: [String] = []
    for _ in 0..<1_500 {
      let text = random.text(
        of: Self.core + Self.extended + ["\n| a |\n|---|\n| [b] |\n", "\n\n\n"])
      let other = text.split(separator: "\n", omittingEmptySubsequences: false).joined(
        separator: end)
      if Self.places(in: text) != Self.places(in: other) { moved.append(other) }
    }
    #expect(moved.isEmpty, "\(moved.count): \(String(reflecting: moved.first))")
  }

  private static func places(in text: String) -> [[Int]] {
    let document = Parser.parse(Array(text.utf8))
    return (0..<document.count).map {
      let node = document[NodeID(index: $0)]
      return [node.line, node.column, node.endLine]
    }
  }

  @Test func `no text makes a tag of its own`() {
    var random = Sequence(seed: 3)
    for _ in 0..<2_000 {
      let text = random.text(of: Self.core + Self.extended)
      let document = Parser.parse(Array(text.utf8))
      var renderer = HTMLRenderer()
      var out = ByteBuffer()
      renderer.render(Document.root, of: document, into: &out)
      for tag in out.text.split(separator: "<").dropFirst(out.text.hasPrefix("<") ? 0 : 1) {
        let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
        #expect(Self.tags.contains(String(name)), "<\(tag) in \(String(reflecting: text))")
      }
    }
  }

  private func fits(_ byte: UInt8, _ id: NodeID, _ document: Document) -> Bool {
    let first = document.literal(of: id).utf8.first
    switch document[id].kind {
    case .text: return byte == first || "\\&:".utf8.contains(byte)
    case .code: return byte == UInt8(ascii: "`")
    case .htmlInline: return byte == UInt8(ascii: "<")
    case .emphasis, .strong: return byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
    case .strikethrough: return byte == UInt8(ascii: "~")
    case .image: return byte == UInt8(ascii: "!")
    case .link:
      return byte == UInt8(ascii: "[") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "w")
        || byte == UInt8(ascii: "h")
    case .item: return "-+*0123456789".utf8.contains(byte)
    case .blockQuote: return byte == UInt8(ascii: ">")
    case .document, .list, .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak, .table,
      .tableRow, .tableCell, .softBreak, .lineBreak:
      return true
    }
  }

  private static let core = [
    "a", "b c", "é", "*", "**", "_", "`", "``", "[", "](", "](/u)", "](</u v> 't')", "][r]", "]",
    "![", "!", "<b>", "<!-- x -->", "<tel:1>", "&amp;", "&copy;", "\\*", "\\", "\n", "\n",
    "\n\n", "  \n", "\n> ", "\n- ", "\n1. ", "\n2) ", "\n    ", "\n  ", "\n\t", "\n# ", "\n===",
    "\n---", "\n```\n", "\n~~~ x\n", "\n[r]: /v 'w'\n", "\n[r]:\n/v\n", "(", ")", "\"", "#", ">",
    "- ", "> ", " ", "\n<div>\n", "\n***\n", "\n+ x\n\n  y",
  ]

  private static let extended = [
    "~", "~~", "<http://a.b>", "\\~", "|", " | ", "\n|-|-|\n", "\n--|:-\n",
    "\n| a | b |\n|---|---|\n| ", "\\|",
    "www.a.bc", "http://a.bc/d_e", "\n- [ ] ", "\n- [x] ", "\n1. [X]\n", "|\n|", "<br>",
    "<details>", "<script>", ":x:", " :tada: ", "](javascript:x)", "![x](http://y)",
  ]

  private static let tags: Set<String> = [
    "p", "em", "strong", "code", "pre", "a", "img", "span", "br", "ul", "ol", "li", "blockquote",
    "h1", "h2", "h3", "h4", "h5", "h6", "hr", "table", "thead", "tbody", "tr", "th", "td", "div",
    "del",
  ]

  /// Numbers that are the same in every run (xorshift64*).
  private struct Sequence {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next(below bound: Int) -> Int {
      state ^= state >> 12
      state ^= state << 25
      state ^= state >> 27
      return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % bound
    }

    mutating func text(of fragments: [String]) -> String {
      (0..<(1 + next(below: 30))).map { _ in fragments[next(below: fragments.count)] }.joined()
    }
  }
}
