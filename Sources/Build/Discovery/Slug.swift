import Diagnostics
import Readiness
import Text

/// The name of a document's folder in the site: 1 to 80 of `a` to `z`, `0` to `9` and `-`.
package enum Slug {
  package static let longest = 80

  /// The names at the site's root that are not a document's.
  package static let reserved: Set<String> = ["assets", "index", "schema", "site"]

  /// The slug of a document that sets none: its path without the ending, `/` as `-`.
  ///
  /// Letters that cannot stand in a slug become `-`; where nothing is left, the path's digest names
  /// the document. A name that the site needs itself gets `-report`.
  package static func of(path: String, reserved: Set<String>) -> String {
    let made = words(of: withoutEnding(path))
    if made.isEmpty { return "doc-\(Digest(of: Array(path.utf8)).short)" }
    if made.utf8.count > longest {
      let head = made.utf8.prefix(longest - 9)
      return "\(String(decoding: head, as: UTF8.self))-\(Digest(of: Array(path.utf8)).short)"
    }
    return reserved.contains(made) ? "\(made)-report" : made
  }

  /// Whether an author may set it.
  package static func isValid(_ slug: String) -> Bool {
    (1...longest).contains(slug.utf8.count) && slug.utf8.allSatisfy(isAllowed)
      && slug.utf8.first != UInt8(ascii: "-") && slug.utf8.last != UInt8(ascii: "-")
  }

  /// What is wrong with a slug that an author set, at its line.
  static func mistake(in slug: String, of document: Evaluation.Source) -> Diagnostic? {
    guard !isValid(slug) || reserved.contains(slug) else { return nil }
    let lines = LineIndex(document.bytes)
    let line = (1...lines.count).first { line in
      document.bytes[lines.range(ofLine: line)].starts(with: "slug".utf8)
    }
    let place = Place(document.path, line: line ?? 1)
    return isValid(slug) ? .reserved(slug, at: place) : .invalid(slug, at: place)
  }

  private static func withoutEnding(_ path: String) -> Substring {
    for ending in Source.endings where path.hasSuffix(ending) { return path.dropLast(ending.count) }
    return path[...]
  }

  private static func words(of path: Substring) -> String {
    var out: [UInt8] = []
    for byte in path.utf8 {
      let lower = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
      if lower != UInt8(ascii: "-") && isAllowed(lower) {
        out.append(lower)
      } else if let last = out.last, last != UInt8(ascii: "-") {
        out.append(UInt8(ascii: "-"))
      }
    }
    if out.last == UInt8(ascii: "-") { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension Diagnostic {
  fileprivate static func invalid(_ slug: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "slug.invalid", at: place, "'\(slug)' cannot be the name of a folder of the site",
      hint: "write 1 to \(Slug.longest) of a to z, 0 to 9 and -")
  }

  fileprivate static func reserved(_ slug: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "slug.reserved", at: place, "the site needs the name '\(slug)' itself",
      hint: "write another slug, such as '\(slug)-report'")
  }
}
