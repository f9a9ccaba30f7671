/// The name of a document's folder in the site: 1 to 80 of `a` to `z`, `0` to `9` and `-` within.
package enum Slug {
  package static let longest = 80

  /// Names that the site needs for itself, or that no Windows folder can have.
  package static let reserved: Set<String> = [
    "assets", "files", "index", "schema", "site", "con", "prn", "aux", "nul",
    "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
  ]

  /// Whether it can be the name of a folder.
  package static func isValid(_ slug: String) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return (1...longest).contains(slug.utf8.count) && slug.utf8.allSatisfy(isAllowed)
      && slug.utf8.first != hyphen && slug.utf8.last != hyphen
  }

  package static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
