import Diagnostics
import Readiness
import TestSupport
import Testing

/// What covers each risk, as `item words` or `section title`, with how it is tied.
private func covers(_ text: String) -> [[String]] {
  guard let report = report(of: text) else { return [] }
  return report.risks.map { risk in
    risk.covers.map { cover in
      switch cover.subject {
      case .item(let index): "item \(report.items[index].text) by \(cover.tie.rawValue)"
      case .section(let index): "section \(report.sections[index].title) by \(cover.tie.rawValue)"
      }
    }
  }
}

private let work = """
  ## 1. Backups

  - [ ] Restore is rehearsed
  - [x] Copies lie elsewhere

  ## 2. Watching

  - [ ] Alarm on the bill {#bill}
  - [ ] Logs are kept

  ## 3. Words

  None.

  """

private func table(_ mitigation: String) -> String {
  work + "## Risks\n\n| Risk | Impact | Mitigation |\n|-|-|-|\n| Loss | 5 | \(mitigation) |\n"
}

struct CoverTests {
  @Test(arguments: [
    ("Backups", ["section Backups by words"]),
    ("backups, watching", ["section Backups by words", "section Watching by words"]),
    ("Restore is rehearsed", ["item Restore is rehearsed by words"]),
    (
      "Restore is rehearsed; logs are kept",
      ["item Restore is rehearsed by words", "item Logs are kept by words"]
    ),
    ("see Section 2", ["section Watching by words"]),
    ("Nightly copies (Section 1)", ["section Backups by words"]),
    ("Section 2 – Watching", ["section Watching by words"]),
    ("A [table](#1-backups) of copies", ["section Backups by link"]),
    ("An [alarm](#bill)", ["item Alarm on the bill by link"]),
    ("An [alarm](#1-backups) and [backups](#nowhere)", ["section Backups by link"]),
    // Likeness, parts of sentences, sections without items, and what lies ahead tie nothing.
    ("Frequent backups", []), ("We keep backups and watch", []), ("Words", []), ("Risks", []),
    ("Moved to section 2 for now", []), ("Section 9", []), ("Alarm", []), ("-", []),
    ("[Elsewhere](https://example.org/#1-backups)", []),
  ])
  func `are what the mitigation names`(mitigation: String, expected: [String]) {
    #expect(covers(table(mitigation)) == [expected])
  }

  @Test func `are not chosen among equals`() {
    let twice = "## A\n\n- [ ] Copies\n\n## B\n\n- [x] Copies\n\n"
    #expect(covers(twice + "## Risks\n| Risk | Mitigation |\n|-|-|\n| Loss | Copies |") == [[]])
    let within = "## A\n\n- [ ] Copies\n- [x] Copies\n\n"
    #expect(covers(within + "## Risks\n| Risk | Mitigation |\n|-|-|\n| Loss | Copies |") == [[]])
  }

  @Test func `are what stands beneath the risk`() {
    let headed =
      work + "## Risks\n\n### Loss\n\nImpact: 5\n\nMitigation: Copies\n\n- [ ] Test them\n"
    #expect(covers(headed) == [["section Loss by nesting"]])
    let listed =
      work + "## Risks\n\n1. **Loss**\n   - Impact: High\n   - [ ] Test them\n     - [ ] All\n"
    #expect(covers(listed) == [["item Test them by nesting"]])
  }

  @Test func `are what status data names, and nothing else then`() {
    let text = """
      ---
      risks:
        - { title: Loss, items: [bill, Logs are kept], sections: [1] }
        - { title: Fire, mitigation: watching }
      ---
      """
    #expect(
      covers(text + "\n" + table("Watching")) == [
        [
          "section Backups by status-data", "item Alarm on the bill by status-data",
          "item Logs are kept by status-data",
        ], ["section Watching by words"],
      ])
  }

  @Test func `are an error where status data names nothing`() {
    let text = "---\nrisks:\n  - { title: Loss, items: [zebra] }\n---\n" + work
    #expect(report(of: text)?.diagnostics.map(\.code) == ["status.no-such-item"])
  }

  @Test func `are no trigger, whose tick is bad news`() {
    let text = """
      ---
      gates:
        - { name: Go, forbid: [{ item: logs-are-kept }] }
      ---
      """
    #expect(covers(text + "\n" + table("Logs are kept")) == [[]])
  }
}
