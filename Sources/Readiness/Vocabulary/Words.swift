/// The words of a phrase, lower case, without punctuation: what vocabulary is looked up by.
///
/// Letters and digits run together to one word; each ideograph is a word of its own; everything else
/// only parts words. So `Go/No-Go` is `go no go`, and `检查项` is three words.
package struct Words: Hashable, Sendable {
  package var list: [String]

  package init(_ text: String) {
    list = Self.split(text)
  }

  package init(list: [String]) { self.list = list }

  package var count: Int { list.count }
  package var isEmpty: Bool { list.isEmpty }
  /// The words with one space between them.
  package var phrase: String { list.joined(separator: " ") }

  private static func split(_ text: String) -> [String] {
    var words: [String] = []
    var current: [UInt8] = []
    var needsLowering = false
    func flush() {
      guard !current.isEmpty else { return }
      let word = String(decoding: current, as: UTF8.self)
      words.append(needsLowering ? word.lowercased() : word)
      current.removeAll(keepingCapacity: true)
      needsLowering = false
    }
    for scalar in text.unicodeScalars {
      let value = scalar.value
      switch value {
      case 0x61...0x7A, 0x30...0x39: current.append(UInt8(value))
      case 0x41...0x5A: current.append(UInt8(value + 32))
      case 0x27, 0x2019: continue
      case 0..<0xAA: flush()
      case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF:
        flush()
        words.append(String(scalar))
      default:
        if scalar.properties.isAlphabetic || (0x300...0x36F).contains(value) {
          current.append(contentsOf: String(scalar).utf8)
          needsLowering = true
        } else {
          flush()
        }
      }
    }
    flush()
    return words
  }
}
