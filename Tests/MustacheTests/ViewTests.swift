import Diagnostics
import Testing
import Text

@testable import Mustache

/// A report as the examples of these tests show it.
struct Sample: Sendable {
  enum State: String, CaseIterable, Sendable { case open, done }

  struct Item: Sendable {
    var title: String
    var state: State
    var link: String
    var owner: String?
    var tags: [String] = []
  }

  var title = "Payments & more"
  var items = [
    Item(title: "Backups <tested>", state: .open, link: "https://a.example/?a&b", owner: "Ana"),
    Item(title: "Alarms", state: .done, link: "javascript:alert(1)", tags: ["a", "b"]),
  ]

  static let item = View<Item>([
    .text("title", "What is asked for.") { $0.title },
    .choice("state", "How far it is.") { $0.state },
    .url("link", "Where it is written.") { $0.link },
    .text("owner", "Who answers for it.") { $0.owner },
    .texts("tags", "The words after `#`.") { $0.tags },
  ])

  static let view = View<Sample>([
    .text("title", "The title of the report.") { $0.title },
    .list("items", "What the report asks for, in order.", of: item) { $0.items },
    .object("first", "The first item.", of: item) { $0.items.first },
    .number("count", "How many items there are.") { $0.items.count },
    .flag("isEmpty", "Whether there are none.") { $0.items.isEmpty },
    .html("body", "The report as its author wrote it.") { _ in { $0.append("<p>as written</p>") } },
    .json("data", "The report for scripts.") { report in { $0.append(json: report.title) } },
    .url("root", "The way to the site's first page.") { _ in "../" },
  ])
}

/// What a template of this text prints for the sample, or every message about it.
func render(
  _ text: String, _ partials: [String: String] = [:], _ sample: Sample = Sample()
) -> String {
  let sources = partials.merging(["page": text]) { $1 }.sorted { $0.key < $1.key }
  let set = TemplateSet.parse(
    sources.map { TemplateSource($0.key, file: "\($0.key).mustache", Array($0.value.utf8)) })
  let template = set.value.compile("page", for: Sample.view.shape)
  guard let page = template.value else {
    return (set.diagnostics + template.diagnostics).map(\.text).joined()
  }
  var buffer = ByteBuffer()
  page.render(Sample.view.record(of: sample), into: &buffer)
  return buffer.text
}

@Suite struct ViewTests {
  @Test(arguments: [
    ("{{title}}", "Payments &amp; more"),
    ("{{count}} items", "2 items"),
    ("{{#items}}[{{title}}: {{state}}]{{/items}}", "[Backups &lt;tested&gt;: open][Alarms: done]"),
    ("{{#items}}{{#owner}}{{.}}{{/owner}}{{^owner}}nobody{{/owner}} {{/items}}", "Ana nobody "),
    ("{{#items}}{{#tags}}{{count}}{{.}}{{/tags}}{{/items}}", "2a2b"),
    ("{{#first}}{{title}} of {{count}}{{/first}}", "Backups &lt;tested&gt; of 2"),
    ("{{first.title}} {{first.state}}", "Backups &lt;tested&gt; open"),
    ("{{^isEmpty}}some{{/isEmpty}}{{#isEmpty}}none{{/isEmpty}}", "some"),
    ("<main>{{{body}}}{{&body}}</main>", "<main><p>as written</p><p>as written</p></main>"),
    (
      "<script type=\"application/json\">{{{data}}}</script>",
      "<script type=\"application/json\">\"Payments \\u0026 more\"</script>"
    ),
    (
      "{{#items}}<a href=\"{{link}}\">x</a>{{/items}}",
      "<a href=\"https://a.example/?a&amp;b\">x</a><a href=\"#\">x</a>"
    ),
    ("<script src=\"{{root}}app.js\"></script>", "<script src=\"../app.js\"></script>"),
    (
      "{{#items}}<li{{#owner}} class='{{.}}'{{/owner}}>{{/items}}",
      "<li class='Ana'><li>"
    ),
  ])
  func `prints a view`(template: String, page: String) {
    #expect(render(template) == page)
  }

  @Test func `a choice names the partial`() {
    let page = render(
      "{{#items}}{{>*state}},{{/items}}", ["open": "to do", "done": "{{title}} did"])
    #expect(page == "to do,Alarms did,")
  }
}
