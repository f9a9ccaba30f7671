/// Phrases and what they mean; found whole, or anywhere among other words.
///
/// Each beginning of a phrase has a place in one table, found by 64 bits that are drawn from the keys
/// of its words: a phrase is followed word by word for as long as some phrase goes on. That two
/// phrases share their 64 bits is left out of account: with ten thousand of them, one look-up in
/// 10¹⁵ errs.
package struct PhraseTable<Meaning: Sendable>: Sendable {
  /// The beginnings; zero where a place is free.
  private var paths: [UInt64] = []
  /// Which of the meanings each has, from one on; zero where none of the phrases ends there.
  private var ends: [UInt32] = []
  private var meanings: [Meaning] = []
  private var used = 0
  private var lists: [[String]] = []

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
    meanings.append(meaning)
    let end = UInt32(meanings.count)
    for phrase in phrases {
      guard let place = insert(phrase), overriding || ends[place] == 0 else { continue }
      ends[place] = end
    }
  }

  /// Adds phrases that mean this besides what they mean already.
  package mutating func add(
    _ phrases: [String], _ meaning: Meaning, joining join: (Meaning, Meaning) -> Meaning
  ) {
    for phrase in phrases {
      guard let place = insert(phrase) else { continue }
      let known = Int(ends[place])
      meanings.append(known > 0 ? join(meanings[known - 1], meaning) : meaning)
      ends[place] = UInt32(meanings.count)
    }
  }

  /// The place of a phrase, which is made where there is none; nil for one without words.
  private mutating func insert(_ phrase: String) -> Int? {
    var text = phrase
    return text.withUTF8 { bytes in
      while (used + bytes.count) * 4 > paths.count * 3 { grow() }
      var scan = WordScan(bytes)
      var path = PhrasePath()
      var place: Int?
      paths.withUnsafeMutableBufferPointer { paths in
        while let word = scan.next(into: nil) {
          path.append(word.key)
          let index = Self.free(path.value, in: UnsafeBufferPointer(paths))
          if paths[index] == 0 {
            paths[index] = path.value
            used += 1
          }
          place = index
        }
      }
      return place
    }
  }

  /// Where a beginning is, or would be.
  private static func free(_ path: UInt64, in paths: UnsafeBufferPointer<UInt64>) -> Int {
    let mask = paths.count - 1
    var index = Int(truncatingIfNeeded: path) & mask
    while paths[index] != path, paths[index] != 0 { index = (index + 1) & mask }
    return index
  }

  private mutating func grow() {
    let (oldPaths, oldEnds) = (paths, ends)
    paths = Array(repeating: 0, count: max(64, oldPaths.count * 2))
    ends = Array(repeating: 0, count: paths.count)
    paths.withUnsafeMutableBufferPointer { paths in
      for (index, path) in oldPaths.enumerated() where path != 0 {
        let place = Self.free(path, in: UnsafeBufferPointer(paths))
        paths[place] = path
        ends[place] = oldEnds[index]
      }
    }
  }

  /// Whether phrases begin so, and what the one means that ends there.
  private func beginning(_ path: UInt64) -> (isKnown: Bool, meaning: Meaning?) {
    guard !paths.isEmpty else { return (false, nil) }
    let index = paths.withUnsafeBufferPointer { Self.free(path, in: $0) }
    let end = Int(ends[index])
    return (paths[index] == path, end > 0 ? meanings[end - 1] : nil)
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
