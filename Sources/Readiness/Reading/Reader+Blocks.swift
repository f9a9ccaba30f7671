import Diagnostics
import Markdown

extension Reader {
  /// Reads every list, table, fence and paragraph that may hold matter, in document order.
  mutating func readBlocks() {
    for block in document.children(of: Document.root) {
      let section = section(of: block)
      switch document[block].kind {
      case .list: readList(block, section: section, parent: nil)
      case .table: readTable(block, section: section)
      case .codeBlock:
        if readSignOffFence(block, section: section) { break }
        readFence(block, section: section)
      case .paragraph:
        readSignOffLines(block, section: section)
        readParagraph(block, section: section)
      default: break
      }
    }
  }

  /// Paragraphs hold items only where an author's box misses being a list item (`-[x] …`).
  private mutating func readParagraph(_ block: NodeID, section: Int?) {
    switch report.roles[block.index] {
    case .prose: if let section { readSectionAttributes(block, of: section) }
    case .section: return readDrawnBoxes(inLabel: block, section: section)
    default: return
    }
    let first = report.items.count
    defer {
      if report.items.count > first, report.roles[block.index] == .prose {
        report.roles[block.index] = .item(first)
      }
    }
    for line in document.lines(of: block) {
      let text = line.inlines.map { document.plainText(of: $0) }.joined().collapsed
      if readDecisionLine(text, line: line.line, node: block) { continue }
      readUnspacedBox(line, node: block, section: section)
      readDrawnBox(text, line: line.line, node: block, section: section)
    }
  }

  /// The lines of a paragraph whose last is a label.
  private mutating func readDrawnBoxes(inLabel block: NodeID, section: Int?) {
    guard document.marks(of: block).have(.aboveASCII) else { return }
    let above = section.flatMap { report.sections[$0].parent }
    for line in document.lines(of: block) {
      let text = line.inlines.map { document.plainText(of: $0) }.joined().collapsed
      readDrawnBox(text, line: line.line, node: block, section: above)
    }
  }

  /// `☑ Backups run` on a line of its own: a drawn box outside a list.
  mutating func readDrawnBox(_ text: String, line: Int, node: NodeID, section: Int?) {
    guard text.opensWithDrawnBox, let (sign, rest) = Sign.opening(Substring(text)),
      Choice.options(in: text).count == 1, isThing(String(rest).trimmed)
    else { return }
    let words = String(rest).trimmed
    let isTicked = sign.state == .done
    switch topic(in: section) {
    case .legend, .risks, .expectedOutput, .instructions, .description, .conditions, .contacts,
      .metadata:
      return
    case .noGoCriteria?, .rollbackTriggers?:
      guard let section else { return }
      return addCriterion(
        words, .trigger(isTicked), box: isTicked, at: node, line: line, section: section)
    default: break
    }
    if let section, gateTopic(in: section) != nil,
      let subject = computedSubject(of: words, outside: section, hasBox: true)
    {
      return addCriterion(words, subject, box: isTicked, at: node, line: line, section: section)
    }
    var item = Item(text: words, node: node, line: line, column: 1, state: sign.state)
    item.section = section
    note(
      .warning, "box.malformed", line: line, "a drawn box that stands in no list",
      hint: "write '- [\(isTicked ? "x" : " ")] …'", length: 1)
    let index = add(item, parent: nil, words: words)
    registerCriterion(
      node, item: index, text: report.items[index].text, line: line, section: section)
  }

  /// Whether a drawn box stands before a thing to do, and not before an answer (`☐ Approved`), a
  /// verdict, a level, or what the box means (`☑ = done`).
  private func isThing(_ text: String) -> Bool {
    let words = Words(text)
    guard !words.isEmpty, let first = text.unicodeScalars.first, first != "=", first != ":",
      vocabulary.signing.answers.match(words, at: 0) == nil
    else { return false }
    if let verdict = vocabulary.verdicts.match(words, at: 0),
      verdict.count >= vocabulary[.launchNames].match(words, at: 0)?.count ?? 0
    {
      return false
    }
    return words.count > 2 || vocabulary.levels.match(words, at: 0) == nil
  }

  /// An author's box that misses being a list item (`-[x] …`).
  mutating func readUnspacedBox(_ line: Document.InlineLine, node: NodeID, section: Int?) {
    let text = line.inlines.map { document.plainText(of: $0) }.joined().collapsed
    guard let first = text.unicodeScalars.first, first == "-" || first == "*" || first == "+",
      let box = Box(String(text.dropFirst()), vocabulary: vocabulary)
    else { return }
    var item = Item(text: box.rest, node: node, line: line.line, column: 1, state: box.state)
    item.section = section
    note(
      .warning, "box.malformed", line: line.line, "a box without a space before it",
      hint: "write '- [\(box.state == .done ? "x" : " ")] …'", length: 4)
    add(item, parent: nil, words: box.rest)
  }

  /// A fence without a language in which most lines open with a box.
  private mutating func readFence(_ block: NodeID, section: Int?) {
    guard case .codeBlock(let isFenced) = document[block].kind, isFenced,
      document.destination(of: block).trimmed.isEmpty
    else { return }
    let lines = document.literal(of: block).split(separator: "\n", omittingEmptySubsequences: false)
    let boxes = lines.map { FenceLine(String($0), vocabulary: vocabulary) }
    let filled = lines.filter { !$0.allSatisfy { $0 == " " } }.count
    let count = boxes.filter { $0 != nil }.count
    guard count > 0, count * 2 > filled, !isForbidding(section), topic(in: section) != .signOff,
      topic(in: section) != .expectedOutput, topic(in: section) != .decision
    else { return }
    let first = document[block].line + 1
    note(
      .note, "item.fence", line: first, "boxes in a fence are read as items",
      hint: "write them as a list to have them ticked in any viewer")
    for (offset, box) in boxes.enumerated() {
      guard let box else { continue }
      var item = Item(
        text: ItemText(box.text).words, node: block, line: first + offset, column: box.column,
        state: box.state)
      item.section = section
      let index = add(item, parent: nil, words: box.text)
      if report.roles[block.index] == .prose { report.roles[block.index] = .item(index) }
    }
  }
}

/// A line of a fence that opens with a box.
private struct FenceLine {
  var state: ItemState
  var text: String
  var column: Int

  init?(_ line: String, vocabulary: Vocabulary) {
    var text = line.trimmed
    column = line.utf8.count - line.utf8.drop { $0 == 0x20 || $0 == 0x09 }.count + 1
    if text.hasPrefix("- ") || text.hasPrefix("* ") { text = String(text.dropFirst(2)).trimmed }
    if let box = Box(text) {
      state = box.state
      self.text = box.rest
    } else if let first = text.unicodeScalars.first, "☐☑□☒⬜".unicodeScalars.contains(first),
      let (sign, rest) = Sign.opening(Substring(text))
    {
      state = sign.state
      self.text = String(rest).trimmed
    } else {
      return nil
    }
    guard !self.text.isEmpty else { return nil }
  }
}
