import Diagnostics
import Testing

@Suite struct NearestTests {
  @Test(arguments: [
    ("onwer", "owner"), ("owne", "owner"), ("ownerr", "owner"), ("ovner", "owner"), ("own", nil),
    ("ticketts", "tickets"), ("tikcest", "tickets"), ("tckts", nil), ("evidnece", "evidence"),
    ("evdnc", nil), ("", nil), ("über", "uber"), ("owner", "owner"),
  ])
  func `is few edits away for the word's length`(_ word: String, _ expected: String?) {
    #expect(Nearest.to(word, in: ["owner", "tickets", "evidence", "uber"]) == expected)
  }

  @Test func `is the first of equals`() {
    #expect(Nearest.to("bat", in: ["cat", "hat"]) == "cat")
  }

  /// Held against the definition, letter by letter, without a limit on the way.
  @Test func `counts edits as the definition does`() {
    let words = ["", "a", "ab", "ba", "abc", "acb", "bca", "abcd", "badc", "xabc", "aabb", "bbaa"]
    for one in words {
      for other in words {
        let full = Self.edits(Array(one)[...], Array(other)[...])
        #expect(Nearest.distance(one, other, limit: 9) == full, "\(one) \(other)")
        #expect(Nearest.distance(one, other, limit: 1) == min(full, 2), "\(one) \(other)")
      }
    }
  }

  private static func edits(_ a: ArraySlice<Character>, _ b: ArraySlice<Character>) -> Int {
    guard let x = a.last, let y = b.last else { return a.count + b.count }
    var best = min(
      edits(a.dropLast(), b) + 1, edits(a, b.dropLast()) + 1,
      edits(a.dropLast(), b.dropLast()) + (x == y ? 0 : 1))
    if a.count > 1, b.count > 1, a.dropLast().last == y, b.dropLast().last == x {
      best = min(best, edits(a.dropLast(2), b.dropLast(2)) + 1)
    }
    return best
  }
}
