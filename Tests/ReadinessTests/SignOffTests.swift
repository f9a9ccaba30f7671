import Diagnostics
import Readiness
import Testing

/// A sign-off as `line state role (name, date)`, with what was not filled in left out.
private func say(_ signOff: SignOff) -> String {
  let who = [signOff.name, signOff.date].compactMap { $0 }.joined(separator: ", ")
  let flags = (signOff.hasConditions ? " conditions" : "") + (signOff.isOptional ? " optional" : "")
  return "\(signOff.line) \(signOff.state) \(signOff.role)" + (who.isEmpty ? "" : " (\(who))")
    + flags
}

private func read(_ text: String) -> (signOffs: [String], items: [Int]) {
  guard let report = report(of: text) else { return ([], []) }
  return (report.signOffs.map(say), report.items.map(\.line))
}

struct SignOffTests {
  @Test(
    arguments: [
      ("# T\n## Security\n- [x] a\n\n**Sign-off:** ____ Date: ____", ["5 pending Security"]),
      (
        "# T\n## Security\n**Sign-off:** Ana Ruiz Date: 2026-01-05",
        ["3 signed Security (Ana Ruiz, 2026-01-05)"]
      ),
      (
        "# T\n## Approval\n- [ ] Engineering Lead: ______ Date: ____",
        ["3 pending Engineering Lead"]
      ),
      (
        "# T\n## Approval\n- [x] Deputy: Lena Ruiz Date: 2026-01-18",
        ["3 signed Deputy (Lena Ruiz, 2026-01-18)"]
      ),
      (
        "# T\n## Approval\n- [ ] Deputy: Lena Ruiz Date: 2026-01-18",
        ["3 pending Deputy (Lena Ruiz, 2026-01-18)"]
      ),
      ("# T\n## Approval\n- [x] Tech Lead: ____ Date: ____", ["3 pending Tech Lead"]),
      (
        "# T\n## Launch\n**Approved by:**\n- Product Manager: _______________\n- CTO: Kim Lee",
        ["4 pending Product Manager", "5 signed CTO (Kim Lee)"]
      ),
      (
        "# T\n## Sign-Off\n- [ ] **Business Owner:** GO / NO-GO - [Signature] [Date]",
        ["3 pending Business Owner"]
      ),
      (
        "# T\n## Sign-Off\n- [ ] Product Owner\n- [ ] QA Lead approval\n- [ ] Security team sign-off received",
        ["3 pending Product Owner", "4 pending QA Lead", "5 pending Security team"]
      ),
      (
        "# T\n## Sign-Off\n- [x] QA Lead - Jo Bell - 2026-01-05",
        ["3 signed QA Lead (Jo Bell, 2026-01-05)"]
      ),
      ("# T\n## Sign-Off\n- **CTO**: ✅ Approved", ["3 pending CTO"]),
      ("# T\n## Sign-Off\n- CTO: Rejected by Kim Lee", ["3 declined CTO (Kim Lee)"]),
      (
        "# T\n## Sign-Off\n- CTO: Approved with conditions, Kim Lee, 2026-01-05",
        ["3 signed CTO (Kim Lee, 2026-01-05) conditions"]
      ),
      (
        "# T\n## Sign-Off\n- Legal (optional): ____ Date: ____",
        ["3 pending Legal (optional) optional"]
      ),
      (
        "# T\n## Sign-Off\n- Engineering: TBD\n- Operations: User\n- Legal: ☐\n- QA: -",
        ["3 pending Engineering", "4 pending Operations", "5 pending Legal", "6 pending QA"]
      ),
      (
        "# T\n## Sign-Off\n- Signatures:\n  - SRE Lead:\n  - QA Lead: Jo Bell",
        ["4 pending SRE Lead", "5 signed QA Lead (Jo Bell)"]
      ),
      (
        "# T\n## Work\n- [ ] Pen test\n  - Security Lead sign-off: [ ]\n  - Notes: none",
        ["4 pending Security Lead"]
      ),
      ("# T\n## Work\n- [x] Pen test\n  - QA sign-off: [x] Jo Bell", ["4 signed QA (Jo Bell)"]),
      (
        "# T\n## Sign-off\n### Engineering Lead\nName: ____\nTitle: ____\nSignature: ____\nDate: ____",
        ["4 pending Engineering Lead"]
      ),
      (
        "# T\n## Sign-off\n### Owner\nName: Jo Bell\nSignature: J. Bell\nDate: 2026-01-02",
        ["4 signed Owner (Jo Bell, 2026-01-02)"]
      ),
      (
        "# T\n## Sign-off\n**Engineering:** ____ **Date:** ____\n**Product:** Kim Lee **Date:** 2026-01-02",
        ["3 pending Engineering", "4 signed Product (Kim Lee, 2026-01-02)"]
      ),
      (
        "# T\n## Handover\n**Approved by:** \\_\\_\\_\\_  **Date:** ******\\_\\_\\_******",
        ["3 pending Handover"]
      ),
      (
        "# T\n## Sign-off\n| Role | Name | Signature | Date |\n|-|-|-|-|\n| CTO | Kim Lee | KL | 2026-01-02 |\n| QA | Jo Bell | | |\n| Ops | | ⬜ | |",
        ["5 signed CTO (Kim Lee, 2026-01-02)", "6 pending QA (Jo Bell)", "7 pending Ops"]
      ),
      (
        "# T\n## Sign-off\n| Role | Name | Decision | Date |\n|-|-|-|-|\n| A | P. Lang | Rejected | 2026-01-02 |\n| B | M. Sato | Approved with conditions | 2026-01-02 |",
        ["5 declined A (P. Lang, 2026-01-02)", "6 signed B (M. Sato, 2026-01-02) conditions"]
      ),
      (
        "# T\n## A. Required sign-offs\n| Sign-off area | Required approver role | Status | Evidence |\n|-|-|-|-|\n| Security | Security Lead | Pending | a.md |",
        ["5 pending Security Lead"]
      ),
      (
        "# T\n## Area Sign-offs\n| Area | Owner | Status | Date | Notes |\n|-|-|-|-|-|\n| **Core** | - | ✅ Ready | - | fine |\n| Ops | Kim Lee | Approved | 2026-01-02 | |",
        ["5 pending Core", "6 signed Ops (Kim Lee, 2026-01-02)"]
      ),
      (
        "# T\n## Final Sign-off\n| Role | Name | Approved (YES/NO) | Date |\n|-|-|-|-|\n| CTO | | YES / NO | |\n| QA | Jo Bell | YES | 2026-01-02 |",
        ["5 pending CTO", "6 signed QA (Jo Bell, 2026-01-02)"]
      ),
      ("# T\n## Team\n| Role | Name | Phone |\n|-|-|-|\n| CTO | Kim Lee | 1 |", []),
      ("# T\n## Contacts\n- Tech Lead: [Contact Info]", []),
      (
        "# T\n## Sign-off\n- Decision: Go / No-Go\n- Conditions: ____\n- Deployment window: TBD", []
      ),
    ])
  func `reads who is asked and who has signed`(text: String, expected: [String]) {
    #expect(read(text).signOffs == expected)
  }

  @Test(
    arguments: [
      (
        "# T\n## Decision\n- Decision: ☐ Go ☐ No-Go\n- Signatures:\n  - Delivery Manager:\n  - SRE Lead:",
        ["5 pending Delivery Manager", "6 pending SRE Lead"]
      ),
      (
        "# T\n## Approval\n- Product:\n- Engineering:\n- Date:",
        ["3 pending Product", "4 pending Engineering"]
      ),
      (
        "# T\n## Final Sign-Off\n- **Technical Lead**: ☐ Code is acceptable\n- **QA**: ☑ Tests passed",
        ["3 pending Technical Lead", "4 pending QA"]
      ),
      (
        "# T\n## Approval Required\n- [ ] **Treasury Manager Sign-off**: ______",
        ["3 pending Treasury Manager"]
      ),
      ("# T\n## Phase 2\n**Phase 2 Sign-off**: ______", ["3 pending Phase 2"]),
      (
        "# T\n## Engine\n**Sign-Off**: ______ (Backward Compat Lead) Date: ____",
        ["3 pending Backward Compat Lead"]
      ),
      ("# T\n## Overall\n**Approved by (CTO):** ______\n**Date:** ______", ["3 pending CTO"]),
      ("# T\n*Approved by: Jo Bell (on behalf of the crew)*", ["2 signed T (Jo Bell)"]),
      ("# T\n**Owner:** Technical Lead\n**Approver:** CTO / IT Director", []),
      (
        "# T\n**Deployed By**: ______\n**Verified By**: ______\n**Production Sign-off**: ______",
        ["4 pending Production"]
      ),
      (
        "# T\n## Sign-off\n- [ ] All 4 manager portal features: COMPLETE ✅\n- [ ] Head of Growth: ____",
        ["4 pending Head of Growth"]
      ),
      (
        "# T\n## Sign-off\n| Stakeholder | Role | Status | Sign-Off Date | Approved |\n|-|-|-|-|-|\n| Jo Bell | CTO | Approved | 2026-01-02 | ✅ |",
        ["5 signed CTO (Jo Bell, 2026-01-02)"]
      ),
      (
        "# T\n## Approvals\n| Item | Owner | Status | Date |\n|-|-|-|-|\n| Pen test | Ops | Done | 2026-01-02 |",
        []
      ),
      (
        "# T\n## Sign-Off\n- [x] **Security Review**: ✅ Approved\n- [x] QA plan: done",
        ["3 pending Security Review"]
      ),
      (
        "# T\n## Sign-off\n### Stakeholder: Engineering Lead\n**Printed Name:** ____\n**Email:** ____\n**Signature:** ____ **Date:** ____\n\nReason if no: ____",
        ["4 pending Engineering Lead"]
      ),
      (
        "# T\n## Conditional Approvals\n| Condition | Owner | Due Date | Status |\n|-|-|-|-|\n| Backups | Ops | soon | ☑ Complete |",
        []
      ),
      (
        "# T\n## Functional Sign-offs\n| Role | Owner | Status (Pass/Blocker/Waiver) | Notes |\n|-|-|-|-|\n| Frontend |  |  |  |",
        ["5 pending Frontend"]
      ),
      (
        "# T\n## B. Sign-off to artifacts\n| Sign-off area | Required artifacts | Owner role | Method |\n|-|-|-|-|\n| Security | review | Security Lead | meeting |",
        []
      ),
      (
        "# T\n## Sign-Off Sections\n### 1. Engineering Sign-Off\n**Engineering Lead Certification:**\n\nI certify that:\n- [ ] Code is merged\n\n**Name:** ______\n\n**Title:** ______\n\n**Signature:** ______\n\n**Date:** ______",
        ["9 pending Engineering Lead"]
      ),
      (
        "# T\n## Approvals\n- [ ] Legal/Compliance (if applicable)\n- [ ] Product Owner <!-- business -->",
        ["3 pending Legal/Compliance", "4 pending Product Owner"]
      ),
      ("# T\n## Sign-off\n```\nTech Lead: ________  Date: ____\n```", ["4 pending Tech Lead"]),
    ])
  func `reads the many ways to ask for a signature`(text: String, expected: [String]) {
    #expect(read(text).signOffs == expected)
  }

  @Test func `takes a sign-off at the end of a section for one of all of it`() {
    let text =
      "# T\n## 1. Security\n### Keys\n- [x] a\n### Logs\n- [x] b\n\n**Sign-off:** ____ Date: ____\n\n---\n\n## 2. Data"
    #expect(read(text).signOffs == ["8 pending Security"])
  }

  @Test func `keeps boxes that name nobody as items`() {
    let read = read(
      "# T\n## Final Approvals\n- [ ] Change approval obtained\n- [ ] CTO: ____\n- [ ] All tests reviewed"
    )
    #expect(read.items == [3, 5])
    #expect(read.signOffs == ["4 pending CTO"])
  }

  @Test func `warns where a box is ticked and nobody is named`() {
    let report = report(of: "# T\n## Sign-off\n- [x] CTO: ____")
    #expect(report?.diagnostics.map(\.code) == ["sign-off.nameless"])
  }

  @Test(
    arguments: [
      "- CTO: Jane Doe Date: 2026-02-30",
      "| Role | Name | Date |\n|-|-|-|\n| CTO | Jo | 2026-02-30 |",
      "Name: Jane Doe\nSignature: JD\nDate: 2026-02-30",
    ])
  func `refuses a day that the calendar does not have`(signature: String) {
    let report = report(of: "# T\n## Sign-off\n\(signature)")
    #expect(report?.diagnostics.map(\.code) == ["date.impossible"])
  }
}
