import Diagnostics
import Readiness
import Testing

/// A risk as `line id: title [level likelihood/impact]`, with `settled` where it is.
private func say(_ risk: Risk) -> String {
  let numbers = [risk.likelihood, risk.impact].map { $0.map { "\($0)" } ?? "-" }.joined(
    separator: "/")
  return "\(risk.line) \(risk.title) [\(risk.level?.rawValue ?? "-") \(numbers)]"
    + (risk.isSettled ? " settled" : "")
}

private func read(_ text: String) -> [String] {
  report(of: text)?.risks.map(say) ?? []
}

struct RiskTests {
  @Test(
    arguments: [
      (
        "## Risks\n### Critical Risks\n1. **Database gone**\n   - Impact: Complete outage\n   - Mitigation: failover",
        ["3 Database gone [critical -/-]"]
      ),
      (
        "## High risks\n### Lost history\n- **Impact:** Ten years are gone\n- **Likelihood:** Low",
        ["2 Lost history [high 2/-]"]
      ),
      (
        "## Risks\n### Wrong centre\n**Impact:** High\n**Likelihood:** Medium\n**Mitigation:** compare",
        ["2 Wrong centre [high 3/4]"]
      ),
      (
        "## Risks\n| ID | Risk | Likelihood | Impact | Mitigation |\n|-|-|-|-|-|\n| R1 | Paid twice | 2 | 5 | dry run |\n| R2 | Late | HIGH (4) | Medium (3) | earlier |",
        ["4 Paid twice [medium 2/5]", "5 Late [high 4/3]"]
      ),
      (
        "## D\n| Risk | Likelihood (1-3) | Impact (1-3) |\n|-|-|-|\n| Line lost | 1 | 3 |",
        ["4 Line lost [low 1/5]"]
      ),
      (
        "Scale: 1 to 10.\n\n## Risks\n| Risk | Impact |\n|-|-|\n| Line lost | 7 |",
        ["6 Line lost [- -/4]"]
      ),
      ("## Risks\n| Risk | Mitigation |\n|-|-|\n| Late | call |", ["4 Late [- -/-]"]),
      (
        "## Risks\n| Risk | Impact | Status |\n|-|-|-|\n| Late | Minor | Mitigated |\n| Lost | Severe | Open |",
        ["4 Late [- -/2] settled", "5 Lost [- -/5]"]
      ),
      (
        "## R-001 — Sources retire\n| Field | Now |\n|-|-|\n| Likelihood | Announced, not dated. |\n| Impact | Low if one goes; high if both. |",
        ["1 Sources retire [- -/-]"]
      ),
      (
        "## Risks\n### Robot meets a person\n| Field | Value |\n|-|-|\n| Likelihood | Possible |\n| Impact | Critical |\n| Status | Closed |",
        ["2 Robot meets a person [high 3/5] settled"]
      ),
      (
        "## Known Risks\n- The vendor may be late\n- **Staff**: two are away",
        ["3 Staff [- -/-]"]
      ),
      (
        "## Risks\n- **Slow start** (Impact: High, Likelihood: Low) - Mitigation: warm up",
        ["2 Slow start [medium 2/4]"]
      ),
      ("### 🟢 LOW RISK (Verified)\n- **Rollback** works", []),
      ("## Risks\n- **Slow** \n  - Severity: Medium\n  - Owner: Kim", ["2 Slow [medium -/-]"]),
      ("## Risk Mitigation\n- Use a managed database\n- Keep backups", []),
      ("## Risk Assessment\n- [ ] Risks reviewed", []),
      ("## Risk Assessment\n### 🟢 Low Risk Items (acceptable)\n- Later polish", []),
      ("## Risk Assessment\n### 🔴 Critical Risks\n- **NONE IDENTIFIED** - all is well", []),
      ("Open risks (accepted):\n\n- One berth is narrow", []),
      (
        "## Work\n| Item | Status | Risk |\n|-|-|-|\n| Keys | Done | High |\n| Logs | Open | Low |",
        []
      ),
      (
        "## Risk Assessment\n### Technical Risks:\n1. **Drift**: audits needed\n2. Bundle grows\n### Mitigation Strategies:\n- **Scans**: weekly\n- Budgets",
        ["3 Drift [- -/-]"]
      ),
      (
        "## Risk Assessment\n### High Risk Items 🔴\n1. **Gameplay** (6 hours)\n   - 356 errors\n   - Risk: low estimate\n   - Mitigation: break it up\n### LOW RISK - later\n- Old tests",
        ["3 Gameplay [high -/-]", "8 Old tests [low -/-]"]
      ),
      (
        "## Risk Assessment\n**Encoding:**\n- Risk: VERY LOW (cosmetic)\n- Impact: HIGH (all users)",
        ["2 Encoding [very-low -/4]"]
      ),
      ("## Risk Assessment\n- **Risk level:** Low / Medium / High\n- **Rollback:** revert", []),
      (
        "## Risks\n**Risk 1: Base fails**\n- Probability: Low\n- Impact: High",
        ["2 Base fails [medium 2/4]"]
      ),
      ("## Not a risk\n- The colour of the robots", []),
    ])
  func `reads what may go wrong and how its author rated it`(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test func `warns of a number that the scale does not have`() {
    let report = report(of: "## Risks\n| Risk | Likelihood | Impact |\n|-|-|-|\n| Late | 7 | 3 |")
    #expect(report?.diagnostics.map(\.code) == ["risk.off-scale"])
    #expect(report?.risks.map(say) == ["4 Late [- -/3]"])
  }

  @Test(arguments: ["9", "0", "-1", "3.7", "NaN", "99999999999999999999", "٣", "2-3"])
  func `takes only whole numbers of the scale`(score: String) {
    let report = report(
      of: "## Risks\n| Risk | Likelihood | Impact |\n|-|-|-|\n| Late | \(score) | 3 |")
    #expect(report?.diagnostics.map(\.code) == ["risk.off-scale"])
    #expect(report?.risks.map(say) == ["4 Late [- -/3]"])
  }

  @Test func `keeps the words of each field`() throws {
    let text =
      "## Risks\n1. **Costs**\n   - Impact: Budget overrun\n   - Monitor: Daily\n   - Owner: Kim\n   - Status: Open"
    let risk = try #require(report(of: text)?.risks.first)
    #expect(risk.impactText == "Budget overrun")
    #expect([risk.monitor, risk.owner, risk.status] == ["Daily", "Kim", "Open"])
  }
}
