import Diagnostics
import Readiness
import Testing
import Text

struct MutationTests {
  private static let text = """
    ---
    title: "R\\u00f6w"
    slug: row
    tags: [a, 'b']
    start: 2025-10-06
    review-every: 7d
    sections:
      "Stage 2": { owner: Kim, due: 2025-10-20, state: in-progress }
    items:
      rotate-keys: { state: done, on: 2025-10-05, evidence: [https://ci.example/1], effort: 4h }
    waivers:
      - { item: drop, reason: r, approved-by: Ana, approved-on: 2025-10-10, expires: 2026-01-31 }
    risks:
      - { id: R1, title: Down, likelihood: 3, impact: 5, status: open }
    timeline:
      - { title: Infra, start: 2025-10-06, end: 2025-10-17, section: 2 }
    sign-offs:
      - { role: Lead, name: Ana, decision: approve, on: 2025-10-30, scope: [stage-2] }
    gates:
      - { name: Go, require: [ { section: 2, at-least: 99.5% } ], forbid: [ { item: drop } ] }
    ---
    ## Stage 2: Keys
    - [ ] Rotate keys
    - [ ] Drop
    """

  /// Numbers that look random and are the same in every run (Knuth's MMIX generator).
  private struct Numbers {
    var state: UInt64
    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  @Test(arguments: 0..<8)
  func `survives front matter with any bytes changed, and says where it is wrong`(
    seed: Int
  ) throws {
    let evaluation = Evaluation(asOf: try #require(Day(iso: "2025-11-01")))
    let signs = Array("[]{}:-,'\"&*!%#|>?@`\\ \t\n\r0a~".utf8) + [0, 7, 0x80, 0xC3, 0xFF]
    var numbers = Numbers(state: UInt64(seed))
    for _ in 0..<60 {
      var bytes = Array(Self.text.utf8)
      for _ in 0...numbers.next(4) {
        let at = numbers.next(bytes.count)
        switch numbers.next(3) {
        case 0: bytes[at] = signs[numbers.next(signs.count)]
        case 1: bytes.remove(at: at)
        default: bytes.insert(signs[numbers.next(signs.count)], at: at)
        }
      }
      let lines = LineIndex(bytes)
      let read = evaluation.evaluate(
        Evaluation.Source(path: "a.md", bytes: bytes), status: nil, slug: "a")
      for diagnostic in read.diagnostics {
        #expect((1...lines.count).contains(diagnostic.place.line))
        #expect(!diagnostic.quoting(bytes, lines).text.utf8.contains(27))
      }
    }
  }

  @Test func `reads all of it unchanged`() throws {
    let evaluation = Evaluation(asOf: try #require(Day(iso: "2025-11-01")))
    let read = evaluation.evaluate(
      Evaluation.Source(path: "a.md", bytes: Array(Self.text.utf8)), status: nil, slug: "a")
    #expect(read.diagnostics.filter { $0.severity == .error }.map(\.text) == [])
  }
}
