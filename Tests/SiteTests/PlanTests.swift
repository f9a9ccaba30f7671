import Site
import Testing

/// How the chart of a plan draws estimates, flags and ends, and how the table says the same.
struct PlanTests {
  /// Sections with an estimate or an effort, and a plan by weeks.
  private func page(
    _ sections: [(String, String)], _ plan: [String], language: String = "en",
    hoursPerDay: Double = 8
  ) throws -> String {
    let parts = sections.map { "## \($0.0)\n\n\($0.1)\n\n- [ ] one\n- [x] two\n\n" }.joined()
    let text = "# Ship\n\n\(parts)## Plan\n\n" + plan.map { "- \($0)\n" }.joined()
    let sample = try Sample(text, language: language, hoursPerDay: hoursPerDay)
    return try #require(sample.pages["sample/timeline.html"])
  }

  /// Each row's bars: solid as `x+width`, hatched as `x/width`, in per cent.
  private func bars(_ page: String) -> [String] {
    page.matches(of: /<svg class="g-track".*?<\/div>/).map { track in
      let parts = String(track.0).matches(
        of:
          /<rect (class="f-ink2"|fill="url\(#p-over\)") y="26" height="11" x="([0-9.]+)%" width="([0-9.]+)%"/
      )
      return parts.map { "\($0.2)\($0.1.hasPrefix("class") ? "+" : "/")\($0.3)" }
        .joined(separator: " ")
    }
  }

  private static let cases:
    [(name: String, sections: [(String, String)], plan: [String], bars: [String])] = [
      (
        "fits its window", [("Racks", "**Estimated: 2 weeks**")], ["Week 1-2: Racks"],
        ["0+100"]
      ),
      (
        "begins where the one before it ended",
        [("Racks", "**Estimated: 2 weeks**"), ("Cables", "**Estimated: 1 week**")],
        ["Week 1: Racks", "Week 2-4: Cables"], ["0+25 25/25", "50+25"]
      ),
      (
        "is all past a window that closed before it began",
        [("Racks", "**Estimated: 2 weeks**"), ("Cables", "**Estimated: 2 weeks**")],
        ["Week 1: Racks", "Week 2: Cables", "Week 3-4: Rest"],
        ["0+25 25/25", "50/50", ""]
      ),
      (
        "waits for a window without an estimate",
        [("Racks", "**Estimated: 1 week**"), ("Cables", "**Estimated: 1 week**")],
        ["Week 1: Racks", "Week 2: Papers", "Week 3-4: Cables"], ["0+25", "", "50+25"]
      ),
      (
        "waits for no window that closes after its own begins",
        [("Racks", "**Estimated: 1 week**"), ("Cables", "**Estimated: 1 week**")],
        ["Week 1-4: All of it", "Week 1: Racks", "Week 3-4: Cables"], ["", "0+25", "25+25"]
      ),
      (
        "goes on after the plan", [("Racks", "**Estimated: 4 weeks**")], ["Week 1-2: Racks"],
        ["0+50 50/50"]
      ),
      (
        "is the section's hours, by the hours of a week", [("Racks (60h)", "Prose.")],
        ["Week 1-2: Racks"], ["0+75"]
      ),
      (
        "is in days on an axis of days", [("Racks", "**Estimated: 2 days**")],
        ["Day 1-4: Racks"], ["0+50"]
      ),
      (
        "is nothing without an estimate", [("Racks", "Prose.")], ["Week 1-2: Racks"], [""]
      ),
      (
        "is nothing where two sections have the name",
        [("Racks", "**Estimated: 1 week**"), ("Racks", "**Estimated: 1 week**")],
        ["Week 1-2: Racks"], [""]
      ),
      (
        "is nothing for two windows of one section", [("Racks (40h)", "Prose.")],
        ["Week 1: Racks", "Week 2: Racks"], ["", ""]
      ),
      (
        "finds a section by word and number", [("Phase 2: Cables", "**Estimated: 1 week**")],
        ["Week 1-2: Phase 2 (all cables)"], ["0+50"]
      ),
    ]

  @Test(arguments: cases.indices)
  func `an estimate`(at index: Int) throws {
    let example = Self.cases[index]
    let page = try page(example.sections, example.plan)
    #expect(bars(page) == example.bars, "\(example.name)")
  }

  @Test func `turns hours into days by the settings`() throws {
    for (hours, bar) in [(8.0, "0+25"), (4.0, "0+50")] {
      let page = try page([("Racks (16h)", "Prose.")], ["Day 1-8: Racks"], hoursPerDay: hours)
      #expect(bars(page) == [bar])
      #expect(page.contains(hours == 8 ? "16 h: day 1 to day 2" : "16 h: day 1 to day 4"))
    }
  }

  @Test(arguments: [
    (
      "en", ["2 weeks: week 1 to week 2", "1 week past its window", "1 week: week 3"],
      "Estimate in sequence"
    ),
    (
      "de", ["2 weeks: Woche 1 bis Woche 2", "1 Woche über den Zeitraum hinaus"],
      "Schätzung der Reihe nach"
    ),
  ])
  func `the table says where an estimate lies`(
    language: String, texts: [String], head: String
  ) throws {
    let page = try page(
      [("Racks", "**Estimated: 2 weeks**"), ("Cables", "**Estimated: 1 week**")],
      ["Week 1: Racks", "Week 2-4: Cables"], language: language)
    let table = try #require(page.ranges(of: "<tbody>").first.map { page[$0.upperBound...] })
    for text in texts { #expect(table.contains(text), "\(text)") }
    #expect(page.contains("data-k=\"\(head)\""))
  }

  @Test func `the plan's end is dashed where an estimate goes on after it`() throws {
    let end = "class=\"k-ink\" y2=\"100%\" stroke-width=\"1\" stroke-dasharray=\"4 3\" x1=\"50%\""
    for (estimate, isDrawn) in [("4 weeks", true), ("2 weeks", false)] {
      let page = try page(
        [("Racks", "**Estimated: \(estimate)**")], ["Week 1-2: Racks", "Week 2: Rest"])
      #expect(page.contains(end) == isDrawn && page.contains(">Plan ends<") == isDrawn)
    }
  }

  @Test func `without any estimate there is no column and no mark for it`() throws {
    let page = try page([("Racks", "Prose.")], ["Week 1: Racks", "Week 2: Rest"])
    #expect(!page.contains("Estimate in sequence") && !page.contains("estimate, in sequence"))
    #expect(page.contains("window in the plan") && !page.contains("f-ink2"))
  }

  private static let flagged: [(name: String, text: String, words: String?)] = [
    ("a heading's mark", "## ✅ Racks\n\n- [ ] a\n- [x] b\n\n## Plan\n\n- Week 1: Racks", "1 of 2"),
    (
      "a state line",
      "## Racks\n\n**Status**: Complete\n\n- [ ] a\n- [ ] b\n- [x] c\n\n"
        + "## Plan\n\n- Week 1: Racks", "2 of 3"
    ),
    ("a ticked line", "## Racks\n\n- [ ] a\n\n## Plan\n\n- [x] Week 1: Racks", "1 of 1"),
    (
      "a done task of a chart",
      "## Racks\n\n- [ ] a\n\n## Plan\n\n```mermaid\ngantt\n  Racks :done, 2026-03-10, 5d\n```",
      "1 of 1"
    ),
    ("a true mark", "## ✅ Racks\n\n- [x] a\n\n## Plan\n\n- Week 1: Racks", nil),
    ("no word of it", "## Racks\n\n- [ ] a\n\n## Plan\n\n- Week 1: Racks", nil),
  ]

  @Test(arguments: flagged.indices)
  func `a row said to be done with items open has a flag`(at index: Int) throws {
    let (name, text, words) = Self.flagged[index]
    let page = try #require(Sample("# Ship\n\n\(text)\n").pages["sample/timeline.html"])
    #expect(page.contains("<path class=\"f-block\" d=\"M") == (words != nil), "\(name)")
    #expect(page.contains("closed with items open") == (words != nil), "\(name)")
    let said = page.ranges(of: "said to be done with \(words ?? "") items open").count
    #expect(said == (words == nil ? 0 : 2), "\(name)")
  }

  @Test(arguments: [
    ("2026-01-31", "late by 2 days"), ("2026-02-01", "late by 1 day<"), ("2026-02-02", ""),
  ])
  func `a window that closed with items open has a flag`(end: String, late: String) throws {
    let plan = "timeline: [{ title: All, start: 2026-01-20, end: \(end), section: Racks }]"
    let text = "---\n\(plan)\n---\n# Ship\n\n## Racks\n\n- [ ] a\n"
    let page = try #require(Sample(text).pages["sample/timeline.html"])
    #expect(page.contains("f-block\" d=") == !late.isEmpty)
    #expect(late.isEmpty ? !page.contains("late by") : page.contains(late))
  }

  @Test func `a length beyond all calendars is not drawn`() throws {
    let page = try page([("Racks", "**Estimated: 99999999 weeks**")], ["Week 1: Racks"])
    #expect(bars(page) == [""])
  }
}
