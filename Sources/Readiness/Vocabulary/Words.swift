/// The words of a phrase, lower case, without punctuation: what vocabulary is looked up by.
///
/// Letters and digits run together to one word; each ideograph is a word of its own; everything else
/// only parts words. So `Go/No-Go` is `go no go`, and `检查项` is three words.
package struct Words: Hashable, Sendable {
  /// As they were written, but in lower case.
  package let list: [String]
  /// What phrases are found by, for each word; accents make no difference to it.
  let keys: [UInt64]

  package init(_ text: String) {
    var text = text
    self = text.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { letters in
        Words(WordScan(bytes), letters: letters)
      }
    }
  }

  package init(list: [String]) {
    self.list = list
    keys = list.map { word in
      var word = word
      return word.withUTF8 { bytes in
        var scan = WordScan(bytes)
        return scan.next(into: nil)?.key ?? 0
      }
    }
  }

  private init(_ scan: WordScan, letters: UnsafeMutableBufferPointer<UInt8>) {
    var scan = scan
    var list: [String] = []
    var keys: [UInt64] = []
    while let word = scan.next(into: letters.baseAddress) {
      if list.isEmpty {
        let likely = scan.remaining / 6 + 1
        list.reserveCapacity(likely)
        keys.reserveCapacity(likely)
      }
      let text = String(decoding: letters[..<word.length], as: UTF8.self)
      list.append(word.isASCII ? text : text.lowercased())
      keys.append(word.key)
    }
    self.list = list
    self.keys = keys
  }

  package static func == (one: Words, other: Words) -> Bool { one.list == other.list }

  package func hash(into hasher: inout Hasher) { hasher.combine(list) }

  package var count: Int { list.count }
  package var isEmpty: Bool { list.isEmpty }
  /// The words with one space between them.
  package var phrase: String { list.joined(separator: " ") }
}
