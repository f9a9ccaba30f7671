import Diagnostics
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

  /// Whether a ✅ beneath an item with a box is a bullet of its notes; what is open is none, but for a
  /// ⚠️ beneath an open box that has no parts, which warns of something.
  private func isNote(_ sign: Sign, _ entry: NodeID, _ rest: Substring, beneath parent: Int?)
    -> Bool
  {
    guard let box = parent.flatMap({ report.items[$0].box }) else { return false }
    if sign.state == .done { return true }
    guard sign == .atRisk, !box, Box(String(rest)) == nil, let list = document[entry].parent else {
      return false
    }
    // Each warning asks; a long list is no remark.
    let entries = Array(document.children(of: list).prefix(65))
    return entries.count < 65 && entries.allSatisfy { document[$0].kind == .item(.none) }
  }

  /// The item that a list entry is, if it is one.
  private mutating func item(at entry: NodeID, section: Int?, parent: Int?) -> (
    item: Item, words: String
  )? {
    guard case .item(let box) = document[entry].kind else { return nil }
    let first = document[entry].firstChild
    guard let paragraph = first, document[paragraph].kind == .paragraph else {
      return nil
    }
    let marked = markedText(of: paragraph)
    let line = document[entry].line
    var state: ItemState
    var words = marked
    var opening: Sign?
    switch box {
    case .ticked: state = .done
    case .open: state = .open
    case .none:
      let plain = ItemText(marked).words
      if let odd = Box(plain, markers: settings.markers, vocabulary: vocabulary), !isLink(paragraph)
      {
        state = self.state(of: odd, line: line, column: document[entry].column, text: plain)
        words = odd.rest
      } else if let (sign, rest) = openingSign(openingText(marked)),
        signsAreStates
          || (!signsAreBullets
            && (signsAreItems(in: section, parent: parent)
              && !isNote(sign, entry, rest, beneath: parent)
              || isBallot(marked, in: section)))
      {
        state = sign.state
        opening = sign
        words = String(rest)
      } else if parent == nil, let question = question(in: plain), asksHere(section) {
        state = question.state
        words = question.words
        return (made(entry, state, words, section: section), words)
      } else {
        return nil
      }
    }
    let marks = document.marks(of: paragraph)
    if opening == nil, marks.have(.bracket | .slash | .aboveASCII),
      Choice.mayStand(in: words),
      let choice = StateReader(vocabulary: vocabulary, legend: legend).choice(ItemText(words).words)
    {
      state = choice.state
    }
    var item = Item(text: "", node: entry, line: line, column: document[entry].column, state: state)
    item.section = section
    item.box = box == .none ? nil : box == .ticked
    if opening != nil { readSignWords(words, into: &item) }
    if opening == .atRisk { item.isAtRisk = true }
    readStrike(paragraph, into: &item, hasDoneSign: opening?.state == .done || box == .ticked)
    return (item, words)
  }

  private func made(_ entry: NodeID, _ state: ItemState, _ words: String, section: Int?) -> Item {
    let node = document[entry]
    var item = Item(text: words, node: entry, line: node.line, column: node.column, state: state)
    item.section = section
    return item
  }

  /// `Backups can be restored? ☐ Yes ☐ No`: what is asked, and the answer.
  private func question(in text: String) -> (words: String, state: ItemState)? {
    let boxes: Set<Unicode.Scalar> = ["☐", "☑", "☒", "⬜", "□"]
    let scalars = text.unicodeScalars
    if let start = scalars.firstIndex(where: { boxes.contains($0) || $0 == "[" }),
      start > scalars.startIndex
    {
      let tail = String(scalars[start...])
      guard Choice.options(in: tail).count >= 2,
        let answer = StateReader(vocabulary: vocabulary).choice(tail)
      else { return nil }
      return (String(scalars[..<start]).trimmed, answer.state)
    }
    guard text.holds(UInt8(ascii: "/")),
      let mark = text.lastIndex(where: { $0 == "?" || $0 == ":" })
    else { return nil }
    let tail = String(text[text.index(after: mark)...]).trimmed
    guard !tail.isEmpty, let answer = StateReader(vocabulary: vocabulary).choice(tail) else {
      return nil
    }
    return (String(text[...mark]).trimmed, answer.state)
  }

  private func asksHere(_ section: Int?) -> Bool {
    switch topic(in: section) {
    case .signOff, .decision, .risks, .legend, .noGoCriteria, .rollbackTriggers: false
    default: true
    }
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
    return Sign.opening(text)
  }

  /// A word beside a sign rules over it, and of two the less ready holds.
  /// `✅ Injection attempts: blocked` is as it should be.
  private func isAttack(_ words: String, _ state: String) -> Bool {
    let words = Words(words)
    guard let last = words.list.last, Words(state).count == 1 else { return false }
    return vocabulary.wording.attacks.exact(Words(list: [last])) != nil
  }

  private func readSignWords(_ words: String, into item: inout Item) {
    let plain = ItemText(words).words
    let pieces = Pieces(plain)
    guard let last = pieces.runs.last, pieces.runs.count > 1 || !pieces.brackets.isEmpty else {
      return
    }
    let candidates = (pieces.runs.count > 1 ? [pieces.runs[0], last] : []) + pieces.brackets
    for candidate in candidates {
      guard let state = vocabulary.states.exact(candidate),
        vocabulary.criticalWords.exact(candidate) == nil,
        !(state == .blocked && item.state == .done && isAttack(pieces.runs[0], candidate))
      else { continue }
      if state.caution > item.state.caution || item.state != .done { item.state = state }
      item.stateWords = candidate
    }
  }

  private mutating func state(of box: Box, line: Int, column: Int, text: String) -> ItemState {
    if box.isAmbiguous {
      if let reason = Pieces(box.rest).brackets.last ?? reasonAfterDash(box.rest), !reason.isEmpty {
        return .notApplicable
      }
      note(
        .warning, "box.ambiguous", line: line, column: column + 2,
        "'[\(box.content)]' means different things to different teams; read as open",
        hint: "write [x], [/] for in progress, or give a reason: '[\(box.content)] … (reason)'",
        length: 3)
    } else if box.isMalformed {
      note(
        .warning, "box.malformed", line: line, column: column + 2,
        "'\(box.words)' is no task box; read as \(box.state.rawValue)",
        hint: "write [ ] or [x]", length: box.words.utf8.count)
    }
    return box.state
  }

  private func reasonAfterDash(_ text: String) -> String? {
    let runs = Pieces(text).runs
    return runs.count > 1 ? runs.last : nil
  }

  private func isLink(_ paragraph: NodeID) -> Bool {
    document[paragraph].firstChild.map { document[$0].kind == .link } ?? false
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
