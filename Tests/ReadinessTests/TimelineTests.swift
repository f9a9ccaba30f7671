import Diagnostics
import Readiness
import Testing
import Text

/// An entry as `line [label] title unit from..to start..end`, with what there is none of left out.
private func say(_ entry: TimelineEntry) -> String {
  let axis = [entry.from, entry.to].compactMap { $0.map { "\(Int($0))" } }.joined(separator: "..")
  let days = [entry.start, entry.end].compactMap { $0?.iso }.joined(separator: "..")
  let sign = entry.isRelativeToLaunch ? "T" : ""
  return ["\(entry.line) [\(entry.label)] \(entry.title)", sign + entry.unit.rawValue, axis, days]
    .filter { !$0.isEmpty }.joined(separator: " | ")
}

private func read(_ text: String) -> [String] {
  report(of: text)?.timeline.map(say) ?? []
}

struct TimelineTests {
  @Test(
    arguments: [
      (
        "## Plan\n```\nWeek 1-2: Setup\nWeek 3: Keys\n```",
        ["3 [Week 1-2] Setup | week | 1..2", "4 [Week 3] Keys | week | 3..3"]
      ),
      (
        "## Timeline\n- Day 1: first till\n- Weeks 2–3: shops",
        ["2 [Day 1] first till | day | 1..1", "3 [Weeks 2–3] shops | week | 2..3"]
      ),
      (
        "## T-24h\n- [ ] Freeze\n## T+1 week: look back\n- [ ] Look",
        ["1 [T-24h] T-24h | Thour | -24..-24", "3 [T+1 week] look back | Tweek | 1..1"]
      ),
      (
        "### 3 Days Before Launch\n- [ ] a\n### Day Before Go-Live\n- [ ] a\n### 1 Day After Launch\n- [ ] b",
        [
          "1 [3 Days Before Launch] 3 Days Before Launch | Tday | -3..-3",
          "3 [Day Before Go-Live] Day Before Go-Live | Tday | -1..-1",
          "5 [1 Day After Launch] 1 Day After Launch | Tday | 1..1",
        ]
      ),
      (
        "## Monitoring (First 24 Hours)\n- [ ] a\n### Hour 6\n- [ ] b",
        ["1 [First 24 Hours] Monitoring | Thour | 0..24", "3 [Hour 6] Hour 6 | Thour | 6..6"]
      ),
      (
        "## Launch Day\n- [ ] a\n## 10. Validation (Launch Week)\n- [ ] b",
        ["1 [Launch Day] Launch Day | Tday | 0..0", "3 [Launch Week] 10. Validation | Tweek"]
      ),
      (
        "### Phase 1 (Weeks 1–4)\nWait.\n### Phase 2 – Review\n**Estimated: 2 weeks**",
        ["1 [Weeks 1–4] Phase 1 | week | 1..4", "4 [2 weeks] Review | week"]
      ),
      ("### Phase 1: Canary (0-4h)\n- [ ] a", ["1 [0-4h] Phase 1: Canary | hour | 0..4"]),
      (
        "**Next Review:** 2031-02-01\n**Created:** 2026-01-02",
        ["1 [2031-02-01] Next Review | date | 2031-02-01..2031-02-01"]
      ),
      (
        "**Estimated Production Launch: Early April 2024**",
        ["1 [Early April 2024] Estimated Production Launch | date | 2024-04-01..2024-04-30"]
      ),
      (
        "## Phases\n| Phase | Start | End |\n|-|-|-|\n| Pilot | 2031-01-13 | 2031-01-24 |\n| Two | TBD | TBD |",
        ["4 [2031-01-13 – 2031-01-24] Pilot | date | 2031-01-13..2031-01-24"]
      ),
      (
        "## Timeline\n| Period | What |\n|-|-|\n| Week 1 | Load |\n| Q2 2026 | Sell |",
        ["4 [Week 1] Load | week | 1..1", "5 [Q2 2026] Sell | date | 2026-04-01..2026-06-30"]
      ),
      (
        "## Launch day\n| # | Task | Status | Time |\n|-|-|-|-|\n| 7 | Doors open | ⬜ | 08:30 |",
        ["1 [Launch day] Launch day | Tday | 0..0", "4 [08:30] Doors open | hour"]
      ),
      (
        "```mermaid\ngantt\n  title Tills\n  dateFormat YYYY-MM-DD\n  section A\n  Training :a1, 2031-01-06, 5d\n  Pilot :crit, after a1, 2w\n  Talk :after a1, 2h\n```",
        [
          "6 [2031-01-06, 5d] Training | date | 2031-01-06..2031-01-10",
          "7 [after a1, 2w] Pilot | date | 2031-01-11..2031-01-24",
        ]
      ),
      (
        "## Schedule\n- 2031-06-30: old tills leave\n- Kick-off: Jan 5, 2031",
        [
          "2 [2031-06-30] old tills leave | date | 2031-06-30..2031-06-30",
          "3 [Jan 5, 2031] Kick-off | date | 2031-01-05..2031-01-05",
        ]
      ),
      (
        "## Go-live\n- [ ] T-24h: freeze\n- [ ] **T+12h** hold point\n- [ ] 48 hours before launch: announce",
        [
          "2 [T-24h] freeze | Thour | -24..-24", "3 [T+12h] hold point | Thour | 12..12",
          "4 [48 hours before launch] announce | Thour | -48..-48",
        ]
      ),
      (
        "## Days\n- T-14 days (Dec 18, 2025): ready\n- [ ] 🔴 **T-7:** freeze",
        [
          "2 [T-14 days] ready | Tday | -14..-14 | 2025-12-18..2025-12-18",
          "3 [T-7] freeze | Tday | -7..-7",
        ]
      ),
      ("- [ ] **T-7:** freeze", ["1 [T-7] freeze | Thour"]),
      (
        "**After Week 4 (Phase 2 Complete):**\n- Look",
        ["1 [Week 4] Phase 2 Complete | week | 4..4"]
      ),
      (
        "## Pre-Go-Live (1 Week Before)\n- [ ] a",
        ["1 [1 Week Before] Pre-Go-Live | Tweek | -1..-1"]
      ),
      (
        "## LAUNCH DAY PLAN\n### Launch Day (2 hours)\n#### Hour 1: Deploy\n- [ ] **00:05 UTC:** verify",
        [
          "1 [LAUNCH DAY] LAUNCH DAY PLAN | Tday | 0..0", "2 [Launch Day] Launch Day | Tday | 0..0",
          "3 [Hour 1] Deploy | Thour | 1..1", "4 [00:05 UTC] verify | hour",
        ]
      ),
      (
        "| Field | Value |\n|-|-|\n| Go-Live Date | 2026-03-01 |\n| Last Updated | 2026-01-01 |",
        ["3 [2026-03-01] Go-Live Date | date | 2026-03-01..2026-03-01"]
      ),
      (
        "## Launch Timeline (Week 1-4)\n| Week | Task |\n|-|-|\n| **1** | Setup |\n| 2-3 | Demo |",
        [
          "1 [Week 1-4] Launch Timeline | week | 1..4", "4 [Week 1] Setup | week | 1..1",
          "5 [Week 2-3] Demo | week | 2..3",
        ]
      ),
      (
        "## Launch Timeline\n**Week 1-2**: Move\n**Week 3**: Test\n\n- **January 2026:** Stripe\n- **2 weeks**: full launch",
        [
          "2 [Week 1-2] Move | week | 1..2", "3 [Week 3] Test | week | 3..3",
          "5 [January 2026] Stripe | date | 2026-01-01..2026-01-31",
          "6 [2 weeks] full launch | week",
        ]
      ),
      (
        "## Effort\n- **Phase 1**: 3-4 days (20 features)\n- **Total Duration:** 16 weeks",
        ["2 [3-4 days] Phase 1 | day", "3 [16 weeks] Effort | week"]
      ),
      (
        "### Week 2: Nov 11-15 (Components)\n- [ ] **Week 3**: designs approved",
        [
          "1 [Week 2] Nov 11-15 (Components) | week | 2..2",
          "2 [Week 3] designs approved | week | 3..3",
        ]
      ),
      (
        "### Short Term (Next 2 Weeks)\n- [ ] a\n### Next Steps\n- [ ] b",
        ["1 [Next 2 Weeks] Short Term | week"]
      ),
      (
        "```\nNov 18, 12:00 MST: gate one\nNov 19: gate two\n```",
        ["2 [Nov 18] 12:00 MST: gate one | date", "3 [Nov 19] gate two | date"]
      ),
      (
        "## Work\n| Milestone | Target Date |\n|-|-|\n| Beta | 2026-02-01 |",
        ["4 [2026-02-01] Beta | date | 2026-02-01..2026-02-01"]
      ),
      (
        "## Work\n| Phase | Duration | Status |\n|-|-|-|\n| One | 2 weeks | Done |",
        ["4 [2 weeks] One | week"]
      ),
      (
        "## Rollout\n1. **Week 2**: 25%\n2. After 24 hours: compare\n3. Day 0: launch\n4. T+30m: verify",
        [
          "2 [Week 2] 25% | week | 2..2", "3 [After 24 hours] compare | Thour | 24..24",
          "4 [Day 0] launch | Tday | 0..0", "5 [T+30m] verify | Thour | 0..0",
        ]
      ),
      (
        "## Work\n| Phase | Dates | Status |\n|-|-|-|\n| Alpha | Jan 5-9, 2026 | Done |",
        ["4 [Jan 5-9, 2026] Alpha | date | 2026-01-05..2026-01-09"]
      ),
      ("## Change history\n- 2026-01-02: first draft", []),
      (
        "## Plan\nCode freeze starts: 2026-02-01\nReport date: 2026-01-01",
        ["2 [2026-02-01] Code freeze starts | date | 2026-02-01..2026-02-01"]
      ),
      (
        "### Short-term (1-2 weeks)\n- [ ] a\n### Keys (2 days)\n- [ ] b\n### Keys (8h)\n- [ ] c",
        ["1 [1-2 weeks] Short-term | week"]
      ),
      (
        "## Work\n- [ ] Team on standby for 24 hours\n- [ ] Rotate keys every 90 days\n- [ ] Week 2 review meeting\n- [ ] Log retention 30 days\n- Respond within 4 hours",
        []
      ),
      ("**Week 1 Key Metrics:**\n- Uptime\n\n## Day 2 Operations\n- [ ] a", []),
      (
        "# T\n**Estimated Total Effort**: 140 hours (~3.5 weeks)\n**Estimated Time:** 2 hours\n**Due:** soon",
        []
      ),
      ("## Change log\n| Version | Date | Changes |\n|-|-|-|\n| 1.0 | 2026-01-02 | First |", []),
      ("## Launch day\n- [ ] a\n\n## Then\n- [ ] b", []),
      ("## Work\n| Item | Status | Date |\n|-|-|-|\n| Keys | Done | 2026-01-02 |", []),
      ("**Task D-018**: T-shirt\n- D-015: latency\n- A07 - Authentication", []),
    ])
  func `reads what the text says of when`(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(
    arguments: [
      ("start: 2026-01-05", "- Week 1-2: a", "2026-01-05..2026-01-18"),
      ("start: 2026-01-05", "- Day 3: a", "2026-01-07..2026-01-07"),
      ("start: 2026-01-31", "- Month 2: a", "2026-02-28..2026-03-30"),
      ("launch: 2026-03-10", "- T-24h: a", "2026-03-09..2026-03-09"),
      ("launch: 2026-03-10", "### 3 Days Before Launch", "2026-03-07..2026-03-07"),
      ("launch: 2026-03-10", "### First Week", "2026-03-10..2026-03-16"),
      ("launch: 2026-03-10", "### First 24 Hours", "2026-03-10..2026-03-10"),
      ("launch: 2026-03-10", "## Post-launch\n### Week 2", "2026-03-17..2026-03-23"),
      ("launch: 2026-03-10", "- Week 1: a", ""),
      ("start: 2026-01-05", "- Sprint 2: a", ""),
      (
        "owner: kim", "**Launch date:** 2026-03-10\n\n## T-1 day\n- [ ] a", "2026-03-09..2026-03-09"
      ),
    ])
  func `gives relative times the days that start and launch fix`(
    frontMatter: String, text: String, expected: String
  ) throws {
    let last = try #require(report(of: "---\n\(frontMatter)\n---\n\(text)\n")?.timeline.last)
    #expect([last.start, last.end].compactMap { $0?.iso }.joined(separator: "..") == expected)
  }

  @Test(
    arguments: [
      ("### 1 Woche vor Go-Live", "Tweek | -1..-1"), ("### Go-Live-Tag\n### T+7", "Tday | 0..0"),
      ("### Erste 24 Stunden", "Thour | 0..24"), ("### J-7", "Tday | -7..-7"),
      ("### Jour J\n### T+7", "Tday | 0..0"),
      ("### 1 semaine avant le lancement", "Tweek | -1..-1"),
      ("### Día del lanzamiento\n### T+7", "Tday | 0..0"), ("### Semana 1-2: base", "week | 1..2"),
      ("### 1 semana antes do lançamento", "Tweek | -1..-1"), ("### 第1周：准备", "week | 1..1"),
      ("### 上线前1周", "Tweek | -1..-1"), ("### 上线后24小时", "Thour | 24..24"),
      ("### 上线当天\n### T+7", "Tday | 0..0"),
      ("**Nächste Überprüfung:** 15. Januar 2027", "date | 2027-01-15..2027-01-15"),
      ("**Próxima revisión:** 15 de enero de 2027", "date | 2027-01-15..2027-01-15"),
      ("**下次评审：** 2027年1月15日", "date | 2027-01-15..2027-01-15"),
    ])
  func `reads times in the languages that it knows`(text: String, expected: String) {
    #expect(read(text).first?.hasSuffix(expected) == true)
  }

  @Test(
    arguments: [
      ("## Alarms\n- [ ] a\n\n## Plan\n- Week 1: Alarms", "Alarms"),
      ("## Alarms\n\nNothing.\n\n## Plan\n- Week 1: Alarms", nil),
      ("## Alarms\n- [ ] a\n\n## Alarms\n- [ ] b\n\n## Plan\n- Week 1: Alarms", nil),
      ("## Alarms\n- [ ] a\n\n## Plan\n- Week 1: Alarms and more", nil),
      ("## Phase 2: Alarms\n- [ ] a\n\n## Plan\n- Week 1: Phase 2 (all of it)", "Alarms"),
      ("## FASE 2: Alarmas\n- [ ] a\n\n## Plan\n- Semana 1: Fase 2", "Alarmas"),
      (
        "## Phase 2: Alarms\n- [ ] a\n\n**Phase 2 tests:**\n- [ ] b\n\n## Plan\n- Week 1: Phase 2",
        "Alarms"
      ),
      ("## Alarms (Week 1)\n- [ ] a", "Alarms (Week 1)"),
      ("## Alarms\n**Duration:** 2 weeks\n- [ ] a", "Alarms"),
    ] as [(String, String?)])
  func `ties an entry to the section that it names`(text: String, section: String?) throws {
    let found = try #require(report(of: text))
    let subject = try #require(found.timeline.last).subject
    #expect(subject.map { found.sections[$0].title } == section)
  }

  @Test func `keeps a date that two continents read differently as text, with a warning`() {
    let report = report(of: "## Schedule\n- 03/04/2031: tills leave")
    #expect(report?.diagnostics.map(\.code) == ["date.ambiguous"])
    #expect(report?.timeline.map(say) == ["2 [03/04/2031] tills leave | date"])
  }

  @Test func `refuses a day that the calendar does not have`() {
    let report = report(of: "**Launch:** 2026-02-30")
    #expect(report?.diagnostics.map(\.code) == ["date.impossible"])
    #expect(report?.timeline.isEmpty == true)
  }

  @Test(arguments: [
    "- [ ] Moor the boat (due: 2026-02-30)", "- [ ] Moor the boat\n  - Due: 2026-02-30",
    "| Item | Status | Due |\n|---|---|---|\n| Moor | open | 2026-02-30 |",
  ])
  func `refuses an item that is due on such a day`(text: String) {
    #expect(report(of: text)?.diagnostics.map(\.code) == ["date.impossible"])
  }
}
