/// Identifiers that must differ from each other: those of a page, or of the items of a section.
package struct IdentifierScope: Sendable {
  private var taken: Set<String> = []
  /// The number to try next for an identifier that was asked for before.
  private var next: [String: Int] = [:]

  package init() {}

  /// Takes an identifier that an author set; false where another thing has it.
  package mutating func reserve(_ identifier: String) -> Bool { taken.insert(identifier).inserted }

  /// The identifier, or the first of it with `-2`, `-3` and so on that nothing else has.
  ///
  /// It never has more than `Identifier.longest` bytes.
  package mutating func unique(_ identifier: String) -> String {
    if taken.insert(identifier).inserted { return identifier }
    var number = next[identifier] ?? 2
    while true {
      let suffix = "-\(number)"
      var bytes = Array(identifier.utf8)
      Identifier.cut(&bytes, to: Identifier.longest - suffix.utf8.count)
      let candidate = String(decoding: bytes, as: UTF8.self) + suffix
      number += 1
      if taken.insert(candidate).inserted {
        next[identifier] = number
        return candidate
      }
    }
  }
}
