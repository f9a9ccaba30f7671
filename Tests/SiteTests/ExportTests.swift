import Foundation
import Readiness
import Site
import TestSupport
import Testing
import Text

@Suite struct ExportTests {
  private func schema(_ name: String) throws -> SchemaCheck {
    let asset = try #require(
      Sample.site().theme.assets.first { $0.path == "schema/\(name).schema.json" })
    let value = try JSONSerialization.jsonObject(with: Data(asset.bytes))
    return SchemaCheck(try #require(value as? [String: Any]))
  }

  @Test(arguments: ["", "# Nothing\n", "- [x] done\n- [ ] \"open\" <b>\n", Sample.everything])
  func `writes a report as its schema says`(_ markdown: String) throws {
    let sample = try Sample(markdown)
    #expect(try schema("report").mistakes(in: sample.json) == [])
  }

  @Test(.enabled(if: Shared.isPresent), arguments: ["000", "001", "002", "003", "004"])
  func `writes what people really wrote as the schema says`(_ number: String) throws {
    let folder = try #require(Shared.folder).appending(path: "seeds")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    let name = try #require(names.first { $0.hasPrefix(number) })
    let text = String(decoding: try Shared.bytes("seeds/\(name)"), as: UTF8.self)
    #expect(try schema("report").mistakes(in: Sample(text).json) == [])
  }

  @Test func `writes the site as its schema says`() throws {
    let site = try Sample.site()
    let summaries = try [Sample.everything, "# Empty"].map {
      site.summary(of: try Sample($0).assessment)
    }
    let page = try #require(site.portfolio(of: summaries).first { $0.path == "site.json" })
    let value = try JSONSerialization.jsonObject(with: Data(page.bytes))
    #expect(try schema("site").mistakes(in: value) == [])
  }

  @Test func `rounds a share down to a tenth, and has none of nothing`() throws {
    let json = try Sample("- [x] a\n- [x] b\n- [ ] c\n").json
    let progress = try #require(json["progress"] as? [String: [String: Any]])
    #expect(progress["readiness"]?["percent"] as? Double == 66.6)
    #expect(progress["after"]?["percent"] is NSNull)
  }

  @Test func `nests items in items and sections in sections`() throws {
    let sample = try Sample("## A\n\n- [ ] b\n  - [x] c\n\n### D\n\n- [ ] e\n")
    let text = try #require(sample.pages["sample/report.json"])
    let sections = try #require(text.split(separator: "\"risks\"").first)
    let names = sections.matches(of: /"(?:text|title)":"([a-eA-E])"/).map { String($0.1) }
    #expect(names == ["A", "b", "c", "D", "e"])
  }

  @Test(arguments: [(2.0, "2"), (0.5, "0.5"), (1.255, "1.25"), (0.25, "0.25"), (140, "140")])
  func `writes hours without needless zeros`(_ hours: Double, _ expected: String) throws {
    let sample = try Sample("- [ ] a (\(Int(hours * 60)) min)\n")
    let text = try #require(sample.pages["sample/report.json"])
    #expect(text.contains("\"effortHours\":\(expected),"))
  }

  @Test func `says nothing that could end a script, and null where nothing is known`() throws {
    let text = try #require(Sample("- [ ] </script><!-- x\n").pages["sample/report.json"])
    #expect(!text.contains("<"))
    #expect(text.contains("\"owner\":null"))
    #expect(text.contains("\"encodingRepairs\":{}"))
  }
}
