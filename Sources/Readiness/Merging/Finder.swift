import Diagnostics

/// Finds the section or item that a key names.
struct Finder {
  private let sections: Names
  private let items: Names

  init(_ report: Report) {
    var sections = Names(kind: "section")
    for (index, section) in report.sections.enumerated() {
      let label = [section.numberWord, section.number].compactMap { $0 }.joined(separator: " ")
      sections.add(
        index, id: section.id, anchor: section.id, line: section.line,
        names: [section.number ?? "", label, section.title, section.heading])
    }
    self.sections = sections
    var items = Names(kind: "item")
    for (index, item) in report.items.enumerated() {
      items.add(index, id: item.id, anchor: item.anchor, line: item.line, names: [item.text])
    }
    self.items = items
  }

  /// By number, label with number, id or exact title.
  func section(_ key: String) -> Found { sections.find(key) }

  /// By id or exact text.
  func item(_ key: String) -> Found { items.find(key) }
}

/// What a key names.
struct Found {
  /// The indexes; one where all is well.
  var indexes: [Int]
  /// What the message about none or several says to do.
  var hint: String

  var one: Int? { indexes.count == 1 ? indexes[0] : nil }
}

/// The names of things of one kind.
private struct Names {
  let kind: String
  private var ids: [String] = []
  private var lines: [Int] = []
  private var byID: [String: [Int]] = [:]
  /// Unique where ids are not: a thing of an equal id elsewhere has a number more.
  private var byAnchor: [String: Int] = [:]
  private var byName: [String: [Int]] = [:]
  private var byWords: [[String]: [Int]] = [:]

  init(kind: String) { self.kind = kind }

  mutating func add(_ index: Int, id: String, anchor: String, line: Int, names: [String]) {
    ids.append(anchor)
    lines.append(line)
    byID[id, default: []].append(index)
    byAnchor[anchor] = index
    for name in Set(names) where !name.isEmpty {
      byName[name, default: []].append(index)
    }
    for words in Set(names.map { Words($0).list }) where !words.isEmpty {
      byWords[words, default: []].append(index)
    }
  }

  /// An id wins over exact words, and those over words that differ in case or punctuation.
  func find(_ key: String) -> Found {
    let isNumbered = byID[key] == nil && byAnchor[key] != nil
    if isNumbered, let index = byAnchor[key] { return Found(indexes: [index], hint: "") }
    let found = byID[key] ?? byName[key] ?? byWords[Words(key).list] ?? []
    switch found.count {
    case 0: return Found(indexes: [], hint: nearest(to: key))
    case 1: return Found(indexes: found, hint: "")
    default:
      return Found(indexes: found, hint: choice(of: found, isByID: byID[key] != nil))
    }
  }

  /// How to name one of several.
  private func choice(of found: [Int], isByID: Bool) -> String {
    let all = found.map { "\(ids[$0]) (line \(lines[$0]))" }.joined(separator: ", ")
    if Set(found.map { ids[$0] }).count == found.count, !isByID {
      return "write the id of one: \(all)"
    }
    return "give each an id of its own, as {#my-id} at its end: \(all)"
  }

  /// The names nearest to a key: by its letters, else by the words that they share.
  private func nearest(to key: String) -> String {
    guard !ids.isEmpty else { return "the document has no \(kind)s" }
    let words = Words(key).list
    let written = words.joined(separator: "-")
    if let id = Nearest.to(written, in: ids) { return "did you mean '\(id)'?" }
    let names = byWords.mapValues { $0[0] }.map { ($0.joined(separator: "-"), $1) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    if let name = Nearest.to(written, in: names.map(\.0)),
      let index = names.first(where: { $0.0 == name })?.1
    {
      return "did you mean '\(ids[index])'?"
    }
    let wanted = Set(words)
    let shared = ids.indices.map { index in
      (
        index: index,
        count: wanted.intersection(ids[index].split(separator: "-").map(String.init)).count
      )
    }
    let best = shared.filter { $0.count > 0 }.sorted { ($1.count, $0.index) < ($0.count, $1.index) }
    if best.isEmpty {
      let first = ids.prefix(3).joined(separator: ", ")
      return "write an id, the first of which are: \(first)"
    }
    return "nearest: " + best.prefix(3).map { ids[$0.index] }.joined(separator: ", ")
  }
}
