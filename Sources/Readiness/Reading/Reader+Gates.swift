import Markdown

extension Reader {
  /// What an entry or row in a section counts for: a criterion of which kind of gate, or none.
  func gateTopic(in section: Int?) -> Topic? {
    switch topic(in: section) {
    case .goCriteria: .goCriteria
    case .noGoCriteria: .noGoCriteria
    case .rollbackTriggers: .rollbackTriggers
    default: nil
    }
  }

  /// The section whose line is the gate's: the innermost heading or label, and a sentence that leads
  /// in only where no heading above names a gate.
  private func gateSection(over section: Int) -> Int {
    let chain = chain(from: section)
    let gates = chain.filter { isGateTopic(report.sections[$0].topic) || asksForGo($0) }
    let named = gates.first { !isConditionOf($0, gates) } ?? gates.first ?? section
    for index in chain where !addsNothing(index) {
      if index == named { return index }
      if !report.sections[index].isLeadIn { return index }
    }
    return named
  }

  /// Whether a lead-in goes on with the gate that a heading above names: `Roll back if:`.
  private func isConditionOf(_ index: Int, _ gates: [Int]) -> Bool {
    let section = report.sections[index]
    let words = Words(section.title)
    return section.isLeadIn && !words.isEmpty
      && (section.topic == .rollbackTriggers
        || vocabulary.wording.openers.exact(words[words.count - 1..<words.count]) != nil)
      && gates.contains { $0 != index && report.sections[$0].topic == section.topic }
  }

  /// Whether a heading or label only says what follows: `Criteria`.
  func addsNothing(_ index: Int) -> Bool {
    let section = report.sections[index]
    return section.topic == nil && vocabulary.itemWords.exact(Words(section.title)) != nil
  }

  func isGateTopic(_ topic: Topic?) -> Bool {
    topic == .goCriteria || topic == .noGoCriteria || topic == .rollbackTriggers
  }

  /// The index of the gate for a section, made when its first criterion is met.
  mutating func gate(over section: Int) -> Int {
    let owner = gateSection(over: section)
    if let known = gateOfSection[owner] { return known }
    let made = makeGate(at: owner)
    let index = report.gates.count
    report.gates.append(made)
    gateOfSection[owner] = index
    return index
  }

  private func makeGate(at owner: Int) -> Gate {
    let section = report.sections[owner]
    let topic = gateTopic(in: owner) ?? .goCriteria
    let polarity: Gate.Polarity = topic == .goCriteria ? .require : .forbid
    let words = ruleWords(of: owner)
    let reading = GateRule(words, polarity: polarity, vocabulary: vocabulary)
    var gate = Gate(
      title: section.title, polarity: polarity, strength: reading.strength, rule: reading.rule,
      ruleText: reading.text, line: section.line, node: section.node)
    gate.section = owner
    gate.phase = topic == .rollbackTriggers ? .after : section.phase
    gate.standsBesideDefault =
      isBetweenStages(owner) || polarity == .require && !speaksOfLaunch(owner)
    return gate
  }

  /// The texts that may state a gate's rule: its own heading, those above as far as they name the
  /// gate, and the paragraphs directly beneath them.
  private func ruleWords(of owner: Int) -> [String] {
    var words: [String] = []
    for index in chain(from: owner) {
      words.append(report.sections[index].heading)
      var next = document[report.sections[index].node].next
      while let block = next,
        document[block].kind == .paragraph || document[block].kind == .blockQuote
      {
        let text = document.plainText(of: block).collapsed
        if text.utf8.count < 240, report.roles[block.index] == .prose || isLeadIn(block) {
          words.append(text)
        }
        next = document[block].next
      }
      if isGateTopic(report.sections[index].topic) { break }
    }
    return words
  }

  private func isLeadIn(_ block: NodeID) -> Bool {
    if case .section(let index) = report.roles[block.index] {
      return report.sections[index].isLeadIn
    }
    return false
  }

  private func isBetweenStages(_ owner: Int) -> Bool {
    let heading = Words(report.sections[owner].heading)
    if vocabulary.stageGates.first(in: heading) != nil { return true }
    guard report.sections[owner].numberWord != nil || vocabulary.exitWords.first(in: heading) != nil
    else { return false }
    return chain(from: owner).contains {
      let word = report.sections[$0].numberWord.map { Words($0) }
      return word.map { vocabulary.stageWords.exact($0) != nil } ?? false
    }
  }

  /// An entry of a list in a gate that is no item: an inverse criterion, or one that is computed.
  mutating func readCriterionEntry(_ entry: NodeID, section: Int?, parent: Int?) -> Bool {
    guard parent == nil, let section else { return false }
    if topic(in: section) == .signOff { return restatesTheWhole(entry, section: section) }
    guard let topic = gateTopic(in: section) else { return false }
    guard let paragraph = document[entry].firstChild, document[paragraph].kind == .paragraph else {
      return false
    }
    let text = document.plainText(of: paragraph).collapsed
    let box = self.box(of: entry, text: text)
    if box == nil, statesRule(text) { return true }
    if box == nil, text.endsInColon, hasPlainList(entry) { return false }
    if topic != .goCriteria {
      let isNone = box == nil && vocabulary.wording.nothing.match(Words(text), at: 0) != nil
      addCriterion(
        text, .trigger(isNone ? false : box), box: box, at: entry, line: document[entry].line,
        section: section)
      return true
    }
    guard
      let subject = computedSubject(
        of: Box(text)?.rest ?? text, outside: section, hasBox: box != nil)
    else { return false }
    addCriterion(text, subject, box: box, at: entry, line: document[entry].line, section: section)
    return true
  }

  /// Whether a list beneath an entry has no boxes: what the entry leads in to.
  private func hasPlainList(_ entry: NodeID) -> Bool {
    document.children(of: entry).contains { list in
      guard case .list = document[list].kind, let first = document[list].firstChild else {
        return false
      }
      return document[first].kind == .item(.none)
    }
  }

  /// `If any CRITICAL criterion fails → NO-GO`: a rule of the gate, not a criterion.
  private func statesRule(_ text: String) -> Bool {
    for arrow in ["→", "=>", "->", "="] {
      guard let range = text.range(ofPiece: arrow) else { continue }
      let tail = String(text[range.upperBound...]).trimmed
      if verdict(of: tail) != nil { return true }
    }
    return false
  }

  /// `All items above are checked` among approvals: computed, and nobody's item.
  private mutating func restatesTheWhole(_ entry: NodeID, section: Int) -> Bool {
    guard case .item(let box) = document[entry].kind, box != .none,
      let paragraph = document[entry].firstChild, document[paragraph].kind == .paragraph,
      case .leaves = computedSubject(
        of: document.plainText(of: paragraph).collapsed, outside: section)
    else { return false }
    report.roles[entry.index] = .choice
    return true
  }

  /// Whether an entry's box is ticked; nil where it has none.
  private func box(of entry: NodeID, text: String) -> Bool? {
    switch document[entry].kind {
    case .item(.ticked): return true
    case .item(.open): return false
    default: return Box(text).map { $0.state == .done }
    }
  }

  /// Registers an entry or row of a require gate: decided by its item, or by nothing in the text.
  mutating func registerCriterion(
    _ node: NodeID, item: Int?, text: String, line: Int, section: Int?
  ) {
    guard let section, gateTopic(in: section) == .goCriteria, !text.isEmpty,
      item != nil || !isAsideOfGate(section)
    else { return }
    addCriterion(
      text, item.map { .item($0) } ?? .unread, box: item.flatMap { report.items[$0].box }, at: node,
      line: line, section: section)
  }

  /// Whether plain bullets stand under a label of a heading that is no gate itself, be it beneath one:
  /// `Must have before launch`, then `Legal pages`, then **Tools:**.
  private func isAsideOfGate(_ section: Int) -> Bool {
    guard report.sections[section].kind == .label, !isGateTopic(report.sections[section].topic)
    else { return false }
    guard let heading = chain(from: section).first(where: { report.sections[$0].kind == .heading })
    else { return false }
    if !isGateTopic(report.sections[heading].topic), !asksForGo(heading) { return true }
    // Notes on the items above them.
    return gateOfSection[heading].map { gate in
      report.gates[gate].criteria.contains { if case .item = $0.subject { true } else { false } }
    } ?? false
  }

  private mutating func addCriterion(
    _ text: String, _ subject: Criterion.Subject, box: Bool?, at node: NodeID, line: Int,
    section: Int
  ) {
    let gate = gate(over: section)
    let words = Sign.opening(Substring(text)).map { String($0.rest) } ?? text
    var criterion = Criterion(
      text: Box(words)?.rest ?? words, subject: subject, line: line, node: node)
    criterion.box = box
    criterion.priority = Words(words).list.first.flatMap {
      $0.count == 2 && $0.hasPrefix("p") ? $0.uppercased() : nil
    }
    if case .item = subject {
    } else {
      report.roles[node.index] = .criterion(
        gate: gate, criterion: report.gates[gate].criteria.count)
    }
    report.gates[gate].criteria.append(criterion)
  }

  /// A table in a gate whose rows are inverse criteria, or conditions each with a decision.
  mutating func readCriterionTable(_ shape: TableShape, section: Int?) -> Bool {
    if readDecisionTable(shape, section: section) { return true }
    guard let section, let topic = gateTopic(in: section), topic != .goCriteria else {
      return false
    }
    let what = whatColumn(of: shape, status: nil) ?? 0
    let answer = shape.heads.indices.first { column in
      column != what && shape.cells(column).contains { fires($0) != nil }
    }
    for row in shape.rows {
      let boxed = Self.leadingBox(shape.cell(row, what))
      let text = boxed?.rest ?? shape.cell(row, what)
      guard !Words(text).isEmpty else { continue }
      let fired = answer.flatMap { fires(shape.cell(row, $0)) } ?? boxed.map { $0.state == .done }
      addCriterion(text, .trigger(fired), box: nil, at: row.node, line: row.line, section: section)
    }
    return true
  }

  /// Whether an answer says that a trigger has fired: `YES` has, `NO` is good, `Unknown` is neither.
  private func fires(_ cell: String) -> Bool? {
    if let box = Box(cell), box.rest.isEmpty { return box.state == .done }
    let words = Words(cell)
    if vocabulary.firedWords.match(words, at: 0) != nil { return true }
    if vocabulary.clearWords.match(words, at: 0) != nil { return false }
    return nil
  }

  /// `Condition | Decision`: a gate a row.
  private mutating func readDecisionTable(_ shape: TableShape, section: Int?) -> Bool {
    guard shape.rows.count >= 2, shape.heads.count >= 2 else { return false }
    let last = shape.heads.indices.last { column in
      column > 0 && shape.rows.allSatisfy { verdictCell(shape.cell($0, column)) != nil }
    }
    guard let last, !shape.has(.status) || shape.meanings[last].contains(.decision),
      !shape.has(.role)
    else { return false }
    for row in shape.rows {
      guard let verdict = verdictCell(shape.cell(row, last)) else { continue }
      let text = row.cells[0]
      var gate = Gate(
        title: text, polarity: verdict == .go ? .require : .forbid,
        strength: verdict == .conditionalGo ? .should : .must, rule: .all,
        ruleText: "\(text) → \(shape.cell(row, last))", line: row.line, node: row.node)
      gate.section = section
      gate.phase = section.map { report.sections[$0].phase } ?? .before
      let subject: Criterion.Subject =
        verdict == .go ? computedSubject(of: text, outside: section) ?? .unread : .trigger(nil)
      gate.criteria = [Criterion(text: text, subject: subject, line: row.line, node: row.node)]
      report.roles[row.node.index] = .criterion(gate: report.gates.count, criterion: 0)
      report.gates.append(gate)
    }
    return true
  }

  private func verdictCell(_ cell: String) -> Verdict? {
    let bare = cell.unicodeScalars.filter { !$0.isPicture && $0 != "→" }
    return verdict(of: String(String.UnicodeScalarView(bare)))
  }
}
