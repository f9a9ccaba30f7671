import Markdown

/// What of a gate's lists is a criterion of it.
extension Reader {
  /// An entry of a list in a gate that is no item: an inverse criterion, or one that is computed.
  mutating func readCriterionEntry(_ entry: NodeID, section: Int?, parent: Int?) -> Bool {
    guard parent == nil, let section else { return false }
    if topic(in: section) == .signOff { return restatesTheWhole(entry, section: section) }
    guard let topic = gateTopic(in: section) else { return false }
    guard let text = bullet(of: entry) else { return false }
    let box = self.box(of: entry, text: text)
    if box == nil, statesRule(text) { return true }
    if box == nil, text.endsInColon, hasPlainList(entry) { return false }
    if topic != .goCriteria {
      if topic == .noGoCriteria, box == nil, let undone = undone(in: text) {
        addCriterion(
          text, .leaves(undone), box: nil, at: entry, line: document[entry].line, section: section)
        return true
      }
      let isNone = box == nil && saysNothing(text)
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

  /// The words of an entry; `- > 10% errors` is a bound, though CommonMark reads a quote.
  private func bullet(of entry: NodeID) -> String? {
    guard let first = document[entry].firstChild else { return nil }
    if document[first].kind == .paragraph { return document.plainText(of: first).collapsed }
    guard document[first].kind == .blockQuote, document[first].next == nil,
      let inner = document[first].firstChild, document[inner].next == nil,
      document[inner].kind == .paragraph
    else { return nil }
    let text = document.plainText(of: inner).collapsed
    guard let digit = text.utf8.first, (0x30...0x39).contains(digit) else { return nil }
    return "> \(text)"
  }

  /// `None`, `None identified - all is well`, `No blockers`: the list has no entry.
  func saysNothing(_ text: String) -> Bool {
    let words = Words(Pieces(text).runs.first { !Words($0).isEmpty } ?? text)
    if vocabulary[.nothing].exact(words) != nil { return true }
    if vocabulary.states.exact(words) == .notApplicable { return true }
    guard words.count <= 4 else { return false }
    if let match = vocabulary[.nothing].match(words, at: 0),
      vocabulary[.identified].exact(words[match.count..<words.count]) != nil
    {
      return true
    }
    guard let none = vocabulary[.none].match(words, at: 0) else { return false }
    return vocabulary.topics.exact(words[none.count..<words.count]) == .noGoCriteria
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
      item != nil || !(isAsideOfGate(section) || isField(node, text))
    else { return }
    addCriterion(
      text, item.map { .item($0) } ?? .unread, box: item.flatMap { report.items[$0].box }, at: node,
      line: line, section: section)
  }

  /// Whether a key asks for something about the decision itself, and for no evidence.
  private func namesField(_ key: String) -> Bool {
    switch vocabulary.attributes.exact(Words(Pieces.bare(key))) {
    case .owner, .status, .due, .date, .name, .signature, .role, .launch, .nextReview, .note,
      .housekeeping:
      true
    default: vocabulary.claiming.keys.exact(Words(key)) == .verdict
    }
  }

  /// Whether a plain bullet is to be filled in: `Owner:`, `Notes: ____`, `Status: GO / NO-GO`.
  private func isField(_ entry: NodeID, _ text: String) -> Bool {
    guard let pair = KeyValue(text, line: 0), namesField(pair.key) else { return false }
    if pair.value.isEmpty { return document[entry].lastChild == document[entry].firstChild }
    let answers = pair.value.split(separator: "/").map { verdict(of: String($0).trimmed) }
    return isBlank(pair.value) || (answers.count > 1 && !answers.contains(nil))
  }

  /// Whether plain bullets stand under a label of a heading that is no gate itself, be it beneath one:
  /// `Must have before launch`, then `Legal pages`, then **Tools:**.
  private func isAsideOfGate(_ section: Int) -> Bool {
    guard report.sections[section].kind == .label, !isGateTopic(report.sections[section].topic)
    else { return false }
    guard let heading = chain(from: section).first(where: { report.sections[$0].kind == .heading })
    else { return false }
    // `Active exceptions:` beneath the table of a gate's criteria.
    let title = Words(report.sections[section].title)
    if title.count <= 2, vocabulary[.exceptions].first(in: title) != nil,
      vocabulary[.none].first(in: title) == nil, hasStatusTable(heading)
    {
      return true
    }
    guard !isGateTopic(report.sections[heading].topic), !asksForGo(heading) else { return false }
    // Below `GO criteria` any bullet is one; below `Must have before launch` many are not.
    return chain(from: heading).contains { onlyDemands($0) }
  }

  /// `Must have before launch`: a gate by a demand alone, without the name of one.
  private func onlyDemands(_ section: Int) -> Bool {
    let heading = Words(report.sections[section].heading)
    let phrases = vocabulary.topics.all(in: heading).filter { $0.meaning == .goCriteria }
    return !phrases.isEmpty
      && phrases.allSatisfy { phrase in
        let words = heading[phrase.range]
        return vocabulary[.modals].match(words, at: 0) != nil
          || vocabulary.needs.match(words, at: 0)?.meaning == .required
      }
  }

  mutating func addCriterion(
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
}
