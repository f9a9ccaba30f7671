import Markdown
import Readiness
import Text

/// The places of a report's page that links may lead to: its headings, its labels, and the items that
/// have an id of their author's.
///
/// Kept of every document while a site is made, and cheap to make; names are looked up in `index`.
package struct Landmarks: Sendable {
  /// The words of the one heading that is the title.
  private let title: String?
  fileprivate let sections: [Place]
  private let items: [String]

  fileprivate struct Place: Sendable {
    let heading: String
    let id: String
    let isLabel: Bool
  }

  package init(_ report: Report) {
    let document = report.document
    title = document.children(of: Document.root).first { report.roles[$0.index] == .title }
      .map { document.plainText(of: $0) }
    sections = report.sections.map {
      Place(heading: $0.heading, id: $0.id, isLabel: $0.kind == .label)
    }
    items = report.namedItems
  }

  /// The places by the names that authors write for them; made once for many look-ups.
  package var index: Index { Index(title: title, sections: sections, items: items) }

  package struct Index: Sendable {
    private var places: [String: String] = [:]
    /// The same by letters and digits only, for the ways of other sites.
    private var loose: [String: String] = [:]
    /// What the headings are called, in the order of the document.
    package private(set) var names: [String] = []

    fileprivate init(title: String?, sections: [Place], items: [String]) {
      var uses: [String: Int] = [:]
      for (heading, id) in [(title, "title")] + sections.map({ ($0.named, "s-\($0.id)") }) {
        guard let heading else { continue }
        let name = Fragment.of(heading)
        let count = uses[name, default: 0]
        uses[name] = count + 1
        let own = count == 0 ? name : "\(name)-\(count)"
        names.append(own)
        add(own, id)
      }
      for section in sections { add(section.id, "s-\(section.id)") }
      for section in sections where section.isLabel {
        add(Fragment.of(section.heading), "s-\(section.id)")
      }
      for name in names + sections.map(\.id) + sections.map(\.heading) {
        let letters = Fragment.letters(of: name)
        if loose[letters] == nil { loose[letters] = places[name] ?? places[Fragment.of(name)] }
      }
      for item in items { add(item, "i-\(item)") }
      add("", "main")
      add("top", "main")
    }

    private mutating func add(_ name: String, _ id: String) {
      if places[name] == nil { places[name] = id }
    }

    /// The id on the page of what an author's fragment means; nil where nothing is so called.
    package func id(of fragment: String) -> String? {
      if let id = places[fragment] ?? places[fragment.lowercased()] { return id }
      let letters = Fragment.letters(of: fragment)
      guard !letters.isEmpty else { return nil }
      return loose[letters] ?? withoutEmoji(fragment).flatMap { id(of: $0) }
    }

    /// The name less the names of emoji, which GitHub keeps and a page shows as signs; nil without any.
    private func withoutEmoji(_ fragment: String) -> String? {
      let words = fragment.split(separator: "-", omittingEmptySubsequences: false)
      let kept = words.filter { EmojiShortcode.emoji(named: String($0)) == nil }
      return kept.isEmpty || kept.count == words.count ? nil : kept.joined(separator: "-")
    }
  }
}

extension Landmarks.Place {
  /// The words of a heading; GitHub gives labels no name.
  fileprivate var named: String? { isLabel ? nil : heading }
}
