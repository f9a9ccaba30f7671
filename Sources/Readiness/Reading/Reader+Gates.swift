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
      if statesAll(index) { continue }
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
        || vocabulary[.openers].exact(words[words.count - 1..<words.count]) != nil)
      && gates.contains { $0 != index && report.sections[$0].topic == section.topic }
  }

  /// `All of the following must be true`: a label that says how a gate is counted, and names none.
  private func statesAll(_ index: Int) -> Bool {
    let section = report.sections[index]
    let words = Words(section.title)
    return section.kind == .label && words.count <= 8
      && vocabulary[.all].match(words, at: 0) != nil
      && vocabulary.claiming.modals.first(in: words) != nil
  }

  /// Whether a heading or label only says what follows: `Criteria`.
  func addsNothing(_ index: Int) -> Bool {
    let section = report.sections[index]
    return section.topic == nil && vocabulary[.itemWords].exact(Words(section.title)) != nil
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
    if vocabulary[.stageGates].first(in: heading) != nil { return true }
    guard
      report.sections[owner].numberWord != nil || vocabulary[.exitWords].first(in: heading) != nil
    else { return false }
    return chain(from: owner).contains {
      let word = report.sections[$0].numberWord.map { Words($0) }
      return word.map { vocabulary[.stageWords].exact($0) != nil } ?? false
    }
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
    // `Resolved?`: there `NO` is bad.
    let asksCleared =
      answer.map { vocabulary[.cleared].exact(Pieces.bare(shape.heads[$0])) != nil } ?? false
    for row in shape.rows {
      let boxed = Self.leadingBox(shape.cell(row, what))
      let text = boxed?.rest ?? shape.cell(row, what)
      guard !Words(text).isEmpty else { continue }
      let answered = answer.flatMap { fires(shape.cell(row, $0)) }.map { $0 != asksCleared }
      let fired = answered ?? boxed.map { $0.state == .done }
      addCriterion(text, .trigger(fired), box: nil, at: row.node, line: row.line, section: section)
    }
    return true
  }

  /// Whether an answer says that a trigger has fired: `YES` has, `NO` is good, `Unknown` is neither.
  private func fires(_ cell: String) -> Bool? {
    if let box = Box(cell), box.rest.isEmpty { return box.state == .done }
    let words = Words(cell)
    if vocabulary[.firedWords].match(words, at: 0) != nil { return true }
    guard let clear = vocabulary[.clearWords].match(words, at: 0) else { return nil }
    // `Fixed next week` is not out of the way yet.
    let isCleared = vocabulary[.cleared].exact(words[0..<clear.count]) != nil
    let run = Words(Pieces(cell).runs.first ?? cell)
    return isCleared && vocabulary[.cleared].exact(run) == nil ? nil : false
  }

  /// `Condition | Decision`: a gate a row.
  private mutating func readDecisionTable(_ shape: TableShape, section: Int?) -> Bool {
    guard shape.rows.count >= 2, shape.heads.count >= 2 else { return false }
    let last = shape.heads.indices.last { column in
      column > 0 && shape.rows.allSatisfy { verdictCell(shape.cell($0, column)) != nil }
    }
    guard let last, !shape.has(.status) || shape.meanings[last].contains(.decision),
      !shape.has(.role), isForbidding(section) || !decides(shape, last)
    else { return false }
    let isOfThings = namesThings(shape)
    for row in shape.rows {
      guard let verdict = verdictCell(shape.cell(row, last)) else { continue }
      let text = row.cells[0]
      if isOfThings {
        let said = "\(text): \(shape.cell(row, last))"
        report.recorded.append(RecordedDecision(verdict: verdict, text: said, line: row.line))
        continue
      }
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

  /// `Environment | Decision`: what was decided of each thing, and no conditions.
  private func namesThings(_ shape: TableShape) -> Bool {
    if shape.meanings[0].contains(.condition) { return false }
    let head = Words(Pieces.bare(shape.heads[0]))
    guard
      !shape.meanings[0].isDisjoint(with: [.section, .phase, .owner, .date])
        || vocabulary.signing.areas.exact(head) != nil
        || vocabulary.signing.remarks.exact(head) != nil
    else { return false }
    return shape.cells(0).allSatisfy { cell in
      let words = Words(cell)
      return words.count <= 3 && vocabulary[.all].first(in: words) == nil
        && vocabulary[.conditions].first(in: words) == nil
        && vocabulary.states.first(in: words) == nil
    }
  }

  /// `Criterion | Required | Actual | Decision`: of each criterion whether what was found is enough.
  func decides(_ shape: TableShape, _ column: Int) -> Bool {
    guard let actual = shape.only(.actual), shape.meanings[column] == [.decision],
      shape.has(.target) || shape.has(.required) || shape.has(.requirement),
      !shape.has(.condition),
      vocabulary.claiming.advice.first(in: Words(shape.heads[column])) == nil
    else { return false }
    return shape.rows.allSatisfy {
      !isBlank(shape.cell($0, actual)) && verdictCell(shape.cell($0, column)) != nil
    }
  }

  private func verdictCell(_ cell: String) -> Verdict? {
    let bare = cell.unicodeScalars.filter { !$0.isPicture && $0 != "→" }
    return verdict(of: String(String.UnicodeScalarView(bare)))
  }
}
