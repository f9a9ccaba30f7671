import Readiness

/// Links within a document, to the ids that its sections have on the page.
struct SectionLinks: Sendable {
  private let sections: [Section]

  init(_ report: Report) { sections = report.sections }

  /// The address of the section that an author's fragment means; nil where none is so named.
  func url(of fragment: String) -> String? {
    let name = Self.name(of: fragment.utf8.dropFirst())
    guard !name.isEmpty else { return "#main" }
    let section = sections.first { Self.name(of: $0.id.utf8[...]) == name || $0.name == name }
    return section.map { "#s-\($0.id)" }
  }

  /// Letters and digits in lower case with single hyphens between, so that the ids of different
  /// sites for one heading compare equal.
  fileprivate static func name(of text: Substring.UTF8View) -> [UInt8] {
    var name: [UInt8] = []
    for byte in text {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): name.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        name.append(byte)
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: " "):
        if name.last != UInt8(ascii: "-"), !name.isEmpty { name.append(UInt8(ascii: "-")) }
      default: break
      }
    }
    if name.last == UInt8(ascii: "-") { name.removeLast() }
    return name
  }
}

extension Section {
  /// The heading's own words, as most sites make an id of them.
  fileprivate var name: [UInt8] { SectionLinks.name(of: heading.utf8[...]) }
}
