/// The nearest of known words, for "did you mean".
package enum Nearest {
  /// The word of `known` with the fewest edits to `word`, when they are few for its length.
  ///
  /// Up to one edit below seven letters, two from there on (optimal string alignment: an exchange of
  /// neighbours is one edit). The first of equals wins.
  package static func to(_ word: String, in known: some Sequence<String>) -> String? {
    let limit = word.unicodeScalars.count < 7 ? 1 : 2
    var best: (word: String, edits: Int)?
    for candidate in known {
      let edits = distance(word, candidate, limit: limit)
      if edits <= limit && edits < best?.edits ?? .max { best = (candidate, edits) }
    }
    return best?.word
  }

  /// The number of edits between two words; `limit + 1` where it is more than `limit`.
  package static func distance(_ one: String, _ other: String, limit: Int) -> Int {
    let a = Array(one.unicodeScalars)
    let b = Array(other.unicodeScalars)
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        let change = rows[i][j] + (a[i] == b[j] ? 0 : 1)
        var edits = min(change, row[j] + 1, rows[i][j + 1] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          edits = min(edits, rows[i - 1][j - 1] + 1)
        }
        row.append(edits)
      }
      if row.min() ?? 0 > limit { return limit + 1 }
      rows.append(row)
    }
    return min(rows[a.count][b.count], limit + 1)
  }
}
