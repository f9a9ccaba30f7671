import Text

/// A name in a mitigation that an item or section may have.
struct Mention {
  /// As an id.
  var name: String
  var words: Words
  /// `4` of `Section 4`, with the word before it.
  var number: (word: String, number: String)?

  /// The whole, and each part of it that brackets, commas, dashes or semicolons set off.
  static func all(in mitigation: String, _ vocabulary: Vocabulary) -> [Mention] {
    guard !mitigation.isEmpty else { return [] }
    let pieces = Pieces(mitigation)
    var texts = [pieces.bare]
    texts += (pieces.runs + pieces.brackets).filter { $0 != pieces.bare }
    return texts.prefix(20).flatMap { all(inPart: $0, vocabulary) }
  }

  private static func all(inPart text: String, _ vocabulary: Vocabulary) -> [Mention] {
    var words = Words(text)
    if let see = vocabulary.attributes.match(words, at: 0), see.meaning == .evidence {
      words = words[see.count..<words.count]
    }
    guard !words.isEmpty else { return [] }
    let list = words.list
    var mentions = [Mention(name: Identifier.of(list.joined(separator: " ")), words: words)]
    if list.count > 1, vocabulary[.numberWords].exact(words[0..<1]) != nil {
      let rest = words[1..<words.count]
      mentions[0].number = rest.count == 1 ? (list[0], list[1]) : nil
      mentions.append(Mention(name: Identifier.of(rest.phrase), words: rest))
    }
    return mentions
  }
}

/// What the names in mitigations stand for.
struct CoverNames {
  private let report: Report
  private var items: [String: [Int]] = [:]
  private var sections: [String: [Int]] = [:]
  private var numbers: [String: [Int]] = [:]

  init(_ report: Report, wanted: Set<String>) {
    self.report = report
    guard !wanted.isEmpty else { return }
    // Equal words twice in one section are one id and the same with a number.
    let again = Set(wanted.map { "\($0)-2" })
    for index in report.items.indices where report.items[index].isCoverable {
      let id = report.items[index].id
      if wanted.contains(id) { items[id, default: []].append(index) }
      if again.contains(id) { items[String(id.dropLast(2)), default: []].append(index) }
    }
    for (index, section) in report.sections.enumerated() {
      for name in Set([section.id, Identifier.of(section.title, or: "section")])
      where wanted.contains(name) {
        sections[name, default: []].append(index)
      }
      if let number = section.number, section.kind == .heading {
        numbers[number.lowercased(), default: []].append(index)
      }
    }
  }

  /// What a name stands for; nil where nothing or several things have it.
  func subject(of mention: Mention, outside own: Set<Int>) -> Cover.Subject? {
    let named = items[mention.name] ?? []
    if named.count == 1, Words(Pieces.bare(report.items[named[0]].text)) == mention.words {
      return .item(named[0])
    }
    if !named.isEmpty { return nil }
    var found = (sections[mention.name] ?? []).filter { !own.contains($0) }
    if found.isEmpty, let (word, number) = mention.number {
      found = (numbers[number] ?? []).filter {
        let own = report.sections[$0].numberWord?.lowercased()
        return own == nil || own == word || word == "section"
      }
    }
    guard found.count == 1, !own.contains(found[0]), report.hasItems(found[0]) else { return nil }
    return .section(found[0])
  }
}

extension Item {
  /// Whether its state is evidence: it asks for something to be done.
  fileprivate var isCoverable: Bool { !isTrigger }
}
