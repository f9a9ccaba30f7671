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
        signsAreStates || (!signsAreBullets && signsAreItems(in: section, parent: parent))
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
    guard let paragraph = document[entry].firstChild, document[paragraph].kind == .paragraph,
      document[paragraph].endLine > document[paragraph].line
    else { return }
    for line in document.lines(of: paragraph).dropFirst() {
      readUnspacedBox(line, node: entry, section: section)
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
  private func readSignWords(_ words: String, into item: inout Item) {
    let plain = ItemText(words).words
    let pieces = Pieces(plain)
    guard let last = pieces.runs.last, pieces.runs.count > 1 || !pieces.brackets.isEmpty else {
      return
    }
    let reader = StateReader(vocabulary: vocabulary, legend: legend)
    let candidates = (pieces.runs.count > 1 ? [pieces.runs[0], last] : []) + pieces.brackets
    for candidate in candidates {
      guard let state = vocabulary.states.exact(candidate) else { continue }
      _ = reader
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

  /// A whole entry struck out: done where a done sign or word goes with it, else dropped.
  private mutating func readStrike(_ paragraph: NodeID, into item: inout Item, hasDoneSign: Bool) {
    guard document.marks(of: paragraph).have(.strike) else { return }
    let children = document.children(of: paragraph).filter {
      !document.plainText(of: $0).trimmed.isEmpty
    }
    guard let struck = children.first(where: { document[$0].kind == .strikethrough }) else {
      return
    }
    let others = children.filter { $0 != struck }.map { document.plainText(of: $0) }.joined()
      .collapsed
    var signs: [Sign] = []
    var rest = ""
    for scalar in others.unicodeScalars {
      if let sign = Sign.meaning(of: scalar) {
        signs.append(sign)
      } else if scalar != "\u{FE0F}" {
        rest.unicodeScalars.append(scalar)
      }
    }
    let reason = rest.trimmed
    guard reason.isEmpty || struck == children.first else { return }
    let word = vocabulary.states.match(Words(reason), at: 0)?.meaning
    item.isStruck = true
    if hasDoneSign || signs.contains(.state(.done)) || word == .done {
      item.state = .done
    } else {
      item.state = .notApplicable
      item.note = reason.isEmpty ? nil : reason
      if reason.isEmpty {
        note(
          .warning, "item.struck", line: item.line, column: item.column,
          "struck out without a reason; read as not applicable",
          hint: "say why after it, or tick it if it is done")
      }
    }
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

  /// What the words of an item say besides what is to be done.
  private func readWords(_ marked: String, into item: inout Item) {
    let text = ItemText(marked, vocabulary: vocabulary)
    item.text = text.words
    for (key, value) in text.attributes { set(key, value, of: &item) }
    readFlags(text.words, into: &item)
    readWhen(text.words, into: &item)
  }

  private func readWhen(_ words: String, into item: inout Item) {
    let opening = words.utf8.prefix(2)
    guard let first = opening.first,
      first == UInt8(ascii: "T") || first == UInt8(ascii: "D") || first == UInt8(ascii: "J"),
      let next = opening.last, !(0x61...0x7A).contains(next | 0x20)
    else { return }
    if let time = TimeWords(words, vocabulary: vocabulary), time.isRelativeToLaunch {
      item.when = words.split(separator: " ").first.map { String($0).trimmingColon }
    }
  }

  /// Need, condition, priority and effort in brackets, set off, or at the start.
  private func readFlags(_ text: String, into item: inout Item) {
    let pieces = Pieces(text)
    for bracket in pieces.brackets {
      readFlag(bracket, into: &item)
      if bracket.holds(UInt8(ascii: ",")) {
        for flag in bracket.split(separator: ",") { readFlag(String(flag), into: &item) }
      }
      if item.effort == nil, let effort = bracketedEffort(bracket, in: text) {
        item.effort = effort
      }
    }
    if pieces.runs.count > 1 {
      for (index, run) in pieces.runs.enumerated() {
        if index > 0 || pieces.runs.count > 1 { readFlag(run, into: &item) }
      }
    }
    if vocabulary.needs.mayBegin(text) {
      let words = Words(text)
      if let first = vocabulary.needs.match(words, at: 0), first.meaning != .required,
        isFlagWord(first.count, words)
      {
        item.need = Need(first.meaning)
      }
    }
    if startsWithCondition(text) || endsWithCondition(pieces) { item.isConditional = true }
  }

  /// "Optional" and "recommended" flag an item as its opening word; "should", "may" do not.
  private func isFlagWord(_ count: Int, _ words: Words) -> Bool {
    guard count < words.count || count == 1 else { return false }
    return vocabulary.wording.weakNeeds.match(words, at: 0) == nil
  }

  private func readFlag(_ flag: String, into item: inout Item) {
    let words = Words(flag)
    guard !words.isEmpty, words.count <= 8 else { return }
    if let need = vocabulary.needs.exact(words) {
      item.need = Need(need)
      return
    }
    if let match = vocabulary.priorities.exact(words), match == .critical {
      item.isCritical = true
      item.priority = flag
    } else if words.count == 1, vocabulary.priorities.exact(words) != nil,
      words.first?.hasPrefix("p") == true
    {
      item.priority = flag
      if words.first == "p0" { item.isCritical = true }
    }
  }

  private func bracketedEffort(_ bracket: String, in text: String) -> Effort? {
    guard let effort = efforts.whole(bracket) else { return nil }
    return vocabulary.wording.spans.first(in: Words(text)) == nil ? effort : nil
  }

  private func startsWithCondition(_ text: String) -> Bool {
    guard vocabulary.conditions.mayBegin(text),
      let colon = text.unicodeScalars.firstIndex(where: { $0 == ":" || $0 == "：" })
    else { return false }
    let words = Words(String(text[..<colon]))
    return words.count <= 10 && vocabulary.conditions.match(words, at: 0) != nil
      && vocabulary.wording.openers.match(words, at: 0) != nil
  }

  /// `if using K8s`, but not `if NO, the exit fails`.
  private func isCondition(_ words: Words) -> Bool {
    guard let match = vocabulary.conditions.match(words, at: 0) else { return false }
    guard match.count < words.count else { return true }
    if vocabulary.conditions.exact(words[1..<words.count]) != nil { return true }
    if vocabulary.verdicts.exact(words[match.count..<words.count]) != nil { return true }
    let next = words[match.count..<match.count + 1]
    if vocabulary.claiming.answers.exact(next) != nil { return false }
    return vocabulary.states.exact(next).map { $0 == .done } ?? true
  }

  private func endsWithCondition(_ pieces: Pieces) -> Bool {
    for bracket in pieces.brackets {
      let words = Words(bracket)
      if isCondition(words) { return true }
      if words.count > 1, words.count <= 4,
        vocabulary.wording.only.match(words, at: words.count - 1) != nil
      {
        return true
      }
    }
    guard pieces.runs.count > 1, let last = pieces.runs.last else { return false }
    // `unless-stopped` is a setting.
    let opening = last.split(separator: " ").first ?? ""
    if opening.contains("-") { return false }
    let words = Words(last)
    return words.count <= 4 && vocabulary.conditions.match(words, at: 0) != nil
  }

  /// A bullet beneath an item: an attribute of it, or a note.
  private mutating func readAttribute(_ paragraph: NodeID, of item: Int) {
    let text = document.plainText(of: paragraph).collapsed
    guard let colon = text.colon, colon.lowerBound <= 40 else { return }
    let value = text.trimmedPart(colon.upperBound..<text.utf8.count)
    guard !value.isEmpty else { return }
    set(text.trimmedPart(0..<colon.lowerBound), value, of: &report.items[item])
  }

  /// Sets an attribute by its key; a blank or placeholder sets none.
  func set(_ key: String, _ value: String, of item: inout Item) {
    guard let attribute = vocabulary.attributes.exact(key), !isBlank(value) else { return }
    switch attribute {
    case .owner: item.owner = value
    case .due: item.due = item.due ?? DueDate(words: value, day: nil)
    case .effort: item.effort = efforts.whole(value) ?? item.effort
    case .priority:
      item.priority = value
      if vocabulary.priorities.first(in: Words(value)) == .critical { item.isCritical = true }
    case .evidence: item.evidence.append(value)
    case .status: item.stateWords = value
    case .note, .date, .name, .signature, .role, .impact, .likelihood, .severity, .mitigation,
      .monitor, .start, .launch, .nextReview, .housekeeping:
      break
    }
  }

  /// `____`, `...`, `[Name]`, `TBD`, `-`, `☐` or a generic word: nobody filled it in.
  func isBlank(_ value: String) -> Bool { Blank.isBlank(value, vocabulary: vocabulary) }
}

extension String {
  fileprivate var trimmingColon: String {
    hasSuffix(":") ? String(dropLast()) : self
  }
}
