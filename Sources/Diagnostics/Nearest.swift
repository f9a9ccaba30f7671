/// The nearest of known words, for "did you mean".
package enum Nearest {
  /// The word of `known` with the fewest edits to `word`, when they are few for its length.
  ///
  /// Up to one edit below seven letters, two from there on (optimal string alignment: an exchange of
  /// neighbours is one edit). The first of equals wins.
  package static func to(_ word: String, in known: some Sequence<String>) -> String? {
    let limit = word.unicodeScalars.count < 7 ? 1 : 2
    let letters = letters(of: word)
    var best: (word: String, edits: Int)?
    for candidate in known {
      // No edit adds more than four bytes, or brings in or takes out more than one letter.
      guard abs(candidate.utf8.count - word.utf8.count) <= limit * 4 else { continue }
      let others = self.letters(of: candidate)
      guard (letters & ~others).nonzeroBitCount <= limit,
        (others & ~letters).nonzeroBitCount <= limit
      else { continue }
      let edits = distance(word, candidate, limit: limit)
      if edits <= limit && edits < best?.edits ?? .max { best = (candidate, edits) }
    }
    return best?.word
  }

  /// Which letters a word has, by the last six bits of each.
  private static func letters(of word: String) -> UInt64 {
    word.unicodeScalars.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
  }

  /// The number of edits between two words; `limit + 1` where it is more than `limit`.
  package static func distance(_ one: String, _ other: String, limit: Int) -> Int {
    let a = Array(one.unicodeScalars)
    let b = Array(other.unicodeScalars)
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    var last = Array(0...b.count)
    var (before, row) = (last, last)
    for i in a.indices {
      row[0] = i + 1
      var least = i + 1
      for j in b.indices {
        let change = last[j] + (a[i] == b[j] ? 0 : 1)
        var edits = min(change, row[j] + 1, last[j + 1] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          edits = min(edits, before[j - 1] + 1)
        }
        row[j + 1] = edits
        least = min(least, edits)
      }
      if least > limit { return limit + 1 }
      (before, last, row) = (last, row, before)
    }
    return min(last[b.count], limit + 1)
  }
}
