import Foundation
import Readiness
import Site
import Testing
import Text

@Suite struct PortfolioTests {
  /// A thousand reports in ten folders, of seven owners, with three tags.
  private func thousand() throws -> Portfolio {
    let model = try Portfolio.model()
    return try Portfolio(
      (0..<1000).map { number in
        Portfolio.report(
          "r\(1000 + number)", in: "team-\(number % 10)/", owner: "Owner \(number % 7)",
          tags: number % 3 == 0 ? ["tier-\(number % 2)", "pci"] : [],
          verdict: number % 100 == 0 ? .go : .noGo, like: model)
      })
  }

  @Test func `turns the page after two hundred reports`() throws {
    let site = try thousand()
    let paths = ["index.html"] + (2...5).map { "site/all.\($0).html" }
    let rows = try paths.map { try site.rows($0) }
    #expect(rows.map(\.count) == [200, 200, 200, 200, 200])
    #expect(Set(rows.joined()).count == 1000)
    #expect(site.pages["site/all.6.html"] == nil)
    #expect(try site["site/all.2.html"].contains("href=\"../site/all.3.html\" rel=\"next\""))
    #expect(try site["site/all.2.html"].contains("href=\"../index.html\" rel=\"prev\""))
    #expect(try site["index.html"].contains("Reports 1 to 200 of 1000"))
  }

  @Test func `answers before it lists`() throws {
    let page = try thousand()["index.html"]
    let places = try [
      "A GO is supported by 10 of 1000", "What can ship", "By folder", ">Reports</h2>",
    ]
    .map { try #require(page.range(of: $0)?.lowerBound, "\($0)") }
    #expect(places == places.sorted())
    #expect(page.contains("<a href=\"site/go.html\">10</a>"))
  }

  @Test func `groups by folder, and leads there`() throws {
    let site = try thousand()
    #expect(try site["index.html"].contains("href=\"site/all.3.html#d-team-5\""))
    #expect(try site["site/all.3.html"].contains("<tbody id=\"d-team-5\">"))
  }

  @Test(arguments: [
    ("site/owner-owner-3.html", 143), ("site/tag-pci.html", 200), ("site/go.html", 10),
    ("site/no-go.html", 200), ("site/no-go.5.html", 190), ("site/tag-tier-1.html", 167),
  ])
  func `has a page for each owner, tag and decision`(path: String, count: Int) throws {
    let rows = try thousand().rows(path)
    #expect(rows.count == count)
  }

  @Test func `filters by decision on the page where all rows are there`() throws {
    let site = try thousand()
    #expect(try !site["index.html"].contains("id=\"v-go\""))
    let page = try site["site/owner-owner-0.html"]
    #expect(page.contains("<input type=\"radio\" name=\"v\" id=\"v-go\">"))
    #expect(page.contains("<tr class=\"rep v-go\">"))
  }

  @Test func `leads to the report itself where only one has the value`() throws {
    let model = try Portfolio.model()
    let site = try Portfolio([
      Portfolio.report("a", owner: "Kim", like: model),
      Portfolio.report("b", owner: "Ana", like: model),
      Portfolio.report("c", owner: "Ana", like: model),
    ])
    #expect(try site["index.html"].contains("<a href=\"a/index.html\">Kim"))
    #expect(try site.rows("site/owner-ana.html") == ["b", "c"])
    #expect(site.pages["site/owner-kim.html"] == nil)
  }

  @Test func `has no filter that would not tell reports apart`() throws {
    let model = try Portfolio.model()
    let site = try Portfolio(
      ["a", "b"].map { Portfolio.report($0, owner: "Kim", tags: ["x"], like: model) })
    #expect(!site.pages.keys.contains { $0.hasPrefix("site/") })
    #expect(try !site["index.html"].contains("class=\"facet\""))
  }

  @Test func `names files of values in any script, and no two alike`() throws {
    let model = try Portfolio.model()
    let owners = ["Kim & Co", "kim & co", "平台", "kim co", "../etc"]
    let site = try Portfolio(
      owners.flatMap { owner in
        ["1", "2"].map {
          Portfolio.report(
            "\(owner.utf8.reduce(0) { $0 &* 31 &+ Int($1) } & 0xFFFF)-\($0)",
            owner: owner, like: model)
        }
      })
    let paths = site.pages.keys.filter { $0.hasPrefix("site/") }
    #expect(paths.count == owners.count)
    #expect(paths.allSatisfy { $0.contains(/^site\/owner-[a-z0-9-]+\.html$/) }, "\(paths)")
  }

  @Test func `stays as small as its rows`() throws {
    let site = try thousand()
    let size = site.pages.values.reduce(0) { $0 + $1.utf8.count }
    #expect(size < 1000 * 7_000)
    #expect(try site["index.html"].utf8.count < 330_000)
  }

  @Test func `names no folder where each report has its own`() throws {
    let model = try Portfolio.model()
    let site = try Portfolio(
      ["a", "b"].map { Portfolio.report($0, in: "\($0)/", like: model) })
    #expect(try !site["index.html"].contains("group-row"))
  }

  @Test func `counts criteria as the report's own page does`() throws {
    let text = """
      ## Go criteria

      - [x] A
      - [ ] B

      ## Should criteria

      - [ ] C
      """
    let sample = try Sample(text)
    #expect(try sample.page.contains("Criteria not met: 2 of 3."))
    let site = try Portfolio([Sample.site().summary(of: sample.assessment)])
    #expect(try site["index.html"].contains("2 of 3 criteria not met"))
  }
}
