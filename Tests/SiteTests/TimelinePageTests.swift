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
    #expect(page.contains(">5280</text>"))
    #expect(page.ranges(of: "class=\"t t-m").count < 14)
  }

  private static let estimated = """
    # A

    ## Servers

    **Estimated: 2 weeks**

    - [ ] a

    ## Alarms

    **Estimated: 1-2 weeks**

    - [ ] b

    ## Training

    **Estimated: 1 week**

    - [ ] c

    ## Review

    **Estimated: 3 days**

    - [ ] d

    ## Timeline

    - Week 1-2: Servers
    - Week 3: Alarms
    - Week 4-5: Training
    - Week 6: Review

    """

  @Test func `holds windows against the estimates of the same work`() throws {
    let page = try #require(Sample(Self.estimated).pages["sample/timeline.html"])
    #expect(page.contains("Its estimates add up to 5 weeks, 3 days; its plan spans 6 weeks."))
    let found = page.matches(of: /the estimate of [^<]*/).map { String($0.0) }
    #expect(
      found == [
        "the estimate of 2 weeks fits", "the estimate of 1-2 weeks is 1 week over",
        "the estimate of 1 week leaves 1 week slack", "the estimate of 3 days leaves 4 days slack",
      ])
  }

  @Test func `says first that the estimates are longer than the plan`() throws {
    let short = Self.estimated.replacing("- Week 4-5: Training\n- Week 6: Review\n", with: "")
    let page = try #require(Sample(short).pages["sample/timeline.html"])
    let finding =
      "<strong>Its estimates add up to 5 weeks, 3 days; its plan spans 3 weeks.</strong>"
    #expect(page.contains("\(finding) Entries with a date: none of"))
    let long = try #require(Sample(Self.estimated).pages["sample/timeline.html"])
    #expect(long.contains("<strong>Entries with a date: none of"))
  }

  @Test func `holds no window against two estimates, or none`() throws {
    let twice = Self.estimated.replacing("## Alarms", with: "## Servers")
    let page = try #require(Sample(twice).pages["sample/timeline.html"])
    #expect(!page.contains("the estimate of 2 weeks") && !page.contains("the estimate of 1-2"))
    let bare = Self.estimated.replacing(/\*\*Estimated.*\*\*/, with: "")
    let unknown = try #require(Sample(bare).pages["sample/timeline.html"])
    #expect(!unknown.contains("the estimate of") && !unknown.contains("estimates add up"))
  }
}
