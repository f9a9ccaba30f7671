import Site
import Testing

/// What a report says of its own waivers.
struct ReportWaiversTests {
  private static let text = """
    ---
    waivers:
      - { item: copies, reason: in May, requested-by: Kim, approved-by: Ana, approved-on: 2026-01-10, expires: 2026-03-31 }
      - { item: locks, reason: not now, requested-by: Kim, approved-by: Ana, approved-on: 2026-01-10, expires: 2026-01-31 }
    ---
    # Launch

    - [ ] Copies
    - [ ] Locks
    """

  @Test func `names the item, its state, the people and the last day, expired ones first`() throws {
    let page = try Sample(Self.text).page
    #expect(page.contains("Waivers in force: 1 of 2."))
    let rows = page.matches(of: /<a href="#i-(copies|locks)">/).map { String($0.1) }
    #expect(rows == ["locks", "copies"])
    #expect(page.contains(">2 days ago<") && page.contains(">57 days left<"))
  }

  @Test func `has nothing of them where there are none`() throws {
    #expect(try !Sample("# A\n\n- [ ] b\n").page.contains("h-waivers"))
  }
}
