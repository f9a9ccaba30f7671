import Testing
import Text

@Suite struct SafeURLTests {
  @Test(
    arguments: [
      ("https://example.com/a?b#c", .web), ("HTTP://example.com", .web), ("https:/x", .web),
      ("mailto:ana@example.com", .mail), ("Tel:+49", .telephone),
      ("", .path), ("a/b.md", .path), ("../b.md#x:y", .path), ("/absolute", .path),
      ("a?u=x:y", .path), ("12:30.md", .path), ("?q", .path), ("50%", .path), ("%zz", .path),
      (String(repeating: "long-name-", count: 20), .path),
      ("über:uns", .path), ("#part", .fragment), (" #part", .fragment),
    ] as [(String, SafeURL.Kind)])
  func `knows where a URL leads`(_ url: String, _ kind: SafeURL.Kind) {
    #expect(SafeURL(url)?.kind == kind)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)",
    "java\nscript:alert(1)", "java\r\nscript:alert(1)", "\u{1}javascript:alert(1)",
    " \u{0}javascript:alert(1)", "javascript\t:alert(1)", "java%73cript:x", "javascript%3Aalert(1)",
    "data:text/html,x", "vbscript:x", "file:///etc/passwd", "blob:https://x", "ms-msdt:/id",
    "view-source:https://x", "jar:https://x", "//evil.example/x.png", "\\\\evil\\share",
    "/\\evil.example", "/\t/evil.example", "%2F%2Fevil.example", "x:y", "httpss://x", "http+x://y",
  ])
  func `refuses what could run or leave the site unseen`(_ url: String) {
    #expect(SafeURL(url) == nil)
  }

  @Test func `keeps the URL as written`() {
    #expect(SafeURL(" HTTPS://Example.com ")?.text == " HTTPS://Example.com ")
  }
}
