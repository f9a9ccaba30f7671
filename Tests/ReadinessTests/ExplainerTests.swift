import Diagnostics
import Foundation
import Readiness
import Testing
import Text

@Suite struct ExplainerTests {
  private static let text = """
    # Shop

    ## Checks

    - [x] Tills open
    - [ ] Receipts print (optional)
    - [ ] Cards (if applicable)
      - [ ] Chip
    - 🟡 Gift cards
    - plain words

    ## After launch

    - [ ] Count the tills

    ## GO criteria

    - [ ] Checks
    - Owner agrees

    ## Sign-off

    - Owner: ______ Date: ____
    """

  private static func explainer(of text: String = text) throws -> Explainer {
    let day = try #require(Day(iso: "2026-03-01"))
    let source = Evaluation.Source(path: "shop.md", bytes: Array(text.utf8))
    let evaluated = Evaluation(asOf: day).evaluate(source, status: nil, slug: "shop")
    return Explainer(try #require(evaluated.value))
  }

  /// Each line, and the rules that its explanation rests on.
  private static let cases: [(line: Int, kind: String, rules: [String])] = [
    (3, "heading", ["structure.heading"]),
    (5, "item", ["item.box", "state.box", "progress.readiness"]),
    (6, "item", ["item.box", "state.box", "need.flag", "progress.apart"]),
    (7, "item", ["item.box", "state.box", "need.condition", "progress.leaves"]),
    (8, "item", ["item.box", "state.box", "need.condition", "progress.readiness"]),
    (9, "item", ["item.sign", "state.sign", "progress.readiness"]),
    (10, "prose", ["structure.prose"]),
    (14, "item", ["item.box", "state.box", "phase.heading", "progress.apart"]),
    (18, "criterion", ["gate.computed"]),
    (19, "criterion", ["gate.unassessed"]),
    (23, "sign-off", ["sign-off.line"]),
  ]

  @Test func `explains each kind of line by the rules that it was read by`() throws {
    let explainer = try Self.explainer()
    for expected in Self.cases {
      let found = explainer.explain(line: expected.line).first { $0.kind == expected.kind }
      #expect(
        found?.sentences.compactMap { $0.rule?.id } == expected.rules, "line \(expected.line)")
    }
  }

  private static let ledger = """
    ---
    items:
      move-the-books: { state: in-progress }
    ---
    # Ledger

    **Version:** 2.1
    **Progress:** 80% complete

    ## Moving (recommended)

    - [ ] Move the books
    - [x ] Rates agree

    | Check | Status |
    | --- | --- |
    | Accounts closed | done |
    | Totals agree | n/a |

    ## Risks

    | Risk | Likelihood | Impact |
    | --- | --- | --- |
    | Fraud | High | 4 |
    | Fire | | |

    ## Timeline

    - Week 1-2: Books are moved

    ## Success criteria

    - Uptime: 99.9%

    ## NO-GO criteria

    - Money is missing
    - [x] A total is wrong

    ## Decision

    - [x] GO
    - [ ] NO-GO
    """

  /// Each line of the ledger, and the words that its explanation must have.
  private static let said: [(line: Int, kind: String, words: [String])] = [
    (7, "metadata", ["it speaks of the document itself"]),
    (
      8, "claim",
      ["it says 80%, and the evidence shows 66.6%; it is contradicted: 2 of 3 done"]
    ),
    (10, "heading", ["a heading opens this section", "its items are recommended"]),
    (
      12, "item",
      [
        "a task box in a list", "in-progress, as the front-matter says", "recommended",
        "counts apart, and holds nothing back",
      ]
    ),
    (
      13, "item",
      [
        "something like a box, read as it was meant", "done", "recommended",
        "counts apart, and holds nothing back",
      ]
    ),
    (
      17, "item",
      [
        "a row of a table that says what and how it stands", "done, by the words ‘done’",
        "recommended", "counts apart, and holds nothing back",
      ]
    ),
    (
      18, "item",
      [
        "a row of a table that says what and how it stands",
        "not-applicable, by the words ‘n/a’", "recommended", "leaves the count",
      ]
    ),
    (24, "risk", ["level high; likelihood 4, impact 4"]),
    (25, "risk", ["no level stated; likelihood not given, impact not given"]),
    (29, "plan", ["‘Week 1-2’"]),
    (33, "target", ["it says what is aimed at, and never counts as done"]),
    (35, "gate", ["none of its lines may come true (none)", "fails"]),
    (37, "criterion", ["nobody has said whether it has fired", "not assessed"]),
    (38, "criterion", ["it has fired", "fails"]),
    (42, "recorded decision", ["the text records go; computed is no-go"]),
    (
      42, "claim",
      [
        "it says go, and the evidence shows no-go; it is contradicted: ‘A total is wrong’ has come true"
      ]
    ),
  ]

  @Test func `says of each line what was found, and what it is held against`() throws {
    let explainer = try Self.explainer(of: Self.ledger)
    for expected in Self.said {
      let found = explainer.explain(line: expected.line).first { $0.kind == expected.kind }
      #expect(
        found?.sentences.map(\.text) == expected.words, "line \(expected.line)")
    }
  }

  @Test func `says what covers each risk, and how it is tied`() throws {
    let explainer = try Self.explainer(
      of: """
        # Shop

        ## Checks

        - [ ] Hoses are laid
        - [x] Pumps run at night

        ## Risks

        | Risk | Mitigation |
        | --- | --- |
        | Fire | Hoses are laid |
        | Flood | luck |
        | Smoke | see [there](#checks) |

        - **Theft**
          - Impact: High
          - [ ] Alarm rings
        """)
    let said = [12, 13, 14, 16].map { line in
      explainer.explain(line: line).first { $0.kind == "risk" }?.sentences.last?.text
    }
    #expect(
      said == [
        "covered by ‘Hoses are laid’ on line 5, which its mitigation names",
        "its mitigation names no item",
        "covered by ‘Checks’ on line 3, which its mitigation links to",
        "covered by ‘Alarm rings’ on line 18, which stands beneath it",
      ])
  }

  @Test func `names where a phase comes from`() throws {
    let found = try Self.explainer().explain(line: 14).flatMap(\.sentences).map(\.text)
    #expect(found.contains("after the launch, by ‘After launch’ on line 12"))
  }

  @Test func `gives every rule an id of its own`() {
    #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
    #expect(Rule.all.allSatisfy { $0.statement.hasSuffix(".") || $0.statement.hasSuffix("?") })
  }

  @Test func `has a meaning for every code of a message`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let known = Set(MessageCode.all.map(\.code))
    var used: Set<String> = []
    let pattern = /\.(?:error|warning|note),\s*"([a-z-]+\.[a-z0-9-]+)"/
    let files = FileManager.default.enumerator(atPath: sources.path())?.compactMap { $0 as? String }
    for file in files ?? [] where file.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      for match in text.matches(of: pattern) { used.insert(String(match.1)) }
    }
    #expect(used.count > 30)
    #expect(used.subtracting(known).sorted() == [])
  }
}
