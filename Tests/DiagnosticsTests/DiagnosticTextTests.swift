import Diagnostics
import Testing

@Suite struct DiagnosticTextTests {
  static func text(
    _ line: String, column: Int, length: Int = 1, hint: String? = nil
  ) -> String {
    var diagnostic = Diagnostic(
      .warning, "a.b", at: Place("a.md", line: 12, column: column), "odd word", hint: hint,
      length: length)
    diagnostic.excerpt = line
    return diagnostic.text
  }

  @Test func `shows place, sentence, line, caret and what to do`() {
    #expect(
      Self.text("state: redon", column: 8, length: 5, hint: "write 'done'") == """
        a.md:12:8: warning: odd word
        12 | state: redon
           |        ^^^^^
        hint: write 'done'

        """)
  }

  @Test func `shows neither a line nor a hint where there is none`() {
    let diagnostic = Diagnostic(.error, "a.b", at: Place("a.md"), "the file is empty")
    #expect(diagnostic.text == "a.md:1:1: error: the file is empty\n")
  }

  @Test(arguments: [
    ("é wrong", 4, 5, "é wrong", "  ^^^^^"), ("ab", 3, 1, "ab", "  ^"), ("ab", 1, 99, "ab", "^^"),
    ("\tx", 2, 1, " x", " ^"), ("a\u{1B}[31mb", 3, 1, "a\\u{1b}[31mb", "       ^"),
    ("a\u{202E}b", 5, 1, "a\\u{202e}b", "         ^"), ("", 1, 1, "", "^"),
    ("- ✅ ⚠️ x", 14, 1, "- ✅ ⚠️ x", "        ^"), ("检查 x", 1, 6, "检查 x", "^^^^"),
    ("ab", 99, 1, "ab", "  ^"),
  ])
  func `puts the caret below the word, whatever stands before it`(
    _ line: String, _ column: Int, _ length: Int, _ shown: String, _ caret: String
  ) {
    let rows = Self.text(line, column: column, length: length).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(rows.dropFirst().prefix(2) == ["12 | \(shown)", "   | \(caret)"])
  }

  @Test func `cuts a long line at both ends`() {
    let line = String(repeating: "a", count: 300) + "!" + String(repeating: "b", count: 300)
    let rows = Self.text(line, column: 301).split(separator: "\n")
    let before = String(repeating: "a", count: 60)
    #expect(rows[1] == "12 | …\(before)!\(String(repeating: "b", count: 99))…")
    #expect(rows[2] == "   | \(String(repeating: " ", count: 61))^")
  }

  @Test func `never lets a text move the cursor`() {
    let diagnostic = Diagnostic(
      .error, "a.b", at: Place("a\u{1B}.md\n"), "'x\r\u{2066}'", hint: "\u{7}")
    #expect(
      diagnostic.text == """
        a\\u{1b}.md\\u{a}:1:1: error: 'x\\u{d}\\u{2066}'
        hint: \\u{7}

        """)
  }

  @Test func `orders places by file, line and column`() {
    let places = [
      Place("b.md"), Place("a.md", line: 10), Place("a.md", line: 2, column: 9),
      Place("a.md", line: 2, column: 1),
    ]
    #expect(
      places.sorted().map(\.description) == ["a.md:2:1", "a.md:2:9", "a.md:10:1", "b.md:1:1"])
  }

  @Test func `quotes the line of its own file only`() {
    let told = [
      Diagnostic(.error, "a.b", at: Place("a.md", line: 2), "x"),
      Diagnostic(.error, "a.b", at: Place("b.md", line: 2), "x"),
      Diagnostic(.error, "a.b", at: Place("a.md", line: 9), "x"),
    ].quoting(Array("one\r\ntwo\r\n".utf8), file: "a.md")
    #expect(told.map(\.excerpt) == ["two", nil, nil])
  }
}
