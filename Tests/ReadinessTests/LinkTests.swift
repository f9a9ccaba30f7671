import Diagnostics
import Readiness
import Testing
import Text

struct LinkTests {
  /// An address, and the code of the message about it.
  private static let cases: [(address: String, code: String?)] = [
    ("https://example.org/a", nil),
    ("runbook.md#start", nil),
    ("#top", nil),
    ("mailto:ops@example.org", nil),
    ("javascript:alert(1)", "link.unsafe"),
    ("JaVaScRiPt:alert(1)", "link.unsafe"),
    ("data:text/html,x", "link.unsafe"),
    ("file:///etc/passwd", "link.unsafe"),
    ("/etc/hostname", "link.rooted"),
  ]

  @Test func `warns of addresses that no page follows, with their line`() throws {
    let day = try #require(Day(iso: "2026-03-01"))
    for (address, code) in Self.cases {
      let text = "# A\n\n- [ ] see [it](\(address))\n"
      let source = Evaluation.Source(path: "a.md", bytes: Array(text.utf8))
      let evaluated = Evaluation(asOf: day).evaluate(source, status: nil, slug: "a")
      let found = evaluated.diagnostics.filter { $0.code.hasPrefix("link.") }
      #expect(found.map(\.code) == [code].compactMap { $0 }, "\(address)")
      #expect(found.allSatisfy { $0.place.line == 3 && $0.severity == .warning })
    }
  }
}
