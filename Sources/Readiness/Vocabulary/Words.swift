/// The words of a phrase, lower case, without punctuation: what vocabulary is looked up by.
///
/// Letters and digits run together to one word; each ideograph is a word of its own; everything else
/// only parts words. So `Go/No-Go` is `go no go`, and `检查项` is three words. Most are only looked
/// up, so the words themselves are made when they are asked for.
package struct Words: Hashable, Sendable {
  private let text: String
  /// How many words of the text come before these.
  private let skipped: Int
  /// What phrases are found by, for each word; accents make no difference to it.
  let keys: [UInt64]

  package init(_ text: String) {
    self.text = text
    skipped = 0
    var text = text
    keys = text.withUTF8 { bytes in
      var scan = WordScan(bytes)
      var keys: [UInt64] = []
      while let word = scan.next(into: nil) {
        if keys.isEmpty { keys.reserveCapacity(scan.remaining / 6 + 1) }
        keys.append(word.key)
      }
      return keys
    }
  }

  package init(list: [String]) { self.init(list.joined(separator: " ")) }

  private init(_ text: String, skipping skipped: Int, keys: [UInt64]) {
    self.text = text
    self.skipped = skipped
    self.keys = keys
  }

  /// Some of the words.
  package subscript(range: Range<Int>) -> Words {
    let range = range.clamped(to: 0..<count)
    return Words(text, skipping: skipped + range.lowerBound, keys: Array(keys[range]))
  }

  /// As they were written, but in lower case.
  package var list: [String] {
    var text = text
    return text.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { letters in
        var scan = WordScan(bytes)
        for _ in 0..<skipped { _ = scan.next(into: nil) }
        return keys.map { _ in
          guard let word = scan.next(into: letters.baseAddress) else { return "" }
          let text = Bytes(letters).part(0..<word.length).text
          return word.isASCII ? text : text.lowercased()
        }
      }
    }
  }

  package var first: String? { self[0..<1].list.first }

  package static func == (one: Words, other: Words) -> Bool {
    one.keys == other.keys && one.list == other.list
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(keys) }

  package var count: Int { keys.count }
  package var isEmpty: Bool { keys.isEmpty }
  /// The words with one space between them.
  package var phrase: String { list.joined(separator: " ") }
}
