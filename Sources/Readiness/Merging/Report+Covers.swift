import Markdown
import Text

extension Report {
  /// Ties each risk to the items that are done against it, as far as the document itself says so.
  ///
  /// What status data names wins; else what stands beneath the risk, what the mitigation links to,
  /// and what it names by its very words or number. Likeness ties nothing.
  package mutating func tieRisks(_ vocabulary: Vocabulary) {
    let untied = risks.indices.filter { risks[$0].covers.isEmpty }
    guard !untied.isEmpty, !items.isEmpty else { return }
    let mentions = untied.map {
      Mention.all(in: risks[$0].mitigation ?? "", vocabulary)
    }
    let names = CoverNames(self, wanted: Set(mentions.joined().map(\.name)))
    let fragments = fragments
    for (index, mentions) in zip(untied, mentions) {
      let own = chain(ofSection: risks[index].section)
      var covers = nested(beneath: risks[index])
      if !fragments.isEmpty { covers += linked(from: risks[index], fragments, own) }
      covers += mentions.compactMap { mention in
        names.subject(of: mention, outside: own).map { Cover($0, by: .words) }
      }
      var seen: Set<Cover.Subject> = []
      risks[index].covers = covers.filter { seen.insert($0.subject).inserted }
    }
  }

  /// The items beneath a risk's own heading or list entry.
  private func nested(beneath risk: Risk) -> [Cover] {
    guard let node = risk.node else { return [] }
    if case .section(let section) = roles[node.index] {
      return hasItems(section) ? [Cover(.section(section), by: .nesting)] : []
    }
    return range(ofItemsIn: document.subtree(of: node)).filter {
      items[$0].node != node && isOutermost($0, within: node)
    }.map { Cover(.item($0), by: .nesting) }
  }

  private func isOutermost(_ item: Int, within node: NodeID) -> Bool {
    guard let parent = items[item].parent else { return true }
    return items[parent].node.index <= node.index
  }

  /// What fragments name, where the document links to any; several things of one name are none.
  private var fragments: [String: [Cover.Subject]] {
    guard links.contains(where: { $0.address.utf8.first == UInt8(ascii: "#") }) else { return [:] }
    var found: [String: [Cover.Subject]] = [:]
    for (index, section) in sections.enumerated() where hasItems(index) {
      let heading = section.kind == .heading ? Fragment.of(section.heading) : section.id
      for name in Set([section.id, heading]) { found[name, default: []].append(.section(index)) }
    }
    let named = Set(namedItems)
    for index in items.indices where named.contains(items[index].id) {
      found[items[index].id, default: []].append(.item(index))
    }
    return found
  }

  /// What the first links in a risk's mitigation lead to.
  private func linked(
    from risk: Risk, _ fragments: [String: [Cover.Subject]], _ own: Set<Int>
  ) -> [Cover] {
    guard let node = risk.node, let mitigation = risk.mitigation else { return [] }
    var range = document.subtree(of: node)
    if case .section(let section) = roles[node.index] { range = sections[section].extent }
    let links = range.lazy.map { NodeID(index: $0) }.filter {
      document[$0].kind == .link && document.destination(of: $0).utf8.first == UInt8(ascii: "#")
    }
    return links.prefix(20).compactMap { link in
      let words = document.plainText(of: link).collapsed
      let address = String(document.destination(of: link).dropFirst())
      guard !words.isEmpty, mitigation.contains(words),
        let found = fragments[(address.percentDecoded ?? address).lowercased()], found.count == 1,
        !own.contains(found[0])
      else { return nil }
      return Cover(found[0], by: .link)
    }
  }

  /// A section and those that it stands in.
  private func chain(ofSection section: Int?) -> Set<Int> {
    var chain: Set<Int> = []
    var next = section
    while let index = next, chain.insert(index).inserted { next = sections[index].parent }
    return chain
  }

  /// Whether anything in a section is counted.
  func hasItems(_ section: Int) -> Bool {
    range(ofItemsIn: sections[section].extent).contains { items[$0].isCounted }
  }

  /// The indexes of the items whose nodes lie in a range; items lie in the order of their nodes.
  func range(ofItemsIn nodes: Range<Int>) -> Range<Int> {
    let first = items.partitioningIndex { $0.node.index >= nodes.lowerBound }
    let last = items.partitioningIndex { $0.node.index >= nodes.upperBound }
    return first..<max(first, last)
  }
}

extension Set<Int> {
  /// Whether the subject is one of these sections.
  fileprivate func contains(_ subject: Cover.Subject) -> Bool {
    if case .section(let index) = subject { contains(index) } else { false }
  }
}

extension [Item] {
  /// The first index from which on a condition holds.
  fileprivate func partitioningIndex(where holds: (borrowing Item) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
