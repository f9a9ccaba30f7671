import Site
import Testing

/// How criteria stand in the decision's table.
struct CriteriaTests {
  private static let gates = """
    ---
    gates:
      - name: Go
        require: [{ section: Safety, at-least: 100% }]
        should: [{ section: Words, above: 90% }]
    ---
    # A

    **Progress: 80% complete**

    ## Safety

    - [x] b

    ## Words

    - [ ] c

    """

  @Test func `calls what a should-gate lacks a condition`() throws {
    let page = try Sample(Self.gates).page
    #expect(page.contains("<use href=\"#cond\"/></svg>Condition</span>"))
    #expect(!page.contains("Not met</span>"))
  }

  @Test func `marks where a share that is declared lies, and says it in words`() throws {
    let page = try Sample("# A\n\n**Progress: 80% complete**\n\n- [x] b\n- [ ] c\n").page
    #expect(page.contains("x=\"80%\"><path class=\"f-paper k-ink\""))
    #expect(page.contains("<span class=\"sub\">the document says 80%</span>"))
  }

  @Test(arguments: ["**Status: approved**", "**Readiness: 200%**", "Words."])
  func `invents no share from other words`(text: String) throws {
    #expect(try !Sample("# A\n\n\(text)\n\n- [x] b\n- [ ] c\n").page.contains("document says"))
  }
}
