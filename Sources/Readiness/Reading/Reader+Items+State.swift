import Diagnostics
import Markdown

extension Reader {
  /// The item that a list entry is, if it is one, and its words as they were written.
  mutating func item(at entry: NodeID, section: Int?, parent: Int?) -> (
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
    if !legend.isEmpty, let need = (opening ?? openingSign(openingText(words))?.sign)?.need {
      item.need = need
    }
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

  /// `✅ Injection attempts: blocked` is as it should be.
  private func isAttack(_ words: String, _ state: String) -> Bool {
    let words = Words(words)
    guard let last = words.list.last, Words(state).count == 1 else { return false }
    return vocabulary[.attacks].exact(Words(list: [last])) != nil
  }

  /// A word beside a sign rules over it, and of two the less ready holds.
  private func readSignWords(_ words: String, into item: inout Item) {
    let plain = ItemText(words).words
    let pieces = Pieces(plain)
    guard let last = pieces.runs.last, pieces.runs.count > 1 || !pieces.brackets.isEmpty else {
      return
    }
    let candidates = (pieces.runs.count > 1 ? [pieces.runs[0], last] : []) + pieces.brackets
    for candidate in candidates {
      guard let state = vocabulary.states.exact(candidate),
        vocabulary[.criticalWords].exact(candidate) == nil,
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
}
