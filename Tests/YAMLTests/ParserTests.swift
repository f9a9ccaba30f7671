import Diagnostics
import Testing
import YAML

/// The tree with its places, a node a line, as tests compare it.
private func dump(_ node: Node, _ indent: String = "") -> String {
  let place = "\(node.place.line):\(node.place.column)+\(node.length)"
  switch node.value {
  case .scalar(let scalar):
    return
      "\(indent)\(place) \(scalar.isPlain ? "plain" : "quoted") \(scalar.text.debugDescription)\n"
  case .sequence(let nodes):
    return "\(indent)\(place) list\n" + nodes.map { dump($0, indent + "  ") }.joined()
  case .mapping(let entries):
    return "\(indent)\(place) mapping\n"
      + entries.map {
        "\(indent)  \($0.keyPlace.line):\($0.keyPlace.column)+\($0.keyLength) \($0.key)\n"
          + dump($0.value, indent + "    ")
      }.joined()
  }
}

/// What is printed of a text's mistakes, the excerpt included.
func messages(_ text: String, limits: Limits = Limits()) -> String {
  let bytes = Array(text.utf8)
  return Parser.parse(bytes, file: "a.yaml", limits: limits).diagnostics
    .quoting(bytes, file: "a.yaml").map(\.text).joined()
}

struct ParserTests {
  @Test func `keeps every text as written, with its place`() throws {
    let text = """
      title: no
      version: 1.10   # a comment
      empty:
      quoted: "no"
      due: [2026-01-31, 'x']
      items:
        a: { state: done }
      note: |
        two
        lines
      """
    let node = try #require(Parser.parse(Array(text.utf8), file: "a.yaml").value)
    #expect(
      dump(node) == """
        1:1+9 mapping
          1:1+5 title
            1:8+2 plain "no"
          2:1+7 version
            2:10+4 plain "1.10"
          3:1+5 empty
            3:7+1 plain ""
          4:1+6 quoted
            4:9+4 quoted "no"
          5:1+3 due
            5:6+17 list
              5:7+10 plain "2026-01-31"
              5:19+3 quoted "x"
          6:1+5 items
            7:3+18 mapping
              7:3+1 a
                7:6+15 mapping
                  7:8+5 state
                    7:15+4 plain "done"
          8:1+4 note
            8:7+1 quoted "two\\nlines"

        """)
  }

  @Test(arguments: [
    ("é: @", "1:5"), ("\"🎉\": @", "1:9"), ("a: \u{2028}\nb: @", "2:4"), ("a: b\r\nc: @", "2:4"),
    ("a: b\rc: @", "2:4"), ("\u{FEFF}é: @", "1:8"), ("- é\n- ünï: @", "2:10"),
  ])
  func `counts lines as we do and columns in bytes`(text: String, place: String) {
    let diagnostics = Parser.parse(Array(text.utf8), file: "a.yaml").diagnostics
    #expect(diagnostics.map(\.place.description) == ["a.yaml:\(place)"])
  }

  @Test func `counts the lines before the text`() throws {
    let node = Parser.parse(Array("a: b".utf8), file: "a.md", lineOffset: 4).value
    #expect(node?.place.line == 5)
  }

  @Test func `reads nothing from an empty text`() {
    let read = Parser.parse([], file: "a.yaml")
    #expect(read.value == nil && read.diagnostics.isEmpty)
  }

  @Test(arguments: Array("\u{FF}\u{0}[{\"'&*!%@`|>-:?#,]} \t\nab".unicodeScalars))
  func `survives every short text with a sign in it`(sign: Unicode.Scalar) {
    let others = Array("[{\"'&*!%|>-:?, \t\na".unicodeScalars)
    for first in others {
      for second in others {
        let bytes = Array("\(sign)\(first)\(second)\(sign)".utf8)
        let read = Parser.parse(bytes, file: "a.yaml")
        #expect(
          read.diagnostics.allSatisfy { $0.place.line >= 1 && $0.place.column <= bytes.count + 1 })
        _ = Parser.parse(Array(bytes.dropLast()), file: "a.yaml")
      }
    }
  }
}
