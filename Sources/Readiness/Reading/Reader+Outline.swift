import Markdown

extension Reader {
  /// Finds the title, the sections and the labels, and what stands beneath each.
  mutating func readOutline() {
    let blocks = Array(document.children(of: Document.root))
    let topHeadings = blocks.filter { document[$0].kind == .heading(1) }
    let title = topHeadings.count == 1 ? topHeadings[0] : nil
    if let title {
      report.roles[title.index] = .title
      let words = document.plainText(of: title).collapsed
      if !words.isEmpty { report.title = words }
    }
    let reader = HeadingReader(vocabulary: vocabulary, efforts: efforts)
    for (place, block) in blocks.enumerated() where block != title {
      if case .heading(let level) = document[block].kind {
        open(reader.read(document.plainText(of: block)), .heading, level: level, at: block)
      } else if document[block].kind == .thematicBreak {
        closeLabels(at: block)
      } else if let label = label(of: block, before: blocks.dropFirst(place + 1).first) {
        open(
          reader.read(label.text), .label, level: 7, at: block,
          heading: label.isBold ? label.text : nil, isBold: label.isBold, line: label.line)
      }
    }
    close(downTo: 0, at: document.count)
  }

  private func label(of block: NodeID, before next: NodeID?) -> (
    text: String, isBold: Bool, line: Int
  )? {
    guard document[block].kind == .paragraph else { return nil }
    guard let last = document.lines(of: block).last else { return nil }
    let isMatter =
      next.map {
        switch document[$0].kind {
        case .list, .table, .codeBlock: true
        case .paragraph: document.plainText(of: $0).opensWithDrawnBox
        default: false
        }
      } ?? false
    guard isMatter || last.inlines.contains(where: { document[$0].kind == .strong }) else {
      return nil
    }
    let content = last.inlines.filter { !document.plainText(of: $0).collapsed.isEmpty }
    let text = last.inlines.map { document.plainText(of: $0) }.joined().collapsed
    guard !text.isEmpty else { return nil }
    if let pair = KeyValue(text, line: 0), !pair.value.isEmpty {
      if isMatter, pair.value.hasPrefix("["), pair.value.hasSuffix("]"),
        vocabulary.topics.exact(pair.key) == .signOff
      {
        return (pair.key, true, last.line)
      }
      // `Reviewed by: ____` asks for a name, and is over nothing.
      if isShortAttribute(text) || pair.value.range(ofPiece: "__") != nil { return nil }
    }
    let isBold = isOnlyBold(content)
    let single = document.lines(of: block).count == 1
    // `NO-GO for now.` decides; what follows it has a label of its own.
    let mayPrecede = single && nextIsLabelOrMatter(after: next) && verdict(of: text) == nil
    if isBold && (isMatter || mayPrecede)
      && text.utf8.count <= 120
    {
      return (text, true, last.line)
    }
    guard isMatter else { return nil }
    if text.endsInColon { return (text, false, last.line) }
    if single, text.utf8.count <= 60, let letter = text.unicodeScalars.first,
      letter.properties.isUppercase, text.utf8.dropFirst().starts(with: [0x2E, 0x20])
    {
      return (text, false, last.line)
    }
    return nil
  }

  /// A bold line may stand before another label that stands before the matter.
  private func nextIsLabelOrMatter(after next: NodeID?) -> Bool {
    guard let next, document[next].kind == .paragraph else { return false }
    guard let after = document[next].next else { return false }
    switch document[after].kind {
    case .list, .table: break
    default: return false
    }
    let text = document.plainText(of: next).collapsed
    return text.hasSuffix(":") || isShortAttribute(text)
  }

  private func isShortAttribute(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":"), text.utf8.count <= 80 else { return false }
    return vocabulary.attributes.exact(String(text[..<colon])) != nil
  }

  /// Only bold text, but for a colon or a status sign beside it.
  private func isOnlyBold(_ inlines: [NodeID]) -> Bool {
    var isBold = false
    for inline in inlines {
      if document[inline].kind == .strong {
        isBold = true
        continue
      }
      let text = document.plainText(of: inline).trimmed
      guard text.unicodeScalars.allSatisfy({ $0 == ":" || $0.isPicture || $0.isBlank }) else {
        return false
      }
    }
    return isBold
  }

  private mutating func open(
    _ parts: HeadingParts, _ kind: Section.Kind, level: Int, at block: NodeID,
    heading: String? = nil, isBold: Bool = true, line: Int? = nil
  ) {
    if kind == .label, vocabulary.topics.exact(parts.title) == .empty, parts.need == nil {
      report.roles[block.index] = .emptyLabel
      return
    }
    let level = kind == .label ? labelLevel(isBold: isBold, at: block) : level
    close(downTo: level, at: block.index)
    var section = Section(
      kind: kind, title: parts.title, heading: heading ?? document.plainText(of: block).collapsed,
      level: level, line: line ?? document[block].line, node: block,
      extent: block.index..<document.count)
    section.number = parts.number
    if let word = parts.numberWord { section.numberWord = word }
    if let emoji = parts.emoji { section.emoji = emoji }
    if let mark = parts.mark { section.mark = mark }
    if let effort = parts.effort { section.effort = effort }
    if let threshold = parts.threshold { section.threshold = threshold }
    if let when = parts.when { section.when = when }
    if let priority = parts.priority { section.priority = priority }
    // `☑ Can:` is done, and flags nothing.
    let isDrawnBox = kind == .label && section.heading.opensWithDrawnBox
    section.need = isDrawnBox ? .required : parts.need ?? .required
    section.isConditional = parts.isConditional
    section.isCritical = parts.isCritical
    section.hasOwnNeed = parts.need != nil && !isDrawnBox
    section.isLeadIn = kind == .label && !isBold
    section.parent = openSections.last
    if let parent = openSections.last {
      report.sections[parent].children.append(report.sections.count)
    } else {
      topSections.append(report.sections.count)
    }
    openSections.append(report.sections.count)
    report.roles[block.index] = .section(report.sections.count)
    report.sections.append(section)
  }

  /// One deeper than the heading above; a plain label directly under a bold one is deeper again.
  private func labelLevel(isBold: Bool, at block: NodeID) -> Int {
    let heading = openSections.last { report.sections[$0].kind == .heading }
    let base = (heading.map { report.sections[$0].level } ?? 1) + 1
    guard !isBold, let last = openSections.last, report.sections[last].kind == .label,
      !report.sections[last].isLeadIn, document[report.sections[last].node].next == block
    else { return base }
    return report.sections[last].level + 1
  }

  private mutating func close(downTo level: Int, at index: Int) {
    while let last = openSections.last, report.sections[last].level >= level {
      report.sections[last].extent = report.sections[last].extent.lowerBound..<index
      openSections.removeLast()
    }
  }

  /// A rule ends the labels above it, as the next heading would.
  private mutating func closeLabels(at block: NodeID) {
    while let last = openSections.last, report.sections[last].kind == .label {
      report.sections[last].extent = report.sections[last].extent.lowerBound..<block.index
      openSections.removeLast()
    }
  }

  /// The innermost section that a node stands in.
  func section(of node: NodeID) -> Int? {
    var low = 0
    var high = report.sections.count
    while low < high {
      let middle = (low + high) / 2
      if report.sections[middle].extent.lowerBound <= node.index {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var index: Int? = low > 0 ? low - 1 : nil
    while let at = index, !report.sections[at].extent.contains(node.index) {
      index = report.sections[at].parent
    }
    return index
  }

  /// A section and those that it stands in, innermost first.
  func chain(from section: Int?) -> [Int] {
    var chain: [Int] = []
    var index = section
    while let at = index {
      chain.append(at)
      index = report.sections[at].parent
    }
    return chain
  }
}
