import Readiness
import Site
import Testing

struct LandmarkTests {
  private static let document = """
    # The launch

    ## Setup

    - [ ] One

    ## 2. Restore & Verify ✅ (8h)

    **Backups:**

    - [ ] Two {#second}

    ## Setup

    - [ ] Three

    ## Über uns {#about}

    ## :rocket: Lift-off
    """

  @Test(arguments: [
    ("the-launch", "title"), ("setup", "s-setup"), ("setup-1", "s-setup-2"),
    ("setup-2", "s-setup-2"), ("Setup_1", "s-setup-2"),
    ("2-restore--verify--8h", "s-2-restore-verify"),
    ("2-restore-verify", "s-2-restore-verify"), ("restore-verify", nil), ("about", "s-about"),
    ("über-uns", "s-about"), ("rocket-lift-off", "s-lift-off"), ("rocket", nil),
    ("-lift-off", "s-lift-off"), ("backups", "s-backups"), ("second", "i-second"),
    ("", "main"), ("top", "main"), ("nothing", nil), ("✅", nil),
  ])
  func `are found by the names that authors write`(name: String, id: String?) throws {
    let sample = try Sample(Self.document)
    #expect(Landmarks(sample.assessment.report).index.id(of: name) == id)
    if let id { #expect(try sample.page.contains("id=\"\(id)\"")) }
  }

  @Test func `are linked to within a document`() throws {
    let page = try Sample("# A\n\n[x](#b--c) [y](#none) [z](%23b)\n\n## B & C\n\n- [ ] d\n").page
    #expect(page.contains("<a href=\"#s-b-c\">x</a> <span>y</span> <span>z</span>"))
  }

  @Test func `of items on lines of their own are on the page, with their words`() throws {
    let text =
      "# A\n\n## S\n\n☐ One  \n☑ Two [x](#s)\n\n☐ Three:\n\n- note\n\n-[x] Four\n\n☑ Five\n"
    let sample = try Sample(text)
    let items = sample.assessment.report.items
    #expect(items.map(\.state) == [.open, .done, .open, .done, .done])
    let page = try sample.page
    for item in items { #expect(page.contains("id=\"i-\(item.anchor)\""), "\(item.text)") }
    #expect(page.contains("Two <a href=\"#s-s\">x</a>"))
  }
}
