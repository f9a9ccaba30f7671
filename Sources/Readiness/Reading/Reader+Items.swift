import Markdown

extension Reader {
  /// Reads a list: items, sign-offs, criteria, choices, and the notes beneath items.
  mutating func readList(_ list: NodeID, section: Int?, parent: Int?) {
    if parent == nil, readListAsOneThing(list, section: section) { return }
    let (wasStated, wasBullets) = (signsAreStates, signsAreBullets)
    defer { (signsAreStates, signsAreBullets) = (wasStated, wasBullets) }
    switch topic(in: section) {
    case .goCriteria: signsAreStates = signsTell(in: list)
    case .remaining: signsAreBullets = signsAllSayDone(in: list)
    default: signsAreStates = false
    }
    for entry in document.children(of: list) {
      readEntry(entry, section: section, parent: parent)
    }
  }

  mutating func readEntry(_ entry: NodeID, section: Int?, parent: Int?) {
    if readSpecialEntry(entry, section: section, parent: parent) { return }
    defer { readLazyBoxes(in: entry, section: section) }
    var own = parent
    if let item = item(at: entry, section: section, parent: parent) {
      own = add(item.item, parent: parent, words: item.words)
      report.roles[entry.index] = .item(own ?? 0)
      if parent == nil, let own {
        registerCriterion(
          entry, item: own, text: report.items[own].text, line: document[entry].line,
          section: section)
      }
    } else if let parent, let first = document[entry].firstChild, document[first].kind == .paragraph
    {
      readAttribute(first, of: parent)
    } else if parent == nil, !isBeneathCriterion, gateTopic(in: section) != nil,
      let first = document[entry].firstChild
    {
      registerCriterion(
        entry, item: nil, text: document.plainText(of: first).collapsed,
        line: document[entry].line, section: section)
    }
    let first = report.items.count
    let wasBeneath = isBeneathCriterion
    if case .criterion = report.roles[entry.index] { isBeneathCriterion = true }
    for child in document.children(of: entry) where isList(child) {
      readList(child, section: section, parent: own)
    }
    isBeneathCriterion = wasBeneath
    if own == parent, report.items.count > first { group(first..<report.items.count, under: entry) }
  }

  private func isList(_ node: NodeID) -> Bool {
    if case .list = document[node].kind { return true }
    return false
  }

  /// `-[x] …` on a line after an entry's own: a box that CommonMark takes for more of its words.
  private mutating func readLazyBoxes(in entry: NodeID, section: Int?) {
    guard let first = document[entry].firstChild, document[first].kind == .paragraph,
      document[first].endLine > document[first].line || document[first].next != nil
    else { return }
    for block in document.children(of: entry) where document[block].kind == .paragraph {
      for line in document.lines(of: block).dropFirst(block == first ? 1 : 0) {
        readUnspacedBox(line, node: entry, section: section)
        let text = line.inlines.map { document.plainText(of: $0) }.joined().collapsed
        readDrawnBox(text, line: line.line, node: block, section: section)
      }
    }
  }

  /// The sign that a text opens with, by the document's legend before the rules' own.
  func openingSign(_ text: Substring) -> (sign: Sign, rest: Substring)? {
    if !legend.isEmpty, let first = text.unicodeScalars.first, let sign = legend[first] {
      let rest = text.unicodeScalars.dropFirst().drop { $0 == "\u{FE0F}" || $0.isBlank }
      return (sign, Substring(rest))
    }
    guard let opening = Sign.opening(text) else { return nil }
    return coloursPriority(text, opening.rest) ? (.state(.open), opening.rest) : opening
  }

  /// `🟢 LOW: verify links`, `🟢 (P3) docs`: the colour of a priority, and no sign that it is done.
  private func coloursPriority(_ text: Substring, _ rest: Substring) -> Bool {
    guard text.unicodeScalars.first == "🟢" else { return false }
    // Emphasis is marked with U+0001 and U+0002 (`markedText`).
    let opening = rest.unicodeScalars.drop { "\u{1}([".unicodeScalars.contains($0) }
    let run = opening.prefix(40).prefix { !"\u{2}:：-–—)]".unicodeScalars.contains($0) }
    guard run.count < opening.count else { return false }
    let words = Words(String(run))
    guard let rank = vocabulary.priorities.match(words, at: 0),
      rank.meaning == .low || rank.meaning == .medium
    else { return false }
    return rank.count == words.count
      || vocabulary.columns(words[rank.count..<words.count]).contains(.priority)
  }

  /// The text from its first word on, inside an opening bold too.
  func openingText(_ marked: String) -> Substring {
    var view = Substring(marked).unicodeScalars
    while let first = view.first, first == "\u{1}" || first.isBlank { view = view.dropFirst() }
    return Substring(view)
  }

  /// The plain text of a paragraph with U+0001 and U+0002 round emphasised runs.
  func markedText(of paragraph: NodeID) -> String {
    var text: [UInt8] = []
    for child in document.children(of: paragraph) {
      switch document[child].kind {
      case .emphasis, .strong:
        text.append(1)
        document.appendPlainText(of: child, to: &text)
        text.append(2)
      default: document.appendPlainText(of: child, to: &text)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether bullets that open with a sign are items here, or bullets of another kind.
  func signsAreItems(in section: Int?, parent: Int?) -> Bool {
    switch topic(in: section) {
    case .successCriteria, .metrics, .instructions, .description, .scope, .conditions,
      .recommendations, .benefits, .expectedOutput, .comparison, .legend, .goCriteria,
      .noGoCriteria, .rollbackTriggers, .risks, .contacts, .references, .decision, .signOff,
      .scores, .requirements:
      false
    case .timeline, .summary, .roles, .completed, .remaining, .notes, .metadata, .empty, nil: true
    }
  }

  /// Adds an item with what its words say.
  @discardableResult
  mutating func add(_ item: consuming Item, parent: Int?, words: String) -> Int {
    item.parent = parent
    readWords(words, into: &item)
    let index = report.items.count
    if let parent { report.items[parent].children.append(index) }
    report.items.append(item)
    return index
  }

  /// A bullet beneath an item: an attribute of it, or a note.
  private mutating func readAttribute(_ paragraph: NodeID, of item: Int) {
    let text = document.plainText(of: paragraph).collapsed
    guard let colon = text.colon, colon.lowerBound <= 40 else { return }
    let value = text.trimmedPart(colon.upperBound..<text.utf8.count)
    guard !value.isEmpty else { return }
    // In its place: all items would be copied with a reader that holds them.
    let reader = AttributeReader(vocabulary: vocabulary, efforts: efforts)
    reader.set(text.trimmedPart(0..<colon.lowerBound), value, of: &report.items[item])
  }
}
