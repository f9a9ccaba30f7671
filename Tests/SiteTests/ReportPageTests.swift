import Foundation
import Readiness
import Site
import TestSupport
import Testing
import Text

@Suite struct ReportPageTests {
  /// The words of a text without markup, in order.
  private func words(_ html: String) -> [String] {
    let plain = html.replacing(/<[^>]*>/, with: " ")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    return plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private func places(of needles: [String], in words: [String]) -> [String] {
    var rest = words[...]
    var missing: [String] = []
    for needle in needles {
      if let place = rest.firstIndex(of: needle) {
        rest = rest[(place + 1)...]
      } else {
        missing.append(needle)
      }
    }
    return missing
  }

  @Test func `shows every word of the document in its place`() throws {
    let page = try Sample(Sample.everything).page
    let body = try #require(page.split(separator: "<div class=\"doc\">").last)
    let text = try #require(Sample.everything.split(separator: "Read this").last)
    let source = "Read this" + text.replacing(/\[[ x]\]|\d\.|https:\S+|[*|#`>-]/, with: " ")
    #expect(places(of: words(source), in: words(String(body))) == [])
  }

  @Test(.enabled(if: Shared.isPresent), arguments: ["000", "001", "002", "003", "004"])
  func `loses no word of what people really wrote`(_ number: String) throws {
    let folder = try #require(Shared.folder).appending(path: "seeds")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    let name = try #require(names.first { $0.hasPrefix(number) })
    let text = String(decoding: try Shared.bytes("seeds/\(name)"), as: UTF8.self)
    let sample = try Sample(text)
    let shown = Set(words(try sample.page))
    let written = words(text.replacing(/\[[ xX]\]|```[a-z]+/, with: " ")).filter {
      $0.count > 2 && $0.allSatisfy(\.isASCII)
    }
    let lost = written.filter { !shown.contains($0) }
    #expect(lost == [])
  }

  @Test func `forbids what a page does not need before it loads anything`() throws {
    let page = try Sample(Sample.everything).page
    let head = try #require(page.split(separator: "<head>").last?.prefix(400))
    #expect(
      head.hasPrefix("\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\""))
    let style = #/\ style=| on[a-z]+=|<style|<script(?! src)|javascript:/#
    #expect(page.firstMatch(of: style) == nil)
  }

  @Test(arguments: [
    "# <script>alert(1)</script>\n\n- [ ] <img src=x onerror=alert(1)>\n",
    "---\ntitle: '\"><svg onload=alert(1)>'\nowner: <b>\n---\n- [ ] a\n",
    "- [ ] [x](javascript:alert(1)) [y](data:text/html,x)\n",
  ])
  func `shows hostile text as text`(_ markdown: String) throws {
    for (path, page) in try Sample(markdown).pages where path.hasSuffix(".html") {
      #expect(!page.contains("<script>") && !page.contains("<img src=x"))
      #expect(!page.contains("<svg onload") && !page.contains("href=\"javascript:"))
      #expect(!page.contains("href=\"data:"))
    }
  }

  @Test func `has no id twice, and no link to a place that is not there`() throws {
    let sample = try Sample(Sample.everything + "\n\n## 1. Safety\n\n- [ ] TLS everywhere\n")
    let ids = try sample.page.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    for page in sample.pages.values {
      for link in page.matches(of: /href="(?:index\.html)?#([^"]*)"/) {
        let isGlyph = page[..<link.range.lowerBound].hasSuffix("<use ")
        #expect(isGlyph || ids.contains(String(link.1)) || page.contains(" id=\"\(link.1)\""))
      }
    }
  }

  @Test func `links by names of files, never above the site`() throws {
    let sample = try Sample(Sample.everything)
    for page in sample.pages.values {
      for link in page.matches(of: /(?:href|src)="([^"#]+)/) {
        let url = String(link.1)
        let isFile = url.contains(/^(\.\.\/)?([a-z0-9-]+\/)?[a-z0-9-]+\.(html|json|css|js|svg)/)
        #expect(isFile || url.hasPrefix("https://"), "\(url)")
        #expect(!url.hasPrefix("/") && !url.hasPrefix("../../"))
      }
    }
  }

  @Test func `has a page only for what the document has`() throws {
    #expect(
      try Sample("- [ ] a\n").pages.keys.sorted() == ["sample/index.html", "sample/report.json"])
    let full = try Sample(Sample.everything).pages.keys.sorted()
    #expect(full.contains("sample/risks.html") && full.contains("sample/timeline.html"))
    #expect(full.contains("sample/sign-off.html"))
  }

  @Test func `says where a state came from when the Markdown did not say it`() throws {
    let page = try Sample(Sample.everything).page
    #expect(page.contains("State from front matter"))
    #expect(page.contains("https://ci.example/1"))
  }

  @Test func `weighs at most 150 KB with 300 items`() throws {
    let items = (1...300).map {
      "- [ ] Item \($0) with some eight or nine ordinary words *Effort: 2h*"
    }
    let page = try Sample("# Big\n\n## Part\n\n" + items.joined(separator: "\n")).page
    #expect(page.utf8.count < 150_000)
  }

  @Test func `speaks German where it is asked to`() throws {
    let page = try Sample(Sample.everything, language: "de").page
    #expect(page.contains("<html lang=\"de\">") && page.contains("Erledigt"))
  }
}
