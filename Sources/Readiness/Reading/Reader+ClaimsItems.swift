import Markdown
import Text

extension Reader {
  /// Words of items that say otherwise than their boxes, and the days by which they are due.
  mutating func readItemClaims() {
    for index in report.items.indices {
      readDue(index)
      guard let box = report.items[index].box, report.items[index].isLeaf else { continue }
      let text = report.items[index].text
      if box {
        if saysPending(text), saysPending(wordsOutsideCode(of: index)) {
          add(.contradictsBox(.open), to: index, text: text)
        }
      } else if report.items[index].state == .open {
        if saysDone(text) { add(.contradictsBox(.done), to: index, text: text) }
        readStatusBullets(of: index)
      }
    }
  }

  private mutating func add(
    _ assertion: Statement.Assertion, to item: Int, text: String, line: Int? = nil
  ) {
    report.claims.append(
      Statement(
        text: text, kind: .status, subject: .item(item), assertion: assertion,
        line: line ?? report.items[item].line))
  }

  /// The words of an item less what it quotes from code.
  private func wordsOutsideCode(of index: Int) -> String {
    let item = report.items[index]
    guard let paragraph = document[item.node].firstChild,
      document.children(of: paragraph).contains(where: { document[$0].kind == .code })
    else { return item.text }
    return document.children(of: paragraph).filter { document[$0].kind != .code }
      .map { document.plainText(of: $0) }.joined().collapsed
  }

  private mutating func readDue(_ index: Int) {
    guard let due = report.items[index].due, due.day == nil,
      let date = DateReader(vocabulary).date(in: due.words)
    else { return }
    report.items[index].due?.day = date.due
    if date.kind == .impossible {
      warn(of: .impossible, due.words, line: report.items[index].line)
    }
  }

  /// `- Status: Done` beneath an open box.
  private mutating func readStatusBullets(of index: Int) {
    guard report.items[index].stateWords != nil else { return }
    for child in document.children(of: report.items[index].node) {
      guard case .list = document[child].kind else { continue }
      for entry in document.children(of: child) {
        guard let paragraph = document[entry].firstChild,
          let pair = KeyValue(document.plainText(of: paragraph).collapsed, line: 0),
          vocabulary.attributes.exact(pair.key) == .status,
          !ClaimReader.isChoice(pair.value)
        else { continue }
        let reader = StateReader(vocabulary: vocabulary, legend: legend)
        guard reader.read(pair.value).state == .done else { continue }
        add(
          .contradictsBox(.done), to: index, text: "\(pair.key): \(pair.value)",
          line: document[entry].line)
      }
    }
  }

  /// A done sign at an end, or a done word that opens the words or is set off from them.
  private func saysDone(_ text: String) -> Bool {
    guard let last = text.utf8.last else { return false }
    if last >= 0x80, let scalar = lastSign(of: text) {
      return ["✅", "✔", "✓", "☑"].contains(scalar)
    }
    if let first = text.unicodeScalars.first, "✅✔✓☑".unicodeScalars.contains(first) { return true }
    if let words = afterDoneSign(text), vocabulary.claiming.sayings.exact(words) == .state(.done) {
      return true
    }
    guard let set = SetOff(text) else { return isShouted(text) }
    // `CSRF protection (already configured ✓)`
    let isConfirmed = Pieces(text).brackets.contains { bracket in
      !Words(bracket).isEmpty
        && lastSign(of: bracket).map { "✅✔✓☑".unicodeScalars.contains($0) } ?? false
    }
    if isConfirmed { return true }
    return set.pieces.contains { piece in
      let words = Words(ClaimReader.withoutSigns(piece))
      guard words.count <= 3, vocabulary.claiming.sayings.exact(words) == .state(.done) else {
        return false
      }
      return isPlainlyDone(words) || piece == piece.uppercased()
    } || isShouted(text)
  }

  /// `… ✅ FIXED`: the one or two words that follow a done sign.
  private func afterDoneSign(_ text: String) -> Words? {
    guard text.holdsByte(where: { $0 == 0xE2 }),
      let sign = text.unicodeScalars.lastIndex(where: { "✅✔✓☑".unicodeScalars.contains($0) })
    else { return nil }
    let words = Words(String(text.unicodeScalars[sign...].dropFirst()))
    return (1...2).contains(words.count) ? words : nil
  }

  /// Words that name no condition: "done" and its like, not "verified".
  private func isPlainlyDone(_ words: Words) -> Bool {
    words.count == 1 && ["done", "complete", "completed", "finished"].contains(words.list[0])
  }

  /// `DONE …` in capitals, as the first word.
  private func isShouted(_ text: String) -> Bool {
    var first = text.utf8.prefix { (0x41...0x5A).contains($0) }
    guard first.count >= 4, first.count < text.utf8.count, text.itemCode == nil else {
      return false
    }
    // `COMPLETE_GUIDE.md` is a name.
    if text.utf8.dropFirst(first.count).first == UInt8(ascii: "_") { return false }
    if first.last == 0x3A { first = first.dropLast() }
    let words = Words(String(decoding: Array(first), as: UTF8.self))
    return vocabulary.claiming.sayings.exact(words) == .state(.done)
  }

  /// A pending sign at the end, or words set off that say it is not done.
  private func saysPending(_ text: String) -> Bool {
    guard let last = text.utf8.last else { return false }
    if last >= 0x80, let scalar = lastSign(of: text) {
      return ["⏳", "🚧", "❌", "🔄", "⌛", "⬜", "☐"].contains(scalar)
    }
    guard let set = SetOff(text) else { return false }
    return set.pieces.contains { piece in
      let words = Words(ClaimReader.withoutSigns(piece))
      // The last word may be a name of code: `payment_failed`.
      let isName = piece.split(separator: " ").last.map { $0.contains("_") } ?? false
      guard words.count <= 8, !isName, !saysFended(piece, words) else { return false }
      let pending = vocabulary.claiming.pending
      if let match = pending.match(words, at: 0) {
        return match.count == words.count || piece != piece.lowercased() || match.count >= 2
          || words.list[0] == "pending" || words.list[0] == "awaiting"
      }
      return (max(0, words.count - 2)..<words.count).contains { start in
        // `57 passed, 0 failed`
        if start > 0, vocabulary[.none].exact(words[start - 1..<start]) != nil { return false }
        return pending.match(words, at: start).map { start + $0.count == words.count } ?? false
      }
    }
  }

  /// `path traversal blocked ✅`, `jailbreak attempts blocked`: well blocked.
  private func saysFended(_ piece: String, _ words: Words) -> Bool {
    guard vocabulary.states.exact(words[words.count - 1..<words.count]) == .blocked else {
      return false
    }
    if let sign = lastSign(of: piece), Sign.meaning(of: sign)?.state == .done { return true }
    return vocabulary[.attacks].first(in: words) != nil
  }

  /// The sign that a text ends with.
  private func lastSign(of text: String) -> Unicode.Scalar? {
    let last = text.unicodeScalars.last { $0 != "\u{FE0F}" && !$0.isBlank }
    return last.flatMap { Sign.meaning(of: $0) == nil ? nil : $0 }
  }
}

/// What authors set off from an item's words: brackets, and what follows a dash or a colon.
struct SetOff {
  var pieces: [String] = []

  /// Nil, at the cost of a look at the bytes, where nothing is set off.
  init?(_ text: String) {
    guard let found = Self.separators(text) else { return nil }
    if found.hasBracket { pieces = Pieces(text).brackets }
    for separator in found.list {
      guard let first = text.range(ofPiece: separator) else { continue }
      pieces.append(String(text[..<first.lowerBound]))
      pieces.append(Self.tail(of: text, after: separator))
    }
    guard !pieces.isEmpty else { return nil }
  }
  private static func separators(_ text: String) -> (hasBracket: Bool, list: [String])? {
    var hasBracket = false
    var list: [String] = []
    func note(_ separator: String) { if !list.contains(separator) { list.append(separator) } }
    var previous: UInt8 = 0
    var before: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x28, 0x5B: hasBracket = true
      case 0x20 where previous == 0x3A: note(": ")
      case 0x20 where previous == 0x2D && before == 0x20: note(" - ")
      case 0x20 where previous == 0x93 && before == 0x80: note(" – ")
      case 0x20 where previous == 0x94 && before == 0x80: note(" — ")
      default: break
      }
      (before, previous) = (previous, byte)
    }
    return hasBracket || !list.isEmpty ? (hasBracket, list) : nil
  }

  /// What follows the last such separator.
  private static func tail(of text: String, after separator: String) -> String {
    let bytes = Array(text.utf8)
    let wanted = Array(separator.utf8)
    var at = bytes.count - wanted.count
    while at > 0, !bytes[at..<at + wanted.count].elementsEqual(wanted) { at -= 1 }
    return String(decoding: bytes[(at + wanted.count)...], as: UTF8.self).trimmed
  }
}
