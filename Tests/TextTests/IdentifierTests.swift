import Testing
import Text

@Suite struct IdentifierTests {
  @Test(arguments: [
    ("Rotate all API keys/secrets", "rotate-all-api-keys-secrets"),
    ("  APM: integration!  ", "apm-integration"),
    ("Stage 1 Security & Secrets Management", "stage-1-security-secrets-management"),
    ("Don’t panic, don't", "dont-panic-dont"), ("99.9 % uptime", "99-9-uptime"),
    ("snake_case and `code`", "snake-case-and-code"), ("-a-", "a"),
    ("ÉTÉ à Zürich", "été-à-zürich"),
    ("Cafe\u{301}", "caf\u{E9}"), ("\u{2126} ohm", "\u{3C9}-ohm"),
    ("Проверка Входа", "проверка-входа"),
    ("检查 数据库", "检查-数据库"), ("हिन्दी भाषा", "हिन्दी-भाषा"), ("✅ done ⚠️ now", "done-now"),
    ("٣ مهام", "٣-مهام"), ("a\u{200B}b", "a-b"),
  ])
  func `joins words`(_ text: String, _ expected: String) {
    #expect(Array(Identifier.of(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: ["", "✅", "!!!", "—", "'"])
  func `is a digest where no word is`(_ text: String) {
    let identifier = Identifier.of(text, or: "section")
    #expect(identifier.hasPrefix("section-"))
    #expect(identifier.utf8.count == 16)
  }

  @Test(arguments: [
    (String(repeating: "word ", count: 30), 79), (String(repeating: "é", count: 60), 80),
    ("a" + String(repeating: "é", count: 60), 79),
    ("Z" + String(repeating: "\u{301}", count: 400), 80),
    (String(repeating: "界", count: 40), 78),
  ])
  func `is at most 80 bytes long and ends with a whole character`(_ text: String, _ count: Int) {
    let identifier = Identifier.of(text)
    #expect(identifier.utf8.count == count)
    #expect(!identifier.contains("\u{FFFD}") && !identifier.hasSuffix("-"))
  }

  @Test(arguments: [
    ("plain-1", "i-plain-1"), ("été-à", "i-t-#"), ("检查", "i-#"), ("a b\"<", "i-a-b-#"), ("", "i-#"),
  ])
  func `is made of safe characters as an anchor`(_ identifier: String, _ expected: String) {
    let digest = Digest(of: Array(identifier.utf8)).short
    let anchor = expected.last == "#" ? expected.dropLast() + digest : expected[...]
    #expect(Identifier.anchor(identifier, prefix: "i") == anchor)
  }

  @Test func `tells letters of other scripts apart in anchors`() {
    #expect(Identifier.anchor("检查", prefix: "i") != Identifier.anchor("数据", prefix: "i"))
  }

  @Test(arguments: [
    ("Rotate keys {#rotate}", "Rotate keys", "rotate"), ("x{#A_1.b} ", "x", "A_1.b"),
    ("{#é}", "", "é"),
    ("two {#a} {#b}", "two {#a}", "b"),
  ])
  func `is what the author sets`(_ text: String, _ rest: String, _ identifier: String) {
    let declared = Identifier.declared(atEndOf: text)
    #expect(declared?.text == rest)
    #expect(declared?.identifier == identifier)
  }

  @Test(arguments: [
    "", "}", "{#}", "{}", "x {#a b}", "x {#a\" onclick=\"b}", "x {.a}", "{#a} x", "x {# a}",
    "{#a{#}}",
    "{#" + String(repeating: "a", count: 81) + "}",
  ])
  func `is not set by other braces`(_ text: String) {
    #expect(Identifier.declared(atEndOf: text) == nil)
  }

  @Test func `numbers equals from two, and passes over what is taken`() {
    var scope = IdentifierScope()
    let (first, again) = (scope.reserve("a-3"), scope.reserve("a-3"))
    #expect(first && !again)
    #expect(
      ["a", "a", "a", "a-2", "b", "a"].map { scope.unique($0) } == [
        "a", "a-2", "a-4", "a-2-2", "b", "a-5",
      ])
  }

  @Test func `keeps numbered identifiers within 80 bytes`() {
    var scope = IdentifierScope()
    let long = String(repeating: "界", count: 26)
    #expect(scope.unique(long) == long)
    let second = scope.unique(long)
    #expect(second.utf8.count <= 80 && second.hasSuffix("界-2"))
  }

  @Test func `numbers many equals in a time that grows with their number only`() {
    var scope = IdentifierScope()
    var last = ""
    for _ in 1...20_000 { last = scope.unique("same") }
    #expect(last == "same-20000")
  }
}
