/// Phrases and what they mean; found whole, or anywhere among other words.
package struct PhraseTable<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    var words: [String]
    var meaning: Meaning
  }

  /// The entries by their first word, longest first.
  private var entries: [String: [Entry]] = [:]

  package init() {}

  /// Adds a phrase; an equal phrase keeps its first meaning unless `overriding`.
  package mutating func add(_ phrase: String, _ meaning: Meaning, overriding: Bool = false) {
    let words = Words(phrase).list
    guard let first = words.first else { return }
    var list = entries[first] ?? []
    if let same = list.firstIndex(where: { $0.words == words }) {
      if overriding { list[same].meaning = meaning }
    } else {
      let place = list.firstIndex { $0.words.count < words.count } ?? list.count
      list.insert(Entry(words: words, meaning: meaning), at: place)
    }
    entries[first] = list
  }

  /// The meaning of exactly these words.
  package func exact(_ words: Words) -> Meaning? {
    guard let first = words.list.first, let list = entries[first] else { return nil }
    return list.first { $0.words == words.list }?.meaning
  }

  /// The longest phrase that begins at `start`, and how many words it has.
  package func match(_ words: Words, at start: Int) -> (meaning: Meaning, count: Int)? {
    guard start < words.count, let list = entries[words.list[start]] else { return nil }
    for entry in list
    where entry.words.count <= words.count - start
      && entry.words.elementsEqual(words.list[start..<start + entry.words.count])
    {
      return (entry.meaning, entry.words.count)
    }
    return nil
  }

  /// Every phrase among the words from left to right, the longest at each place, none overlapping.
  package func all(in words: Words) -> [(meaning: Meaning, range: Range<Int>)] {
    var found: [(meaning: Meaning, range: Range<Int>)] = []
    var index = 0
    while index < words.count {
      if let match = match(words, at: index) {
        found.append((match.meaning, index..<index + match.count))
        index += match.count
      } else {
        index += 1
      }
    }
    return found
  }

  /// The first phrase among the words.
  package func first(in words: Words) -> Meaning? {
    for index in words.list.indices {
      if let match = match(words, at: index) { return match.meaning }
    }
    return nil
  }

  /// Every phrase, for suggestions.
  package var phrases: [String] {
    entries.values.flatMap { $0.map { $0.words.joined(separator: " ") } }.sorted()
  }
}
