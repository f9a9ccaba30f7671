import Markdown

extension Reader {
  /// Ties each entry of the plan to the section whose work it plans, and to its own tick.
  ///
  /// A title names the one section with items that has the same words, or the same word and number
  /// (`Phase 2 (Tests)`); two such sections are none.
  mutating func nameSubjects() {
    guard !report.timeline.isEmpty else { return }
    let names = SectionNames(self)
    var ticked: Set<Int> = []
    for item in report.items where item.state == .done { ticked.insert(item.node.index) }
    for index in report.timeline.indices {
      let entry = report.timeline[index]
      report.timeline[index].subject = names.subject(of: entry, in: report)
      if let node = entry.node, ticked.contains(node.index) {
        report.timeline[index].isSaidDone = true
      }
    }
  }
}

/// The sections with items, by the words of their titles, and by word and number.
private struct SectionNames {
  private var titles: [Words: Int?] = [:]
  private var numbers: [String: Int?] = [:]
  private let headings: HeadingReader

  init(_ reader: Reader) {
    headings = HeadingReader(vocabulary: reader.vocabulary, efforts: reader.efforts)
    let sections = reader.report.sections
    // A label is meant only where no heading is.
    for kind in [Section.Kind.heading, .label] {
      var own = SectionTable()
      for index in sections.indices
      where sections[index].kind == kind && reader.holdsItems(index) {
        own.add(index, Words(Pieces.bare(sections[index].title)), Self.name(of: sections[index]))
      }
      titles.merge(own.titles) { headings, _ in headings }
      numbers.merge(own.numbers) { headings, _ in headings }
    }
  }

  private static func name(of section: Section) -> String? {
    name(section.numberWord, section.number)
  }

  private static func name(_ word: String?, _ number: String?) -> String? {
    guard let word, let number else { return nil }
    return "\(word.lowercased()) \(number.lowercased())"
  }

  func subject(of entry: TimelineEntry, in report: Report) -> Int? {
    if let section = entry.section,
      entry.node == report.sections[section].node || entry.title == report.sections[section].title
    {
      return section
    }
    let parts = headings.read(entry.title)
    if let name = Self.name(parts.numberWord, parts.number),
      case .some(.some(let index)) = numbers[name]
    {
      return index
    }
    if case .some(.some(let index)) = titles[Words(Pieces.bare(parts.title))] { return index }
    return nil
  }
}

/// Sections by a name that is theirs alone; nil where two have it.
private struct SectionTable {
  var titles: [Words: Int?] = [:]
  var numbers: [String: Int?] = [:]

  mutating func add(_ index: Int, _ title: Words, _ number: String?) {
    if !title.isEmpty { titles[title] = .some(titles[title] == nil ? index : nil) }
    if let number { numbers[number] = .some(numbers[number] == nil ? index : nil) }
  }
}
