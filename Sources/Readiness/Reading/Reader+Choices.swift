import Markdown

extension Reader {
  /// A list whose boxed entries are the answers to one question: GO or NO-GO, either or, pick one.
  mutating func readChoiceList(_ list: NodeID, section: Int?) -> Bool {
    let entries = Array(document.children(of: list))
    guard (2...8).contains(entries.count) else { return false }
    guard mayBeChoice(entries[0], section: section) else { return false }
    let texts = entries.map { optionText($0) }
    let verdicts = texts.map { verdict(of: $0) }
    if verdicts.allSatisfy({ $0 != nil }), Set(verdicts).count >= 2 {
      readDecision(entries, texts: texts, verdicts: verdicts)
      return true
    }
    if readDecision(among: entries, texts: texts, verdicts: verdicts) { return true }
    guard entries.allSatisfy({ isBoxed($0) }) else { return false }
    let isEither =
      vocabulary[.eitherWords].exact(firstWord(texts[0])) != nil
      && texts.dropFirst().allSatisfy { vocabulary[.orWords].exact(firstWord($0)) != nil }
    // Sentences are no alternatives.
    let isPick = asksToPick(section) && texts.allSatisfy { Words($0).count <= 12 }
    guard isEither || isPick else { return false }
    // What stands after the last alternative is asked apart.
    let last = texts.lastIndex { vocabulary[.orWords].exact(firstWord($0)) != nil }
    let end = last.map { $0 + 1 } ?? entries.count
    readQuestion(Array(entries[..<end]), texts: Array(texts[..<end]), section: section)
    for entry in entries[end...] { readEntry(entry, section: section, parent: nil) }
    return true
  }

  /// Whether the first entry reads like an option; most lists are left here.
  private func mayBeChoice(_ entry: NodeID, section: Int?) -> Bool {
    let text = optionText(entry)
    return vocabulary.verdicts.mayBegin(text) || vocabulary[.eitherWords].mayBegin(text)
      || asksToPick(section)
  }

  private func firstWord(_ text: String) -> Words { Words(text)[0..<1] }

  private func isBoxed(_ entry: NodeID) -> Bool {
    if case .item(let box) = document[entry].kind { return box != .none }
    return false
  }

  /// The words of an option, without a sign or box before them.
  private func optionText(_ entry: NodeID) -> String {
    guard let paragraph = document[entry].firstChild, document[paragraph].kind == .paragraph else {
      return ""
    }
    let text = document.plainText(of: paragraph).collapsed
    if let box = Box(text) { return box.rest }
    return Sign.opening(Substring(text)).map { String($0.rest) } ?? text
  }

  private func isTicked(_ entry: NodeID) -> Bool {
    if case .item(.ticked) = document[entry].kind { return true }
    guard let paragraph = document[entry].firstChild else { return false }
    let text = document.plainText(of: paragraph).collapsed
    return text.hasPrefix("☑") || text.hasPrefix("☒") || Box(text)?.state == .done
  }

  /// The verdict that an option's words name; nil where they go on to say something else.
  func verdict(of text: String) -> Verdict? {
    let bare = Pieces(text).runs.first { !Words($0).isEmpty } ?? text
    let words = Words(bare)
    guard let match = vocabulary.verdicts.match(words, at: 0) else { return nil }
    if match.count == words.count { return match.meaning }
    let next = words[match.count..<match.count + 1]
    return vocabulary[.verdictJoints].exact(next) != nil ? match.meaning : nil
  }

  /// Boxed verdicts with plain bullets beside them: who decided, and when.
  private mutating func readDecision(
    among entries: [NodeID], texts: [String], verdicts: [Verdict?]
  ) -> Bool {
    let boxed = entries.indices.filter { isBoxed(entries[$0]) }
    guard boxed.count >= 2, boxed.count < entries.count,
      boxed.allSatisfy({ verdicts[$0] != nil }), Set(boxed.map { verdicts[$0] }).count >= 2
    else { return false }
    readDecision(
      boxed.map { entries[$0] }, texts: boxed.map { texts[$0] },
      verdicts: boxed.map { verdicts[$0] })
    return true
  }

  private mutating func readDecision(_ entries: [NodeID], texts: [String], verdicts: [Verdict?]) {
    let ticked = entries.indices.filter { isTicked(entries[$0]) }
    for entry in entries { report.roles[entry.index] = .choice }
    guard ticked.count == 1, let verdict = verdicts[ticked[0]] else { return }
    report.recorded.append(
      RecordedDecision(
        verdict: verdict, text: texts[ticked[0]], line: document[entries[ticked[0]]].line))
  }

  private func asksToPick(_ section: Int?) -> Bool {
    section.map { pickSections.contains($0) } ?? false
  }

  /// One question with several answers is one item, done when one is ticked.
  private mutating func readQuestion(_ entries: [NodeID], texts: [String], section: Int?) {
    let ticked = entries.indices.filter { isTicked(entries[$0]) }
    for entry in entries { report.roles[entry.index] = .choice }
    let line = document[entries[0]].line
    let text = section.map { report.sections[$0].title } ?? texts[0]
    var item = Item(
      text: text, node: entries[0], line: line, column: document[entries[0]].column,
      state: ticked.isEmpty ? .open : .done)
    item.section = section
    let index = add(item, parent: nil, words: text)
    report.items[index].stateWords = ticked.first.map { texts[$0] }
    report.roles[entries[0].index] = .item(index)
  }

  /// Rows that are boxed verdicts, `☐ GO` above `☐ NO-GO`: a decision, no items.
  mutating func readChoiceTable(_ shape: TableShape) -> Bool {
    guard (2...8).contains(shape.rows.count) else { return false }
    let boxes = shape.rows.map { row in
      row.cells.first.flatMap { $0.isEmpty ? nil : Self.leadingBox($0) }
    }
    let verdicts = boxes.map { box in box.flatMap { verdict(of: $0.rest) } }
    guard verdicts.allSatisfy({ $0 != nil }), Set(verdicts).count >= 2 else { return false }
    for row in shape.rows { report.roles[row.node.index] = .choice }
    let ticked = boxes.indices.filter { boxes[$0]?.state == .done }
    if ticked.count == 1, let verdict = verdicts[ticked[0]] {
      report.recorded.append(
        RecordedDecision(
          verdict: verdict, text: boxes[ticked[0]]?.rest ?? "", line: shape.rows[ticked[0]].line))
    }
    return true
  }

  /// A boxed or plain entry that asks GO or NO-GO within its own line is a decision, no item.
  mutating func readInlineDecision(_ entry: NodeID) -> Bool {
    guard let paragraph = document[entry].firstChild, document[paragraph].kind == .paragraph,
      document.marks(of: paragraph).have(.bracket | .aboveASCII)
    else { return false }
    return readDecisionLine(
      document.plainText(of: paragraph), line: document[entry].line, node: entry)
  }

  /// `Decision: [ ] GO  [x] NO-GO`, `☐ Go ☐ No-Go`.
  mutating func readDecisionLine(_ text: String, line: Int, node: NodeID) -> Bool {
    guard text.utf8.count < 200, Choice.mayStand(in: text),
      text.holds(UInt8(ascii: "["))
        || text.unicodeScalars.contains(where: { "☐☑☒⬜□".unicodeScalars.contains($0) })
    else { return false }
    let options = Choice.options(in: text)
    let verdicts = options.map { verdict(of: $0.words) }
    guard options.count >= 2, verdicts.filter({ $0 != nil }).count >= 2,
      Set(verdicts.compactMap { $0 }).count >= 2
    else { return false }
    report.roles[node.index] = .choice
    let ticked = options.indices.filter { options[$0].isTicked }
    if ticked.count == 1, let verdict = verdicts[ticked[0]] {
      report.recorded.append(
        RecordedDecision(verdict: verdict, text: options[ticked[0]].words, line: line))
    }
    return true
  }
}
