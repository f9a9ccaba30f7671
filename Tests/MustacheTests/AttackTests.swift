import Testing

/// Values that try to leave the place where a template puts them.
@Suite struct AttackTests {
  static let texts = [
    "<script>alert(1)</script>", "</title><script>x</script>", "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)", "\" style=\"x", "&lt;b&gt;", "--><b>", "</textarea><b>", "{{title}}",
    "`${x}`", "]]><b>", "\u{202E}<b>", "a\nb<c",
  ]

  static let places = [
    "<p>{{title}}</p>", "<p title=\"{{title}}\">", "<p title='{{title}}'>",
    "<title>{{title}}</title>", "<textarea>{{title}}</textarea>", "<p class=\"a {{title}} b\">",
    "<a href=\"#{{title}}\">", "<a href='?q={{title}}'>", "<svg><title>{{title}}</title></svg>",
    "{{#title}}<p title='{{.}}'>{{/title}}",
  ]

  @Test(arguments: places, texts)
  func `a text stays text`(place: String, text: String) {
    var sample = Sample()
    sample.title = text
    let page = render(place, [:], sample)
    let plain = render(
      place, [:],
      {
        sample.title = "~"; return sample
      }())
    // Nothing but the value's place differs from a harmless page, and no byte there is markup.
    let (before, after) = (plain.prefix { $0 != "~" }, plain.drop { $0 != "~" }.dropFirst())
    #expect(page.hasPrefix(before) && page.hasSuffix(after))
    let value = page.dropFirst(before.count).dropLast(after.count)
    #expect(!value.isEmpty)
    #expect(!value.contains { "<>\"".contains($0) })
    if place.contains("'") { #expect(!value.contains("'")) }
  }

  static let addresses: [(String, String)] = [
    ("javascript:alert(1)", "#"), ("JaVaScRiPt:alert(1)", "#"), (" javascript:x", "#"),
    ("java\nscript:x", "#"), ("java\tscript:x", "#"), ("\u{1}javascript:x", "#"),
    ("vbscript:x", "#"), ("data:text/html,<b>", "#"), ("file:///etc/passwd", "#"),
    ("javascript&colon;x", "javascript&amp;colon;x"), ("//evil.example/", "#"),
    ("\\\\evil.example", "#"), ("blob:x", "#"),
    ("https://a.example/?a=1&b=2", "https://a.example/?a=1&amp;b=2"),
    ("mailto:a@b.example", "mailto:a@b.example"),
    ("tel:+491", "tel:+491"), ("../x.html#y", "../x.html#y"), ("#y", "#y"), ("", ""),
    ("x\" onclick=\"y", "x&quot; onclick=&quot;y"), ("x' onclick='y", "x&#39; onclick=&#39;y"),
  ]

  @Test(arguments: addresses)
  func `an address leads nowhere dangerous`(address: String, written: String) {
    var sample = Sample()
    sample.title = address
    for attribute in ["href", "src", "action", "xlink:href", "formaction"] {
      #expect(
        render("<a \(attribute)='{{title}}'>", [:], sample) == "<a \(attribute)='\(written)'>")
    }
  }

  @Test(arguments: [
    ("<a href='{{root}}{{title}}'>", ":alert(1)", "<a href='../#'>"),
    ("<a href='{{root}}{{title}}'>", "a/b", "<a href='../a/b'>"),
    ("<a href='java{{title}}'>", "script:x", "<a href='java#'>"),
    ("<a href='/{{title}}'>", "/evil.example", "<a href='/#'>"),
    ("<a href='{{#isEmpty}}java{{/isEmpty}}{{title}}'>", "script:x", "<a href='#'>"),
    ("<a href='{{#isEmpty}}/{{/isEmpty}}{{title}}'>", "/evil.example", "<a href='#'>"),
    ("<a href='a/{{title}}'>", "b:c", "<a href='a/#'>"),
    ("<a href='/a/{{title}}'>", "b:c", "<a href='/a/b:c'>"),
    ("<a href='{{^isEmpty}}#{{/isEmpty}}{{title}}'>", "x", "<a href='#x'>"),
    ("<a href='https://a.example/{{title}}'>", "b:c", "<a href='https://a.example/b:c'>"),
  ])
  func `parts of an address do not become a scheme or a host`(
    template: String, value: String, page: String
  ) {
    var sample = Sample()
    sample.title = value
    #expect(render(template, [:], sample) == page)
  }

  @Test func `a list does not build a scheme`() {
    var sample = Sample()
    sample.items[0].tags = ["javascript", ":alert(1)"]
    let page = render("{{#items}}<a href='{{#tags}}{{.}}{{/tags}}'>{{/items}}", [:], sample)
    #expect(page == "<a href='javascript#'><a href='ab'>")
  }
}
