import Diagnostics
import Readiness
import TestSupport
import Testing
import Text

/// The report of a Markdown text with front matter, and with a status file where there is one.
private func report(
  _ text: String, status: String? = nil, asOf: String = "2025-11-01",
  settings: Settings = Settings()
) throws -> Report {
  let evaluation = Evaluation(settings: settings, asOf: try #require(Day(iso: asOf)))
  let read = evaluation.evaluate(
    Evaluation.Source(path: "a.md", bytes: Array(text.utf8)),
    status: status.map { Evaluation.Source(path: "a.status.yaml", bytes: Array($0.utf8)) },
    slug: "a")
  return try #require(read.value).report
}

private let checklist = """
  # Release

  ## 1. Security

  - [ ] Rotate keys
  - [x] Scan images
  - [ ] Logging
    - [ ] Ship logs
    - [x] Drop secrets

  ## Stage 2: Launch

  - [ ] Rotate keys
  - [ ] Switch traffic

  """

struct MergeTests {
  @Test func `says which keys name nothing, or two things`() throws {
    let failures = try CaseFile.failures("merge") { text in
      let diagnostics = try? report(text).diagnostics.filter { !$0.code.hasPrefix("reading") }
      return (diagnostics ?? []).quoting(Array(text.utf8), file: "a.md").map(\.text).joined()
    }
    for failure in failures { Issue.record("\(failure.name):\n\(failure.expected)") }
  }

  @Test(arguments: ["rotate-keys-2", "scan-images", "Scan images", "scan IMAGES!"])
  func `finds an item by id or words`(key: String) throws {
    let text = "---\nitems:\n  '\(key)': { owner: Kim }\n---\n" + checklist
    let report = try report(text)
    #expect(report.diagnostics.map(\.text) == [])
    let owned = report.items.filter { $0.owner == "Kim" }
    #expect(owned.count == 1 && owned[0].origins[.owner] == .frontMatter)
  }

  @Test(arguments: ["2", "Stage 2", "stage-2", "Launch", "stage-2-launch", "Stage 2: Launch"])
  func `finds a section by number, label, id or title`(key: String) throws {
    let report = try report("---\nsections:\n  '\(key)': { owner: Kim }\n---\n" + checklist)
    #expect(report.diagnostics.map(\.text) == [])
    #expect(report.sections.map(\.owner) == [nil, "Kim"])
  }

  @Test func `lets the status file win over front matter, and both over the text`() throws {
    let text =
      "---\nitems:\n  scan-images: { state: open, note: again, owner: Kim }\n---\n" + checklist
    let report = try report(text, status: "items: { scan-images: { state: done, by: CI } }")
    let item = try #require(report.items.first { $0.id == "scan-images" })
    #expect(item.state == .done && item.from == .statusFile && item.by == "CI")
    #expect(item.note == "again" && item.owner == "Kim")
    #expect(
      item.origins == [
        .state: .statusFile, .by: .statusFile, .note: .frontMatter, .owner: .frontMatter,
      ])
  }

  @Test func `hands phase, need and criticality down`() throws {
    let text = """
      ---
      sections:
        launch: { phase: launch }
      items:
        logging: { need: optional, critical: true }
      ---

      """
    let report = try report(text + checklist)
    #expect(report.diagnostics.map(\.text) == [])
    #expect(
      report.items.map(\.phase) == [.before, .before, .before, .before, .before, .launch, .launch])
    #expect(
      report.items.filter { $0.need == .optional }.map(\.text) == [
        "Logging", "Ship logs", "Drop secrets",
      ])
    #expect(report.items.filter(\.isCritical).count == 3)
  }

  @Test(arguments: [
    ("2026-01-31", "2026-01-31", "active"), ("2026-01-31", "2026-02-01", "expired"),
    ("2026-01-31", "2025-10-09", "unused"), ("2026-10-10", "2025-11-01", "active"),
    ("2026-10-11", "2025-11-01", "expired"), ("soon", "2025-11-01", "expired"),
  ])
  func `counts a waiver to its last day`(expires: String, asOf: String, state: String) throws {
    let text = """
      ---
      waivers:
        - item: logging
          reason: vendor
          requested-by: Kim
          approved-by: Ana
          approved-on: 2025-10-10
          expires: \(expires)
      ---

      """
    let report = try report(text + checklist, asOf: asOf)
    #expect(report.waivers.map(\.state.rawValue) == [state])
    let isWaived = report.items.filter { $0.state == .waived }.map(\.text)
    #expect(isWaived == (state == "active" ? ["Ship logs"] : []))
    #expect(report.items.contains { $0.from == .waiver } == (state == "active"))
    #expect(report.diagnostics.isEmpty == (state == "active"))
  }

  @Test func `lays risks over those of the same id, and rates them by the grid`() throws {
    var settings = Settings()
    settings.risk.scale = 3
    let text = """
      ---
      risks:
        - { id: R1, title: Down, likelihood: 3, impact: 1, status: open }
        - { title: Fire, status: accepted, accepted-by: Ana, until: 2025-10-31 }
        - { title: Flood, status: accepted, accepted-by: Ana, until: 2025-11-01 }
      ---
      """
    let report = try report(
      text, status: "risks: [{ id: R1, title: Down, impact: 3, status: mitigated }]",
      settings: settings)
    let risks = report.risks
    #expect(risks.map(\.id) == ["R1", "fire", "flood"])
    #expect(risks[0].likelihood == 5 && risks[0].impact == 5 && risks[0].level == .veryHigh)
    #expect(risks.map(\.isSettled) == [true, false, true])
    #expect(
      risks[0].from == .statusFile && risks[0].file == "a.status.yaml" && risks[1].file == nil)
    #expect(report.diagnostics.map(\.code) == ["risk.acceptance-over"])
  }

  @Test(arguments: [
    ("decision: approve, name: Ana, on: 2025-10-30", SignOff.State.signed),
    ("decision: approve, name: Ana, on: 2025-11-02", .pending),
    ("decision: approve", .pending), ("name: Ana", .pending), ("decision: decline", .declined),
    ("decision: approve-with-conditions, name: Ana", .signed),
  ])
  func `takes an approval only from somebody, and not before its day`(
    words: String, state: SignOff.State
  ) throws {
    let report = try report("---\nsign-offs: [{ role: Lead, \(words) }]\n---\n" + checklist)
    #expect(report.signOffs.map(\.state) == [state])
    #expect(report.signOffs.map(\.hasConditions) == [words.contains("conditions")])
  }

  @Test func `adds gates and the plan`() throws {
    let text = """
      ---
      timeline: [{ title: Harden, start: 2025-10-06, end: 2025-10-17, section: 1 }]
      gates:
        - name: Go
          require: [{ section: Security }, { item: switch-traffic }]
          should: [{ section: 2, above: 90% }]
          forbid: [{ item: scan-images }]
      ---

      """
    let report = try report(text + checklist)
    #expect(report.diagnostics.map(\.text) == [])
    #expect(report.timeline.map(\.label) == ["2025-10-06 – 2025-10-17"])
    #expect(report.timeline[0].section == 0 && report.timeline[0].origin == .frontMatter)
    let gates = report.gates.filter { $0.from == .frontMatter }
    #expect(gates.map(\.polarity) == [.require, .require, .forbid])
    #expect(gates.map(\.strength) == [.must, .should, .must])
    #expect(gates[0].criteria.map(\.subject) == [.sections([0]), .item(6)])
    #expect(gates[0].criteria[0].threshold == Threshold(percent: 100, isStrict: false))
    #expect(gates[1].criteria[0].threshold == Threshold(percent: 90, isStrict: true))
  }

  @Test func `takes the title from the only first heading, else from front matter`() throws {
    #expect(try report("---\ntitle: Front\n---\n# Head").title == "Head")
    #expect(try report("---\ntitle: Front\n---\n# One\n\n# Two").title == "Front")
    #expect(try report("---\nstatus: Draft\n---\n- [ ] x").isDraft)
  }
}
