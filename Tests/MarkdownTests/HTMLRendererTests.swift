import Foundation
import Markdown
import Testing
import Text

/// The HTML that stands on pages.
struct HTMLRendererTests {
  @Test(arguments: cases) func `writes HTML that is safe`(_ text: String, _ expected: String) {
    #expect(rendered(text).html == expected)
  }

  @Test func `comments are left out and counted`() {
    let page = rendered("a <!-- b --> c\n\n<!-- d -->\n<!-- e\n\nf -->\n")
    #expect(page.html == "<p>a  c</p>\n")
    #expect(page.comments == 3)
  }

  @Test(arguments: [
    ("${7*7} #{7*7} {{a*b}} {{c*d}}", "<p>${7*7} #{7*7} {{a*b}} {{c*d}}</p>\n"),
    (
      "*${A_*}* `${B_*}` [*](${C*})",
      "<p><em>${A_*}</em> <code>${B_*}</code> <a href=\"$%7BC*%7D\">*</a></p>\n"
    ),
    ("${a*b\nc*d}", "<p>${a<em>b\nc</em>d}</p>\n"),
    ("- ${*}\n\n| a |\n|-|\n| ${*x*} |\n", nil),
  ])
  func `a star in a name to fill in stays one`(_ text: String, _ expected: String?) {
    let html = rendered(text).html
    if let expected { #expect(html == expected) }
    #expect(html.firstRange(of: "\u{FFFD}") == nil)
    #expect(html.filter { $0 == "*" }.count + html.components(separatedBy: "<em>").count - 1 > 0)
  }

  @Test func `links and images lead where the page says`() {
    var options = HTMLRenderer.Options()
    options.link = { $0.hasSuffix(".md") ? "../" + $0.dropLast(3) + "/" : nil }
    options.image = { $0 == "a.png" ? "javascript:a" : "/assets/" + $0 }
    #expect(
      rendered("[a *b*](x.md 't') [c](y) ![d](b.png) ![e](a.png)", options).html
        == "<p><a href=\"../x/\" title=\"t\">a <em>b</em></a> <span>c</span> "
        + "<img src=\"/assets/b.png\" alt=\"d\" /> <span class=\"image\">e</span></p>\n")
  }

  @Test func `headings have the ids and levels of the page`() {
    var options = HTMLRenderer.Options()
    options.headingShift = 2
    options.headingID = { "s-\($0.index)\"<" }
    #expect(
      rendered("# a\n\n###### b", options).html
        == "<h3 id=\"s-1&quot;&lt;\">a</h3>\n<h6 id=\"s-3&quot;&lt;\">b</h6>\n")
  }

  @Test func `a part of a document is rendered as it is in the whole`() {
    let document = Parser.parse(Array("# a *b*\n\nc\n\n- d\n\n> e\n".utf8))
    let blocks = Array(document.children(of: Document.root))
    var renderer = HTMLRenderer()
    var out = ByteBuffer()
    out.append("<h1>")
    renderer.renderInlines(of: blocks[0], of: document, into: &out)
    out.append("</h1>")
    renderer.render(from: blocks[1], through: blocks[2], of: document, into: &out)
    renderer.render(document.children(of: blocks[3]), of: document, into: &out)
    #expect(out.text == "<h1>a <em>b</em></h1><p>c</p>\n<ul>\n<li>d</li>\n</ul>\n<p>e</p>\n")
  }

  @Test func `a deep tree is rendered without recursion`() {
    let text = String(repeating: "> ", count: 20_000) + "a"
    #expect(rendered(text).html.utf8.count == 20_000 * 27 + 9)
  }

  private func rendered(
    _ text: String, _ options: HTMLRenderer.Options = .init()
  ) -> (html: String, comments: Int) {
    let document = Parser.parse(Array(text.utf8))
    var renderer = HTMLRenderer(options)
    var out = ByteBuffer()
    renderer.render(Document.root, of: document, into: &out)
    return (out.text, renderer.droppedComments)
  }

  private static let cases: [(String, String)] = [
    ("a <script>b</script>", "<p>a &lt;script&gt;b&lt;/script&gt;</p>\n"),
    ("<script>\nb\n</script>", "<pre class=\"raw\">&lt;script&gt;\nb\n&lt;/script&gt;</pre>\n"),
    ("a<br>b<BR/>c<br />d", "<p>a<br />\nb<br />\nc<br />\nd</p>\n"),
    (
      "<details>\n<summary>More</summary>\n\n- a\n\n</details>",
      "<p>More</p>\n<ul>\n<li>a</li>\n</ul>\n"
    ),
    ("<details><b>x</b></details>", "<pre class=\"raw\">&lt;b&gt;x&lt;/b&gt;</pre>\n"),
    ("<br-x> <detailsx> <br\nid=a>", "<p>&lt;br-x&gt; &lt;detailsx&gt; <br />\n</p>\n"),
    (
      "x <br " + String(repeating: "a ", count: 600) + ">\n<br",
      "<p>x &lt;br " + String(repeating: "a ", count: 600) + "&gt;\n&lt;br</p>\n"
    ),
    (
      ":tada: *a :x:* `:x:` 12:30:15 :none: [:+1:](:x:) \\:x: ~~:x:~~",
      "<p>🎉 <em>a ❌</em> <code>:x:</code> 12:30:15 :none: <a href=\":x:\">👍</a> ❌ "
        + "<del>❌</del></p>\n"
    ),
    ("[a](javascript:b)", "<p><span>a</span></p>\n"),
    ("[a](java&#10;script:b)", "<p><span>a</span></p>\n"),
    ("[a](&#1;JAVASCRIPT:b)", "<p><span>a</span></p>\n"),
    ("[a](//host/b)", "<p><span>a</span></p>\n"),
    ("[a](data:text/html,b)", "<p><span>a</span></p>\n"),
    ("[a](b.md#c \"d'\")", "<p><a href=\"b.md#c\" title=\"d&#39;\">a</a></p>\n"),
    ("[a](#b) [c](tel:1)", "<p><a href=\"#b\">a</a> <a href=\"tel:1\">c</a></p>\n"),
    ("![a *b*](c.png \"d\")", "<p><img src=\"c.png\" alt=\"a b\" title=\"d\" /></p>\n"),
    ("![a](https://b/c.png)", "<p><a href=\"https://b/c.png\">a</a></p>\n"),
    ("![](https://b/c.png)", "<p><a href=\"https://b/c.png\">https://b/c.png</a></p>\n"),
    ("![a](data:image/png,b)", "<p><span class=\"image\">a</span></p>\n"),
    (
      "[![a](https://b/c.png)](https://d) e",
      "<p><a href=\"https://d\"><span class=\"image\">a</span></a> e</p>\n"
    ),
    (
      "- [ ] a\n- [x] b",
      "<ul>\n<li class=\"task\"><span class=\"box\" role=\"img\" aria-label=\"open\">☐</span> a"
        + "</li>\n<li class=\"task\"><span class=\"box is-done\" role=\"img\" aria-label=\"done\">"
        + "☑</span> b</li>\n</ul>\n"
    ),
    (
      "a | b\n--|-:\n~~c~~ | `d\\|e`",
      "<div class=\"table\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n"
        + "<th scope=\"col\" class=\"align-right\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
        + "<td><del>c</del></td>\n<td class=\"align-right\"><code>d|e</code></td>\n</tr>\n"
        + "</tbody>\n</table>\n</div>\n"
    ),
    ("``` a\"b' c\n<\n```", "<pre><code class=\"language-a&quot;b&#39;\">&lt;\n</code></pre>\n"),
  ]
}
