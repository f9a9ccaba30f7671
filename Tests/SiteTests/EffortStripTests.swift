import Site
import Testing

/// The bar of a section by the hours of its items.
struct EffortStripTests {
  private static let mixed = """
    ---
    items:
      keys-are-rotated: { state: in-progress }
      logs-are-kept: { state: blocked }
    ---
    # Mixed

    ## Safety

    - [ ] Keys are rotated *Effort: 2h*
    - [x] TLS everywhere (4h)
    - [ ] Logs are kept *Effort: 1h*
    - [ ] Alarm rings
    - [ ] Alarm rings twice *Effort: 3h*

    ## Words

    - [ ] Text is read
    """

  @Test func `is as wide as the hours, and says them in words`() throws {
    let page = try Sample(Self.mixed).page
    #expect(
      page.contains(
        "aria-label=\"By effort: 4 h done, 2 h in progress, 1 h blocked, 3 h open; of 10 h\""))
    #expect(page.contains("<rect class=\"seg seg-done\" width=\"40%\" height=\"100%\"/>"))
    #expect(page.contains("fill=\"url(#p-prog)\" x=\"40%\" width=\"20%\" height=\"100%\"/>"))
    #expect(page.contains("fill=\"url(#p-block)\" x=\"60%\" width=\"10%\" height=\"100%\"/>"))
  }

  @Test func `counts beside it the items that state no effort`() throws {
    let page = try Sample(Self.mixed).page
    #expect(page.contains("no effort stated: 1 of 5<"))
    #expect(page.contains("no effort stated: 1 of 1<"))
    #expect(page.contains("no effort stated: 2 of 6<"))
  }

  @Test(arguments: [
    "# A\n\n## B\n\n- [ ] c\n\n## D\n\n- [x] e\n",
    "# A\n\n## B\n\n- [ ] c (0h)\n\n## D\n\n- [x] e\n",
  ])
  func `stands only where hours are stated`(text: String) throws {
    #expect(try !Sample(text).page.contains("By effort"))
  }

  @Test func `gives way to what a heading declares where no item states any`() throws {
    let page = try Sample("# A\n\n## B (8h)\n\n- [ ] c\n\n## D\n\n- [x] e\n").page
    #expect(page.contains("<span class=\"sub\">Declared 8 h</span>"))
    #expect(!page.contains("no effort stated"))
  }
}
