import Foundation
import Readiness
import Site
import Testing
import Text

@Suite struct OverviewTests {
  /// The index of the search page.
  private func index(_ page: String) throws -> [String: Any] {
    let start = try #require(page.range(of: "<script type=\"application/json\" id=\"index\">"))
    let end = try #require(page.range(of: "</script>", range: start.upperBound..<page.endIndex))
    let data = Data(page[start.upperBound..<end.lowerBound].utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func words(_ index: [String: Any]) throws -> [String] {
    let reports = try #require(index["reports"] as? [[Any]])
    return reports.flatMap { $0.dropFirst(2).compactMap { ($0 as? [Any])?[2] as? String } }
  }

  @Test func `holds every item of every report in the page itself`() throws {
    let sample = try Sample("## Safety\n\n- [ ] Keys\n- [x] Logs\n  - [ ] \\</script> \"a\"\n")
    let site = try Portfolio([try Sample.site().summary(of: sample.assessment)])
    let page = try site["search.html"]
    #expect(try words(index(page)).sorted() == ["</script> \"a\"", "Keys"])
    #expect(page.matches(of: /<\/script>/).count == 2)
  }

  @Test func `leaves done items out first where the index would be too large`() throws {
    let text = String(repeating: "words ", count: 40)
    let items = (0..<400).map { "- [\($0 % 2 == 0 ? "x" : " ")] \($0) \(text)" }
    let model = try Portfolio.model(items.joined(separator: "\n"))
    let one = try Portfolio((0..<20).map { Portfolio.report("r\($0)", like: model) })
    #expect(try !one["search.html"].contains("class=\"cap\""))
    let site = try Portfolio((0..<35).map { Portfolio.report("r\($0)", like: model) })
    let page = try site["search.html"]
    let found = try words(index(page))
    #expect(page.utf8.count < 3_500_000)
    let open = found.count { Int($0.prefix { $0 != " " }).map { $0 % 2 == 1 } ?? false }
    #expect(open == 35 * 200 && found.count > open)
    #expect(page.contains("The index is full: it has \(found.count) of 14000 items."))
    let more = try Portfolio((0..<90).map { Portfolio.report("r\($0)", like: model) })
    #expect(try more["search.html"].contains("the open ones of the first"))
  }

  @Test func `says without JavaScript where the reports are`() throws {
    let model = try Portfolio.model()
    let page = try Portfolio([Portfolio.report("a", like: model)])["search.html"]
    #expect(page.contains("Without JavaScript"))
    #expect(page.contains("<a href=\"a/index.html\">Report a</a>"))
  }

  @Test func `has pages of waivers and claims only where there are any`() throws {
    let site = try Portfolio([try Portfolio.model()])
    #expect(site.pages["waivers.html"] == nil && site.pages["audit.html"] == nil)
    #expect(try !site["index.html"].contains("class=\"tabs\""))
  }

  @Test func `lists waivers, expired ones first, each with its item and its days`() throws {
    let text = """
      ---
      waivers:
        - { item: b, reason: later, approved-by: Ana, approved-on: 2026-01-05, expires: 2026-02-20 }
        - { item: a, reason: soon, requested-by: Kim, approved-by: Ana, approved-on: 2026-01-05, expires: 2026-01-31 }
      ---
      - [ ] A
      - [ ] B
      """
    let summary = try Sample.site().summary(of: Sample(text).assessment)
    let site = try Portfolio([summary])
    let page = try site["waivers.html"]
    #expect(page.contains("Waivers in force: 1 of 2."))
    let first = try #require(page.range(of: "<a href=\"sample/index.html#i-a\">A</a>"))
    let second = try #require(page.range(of: "<a href=\"sample/index.html#i-b\">B</a>"))
    #expect(first.lowerBound < second.lowerBound)
    #expect(page.contains("2 days ago") && page.contains("18 days left"))
    #expect(try site["index.html"].contains("<a href=\"waivers.html\">Waivers"))
  }

  @Test func `sums the claims of all reports, most contradicted ones first`() throws {
    let items = "\n\n- [ ] a\n- [x] b\n"
    let good = try Portfolio.model("# A\n\n**Overall Progress: 50% Complete**" + items)
    let bad = try Portfolio.model("# B\n\n**Overall Progress: 80% Complete**" + items)
    let site = try Portfolio([
      Portfolio.report("good", like: good), Portfolio.report("bad", like: bad),
    ])
    let page = try site["audit.html"]
    #expect(page.contains("own evidence: 1 of 2, in 1 of 2 reports."))
    let links = page.matches(of: /<th scope="row"><a href="([a-z]*)\/audit.html"/).map { $0.1 }
    #expect(links == ["bad", "good"])
    #expect(page.contains("80% Complete"))
  }
}
