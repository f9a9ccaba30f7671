import CCMark
import Glibc
import Markdown
import TestSupport
import Testing
import Text

/// The HTML of the examples of CommonMark and GFM.
struct SpecificationTests {
  @Test(.enabled(if: Shared.isPresent))
  func `CommonMark's examples come out byte for byte as libcmark renders them`() throws {
    let examples = try SpecificationExample.all(in: "gfm-spec.txt").filter(\.label.isEmpty)
    #expect(examples.count == 649)
    for example in examples {
      #expect(
        html(example.markdown) == Self.otherwise[example.markdown] ?? reference(example.markdown),
        "\(example)")
    }
  }

  /// Where we do otherwise: four schemes that nobody is sent to, five addresses that GFM links.
  private static let otherwise = [
    "<irc://foo.bar:2233/baz>\n": "<p><span>irc://foo.bar:2233/baz</span></p>\n",
    "<a+b+c:d>\n": "<p><span>a+b+c:d</span></p>\n",
    "<made-up-scheme://foo,bar>\n": "<p><span>made-up-scheme://foo,bar</span></p>\n",
    "<localhost:5001/foo>\n": "<p><span>localhost:5001/foo</span></p>\n",
    "<http://foo.bar/baz bim>\n":
      "<p>&lt;<a href=\"http://foo.bar/baz\">http://foo.bar/baz</a> bim&gt;</p>\n",
    "<foo\\+@bar.example.com>\n":
      "<p>&lt;<a href=\"mailto:foo+@bar.example.com\">foo+@bar.example.com</a>&gt;</p>\n",
    "< http://foo.bar >\n": "<p>&lt; <a href=\"http://foo.bar\">http://foo.bar</a> &gt;</p>\n",
    "http://example.com\n": "<p><a href=\"http://example.com\">http://example.com</a></p>\n",
    "foo@bar.example.com\n":
      "<p><a href=\"mailto:foo@bar.example.com\">foo@bar.example.com</a></p>\n",
  ]

  /// Where the extensions' examples have raw HTML, or a scheme that nobody is sent to.
  private static let raw = [
    "<strong>hello</strong>": "hello", "<br>": "",
    "<a href=\"ftp://foo.bar.baz\">ftp://foo.bar.baz</a>": "<span>ftp://foo.bar.baz</span>",
  ]

  @Test(.enabled(if: Shared.isPresent), arguments: ["gfm-spec.txt", "gfm-extensions.txt"])
  func `GFM's tables, boxes, strikethrough and addresses come out as GFM has them`(
    _ file: String
  ) throws {
    let examples = try SpecificationExample.all(in: file).filter { example in
      (file == "gfm-extensions.txt" || !example.label.isEmpty)
        && !["<IGNORE>", "xmp>", "footnote"].contains { example.html.contains($0) }
    }
    #expect(examples.count == (file == "gfm-spec.txt" ? 23 : 25))
    for example in examples {
      let expected = Self.raw.reduce(example.html) { $0.replacing($1.key, with: $1.value) }
      #expect(structure(html(example.markdown)) == structure(expected), "\(example)")
    }
  }

  /// The tags with sorted attributes, and the texts between them.
  private func structure(_ html: String) -> [String] {
    html.replacing("<!-- raw HTML omitted -->", with: "").split(separator: "<").flatMap { part in
      let sides = part.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      let isClosing = sides[0].hasPrefix("/")
      let words = sides[0].split { $0 == " " || $0 == "/" && !isClosing }
      let text = sides.count > 1 ? sides[1].filter { !$0.isNewline } : ""
      return [words.sorted().joined(separator: " "), text]
    }
    .filter { !$0.isEmpty }
  }
}

/// What ours renders in reference mode.
func html(_ markdown: String) -> String {
  let document = Parser.parse(Array(markdown.utf8))
  var renderer = HTMLRenderer(.reference)
  var out = ByteBuffer()
  renderer.render(Document.root, of: document, into: &out)
  return out.text
}

/// What libcmark renders.
func reference(_ markdown: String) -> String {
  guard let html = cmark_markdown_to_html(markdown, markdown.utf8.count, CMARK_OPT_DEFAULT) else {
    return ""
  }
  defer { free(html) }
  return String(cString: html)
}
