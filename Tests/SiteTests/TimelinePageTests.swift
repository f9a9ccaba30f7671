import Site
import Testing

/// What the page of the plan says before it draws anything.
struct TimelinePageTests {
  private func page(_ lines: [String]) throws -> String {
    let text = "# Ship\n\n## Timeline\n\n" + lines.map { "- \($0)\n" }.joined()
    return try #require(Sample(text).pages["sample/timeline.html"])
  }

  @Test func `counts the days that one document names for the launch`() throws {
    let several = try page([
      "Launch date: 2026-03-01", "Go-live: 2026-04-02", "Review: 2026-03-09",
      "Launch: 2026-03-01",
    ])
    #expect(several.contains("Days named for the launch: 2 (1 Mar 2026, 2 Apr 2026)."))
  }

  @Test func `says nothing of a launch that is named for one day`() throws {
    let one = try page(["Launch date: 2026-03-01", "Review: 2026-03-09"])
    #expect(!one.contains("Days named"))
  }

  @Test func `draws several days for one launch on an axis of their own`() throws {
    let text =
      "# A\n\n- [ ] b\n\n## Plan\n\n- **Launch**: 2026-03-05\n- **Go-live date**: 2026-04-01\n"
    let page = try #require(Sample(text).pages["sample/timeline.html"])
    #expect(page.contains("<h2>2 days for one launch</h2>") && !page.contains("On the calendar"))
  }

  @Test func `draws an axis to the last day that can be written`() throws {
    let plan = "timeline: [{ title: All, start: 0001-01-01, end: 9999-12-31 }]"
    let text = "---\n\(plan)\n---\n# Ship\n\n- [ ] One\n"
    let page = try #require(Sample(text).pages["sample/timeline.html"])
    #expect(page.contains(">Jan 5275</text>"))
    #expect(page.ranges(of: "class=\"t t-m").count < 14)
  }
}
