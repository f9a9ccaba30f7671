/// An emoji written as its name between colons, as GitHub has it: `:white_check_mark:`.
package enum EmojiShortcode {
  /// The text with every shortcode replaced by its emoji; nil where there is none.
  ///
  /// A name that is not known stays as it is, and so do colons within words and times (`10:100:20`).
  package static func replaced(in bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var copied = bytes.startIndex
    var index = bytes.startIndex
    while let open = bytes[index...].firstIndex(of: colon) {
      index = open + 1
      guard open == copied || mayStandBeside(bytes[open - 1]),
        let end = nameEnd(bytes, from: index),
        end + 1 == bytes.endIndex || mayFollow(bytes[end + 1]),
        let emoji = emoji(bytes[index..<end])
      else { continue }
      result += bytes[copied..<open]
      result += emoji.utf8
      index = end + 1
      copied = index
    }
    guard copied > bytes.startIndex else { return nil }
    return result + bytes[copied...]
  }

  /// The emoji of a name, without its colons.
  package static func emoji(named name: String) -> String? { emoji(Array(name.utf8)[...]) }

  private static func emoji(_ name: ArraySlice<UInt8>) -> String? {
    table[String(decoding: name, as: UTF8.self)]
  }

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    var name: Substring?
    for word in names.split(separator: " ") {
      if let known = name {
        table[String(known)] = String(word)
        name = nil
      } else {
        name = word
      }
    }
    return table
  }()

  /// Where the name ends that a colon may have opened: before the next colon.
  private static func nameEnd(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    var end = start
    while end < bytes.endIndex, end - start < 40, isPartOfName(bytes[end]) { end += 1 }
    return end > start && end < bytes.endIndex && bytes[end] == colon ? end : nil
  }

  /// Whether names have the byte: `a` to `z`, digits, `_`, `+` and `-`.
  package static func isPartOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "+"),
      UInt8(ascii: "-"):
      true
    default: ASCII.isDigit(byte)
    }
  }

  private static func mayStandBeside(_ byte: UInt8) -> Bool {
    byte != colon && mayFollow(byte)
  }

  private static func mayFollow(_ byte: UInt8) -> Bool {
    !ASCII.isLetter(byte) && !ASCII.isDigit(byte)
  }

  private static var colon: UInt8 { UInt8(ascii: ":") }
}
