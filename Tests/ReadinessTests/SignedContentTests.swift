import Diagnostics
import Readiness
import TestSupport
import Testing
import Text

private let text = """
  # Launch

  Words.

  ## Security

  - [ ] Keys
  - [x] Locks

  Sign-off: ____ Date: ____

  ## Data

  - [ ] Copies

  Sign-off: ____ Date: ____

  ## Approval

  - Lead: ____ Date: ____
  """

/// The fingerprints of a document's approvals, in their order.
private func fingerprints(_ text: String, status: String? = nil) throws -> [String] {
  try read(text, status: status).signOffs.map { $0.content?.short ?? "none" }
}

private func read(_ text: String, status: String? = nil) throws -> Report {
  let evaluation = Evaluation(asOf: try #require(Day(iso: "2026-01-15")))
  let read = evaluation.evaluate(
    Evaluation.Source(path: "a.md", bytes: Array(text.utf8)),
    status: status.map { Evaluation.Source(path: "a.status.yaml", bytes: Array($0.utf8)) },
    slug: "a")
  return try #require(read.value).report
}

struct SignedContentTests {
  /// Which of the three fingerprints a change of the text changes.
  @Test(arguments: [
    ("- [ ] Keys", "- [x] Keys", [true, false, true]),
    ("- [ ] Copies", "- [ ] Copies of all", [false, true, true]),
    ("Words.", "Other words.", [false, false, true]),
    ("## Security", "## Safety", [true, false, true]),
    // Signing, spaces at the end of a line and the ends of lines themselves change nothing.
    ("Sign-off: ____ Date: ____", "Sign-off: Kim Date: 2026-01-10", [false, false, false]),
    ("Lead: ____ Date: ____", "Lead: Ana Date: 2026-01-10", [false, false, false]),
    ("- [ ] Keys", "- [ ] Keys  ", [false, false, false]),
    ("\n", "\r\n", [false, false, false]), ("# Launch", "\u{FEFF}# Launch", [false, false, false]),
    ("# Launch", "---\nowner: Kim\n---\n# Launch", [false, false, false]),
  ])
  func `change with what is signed for, and with nothing else`(
    old: String, new: String, changes: [Bool]
  ) throws {
    let before = try fingerprints(text)
    let after = try fingerprints(text.replacing(old, with: new))
    #expect(before.count == 3 && Set(before).count == 3)
    #expect(zip(before, after).map { $0 != $1 } == changes)
  }

  @Test func `change with a state that status data gives`() throws {
    let before = try fingerprints(text)
    let after = try fingerprints(text, status: "items:\n  copies: { state: done }\n")
    #expect(zip(before, after).map { $0 != $1 } == [false, true, true])
  }

  @Test func `are what sha256sum says of the lines`() throws {
    // printf '## Data\n\n- [ ] Copies\n\n\n' | sha256sum
    #expect(try fingerprints(text)[1] == Self.digits)
  }

  private static let digits = "2db79922"

  @Test func `make a signature stale that was given for others`() throws {
    let now = try fingerprints(text)[0]
    func state(_ covers: String) throws -> (SignOff.State, [String]) {
      let status =
        "sign-offs:\n  - { role: Security, name: Kim, decision: approve, on: 2026-01-10, scope: [security], covers: '\(covers)' }\n"
      let report = try read(text, status: status)
      return (report.signOffs[0].state, report.diagnostics.map(\.code))
    }
    #expect(try state(now) == (.signed, []))
    #expect(try state(now.uppercased()) == (.signed, []))
    #expect(try state("00000000") == (.stale, ["sign-off.stale"]))
    #expect(try state(String(now.prefix(4))) == (.stale, ["sign-off.stale"]))
  }
}
