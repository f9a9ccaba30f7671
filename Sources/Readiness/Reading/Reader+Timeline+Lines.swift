import Markdown

extension Reader {
  /// The lines of a paragraph that name a time of the plan.
  mutating func readTimes(inParagraph block: NodeID, section: Int?) {
    var label: Int?
    if case .section(let index) = report.roles[block.index] { label = report.sections[index].line }
    if case .signOff = report.roles[block.index] { return }
    guard holdsDigit(block) else { return }
    for line in document.lines(of: block) where line.line != label {
      readTime(inLine: line, node: block, section: section)
    }
  }

  private mutating func readTime(inLine line: Document.InlineLine, node: NodeID, section: Int?) {
    let pairs = KeyValue.pairs(in: line, of: document)
    for pair in pairs {
      guard let phrase = time(ofKey: pair.key, value: pair.value, section: section) else {
        continue
      }
      anchor(phrase, key: pair.key, section: section)
      let title = lengthTitle(pair.key, section: section)
      addTime(phrase, title: title ?? pair.key, line: line.line, node: node, section: section)
      return
    }
    let text = line.inlines.map { marked($0) }.joined()
    if let phrase = openingTime(of: text, section: section, isItem: !pairs.isEmpty) {
      addTime(
        dated(phrase, in: text), title: title(of: text, phrase, section: section), line: line.line,
        node: node,
        section: section)
    }
  }

  private func marked(_ inline: NodeID) -> String {
    switch document[inline].kind {
    case .strong, .emphasis: "\u{1}" + document.plainText(of: inline) + "\u{2}"
    default: document.plainText(of: inline)
    }
  }

  private func title(of text: String, _ phrase: TimePhrase, section: Int?) -> String {
    let title = ItemText(rest(of: text, without: phrase.range)).words
    return title.isEmpty ? section.map { report.sections[$0].title } ?? phrase.label : title
  }

  /// The entries of a list, and of the lists in them, that name a time.
  mutating func readTimes(inList list: NodeID, section: Int?, depth: Int) {
    // Who can be reached when is no plan.
    if topic(in: section) == .contacts { return }
    for entry in document.children(of: list) {
      readTime(ofEntry: entry, section: section, isNested: depth > 0)
      for child in document.children(of: entry) where isListNode(child) {
        readTimes(inList: child, section: section, depth: depth + 1)
      }
    }
  }

  private mutating func readTime(ofEntry entry: NodeID, section: Int?, isNested: Bool) {
    var isItem = false
    switch report.roles[entry.index] {
    case .item: isItem = true
    case .prose, .metadata, .criterion, .target: break
    default: return
    }
    guard let paragraph = document[entry].firstChild, document[paragraph].kind == .paragraph,
      opensWithTime(paragraph) || (!isItem && holdsDigit(paragraph))
    else { return }
    let text = markedText(of: paragraph)
    let line = document[entry].line
    let isKeyed = isItem || KeyValue(ItemText(text).words, line: 0) != nil
    if let phrase = openingTime(of: text, section: section, isItem: isKeyed) {
      addTime(
        dated(phrase, in: text), title: title(of: text, phrase, section: section), line: line,
        node: entry, section: section)
      return
    }
    guard !isItem, !(isNested && isBeneathItem(entry)),
      let first = document.lines(of: paragraph).first
    else { return }
    for pair in KeyValue.pairs(in: first, of: document) {
      guard let phrase = time(ofKey: pair.key, value: pair.value, section: section) else {
        continue
      }
      anchor(phrase, key: pair.key, section: section)
      let title = lengthTitle(pair.key, section: section) ?? pair.key
      addTime(phrase, title: title, line: line, node: entry, section: section)
      return
    }
  }

  private func isBeneathItem(_ entry: NodeID) -> Bool {
    var node = document[entry].parent
    while let at = node {
      if case .item = report.roles[at.index] { return true }
      node = document[at].parent
    }
    return false
  }

  /// A quick look: whether the first word or number can open a time.
  private func opensWithTime(_ paragraph: NodeID) -> Bool {
    for index in document.subtree(of: paragraph) {
      let bytes = document.literalBytes(of: NodeID(index: index))
      guard !bytes.isEmpty else { continue }
      if let opens = vocabulary.timing.mayOpen(bytes) { return opens }
    }
    return false
  }

  /// A quick look: without a digit there is no date and no length.
  private func holdsDigit(_ block: NodeID) -> Bool { document.marks(of: block).have(.digit) }

  /// The time that a line opens with and that is set off from what follows.
  func openingTime(of text: String, section: Int?, isItem: Bool) -> TimePhrase? {
    var scan = TimeScan(text, vocabulary: vocabulary)
    guard var start = scan.opening else { return nil }
    let isLimited = skipLimits(&start, in: scan)
    guard let (phrase, next) = scan.phrase(at: start) ?? scan.clock(at: start) else {
      if isPlan(section), let (length, next) = scan.length(at: start), scan.parts(at: next),
        length.unit != .hour
      {
        return length
      }
      return isPlan(section) && !isItem ? anyTime(in: &scan) : nil
    }
    guard scan.parts(at: next) || isWeekOf(phrase, scan, next) else { return nil }
    switch phrase.kind {
    case .count: return phrase
    case .aroundLaunch: return vocabulary.timing.has(.lookalike, in: Words(text)) ? nil : phrase
    case .clock: return scan.text.list.count > next + 1 && isClockPlan(section) ? phrase : nil
    case .length: return nil
    case .date(let kind):
      guard !isOffPlan(section), next < scan.count || isPlan(section) else { return nil }
      let isDone = topic(in: section) == .completed || topic(in: section) == .notes
      guard !isDone, kind != .month || !isLimited || isPlan(section) else { return nil }
      return phrase
    }
  }

  /// `By`, `end of`, `from`, and their like before a time.
  func skipLimits(_ start: inout Int, in scan: TimeScan) -> Bool {
    let first = start
    while start - first < 3, scan.isWord(.limit, at: start) || scan.isWord(.link, at: start) {
      start += 1
    }
    return start > first
  }

  private func isWeekOf(_ phrase: TimePhrase, _ scan: TimeScan, _ next: Int) -> Bool {
    phrase.kind != .aroundLaunch && scan.isWord(.link, at: next)
  }

  /// Clock times are the plan's on the day of the launch and in a schedule.
  private func isClockPlan(_ section: Int?) -> Bool {
    if isPlan(section) { return true }
    guard let section else { return false }
    return report.sections[section].phase == .launch
      || chain(from: section).contains { timedSections.contains($0) }
  }

  /// In a plan, a time anywhere in a line.
  private func anyTime(in scan: inout TimeScan) -> TimePhrase? {
    for start in scan.text.list.indices where scan.text.list[start].isWordOrNumber {
      guard let (phrase, next) = scan.phrase(at: start) else { continue }
      switch phrase.kind {
      case .date: return phrase
      case .count where scan.parts(at: next): return phrase
      case .aroundLaunch
      where phrase.from != nil && phrase.label.holdsByte(where: { (0x30...0x39).contains($0) }):
        return phrase
      default: continue
      }
    }
    return nil
  }
}
