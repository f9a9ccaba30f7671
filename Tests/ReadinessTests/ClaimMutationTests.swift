import Testing

@testable import Readiness

/// A clean document, and what each change to it does to its claims.
struct ClaimMutationTests {
  private static let clean = """
    # Harbour crane

    **Status:** COMPLETE
    **Progress:** 100% Complete
    **Total items:** 6
    **Total Effort:** 6 hours

    ## 1. Power ✅ (3h)

    - [x] Cables are laid (1h)
    - [x] Fuses are fitted (2h)

    ## 2. Brakes ✅ (3h)

    - [x] Pads and discs
      - [x] Pads are new (1h)
      - [x] Discs are smooth (2h)

    ## 3. Paint

    - [x] First coat is dry
    - [x] Second coat is dry

    ## Summary

    | Section | Total | Done | Status |
    |---------|-------|------|--------|
    | Power | 2 | 2 | Complete |
    | Brakes | 2 | 2 | Complete |

    ## NO-GO criteria (any one stops the launch)

    - [ ] The wind is above 8
    - [ ] The crew is short of two

    ## Go criteria

    - [x] Power (Section 1)
    - [x] Brakes (Section 2)

    ## Approval

    - [x] Release Manager: Ruth Okafor Date: 2026-02-02

    **Status:** APPROVED
    **Verdict:** ✅ GO
    """

  private static let whole = ["Status: COMPLETE", "Progress: 100% Complete"]
  private static let power = ["1. Power ✅ (3h)", "Power | 2 | 2 | Complete", "Power (Section 1)"]
  private static let brakes = [
    "2. Brakes ✅ (3h)", "Pads and discs", "Brakes | 2 | 2 | Complete", "Brakes (Section 2)",
  ]

  private static func changing(_ old: String, to new: String) throws -> String {
    let range = try #require(clean.range(ofPiece: old))
    return clean.replacingCharacters(in: range, with: new)
  }

  @Test func `all claims of the clean document hold, and it is a go`() throws {
    let assessment = try assessed(Self.clean)
    #expect(assessment.claims.allSatisfy { $0.outcome == .holds })
    #expect(assessment.claims.count == 15)
    #expect(assessment.decision.verdict == .go)
  }

  private static let boxes: [(String, [String])] = [
    ("[x] Cables", whole + power + ["Verdict: ✅ GO"]),
    ("[x] Fuses", whole + power + ["Verdict: ✅ GO"]),
    ("[x] Discs", whole + brakes + ["Verdict: ✅ GO"]),
    ("[x] First coat", whole),
  ]

  @Test(arguments: boxes)
  func `opening one box contradicts the claims that cover it and no other`(
    box: String, contradicted: [String]
  ) throws {
    let assessment = try assessed(
      Self.changing(box, to: "[ ]" + box.dropFirst(3)))
    #expect(Set(assessment.claims(.contradicted)) == Set(contradicted))
    #expect(assessment.claims.count == 15)
  }

  private static let changes: [(String, String, [String])] = [
    ("Cables are laid (1h)", "Cables are laid (4h)", ["Total Effort: 6 hours", "1. Power ✅ (3h)"]),
    ("**Total items:** 6", "**Total items:** 30", ["Total items: 30"]),
    ("**Total items:** 6", "**Total items:** ~6", []),
    ("| Power | 2 | 2 |", "| Power | 3 | 2 |", ["Power | 3 | 2 | Complete"]),
    ("**Total Effort:** 6 hours", "**Total Effort:** 5-8 hours", []),
    ("**Total Effort:** 6 hours", "**Total Effort:** 5+ hours", []),
    ("**Total Effort:** 6 hours", "**Total Effort:** 9 hours", ["Total Effort: 9 hours"]),
    (
      "Release Manager: Ruth Okafor Date: 2026-02-02", "Release Manager: ____ Date: ____",
      ["Status: APPROVED", "Verdict: ✅ GO"]
    ),
    ("✅ GO", "🔴 NO-GO", []),
    ("are fitted (2h)", "are fitted (2h) (test pending)", ["Fuses are fitted (2h) (test pending)"]),
    ("**Status:** COMPLETE", "**Launch:** 2026-01-05\n**Status:** COMPLETE", []),
  ]

  @Test(arguments: changes)
  func `changing a figure or a word contradicts what it says`(
    old: String, new: String, contradicted: [String]
  ) throws {
    let assessment = try assessed(Self.changing(old, to: new))
    #expect(assessment.claims(.contradicted) == contradicted)
  }

  @Test(arguments: [
    ("2. Brakes ✅ (3h)", "2. Brakes (3h)"),
    ("| Brakes | 2 | 2 | Complete", "| Brakes | 2 | 1 | Partial"),
    ("- [x] Pads and discs", "- [ ] Pads and discs"),
    ("- [x] Brakes (Section 2)", "- [ ] Brakes (Section 2)"),
  ])
  func `correcting a contradicted claim removes it`(old: String, new: String) throws {
    let broken = try Self.changing("[x] Discs", to: "[ ] Discs")
    let range = try #require(broken.range(ofPiece: old))
    let before = try assessed(broken).claims(.contradicted).count
    let after = try assessed(broken.replacingCharacters(in: range, with: new))
    #expect(after.claims(.contradicted).count == before - 1)
  }

  @Test(arguments: [
    "About 80% of the cables came from the old crane, and 12 of 40 were new.",
    "We lost 3 days in week 2; the score of the audit was 7 out of 10 last year.",
    "The crane must be 99.9% available, and answers in < 2s.",
    "When all items are complete, ask the harbour master.",
    "All brakes must be complete before anybody climbs up.",
    "It should be production ready by May.",
    "- Uptime: 99.9%\n- Load: < 80%",
    "> **Note:** 5/8 of the paint is spare.",
    "**Coverage target:** 85%",
    "## What a GO means\n\nThe crane may lift.",
    "**Decision:** GO / NO-GO",
    "- Decision: ☐ Go ☐ No-Go",
  ])
  func `prose, targets and open choices add no claim`(words: String) throws {
    let count = try assessed(Self.clean).claims.count
    let text = try Self.changing("## 3. Paint", to: words + "\n\n## 3. Paint")
    #expect(try assessed(text).claims.count == count)
  }

  @Test(arguments: ["The wind is above 8", "The crew is short of two"])
  func `a ticked trigger is a no-go with all else done`(trigger: String) throws {
    let assessment = try assessed(
      Self.changing("[ ] " + trigger, to: "[x] " + trigger))
    #expect(assessment.decision.verdict == .noGo)
    #expect(assessment.decision.shortestPath?.map(\.kind) == [.trigger])
  }

  @Test func `reordering sections changes no figure`() throws {
    let parts = Self.clean.components(separatedBy: "\n## ")
    let first = try assessed(Self.clean)
    for turn in 1..<5 {
      let body = Array(parts[1..<6])
      let turned = Array(body[turn % 5..<5]) + Array(body[0..<turn % 5])
      let text = ([parts[0]] + turned + Array(parts[6...])).joined(separator: "\n## ")
      let other = try assessed(text)
      #expect(other.progress == first.progress)
      #expect(other.decision.verdict == first.decision.verdict)
      #expect(Set(other.claims(.holds)) == Set(first.claims(.holds)))
      #expect(other.claims.count == first.claims.count)
    }
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with new: String) -> String {
    self[..<range.lowerBound] + new + self[range.upperBound...]
  }

  fileprivate func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = self
    while let range = rest.range(ofPiece: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = String(rest[range.upperBound...])
    }
    return parts + [rest]
  }
}
