import Diagnostics
import Glibc
import Markdown
import Testing
import Text

/// Texts that could take long are refused, in words, before they are parsed.
struct LimitTests {
  @Test(arguments: refused) func `is refused with a message`(_ input: Input) {
    let read = Parser.parse(input.bytes, file: "a.md", lineOffset: 3)
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.code) == [input.code])
    #expect(read.diagnostics.first?.place.line == input.line + 3)
    #expect(read.diagnostics.first?.hint?.isEmpty == false)
  }

  @Test(arguments: accepted) func `is read and rendered in linear time`(_ input: Input) throws {
    // Time on the core, so that a busy machine fails nothing.
    var (start, end) = (timespec(), timespec())
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
    let read = Parser.parse(input.bytes, file: "a.md")
    #expect(read.diagnostics.isEmpty)
    let document = try #require(read.value)
    var renderer = HTMLRenderer()
    var out = ByteBuffer()
    renderer.render(Document.root, of: document, into: &out)
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
    #expect(end.tv_sec - start.tv_sec < 10)
  }

  @Test func `a limit is a setting`() {
    var limits = Limits()
    limits.nesting = 2
    limits.brackets = 3
    limits.tableColumns = 1
    limits.fileBytes = 40
    #expect(codes("- > a", limits) == [])
    #expect(codes("- > - a", limits) == ["limit.nesting"])
    #expect(codes("- a\n  - b\n    - c", limits) == ["limit.nesting"])
    #expect(codes("[ [ [\n\n[ [", limits) == [])
    #expect(codes("[ [\n[ [", limits) == ["limit.brackets"])
    #expect(codes("- [ [\n- [ [\n# [ [\n> [ [", limits) == [])
    #expect(codes("[ [ [\n5. [", limits) == ["limit.brackets"])
    #expect(codes("a|b\n-|-", limits) == ["limit.table-columns"])
    #expect(codes(String(repeating: "a", count: 41), limits) == ["limit.file-size"])
    #expect(codes("* * * * * *\n- - - - -", limits) == [])
  }

  private func codes(_ text: String, _ limits: Limits) -> [String] {
    Parser.parse(Array(text.utf8), file: "a.md", limits: limits).diagnostics.map(\.code)
  }

  struct Input: Sendable, CustomTestStringConvertible {
    let name: String
    let text: @Sendable () -> String
    var code = ""
    var line = 1

    var bytes: [UInt8] { Array(text().utf8) }
    var testDescription: String { name }
  }

  private static func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static let refused: [Input] = [
    Input(name: "quotes on a line", text: { times("> ", 100_000) + "a" }, code: "limit.nesting"),
    Input(name: "quotes without spaces", text: { times(">", 100_000) }, code: "limit.nesting"),
    Input(name: "lists on a line", text: { times("- ", 100_000) + "a" }, code: "limit.nesting"),
    Input(
      name: "blank lines in a deep list", text: { times("- ", 50_000) + "x" + times("\n", 50_000) },
      code: "limit.nesting"),
    Input(
      name: "emphasis in a deep quote", text: { times(">", 50_000) + times("a*", 50_000) },
      code: "limit.nesting"),
    Input(
      name: "lists by indentation",
      text: { (0..<1_000).map { times("  ", $0) + "- a\n" }.joined() }, code: "limit.nesting",
      line: 101),
    Input(
      name: "lists by indentation with tabs",
      text: { (0..<1_000).map { times("\t", $0 / 2) + times("  ", $0 % 2) + "- a\n" }.joined() },
      code: "limit.nesting", line: 101),
    Input(
      name: "quotes and lists line by line",
      text: { (0..<500).map { times("> ", $0) + "> - a\n" }.joined() }, code: "limit.nesting",
      line: 100),
    Input(name: "brackets", text: { times("[", 100_000) }, code: "limit.brackets"),
    Input(name: "images", text: { times("![[]()", 50_000) }, code: "limit.brackets"),
    Input(
      name: "brackets line by line", text: { times("[a]:\n![a", 5_000) }, code: "limit.brackets",
      line: 2_501),
    Input(
      name: "columns", text: { times("|a", 101) + "\n" + times("|-", 101) },
      code: "limit.table-columns"),
    Input(
      name: "cells that nobody wrote",
      text: { times("|a", 100) + "\n" + times("|-", 100) + "\n" + times("a\n", 10_000) },
      code: "limit.table-cells"),
    Input(name: "bytes", text: { times("a", 2 << 20) + "b" }, code: "limit.file-size"),
  ]

  private static let accepted: [Input] = [
    Input(name: "many items", text: { times("- [ ] a\n", 20_000) }),
    Input(name: "deep fence", text: { "```\n" + times(" ", 400) + "- a\n```\n" }),
    Input(
      name: "strong in emphasis", text: { times("*a **a ", 20_000) + times(" a** a*", 20_000) }),
    Input(name: "emphasis", text: { times("*a ", 25_000) + times("_a*_ ", 25_000) }),
    Input(name: "tildes", text: { times("~a ", 20_000) + times("\\~a~ ", 20_000) }),
    Input(name: "addresses", text: { times("www._a.", 20_000) + times(" a@a", 20_000) }),
    Input(name: "links", text: { times("a@b.c ", 40_000) + times("www.a.b (", 40_000) }),
    Input(name: "emoji", text: { times(":x: ", 40_000) + times(":a", 40_000) }),
    Input(name: "raw HTML", text: { times("<br ", 40_000) + times("<!-- a --> ", 20_000) }),
    Input(name: "raw blocks", text: { times("<details>\n<br><!--\n", 20_000) }),
    Input(name: "hosts", text: { times("http://_", 20_000) + times("@a.b", 20_000) }),
    Input(name: "definitions", text: { times("[a]: u\n\n", 20_000) + "[a]" }),
    Input(name: "delimiter rows", text: { times("a|b\n-|-\n", 10_000) }),
    Input(name: "lines in links", text: { times("[a](\nb\n)\n", 4_000) }),
    Input(name: "code over lines", text: { times("`a\nb` ", 20_000) + "[a](\nb)" }),
    Input(name: "wide gap", text: { "a\n" + times(" ", 100_000) + times("*a* ", 20_000) }),
    Input(name: "line ends", text: { times("\n", 100_000) + times("\r\n", 100_000) }),
    Input(name: "pipes", text: { times("|", 50_000) + "\n" + times("|-", 50) }),
    Input(name: "empty items", text: { times("-\n", 20_000) }),
    Input(name: "setext headings", text: { times("a\n-\n", 20_000) }),
  ]
}
