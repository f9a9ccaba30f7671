import Foundation
import Site
import Testing

/// What the register says is done against each risk.
struct RiskRegisterTests {
  private static let text = """
    # A

    ## 1. Backups

    - [ ] Restore is rehearsed
    - [x] Copies lie elsewhere

    ## Risks

    | Risk | Impact | Mitigation |
    |-|-|-|
    | Loss | 5 | Backups, copies lie elsewhere |
    | Fire | 4 | Sprinklers |
    | Rain | 1 | |
    """

  @Test func `links to the items and sections that a mitigation names, with their state`() throws {
    let page = try #require(Sample(Self.text).pages["sample/risks.html"])
    #expect(page.contains("<span class=\"n\">1</span><span class=\"of\">/2</span> Done<svg"))
    #expect(page.contains("<a href=\"index.html#s-1-backups\">1. Backups</a>"))
    #expect(page.contains("<a href=\"index.html#i-copies-lie-elsewhere\">Copies lie elsewhere</a>"))
    #expect(page.contains("No item named"))
    #expect(page.contains("Mitigations that name no item: 1 of 2."))
  }

  @Test func `has no column for what no risk says`() throws {
    let page = try #require(Sample(Self.text).pages["sample/risks.html"])
    #expect(!page.contains("<th scope=\"col\">Monitor</th>"))
    let bare = try #require(
      Sample("# A\n\n- [ ] b\n\n## Risks\n\n- **Rain**: it may\n").pages["sample/risks.html"])
    #expect(!bare.contains("<th scope=\"col\">Evidence</th>"))
    #expect(!bare.contains("<th scope=\"col\">Impact</th>"))
  }

  @Test func `says the same as data`() throws {
    let risks = try #require(Sample(Self.text).json["risks"] as? [[String: Any]])
    let covers = risks.map { $0["coveredBy"] as? [[String: Any]] ?? [] }
    #expect(
      covers.map { $0.map { "\($0["kind"] ?? "") \($0["id"] ?? "") \($0["line"] ?? "")" } } == [
        ["section 1-backups 3", "item copies-lie-elsewhere 6"], [], [],
      ])
  }
}
