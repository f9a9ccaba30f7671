import Testing

@testable import Readiness

/// What counts as a claim, and what came of it, for lines as authors write them.
struct ClaimReadingTests {
  private static let items = """
    # Crane

    ## 1. Power

    - [x] Cables are laid
    - [x] Fuses are fitted
    - [x] Lamps are hung
    - [ ] Meter is read

    """

  private static let lines: [(String, [String])] = [
    ("**Status:** COMPLETE", ["status contradicted"]),
    ("**Status:** 🔄 In Progress", ["status holds"]),
    ("**Status**: ✅ Wired (see above)", ["status contradicted"]),
    ("**Status:** Ready for review", []),
    ("**Status:** Bereit für den Produktivbetrieb", ["status contradicted"]),
    ("**Status:** Bereit zur Durchsicht", []),
    ("**Estado:** Listo para el lanzamiento final", ["status contradicted"]),
    ("**Estado:** Listo para revisión", []),
    ("**Statut** : Prêt pour la production", ["status contradicted"]),
    ("**Statut** : Prêt pour relecture", []),
    ("**状态**：准备就绪", ["status contradicted"]),
    ("**Status:** Draft", []),
    ("**Status:** Healthy / Degraded / Down", []),
    ("**Current Status:** 3/4 items complete (75%)", ["count holds"]),
    ("**Current Status:** IN PROGRESS - 3% complete", ["percent contradicted"]),
    ("**Overall Progress: 75% Complete**", ["percent holds"]),
    ("**Progress:** ~80%", ["percent holds"]),
    ("**Progress:** 25% remaining", ["percent holds"]),
    ("**Profile completion:** 80%", []),
    ("**Test coverage:** 85%", []),
    ("**Uptime:** 99.9%", []),
    ("✅ **95% Complete**", ["percent contradicted"]),
    ("**PRODUCTION READY**", ["status contradicted"]),
    ("✅ PRODUCTION READY", ["status contradicted"]),
    ("**Production ready:** Yes", ["status contradicted"]),
    ("**Status:** APPROVED for production", ["approval contradicted"]),
    ("**Go-Live Decision:** ✅ **APPROVED**", ["approval contradicted"]),
    ("**Score:** 60/100", ["score cannot-check"]),
    ("**Readiness Score:** 95/100", ["score contradicted"]),
    ("**Lighthouse Score:** 95/100", []),
    ("**Total items:** 4", ["count holds"]),
    ("**Total items:** ~150", ["count contradicted"]),
    ("**Completed items:** ____", []),
    ("**Tests:** 12/12 passing", ["count cannot-check"]),
    ("**Security tests:** 12/12 tests passing", ["count cannot-check"]),
    ("**Checks:** 3/4 checks passed", ["count holds"]),
    ("- Power: 75%", ["percent holds"]),
    ("- Power: 4/4 ✅", ["score contradicted"]),
    ("**Launch:** 2026-01-05", ["date contradicted"]),
    ("**Launch:** 2027-01-05", []),
    ("**Due:** 2026-02-28", ["date contradicted"]),
    ("**Total Effort:** 40 hours", ["effort cannot-check"]),
    ("**Estimated:** 2 weeks", []),
    ("All items are complete.", ["status contradicted"]),
    ("All critical items have been validated and are marked as complete.", ["status contradicted"]),
    ("All items must be complete.", []),
    ("When 80% of the work is done we meet.", []),
    ("- [ ] Portal: COMPLETE ✅", ["status contradicted"]),
    ("- [ ] Deploy (done)", ["status contradicted"]),
    ("- [ ] SSL verified", []),
    ("- [ ] Complete the review", []),
    ("- [x] Runbooks (TODO)", ["status contradicted"]),
    ("- [x] Load tests - in progress", ["status contradicted"]),
    ("- [x] No pending migrations", []),
    ("- [x] Secrets in files (not hardcoded)", []),
  ]

  @Test(arguments: lines)
  func `takes for a claim what states the document's state`(
    line: String, claims: [String]
  ) throws {
    let assessment = try assessed(Self.items + "\n" + line + "\n")
    #expect(assessment.claims.map { "\($0.kind.rawValue) \($0.outcome.rawValue)" } == claims)
  }

  private static let headings: [(String, [String])] = [
    ("## 2. Brakes ✅\n\n- [x] Pads", ["mark holds"]),
    ("## 2. Brakes ✅\n\n- [x] Pads\n- [ ] Discs", ["mark contradicted"]),
    ("## 2. Brakes ✅\n\n- [ ] Pads\n\n## 3. Paint ✅\n\n- [ ] Coat", ["mark contradicted"]),
    ("## 2. Brakes 🔄\n\n- [ ] Pads", ["mark cannot-check"]),
    ("## 2. Brakes - DONE\n\n- [x] Pads", ["mark holds"]),
    ("## 🟢 Low priority\n\n- [ ] Pads", []),
    ("## ✅ GO criteria\n\n- [x] Pads", []),
    ("## Brakes (2/2)\n\n- [x] Pads\n- [x] Discs", ["count holds"]),
    ("## Brakes (20/20)\n\n- [x] Pads\n- [ ] Discs", ["count contradicted"]),
    ("## Tests (18/24 PASS)\n\n- [x] Pads", ["count cannot-check"]),
    ("## Brakes (8h)\n\n- [x] Pads (3h)\n- [x] Discs (5h)", ["effort holds"]),
    ("## Brakes (8h)\n\n- [x] Pads (3h)\n- [x] Discs (6h)", ["effort contradicted"]),
    ("## Brakes (8h)\n\n- [x] Pads\n- [x] Discs", ["effort cannot-check"]),
    ("## Brakes (2 weeks)\n\n- [x] Pads", []),
    ("## Production Readiness Score: 95/100", ["score holds"]),
    ("- [x] Both\n  - [x] Pads\n  - [ ] Discs", ["parent contradicted"]),
    ("- [ ] Both\n  - [x] Pads\n  - [x] Discs", ["parent contradicted"]),
    ("- [ ] Both\n  - [x] Pads\n  - [ ] Discs", []),
    ("## A\n\n- [x] The pads are new\n\n## B\n\n- [ ] The pads are new", ["status contradicted"]),
    ("## Fixes\n\n**Status:** ✅ COMPLETE\n\nWords.\n\n## B\n\n- [ ] Pads", ["status cannot-check"]),
    (
      "| Field | Value |\n|---|---|\n| Status | Complete |\n\n## B\n\n- [ ] Pads",
      ["status contradicted"]
    ),
    ("## Conclusion\n\n**Status:** ✅ COMPLETE\n\n## B\n\n- [ ] Pads", ["status contradicted"]),
  ]

  @Test(arguments: headings)
  func `holds headings, parents and twins against what stands beneath`(
    text: String, claims: [String]
  ) throws {
    var text = text
    if text.hasPrefix("## Production") {
      text += "\n\n" + String(repeating: "- [x] Part\n", count: 19) + "- [ ] Last"
    }
    let assessment = try assessed("# Crane\n\n" + text + "\n")
    #expect(assessment.claims.map { "\($0.kind.rawValue) \($0.outcome.rawValue)" } == claims)
  }

  @Test func `every rule has an id of its own, a question and a reason`() {
    #expect(Set(ClaimRule.all.map(\.id)).count == ClaimRule.all.count)
    #expect(ClaimRule.all.allSatisfy { $0.question.hasSuffix("?") && $0.reason.hasSuffix(".") })
  }
}
