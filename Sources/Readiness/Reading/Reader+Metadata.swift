import Markdown

extension Reader {
  /// Reads what the document says of itself before its first section, and after its last rule.
  mutating func readMetadata() {
    defer { dateMetadata() }
    let blocks = Array(document.children(of: Document.root))
    let headings = blocks.filter { isHeading($0) }
    let hasTitle = headings.first.map { report.roles[$0.index] == .title } ?? false
    let severalTops = headings.filter { document[$0].kind == .heading(1) }.count > 1
    let firstSection = hasTitle || severalTops ? headings.dropFirst().first : headings.first
    for block in blocks {
      if let firstSection, block >= firstSection { break }
      readMetadata(in: block)
    }
    guard let rule = blocks.last(where: { document[$0].kind == .thematicBreak }),
      !headings.contains(where: { $0 > rule }), let firstSection, firstSection < rule
    else { return }
    for block in blocks where block > rule { readMetadata(in: block) }
  }

  private func isHeading(_ block: NodeID) -> Bool {
    if case .heading = document[block].kind { return true }
    return false
  }

  private mutating func readMetadata(in block: NodeID) {
    switch document[block].kind {
    case .paragraph:
      for line in document.lines(of: block) {
        for pair in KeyValue.pairs(in: line, of: document) { addMetadata(pair, at: block) }
      }
    case .list:
      for entry in document.children(of: block) {
        guard case .item(.none) = document[entry].kind, report.roles[entry.index] == .prose,
          let paragraph = document[entry].firstChild, document[paragraph].kind == .paragraph,
          let line = document.lines(of: paragraph).first
        else { continue }
        for pair in KeyValue.pairs(in: line, of: document) { addMetadata(pair, at: entry) }
      }
    case .table:
      let shape = shape(of: block)
      guard shape.heads.count == 2 else { return }
      for row in shape.rows where report.roles[row.node.index] == .prose {
        addMetadata(
          KeyValue(row.cells[0] + ": " + shape.cell(row, 1), line: row.line), at: row.node)
      }
    default: break
    }
  }

  private mutating func addMetadata(_ pair: KeyValue?, at node: NodeID) {
    guard let pair, !pair.value.isEmpty, pair.value.utf8.count <= 300, Words(pair.key).count <= 6
    else { return }
    if report.roles[node.index] == .prose {
      report.roles[node.index] = .metadata(report.metadata.count)
    }
    report.metadata.append(Metadata(name: pair.key, value: pair.value, line: pair.line))
  }

  /// Finds the days on which the document says that it was changed or reviewed.
  private mutating func dateMetadata() {
    let dates = DateReader(vocabulary)
    for index in report.metadata.indices {
      let entry = report.metadata[index]
      let attribute = vocabulary.attributes.exact(Words(entry.name))
      let isOwn =
        attribute == .housekeeping || attribute == .date
        || FrontMatter.datedKeys.contains(entry.name.lowercased())
      guard isOwn, let found = dates.opening(entry.value), found.kind == .day else { continue }
      report.metadata[index].day = found.day
    }
  }
}
