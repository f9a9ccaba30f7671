import Testing
import Text

@Suite struct EscapeTests {
  @Test(arguments: [
    ("a\u{1}b", "a\u{FFFD}b"), ("\u{0}", "\u{FFFD}"), ("\u{C}", "\u{FFFD}"),
    ("a\u{85}b", "a\u{FFFD}b"),
    ("\u{F8FF}a\u{E000}", "\u{FFFD}a\u{FFFD}"), ("\u{10FFFD}\u{1FFFF}", "\u{FFFD}\u{FFFD}"),
    (String(decoding: [0xEF, 0xB7, 0xAF], as: UTF8.self), "\u{FFFD}"),
    ("\u{FDF0}\u{F900}", "\u{FDF0}\u{F900}"), ("🔐🏿", "🔐🏿"),
    ("\u{202E}cba", "\u{FFFD}cba"), ("\t\n", "\t\n"), ("é – → ✅", "é – → ✅"),
  ])
  func `shows what no page may hold as a sign that something stood there`(
    _ text: String, _ expected: String
  ) {
    var buffer = ByteBuffer()
    buffer.append(html: text)
    #expect(buffer.text == expected)
  }

  @Test(arguments: [
    ("&", "&amp;", "\\u0026"), ("<", "&lt;", "\\u003c"), (">", "&gt;", "\\u003e"),
    ("\"", "&quot;", "\\\""), ("'", "&#39;", "'"), ("\\", "\\", "\\\\"),
    ("\u{1F}", "\u{FFFD}", "\\u001f"), ("\u{7F}", "\u{FFFD}", "\\u007f"), ("é", "é", "é"),
    ("\u{2028}", "\u{2028}", "\\u2028"), ("#%(;=?[]~ ", "#%(;=?[]~ ", "#%(;=?[]~ "),
  ])
  func `escapes a character wherever it stands in a long text`(
    _ character: String, _ html: String, _ json: String
  ) {
    for before in 0..<18 {
      let (head, tail) = (String(repeating: "a", count: before), String(repeating: "z", count: 17))
      var buffer = ByteBuffer()
      buffer.append(html: head + character + tail, inAttribute: true)
      buffer.append(json: head + character + tail)
      #expect(buffer.text == "\(head)\(html)\(tail)\"\(head)\(json)\(tail)\"")
    }
  }

  @Test(arguments: ["  ", "\t", "\n", "\u{1F}", "\u{A0}"])
  func `finds white space that is no single space wherever it stands`(_ space: String) {
    for before in 0..<18 {
      var text = String(repeating: "a", count: before) + space + String(repeating: " z", count: 9)
      #expect(text.withUTF8 { $0.countWithSingleSpaces() } == before / 8 * 8)
    }
    var text = String(repeating: "é a ", count: 9)
    #expect(text.withUTF8 { $0.countWithSingleSpaces() } > 32)
  }

  @Test(arguments: [
    ("a b", "a%20b"), ("a&b='", "a&amp;b=&#x27;"),
    ("ü\"<>\\^`{|}[]", "%C3%BC%22%3C%3E%5C%5E%60%7B%7C%7D%5B%5D"),
    ("-_.+!*(),%#@?=;:/$~aZ09", "-_.+!*(),%#@?=;:/$~aZ09"), ("\u{7F}\t", "%7F%09"), ("", ""),
  ])
  func `writes a URL as the CommonMark reference renderer does`(_ url: String, _ expected: String) {
    var buffer = ByteBuffer()
    buffer.append(url: url)
    #expect(buffer.text == expected)
  }

  @Test func `writes a path so that nothing in it is a query, a fragment or an escape`() {
    var buffer = ByteBuffer()
    buffer.append(urlPath: "a/50% done?#1:2 & \"x\".png")
    #expect(buffer.text == "a/50%25%20done%3F%231%3A2%20&amp;%20%22x%22.png")
  }

  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"go\"", "\"say \"\"go\"\"\""),
    ("two\nlines", "\"two\nlines\""), (" edge", "\" edge\""), ("a;b", "\"a;b\""),
    ("=1+1", "\"'=1+1\""), ("+1+1", "\"'+1+1\""), ("-1+1", "\"'-1+1\""),
    ("@SUM(1)", "\"'@SUM(1)\""),
    ("\t=1", "\"'\t=1\""), ("  =1", "\"'  =1\""), ("\u{A0}=1", "\"'\u{A0}=1\""),
    ("\u{FEFF}=1", "\"'\u{FEFF}=1\""), ("\"=1\"", "\"'\"\"=1\"\"\""), ("＝1", "\"'＝1\""),
    ("'=1", "\"''=1\""), ("|calc", "\"'|calc\""), ("-x", "\"'-x\""), ("-1.2.3", "\"'-1.2.3\""),
    ("-5", "-5"), ("+3.5%", "+3.5%"), ("-", "-"), ("5-3", "5-3"), ("a=b", "a=b"),
  ])
  func `writes a cell that is never a formula`(_ cell: String, _ expected: String) {
    var buffer = ByteBuffer()
    buffer.append(csv: cell)
    #expect(buffer.text == expected)
  }

  @Test func `ends a record with CR LF`() {
    var buffer = ByteBuffer()
    buffer.append(csvRecord: ["id", "a,b", ""])
    #expect(buffer.text == "id,\"a,b\",\r\n")
  }

  @Test(arguments: [
    ("a<b>&\"'", "a&lt;b&gt;&amp;&quot;'", "a&lt;b&gt;&amp;&quot;&#39;"), ("", "", ""),
    ("日本 ü", "日本 ü", "日本 ü"), ("&amp;", "&amp;amp;", "&amp;amp;"),
  ])
  func `escapes markup`(_ text: String, _ content: String, _ attribute: String) {
    var buffer = ByteBuffer()
    buffer.append(html: text)
    #expect(buffer.text == content)
    buffer.removeAll()
    buffer.append(html: text, inAttribute: true)
    #expect(buffer.text == attribute)
  }

  @Test(arguments: [
    ("a\"\\\n\r\t\u{1}\u{7F}", #""a\"\\\n\r\t\u0001\u007f""#),
    ("</script>&\u{2028}\u{2029}", #""\u003c/script\u003e\u0026\u2028\u2029""#), ("é⬜", "\"é⬜\""),
    ("\u{2027}\u{202A}", "\"\u{2027}\u{202A}\""),
  ])
  func `writes a JSON string that may stand in a page`(_ text: String, _ expected: String) {
    var buffer = ByteBuffer()
    buffer.append(json: text)
    #expect(buffer.text == expected)
  }

  @Test(arguments: [
    (0, "0"), (-7, "-7"), (1_234_567_890, "1234567890"), (.max, "\(Int.max)"), (.min, "\(Int.min)"),
  ])
  func `writes whole numbers`(_ number: Int, _ expected: String) {
    var buffer = ByteBuffer()
    buffer.append(number)
    #expect(buffer.text == expected)
  }
}
