import Diagnostics
import Readiness
import TestSupport
import Testing
import Text

@Suite struct SourceTextTests {
  static func read(_ bytes: [UInt8]) -> (text: String?, messages: [String]) {
    let read = SourceText.read(bytes, file: "a.md")
    let messages = read.diagnostics.map {
      "\($0.place.line):\($0.place.column)+\($0.length) \($0.severity) \($0.code): \($0.message)"
    }
    return (read.value.map { String(decoding: $0.bytes, as: UTF8.self) }, messages)
  }

  @Test(arguments: [
    ("\u{FEFF}# A\r\n\rB\n", "# A\r\n\rB\n"), ("👩‍💻 می‌خواهم क्‍ष 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ⚠️", "👩‍💻 می‌خواهم क्‍ष 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ⚠️"),
    ("ï»¿---\n", "---\n"), ("- [ ] âœ… x", "- [ ] ✅ x"),
  ])
  func `reads good text without a word`(_ source: String, _ expected: String) {
    let (text, messages) = Self.read(Array(source.utf8))
    #expect(text.map { Array($0.unicodeScalars) } == Array(expected.unicodeScalars))
    #expect(messages == [])
  }

  @Test(
    arguments: [
      (
        Array("ok\nCaf".utf8) + [0xE9, 10],
        "2:4+3 error text.not-utf-8: byte 0xE9 is not UTF-8 here"
      ),
      ([0xC0, 0xAF], "1:1+3 error text.not-utf-8: byte 0xC0 is not UTF-8 here"),
      ([0x61, 0xED, 0xA0, 0x80], "1:2+3 error text.not-utf-8: byte 0xED is not UTF-8 here"),
      ([0x61, 0xE2, 0x82], "1:2+3 error text.not-utf-8: byte 0xE2 is not UTF-8 here"),
      ([0xF8, 0x88, 0x80, 0x80, 0x80], "1:1+3 error text.not-utf-8: byte 0xF8 is not UTF-8 here"),
      ([0xFF, 0xFE, 0x61, 0], "1:1+1 error text.not-utf-8: the file is UTF-16, not UTF-8"),
      ([0xFE, 0xFF, 0, 0x61], "1:1+1 error text.not-utf-8: the file is UTF-16, not UTF-8"),
      (
        [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0],
        "1:1+1 error text.not-utf-8: the file is UTF-32, not UTF-8"
      ),
      ([0x61, 0, 0x62, 0, 0x63, 0], "1:1+1 error text.not-utf-8: the file is UTF-16, not UTF-8"),
    ] as [([UInt8], String)])
  func `refuses what is not UTF-8`(_ bytes: [UInt8], _ message: String) {
    let (text, messages) = Self.read(bytes)
    #expect(text == nil)
    #expect(messages == [message])
  }

  @Test func `shows the line and says what the byte may have been`() {
    let read = SourceText.read(Array("# Caf".utf8) + [0x96, 0x20, 0x21, 10], file: "a.md")
    #expect(
      read.diagnostics.map(\.text) == [
        """
        a.md:1:6: error: byte 0x96 is not UTF-8 here
        1 | # Caf\u{FFFD} !
          |      ^
        hint: save the file as UTF-8; in windows-1252 the byte is '–'

        """
      ])
  }

  @Test(arguments: [
    ("", "1:1+1 warning text.empty: the file is empty"),
    (" \r\n\t\n", "1:1+1 warning text.empty: the file is empty"),
    ("ab\0c\0\n", "1:3+1 warning text.nul: NUL in the text, read as U+FFFD"),
    (
      "a\u{202E}b\u{202C}",
      "1:2+3 warning text.bidirectional: U+202E (right-to-left override) shows the text around it in another order"
    ),
    (
      "x\n\u{2066}",
      "2:1+3 warning text.bidirectional: U+2066 (left-to-right isolate) shows the text around it in another order"
    ),
    ("[\u{200B}]", "1:2+3 warning text.invisible: U+200B (zero width space) cannot be seen"),
    ("a\u{200D}b", "1:2+3 warning text.invisible: U+200D (zero width joiner) cannot be seen"),
    (
      "a\u{FEFF}b",
      "1:2+3 warning text.invisible: U+FEFF (zero width no-break space) cannot be seen"
    ),
    ("ac\u{AD}c", "1:3+2 warning text.invisible: U+00AD (soft hyphen) cannot be seen"),
    ("a\u{2028}", "1:2+3 warning text.invisible: U+2028 (line separator) cannot be seen"),
    ("a\u{2029}", "1:2+3 warning text.invisible: U+2029 (paragraph separator) cannot be seen"),
    ("a\u{1B}[31m", "1:2+1 warning text.control: control character U+001B in the text"),
    ("âœ…\u{200B}", "1:8+3 warning text.invisible: U+200B (zero width space) cannot be seen"),
    ("\u{FEFF}a\u{200B}", "1:5+3 warning text.invisible: U+200B (zero width space) cannot be seen"),
  ])
  func `warns of what a reader does not see`(_ source: String, _ message: String) {
    #expect(Self.read(Array(source.utf8)).messages == [message])
  }

  @Test func `reads NUL as U+FFFD`() {
    #expect(Self.read([0x61, 0x62, 0x63, 0, 0x64, 0x65]).text == "abc\u{FFFD}de")
  }

  @Test func `tells a kind once a line, twenty times a file`() {
    let source = String(repeating: "a\u{200B}b\u{200B}\n", count: 30)
    let messages = Self.read(Array(source.utf8)).messages
    #expect(messages.count == 20)
    #expect(messages.last?.hasSuffix("cannot be seen (10 more lines have such)") == true)
  }

  @Test(arguments: [
    ("\u{FEFF}x", 1, 1, 4), ("x\n\u{FEFF}y", 2, 1, 1), ("âœ… y", 1, 5, 9), ("âœ… âœ… y", 1, 9, 17),
    ("a\0b\0c", 1, 9, 5), ("\u{FEFF}\0âœ… y", 1, 8, 13), ("âœ…\nâœ… y", 2, 5, 9),
    ("âœ… y", 1, 1, 1),
  ])
  func `brings messages back to the columns of the file`(
    _ source: String, _ line: Int, _ column: Int, _ expected: Int
  ) throws {
    let text = try #require(SourceText.read(Array(source.utf8), file: "a.md").value)
    let message = Diagnostic(.note, "x", at: Place("a.md", line: line, column: column), "x")
    #expect(text.inFile([message], file: "a.md").map(\.place.column) == [expected])
  }

  @Test func `stretches a mark over what was misread`() throws {
    let text = try #require(SourceText.read(Array("a âœ… b".utf8), file: "a.md").value)
    let message = Diagnostic(.note, "x", at: Place("a.md", line: 1, column: 1), "x", length: 7)
    #expect(text.inFile([message], file: "a.md").map(\.length) == [11])
  }

  @Test func `names every run that was put right`() throws {
    let text = try #require(SourceText.read(Array("a\n‚úÖ âœ…".utf8), file: "a.md").value)
    #expect(text.repairs.map(\.encoding) == ["macintosh", "windows-1252"])
    #expect(text.repairs.map(\.line) == [2, 2])
    #expect(text.repairs.map(\.after) == ["✅", "✅"])
  }

  @Test(
    .enabled(if: Shared.isPresent), arguments: ["000_be94cad14e170615", "004_9968bd6842696db4"])
  func `has nothing to say about a good checklist`(_ name: String) throws {
    let bytes = try Shared.bytes("seeds/\(name).md")
    let read = SourceText.read(bytes, file: name)
    #expect(read.diagnostics == [])
    #expect(read.value?.bytes == bytes)
  }
}
