import Readiness
import TestSupport
import Testing
import Text

/// What takes long where a document has many of something.
@Suite struct GrowthTests {
  struct Pattern: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// A text with so many of it.
    let text: @Sendable (Int) -> String

    init(_ name: String, _ text: @escaping @Sendable (Int) -> String) {
      testDescription = name
      self.text = text
    }
  }

  static let patterns = [
    Pattern("criteria that name sections") { count in
      many(count) { "## Section \($0): Part \($0)\n\n- [ ] a\n\n" } + "## Go/No-Go\n\n"
        + many(count) { "- [ ] Section \($0) complete\n" }
    },
    Pattern("warnings beneath a box") { count in
      "- [ ] a\n" + many(count) { "  - ⚠️ b \($0)\n" }
    },
    Pattern("work that goes on") { count in
      many(count) { _ in "## Ongoing maintenance\n\n- [ ] a\n\n" }
    },
    Pattern("ranges of stages and sections") { count in
      many(count) { _ in "## Stage 1: A\n\n- [ ] a\n\n" } + "## Go/No-Go\n\n"
        + many(count) { _ in "- [ ] Sections 1-2 complete\n" }
    },
    Pattern("criteria that name everything") { count in
      many(count) { "- [ ] a \($0)\n" } + "\n## Go/No-Go\n\n"
        + many(count) { _ in "- [ ] all items checked\n" }
    },
    Pattern("failures that a gate allows") { count in
      "## Go/No-Go\n\nP0 all, P1 at most 2 failures\n\n" + many(count) { "- [ ] P1 a \($0)\n" }
    },
    Pattern("a share of a section") { count in
      "## 1. A\n\n" + many(count) { "- [ ] a \($0)\n" } + "\n## Go/No-Go\n\n- [ ] Section 1 ≥ 85%\n"
    },
    Pattern("claims of one thing") { count in
      "## A\n\n" + many(count) { "- [ ] a \($0)\n" } + "\n"
        + many(count) { _ in "Status: COMPLETE\n\n" }
    },
    Pattern("the same words ticked and open") { count in
      many(count) { "## A\($0)\n\n- [x] same words \($0)\n\n" }
        + many(count) { "## B\($0)\n\n- [ ] same words \($0)\n\n" }
    },
    Pattern("marks over sections") { count in
      many(count) { "## ✅ Part \($0)\n\n80% Complete\n\n- [ ] a\n- [x] b\n\n" }
    },
    Pattern("rows that sum sections up") { count in
      "## Summary\n\n| Section | Total | Done |\n|---|---|---|\n"
        + many(count) { "| Part zz\($0) | 1 | 0 |\n" } + "\n"
        + many(count) { "## Part number \($0)\n\n- [ ] a\n\n" }
    },
    Pattern("tables beside sections") { count in
      many(count) {
        "## Part \($0)\n\n| Item | Note |\n|---|---|\n| a\($0) | b |\n| c\($0) | d |\n\n"
      }
    },
    Pattern("labels in a gate") { count in
      "## GO criteria\n\n" + many(count) { "**Tools \($0):**\n\n- x\n\n" }
    },
    Pattern("recorded decisions") { count in
      many(count) { "## S\($0)\n\nVerdict: ✅ GO\n\n" }
    },
    Pattern("attributes of items") { count in
      many(count) { "- [ ] a \($0)\n  - Owner: Kim\n  - Evidence: https://ci.example/\($0)\n" }
    },
    Pattern("words of a heading") { count in
      "## " + many(count) { _ in "blockers for a launch and a word " } + "\n\n- [ ] a\n"
    },
    Pattern("words of a label") { count in
      "## A\n\n" + many(count) { _ in "must do all before a launch " } + ":\n\n- a\n"
    },
    Pattern("criteria that announce how many") { count in
      "## Section 1\n\n" + many(count) { "- [x] a \($0)\n" } + "\n## Go/No-Go\n\n"
        + many(count) { _ in "- All \(count) items in section 1 done\n" }
    },
    Pattern("headings of blockers over tables") { count in
      many(count) { "## Release blockers\n\n| A | Done |\n|---|---|\n| a\($0) | [ ] |\n\n" }
    },
    Pattern("triggers beneath a rollback") { count in
      "## Rollback plan\n\n" + many(count) { "### Triggers\n\n- a \($0)\n\n" }
    },
    Pattern("signatures in lists") { count in
      "## Sign-off\n\n"
        + many(count) { "**QA \($0):**\n\n- Name: ____\n- Date: ____\n- Status: open\n\n" }
    },
    Pattern("days of the launch") { count in
      many(count) { "## Launch day\n\n- [x] a \($0)\n\n" }
    },
    Pattern("rows that begin with a number of others") { count in
      many(count) { "### Task 1 a\($0)\n\n- [x] b\n\n" } + "| Task | Status |\n|-|-|\n"
        + many(count) { "| Task 1 c\($0) | open |\n" }
    },
    Pattern("boards that sign with others") { count in
      "## Sign-off\n\n"
        + many(count) { "- [ ] **Board A\($0)**: agreed\n- [ ] **QA Lead**: agreed\n" }
    },
    Pattern("metrics of weeks") { count in
      "## Success metrics\n\n" + many(count) { "### Week \($0)\n\n- [ ] a\n\n" }
    },
    Pattern("tracked blockers") { count in
      "## Blockers\n\n| A | Status |\n|-|-|\n" + many(count) { "| a\($0) | TODO |\n" }
    },
    Pattern("areas that are signed off") { count in
      "## Sign-off\n\n" + many(count) { "- [x] Security: verified\n- [x] Tests \($0): passing\n" }
    },
  ]

  private static func many(_ count: Int, _ make: (Int) -> String) -> String {
    (0..<count).map(make).joined()
  }

  /// Four times as much takes sixteen times as long where each looks at all others.
  @Test(arguments: patterns)
  func `four times as many take less than nine times as long`(_ pattern: Pattern) throws {
    let day = try #require(Day(iso: "2026-01-15"))
    let few = Self.cost(of: pattern.text(500), day)
    let many = Self.cost(of: pattern.text(2_000), day)
    #expect(many < few * 9, "\(few) s for 500, \(many) s for 2000")
  }

  /// In seconds of this thread; the less of two tries.
  private static func cost(of text: String, _ day: Day) -> Double {
    let source = Evaluation.Source(path: "a.md", bytes: Array(text.utf8))
    return (0..<2).map { _ in
      ThreadTime.of { _ = Evaluation(asOf: day).evaluate(source, status: nil, slug: "a") }
    }.min() ?? 0
  }
}
