import Diagnostics
import Readiness
import TestSupport
import Testing

struct FrontMatterTests {
  @Test(arguments: [
    ("yaml", "---\ntitle: x\n---\nbody", "title: x\n", 1, "body", 3),
    ("dots", "---\ntitle: x\n...\nbody", "title: x\n", 1, "body", 3),
    ("CR LF", "---\r\ntitle: x\r\n---\r\nbody", "title: x\r\n", 1, "body", 3),
    ("lone CR", "---\rtitle: x\r---\rbody", "title: x\r", 1, "body", 3),
    ("byte-order mark", "\u{FEFF}---\na: b\n---\nbody", "a: b\n", 1, "body", 3),
    ("spaces after the marks", "---  \na: b\n---\t\nbody", "a: b\n", 1, "body", 3),
    ("no body", "---\na: b\n---", "a: b\n", 1, "", 3),
    ("indented marks", "---\na: |\n  ---\n  b\n---\nbody", "a: |\n  ---\n  b\n", 1, "body", 5),
    ("longer rule", "----\na: b\n---\nbody", "", 0, "----\na: b\n---\nbody", 0),
    ("rule below an empty line", "\n---\na\n---\n", "", 0, "\n---\na\n---\n", 0),
    ("none", "# Title\n", "", 0, "# Title\n", 0),
    ("nothing", "", "", 0, "", 0),
    ("elixir", "%{\n  title: \"x\"\n}\n---\nbody", "%{\n  title: \"x\"\n}\n---\n", 0, "body", 4),
    ("elixir without end", "%{ a\n\n---\nbody", "", 0, "%{ a\n\n---\nbody", 0),
    ("toml", "+++\na = 1\n+++\nbody", "+++\na = 1\n+++\n", 0, "body", 3),
    ("toml without end", "+++\na = 1\n", "", 0, "+++\na = 1\n", 0),
    ("prose after dashes", "---js is fun\n\n---\n", "", 0, "---js is fun\n\n---\n", 0),
  ])
  func `splits a file`(
    name: String, text: String, content: String, contentOffset: Int, body: String, bodyOffset: Int
  ) {
    let bytes = Array(text.utf8)
    let read = FrontMatter.split(bytes, file: "a.md")
    #expect(read.diagnostics.isEmpty)
    #expect(Array(bytes[read.value.content]) == Array(content.utf8))
    #expect(Array(bytes[read.value.body]) == Array(body.utf8))
    #expect(read.value.contentLineOffset == contentOffset)
    #expect(read.value.bodyLineOffset == bodyOffset)
  }

  @Test func `leaves the front matter of another engine alone, and says so`() {
    let bytes = Array("---js\nx\n---\nbody".utf8)
    let read = FrontMatter.split(bytes, file: "a.md")
    #expect(read.value.kind == .other && read.value.body == 12..<16)
    #expect(
      read.diagnostics.map(\.text) == [
        """
        a.md:1:1: warning: front matter for 'js' is not read
        hint: open it with '---' alone and write YAML

        """
      ])
  }
}
