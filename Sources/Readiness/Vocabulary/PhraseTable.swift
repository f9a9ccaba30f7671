/// Phrases and what they mean; found whole, or anywhere among other words.
///
/// Each beginning of a phrase has a place in one table, found by 64 bits that are drawn from the keys
/// of its words: a phrase is followed word by word for as long as some phrase goes on. That two
/// phrases share their 64 bits is left out of account: with ten thousand of them, one look-up in
/// 10¹⁵ errs.
package struct PhraseTable<Meaning: Sendable>: Sendable {
  /// The beginnings, each where its path says, or in the next place that was free.
  private var places: [Place] = []
  private var used = 0
  private var lists: [[String]] = []

  /// A beginning, or a free place, whose path is zero.
  private struct Place: Sendable {
    var path: UInt64 = 0
    /// Nil where none of the phrases ends there.
    var meaning: Meaning?
  }

  package init() {}

  /// As they were added: for suggestions.
  package var phrases: [String] { lists.flatMap { $0 } }

  /// Adds a phrase; an equal phrase keeps its first meaning unless `overriding`.
  package mutating func add(_ phrase: String, _ meaning: Meaning, overriding: Bool = false) {
    add([phrase], meaning, overriding: overriding)
  }

  /// Adds phrases that mean the same.
  package mutating func add(_ phrases: [String], _ meaning: Meaning, overriding: Bool = false) {
    guard !phrases.isEmpty else { return }
    lists.append(phrases)
    for phrase in phrases {
      guard let place = insert(phrase), overriding || places[place].meaning == nil else { continue }
      places[place].meaning = meaning
    }
  }

  /// Adds phrases that mean this besides what they mean already.
  package mutating func add(
    _ phrases: [String], _ meaning: Meaning, joining join: (Meaning, Meaning) -> Meaning
  ) {
    for phrase in phrases {
      guard let place = insert(phrase) else { continue }
      places[place].meaning = places[place].meaning.map { join($0, meaning) } ?? meaning
    }
  }

  /// The place of a phrase, which is made where there is none; nil for one without words.
  private mutating func insert(_ phrase: String) -> Int? {
    var text = phrase
    return text.withUTF8 { bytes in
      while (used + bytes.count) * 4 > places.count * 3 { grow() }
      var scan = WordScan(bytes)
      var path = PhrasePath()
      var place: Int?
      while let word = scan.next(into: nil) {
        path.append(word.key)
        let index = index(of: path.value)
        if places[index].path == 0 {
          places[index].path = path.value
          used += 1
        }
        place = index
      }
      return place
    }
  }

  /// Where a beginning is, or would be.
  private func index(of path: UInt64) -> Int {
    places.withUnsafeBufferPointer { places in
      let mask = places.count - 1
      var index = Int(truncatingIfNeeded: path) & mask
      while places[index].path != path, places[index].path != 0 { index = (index + 1) & mask }
      return index
    }
  }

  private mutating func grow() {
    let old = places
    places = Array(repeating: Place(), count: max(64, old.count * 2))
    for place in old where place.path != 0 { places[index(of: place.path)] = place }
  }

  /// Whether phrases begin so, and what the one means that ends there.
  private func beginning(_ path: UInt64) -> (isKnown: Bool, meaning: Meaning?) {
    guard !places.isEmpty else { return (false, nil) }
    let place = places[index(of: path)]
    return (place.path == path, place.meaning)
  }

  /// Whether the text's first word begins a phrase: a cheap test before its words are taken apart.
  package func mayBegin(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var scan = WordScan(bytes)
      guard let word = scan.next(into: nil) else { return false }
      var path = PhrasePath()
      path.append(word.key)
      return beginning(path.value).isKnown
    }
  }

  /// The meaning of exactly the words of a text, looked up without taking them apart.
  package func exact(_ text: String) -> Meaning? {
    var text = text
    return text.withUTF8 { bytes in
      var scan = WordScan(bytes)
      var path = PhrasePath()
      var meaning: Meaning?
      while let word = scan.next(into: nil) {
        path.append(word.key)
        let found = beginning(path.value)
        guard found.isKnown else { return nil }
        meaning = found.meaning
      }
      return meaning
    }
  }

  /// The meaning of exactly these words.
  package func exact(_ words: Words) -> Meaning? {
    guard !words.isEmpty else { return nil }
    var path = PhrasePath()
    for key in words.keys { path.append(key) }
    return beginning(path.value).meaning
  }

  /// The meaning of exactly the word that has a key (`Words.keys`).
  package func exact(wordOf key: UInt64) -> Meaning? {
    var path = PhrasePath()
    path.append(key)
    return beginning(path.value).meaning
  }

  /// The longest phrase that begins at `start`, and how many words it has.
  package func match(_ words: Words, at start: Int) -> (meaning: Meaning, count: Int)? {
    var path = PhrasePath()
    var longest: (meaning: Meaning, count: Int)?
    var index = start
    while index < words.keys.count {
      path.append(words.keys[index])
      index += 1
      let found = beginning(path.value)
      guard found.isKnown else { break }
      if let meaning = found.meaning { longest = (meaning, index - start) }
    }
    return longest
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
    for index in words.keys.indices {
      if let match = match(words, at: index) { return match.meaning }
    }
    return nil
  }
}

extension Words {
  /// Whether the last of them are a phrase of the table.
  package func ends<Meaning>(in table: PhraseTable<Meaning>) -> Bool {
    list.indices.suffix(4).contains { table.match(self, at: $0)?.count == count - $0 }
  }
}

/// The key of a row of words, from the keys of the words.
private struct PhrasePath {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func append(_ key: UInt64) {
    state = (state ^ key) &* 0xD6E8_FEB8_6659_FD93
    state ^= state >> 32
  }

  /// Never zero, which marks a free place.
  var value: UInt64 { state | 1 << 63 }
}
