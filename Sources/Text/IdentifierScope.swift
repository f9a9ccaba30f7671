/// Identifiers that must differ from each other: those of a page, or of the items of a section.
///
/// Only 64 bits of each are kept, drawn with a seed that is new in every process: that two of ten
/// thousand identifiers share them happens once in 10¹¹ documents, and then one gets a number that
/// it does not need. No document can be written so that it happens.
package struct IdentifierScope: Sendable {
  /// The keys, each at the first free place from its own on; zero where a place is free.
  private var taken: [UInt64] = []
  private var count = 0
  /// The number to try next for an identifier that was asked for before, by its key.
  private var next: [UInt64: Int] = [:]

  package init() {}

  /// Takes an identifier that an author set; false where another thing has it.
  package mutating func reserve(_ identifier: String) -> Bool { insert(Self.key(identifier, 0)) }

  /// The identifier, or the first of it with `-2`, `-3` and so on that nothing else has.
  ///
  /// It never has more than `Identifier.longest` bytes.
  /// - Parameter part: equal identifiers of two parts do not get in each other's way.
  package mutating func unique(_ identifier: String, in part: Int = 0) -> String {
    let key = Self.key(identifier, part)
    if insert(key) { return identifier }
    var number = next[key] ?? 2
    while true {
      let suffix = "-\(number)"
      var bytes = Array(identifier.utf8)
      Identifier.cut(&bytes, to: Identifier.longest - suffix.utf8.count)
      let candidate = String(decoding: bytes, as: UTF8.self) + suffix
      number += 1
      if insert(Self.key(candidate, part)) {
        next[key] = number
        return candidate
      }
    }
  }

  /// False where the key is there already.
  private mutating func insert(_ key: UInt64) -> Bool {
    if count * 4 >= taken.count * 3 { grow() }
    let mask = taken.count - 1
    var index = Int(truncatingIfNeeded: key) & mask
    while taken[index] != 0 {
      if taken[index] == key { return false }
      index = (index + 1) & mask
    }
    taken[index] = key
    count += 1
    return true
  }

  private mutating func grow() {
    let old = taken
    taken = Array(repeating: 0, count: max(64, old.count * 2))
    let mask = taken.count - 1
    for key in old where key != 0 {
      var index = Int(truncatingIfNeeded: key) & mask
      while taken[index] != 0 { index = (index + 1) & mask }
      taken[index] = key
    }
  }

  private static let seed = UInt64.random(in: .min ... .max)

  /// Never zero, which marks a free place.
  private static func key(_ identifier: String, _ part: Int) -> UInt64 {
    var identifier = identifier
    return identifier.withUTF8 { bytes in
      var state = seed ^ UInt64(bitPattern: Int64(part)) &* 0x9E37_79B9_7F4A_7C15
      var at = 0
      while at + 8 <= bytes.count {
        state = mix(
          state ^ UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: at, as: UInt64.self))
        at += 8
      }
      var rest = UInt64(bytes.count)
      while at < bytes.count {
        rest = rest << 8 | UInt64(bytes[at])
        at += 1
      }
      return mix(state ^ rest) | 1
    }
  }

  /// Both halves of a product of 128 bits, folded: each bit of the input changes half of the result.
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = (value ^ seed).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
