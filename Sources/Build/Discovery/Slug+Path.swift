import Readiness
import Text

extension Slug {
  /// The slug of a document that sets none: its path without the ending, `/` as `-`.
  ///
  /// Letters that cannot stand in a slug become `-`; where nothing is left, the path's digest names
  /// the document. A name that the site needs itself gets `-report`.
  package static func of(path: String) -> String {
    let made = words(of: withoutEnding(path))
    if made.isEmpty { return "doc-\(Digest(of: Array(path.utf8)).short)" }
    if made.utf8.count > longest {
      let head = made.utf8.prefix(longest - 9)
      return "\(String(decoding: head, as: UTF8.self))-\(Digest(of: Array(path.utf8)).short)"
    }
    return reserved.contains(made) ? "\(made)-report" : made
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
}
