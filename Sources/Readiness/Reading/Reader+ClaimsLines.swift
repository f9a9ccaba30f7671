import Markdown
import Text

extension Reader {
  mutating func readParagraphClaims(_ block: NodeID, _ reader: ClaimReader) {
    var section = section(of: block)
    var labelLine: Int?
    if case .section(let index) = report.roles[block.index] {
      readSectionClaims(index, reader)
      labelLine = report.sections[index].line
      section = report.sections[index].parent
    } else if !mayClaim(block) && !standsBesideSignature(block, section) {
      return
    }
    if !report.roles[block.index].isMetadata, isAside(section) {
      return readGateStatus(block, section: section, reader)
    }
    let subject: Statement.Subject
    if case .metadata = report.roles[block.index] {
      subject = .document
    } else {
      subject = scope(of: section)
    }
    for line in document.lines(of: block) where line.line != labelLine {
      readLine(line, in: block, section: section, subject: subject, reader)
    }
    readAllClaim(block, section: section)
  }

  /// Lines among which one signs, outside a part about approvals: `Status: Passed`, then `Approved by: …`.
  private func standsBesideSignature(_ block: NodeID, _ section: Int?) -> Bool {
    guard case .signOff = report.roles[block.index] else { return false }
    return document.lines(of: block).count > 1 && !isUnderSignOff(section)
  }

  /// `Status: NOT READY`, `GO status: 4/8 conditions met` beneath the criteria of a gate.
  private mutating func readGateStatus(
    _ block: NodeID, section: Int?, _ reader: ClaimReader
  ) {
    guard gateTopic(in: section) != nil, document.marks(of: block).have(.colon | .aboveASCII) else {
      return
    }
    for line in document.lines(of: block) {
      for pair in KeyValue.pairs(in: line, of: document) {
        let key = reader.key(Words(pair.key))
        guard key == .status || key == .verdict,
          !readRecorded(key: pair.key, value: pair.value, line: line.line, section: section)
        else { continue }
        for found in reader.read(key: pair.key, value: pair.value)
        where found.isShare || found.isVerdict || found.assertion == .state(.done) {
          claim(
            found, text: "\(pair.key): \(pair.value)", line: line.line, of: scope(of: section))
        }
      }
    }
  }

  /// Cheap: a colon, a per cent, a sign or a word in capitals is what any claim has.
  private func mayClaim(_ block: NodeID) -> Bool {
    switch report.roles[block.index] {
    case .prose, .metadata, .target, .choice, .timeline, .attribute: break
    case .title, .section, .item, .marker, .signOff, .risk, .gate, .criterion, .legend, .emptyLabel:
      return false
    }
    return true
  }

  private mutating func readLine(
    _ line: Document.InlineLine, in block: NodeID, section: Int?, subject: Statement.Subject,
    _ reader: ClaimReader
  ) {
    var hasFound = false
    let marks = document.marks(of: block)
    let mayHaveKey = marks.have(.colon | .aboveASCII)
    for pair in mayHaveKey ? KeyValue.pairs(in: line, of: document) : [] {
      let text = "\(pair.key): \(pair.value)"
      if readRecorded(key: pair.key, value: pair.value, line: line.line, section: section) {
        hasFound = true
        continue
      }
      readDate(pair, subject: subject)
      let said = reader.read(key: pair.key, value: pair.value)
      for found in said {
        hasFound = true
        if found.kind == .effort, !isEffortClaim(found, of: subject, in: section) { continue }
        let isOfPart = found.isState && report.roles[block.index].isMetadata == false
        let spoken = isOfPart ? scope(ofStateIn: section) : subject
        // Work that is said to be open, and not listed, claims nothing.
        if spoken == .other, found.assertion == .state(.open) { continue }
        claim(found, text: text, line: line.line, of: spoken)
      }
      if said.isEmpty { readNamedShare(pair, text: text, line: line.line, reader) }
    }
    let text = line.inlines.map { document.plainText(of: $0) }.joined().collapsed
    guard !hasFound, text.utf8.count <= 100, isEmphatic(line, text) else { return }
    if readRecorded(bare: text, line: line.line, section: section) { return }
    for found in reader.read(bare: text) {
      claim(found, text: text, line: line.line, of: subject)
    }
  }

  /// Bold as a whole, in capitals, or opened by a sign: a line that states, not a sentence.
  private func isEmphatic(_ line: Document.InlineLine, _ text: String) -> Bool {
    if Sign.opening(Substring(text)) != nil { return true }
    let bold = line.inlines.filter { document[$0].kind == .strong }
    if !bold.isEmpty {
      let rest = line.inlines.filter { document[$0].kind != .strong }
      if rest.allSatisfy({ Words(document.plainText(of: $0)).isEmpty }) { return true }
    }
    return text.isInCapitals
  }

  /// `- Security: 80%`: a share under the name of a section.
  private mutating func readNamedShare(
    _ pair: KeyValue, text: String, line: Int, _ reader: ClaimReader
  ) {
    guard pair.value.holdsByte(where: { $0 == 0x25 || $0 == 0x2F }),
      let section = sectionNamed(pair.key)
    else { return }
    for found in reader.points(pair.value) {
      claim(found, text: text, line: line, of: .row(section: section))
    }
  }

  /// A duration on a part without hours is its time, not its effort; and that of steps in a section
  /// without items is nobody's.
  private func isEffortClaim(
    _ found: ClaimReader.Found, of subject: Statement.Subject, in section: Int?
  ) -> Bool {
    guard case .effort(let effort) = found.assertion else { return true }
    if subject == .document, !found.isWhole, section != nil { return false }
    let isLong = vocabulary.isCalendar(effort, efforts)
    let hasHours = report.items.contains { item in
      guard item.effort != nil else { return false }
      if case .section(let section) = subject {
        return report.sections[section].extent.contains(item.node.index)
      }
      return true
    }
    if hasHours { return true }
    if case .document = subject {
      return report.sections.contains { $0.effort != nil } && !isLong
    }
    return found.isWhole && !isLong && !effort.isShort
  }

  /// Bullets that are no items: `- **Status**: COMPLETE`, `- Total items: ~150`.
  mutating func readListClaims(_ list: NodeID, _ reader: ClaimReader) {
    let section = section(of: list)
    let isAside = isAside(section)
    for entry in document.children(of: list) {
      guard case .item(.none) = document[entry].kind, mayClaim(entry), !isAside,
        let paragraph = document[entry].firstChild, document[paragraph].kind == .paragraph,
        let line = document.lines(of: paragraph).first
      else { continue }
      let subject = scope(of: section)
      for pair in KeyValue.pairs(in: line, of: document) {
        if readRecorded(key: pair.key, value: pair.value, line: line.line, section: section) {
          continue
        }
        readDate(pair, subject: subject)
        let text = "\(pair.key): \(pair.value)"
        let said = reader.read(key: pair.key, value: pair.value)
        for found in said
        where found.kind != .effort || isEffortClaim(found, of: subject, in: section) {
          claim(
            found, text: text, line: document[entry].line,
            of: found.isState ? scope(ofStateIn: section) : subject)
        }
        if said.isEmpty { readNamedShare(pair, text: text, line: document[entry].line, reader) }
      }
    }
  }

  /// "All critical items have been validated and are marked as complete."
  private mutating func readAllClaim(_ block: NodeID, section: Int?) {
    let text = document.plainText(of: block)
    guard text.utf8.count < 2000, text.range(ofPiece: "ll ") != nil, gateTopic(in: section) == nil,
      text.range(ofPiece: "→") == nil
    else { return }
    for line in document.lines(of: block) {
      let said = line.inlines.map { document.plainText(of: $0) }.joined()
      for sentence in said.split(whereSeparator: { $0 == "." || $0 == ";" || $0 == "!" }) {
        guard let selection = selection(claimedBy: Words(String(sentence))) else { continue }
        report.claims.append(
          Statement(
            text: String(sentence).trimmed, kind: .status, subject: .leaves(selection),
            assertion: .state(.done), line: line.line))
      }
    }
  }

  private func selection(claimedBy sentence: Words) -> Criterion.Selection? {
    guard sentence.count >= 3, vocabulary[.all].exact(sentence[0..<1]) != nil,
      sentence.list[0] != "any",
      let noun = sentence.list.prefix(5).firstIndex(where: {
        vocabulary[.itemWords].exact(Words(list: [$0])) != nil
      })
    else { return nil }
    let between = sentence.list[1..<noun]
    let isCritical = between.contains { vocabulary[.criticalWords].exact(Words(list: [$0])) != nil }
    let isPlain = between.allSatisfy {
      let word = Words(list: [$0])
      return vocabulary[.criticalWords].exact(word) != nil
        || vocabulary[.wholeWords].exact(word) != nil
        || $0 == "of" || $0 == "the"
    }
    let after = Words(list: Array(sentence.list[(noun + 1)...]))
    guard isPlain, vocabulary.claiming.modals.first(in: after) == nil else { return nil }
    let saysDone = vocabulary.claiming.sayings.all(in: after).contains {
      $0.meaning == .state(.done)
    }
    return saysDone ? (isCritical ? .critical : .all) : nil
  }

  /// A launch or due date of the document or a section, to be held against what is still open.
  private mutating func readDate(_ pair: KeyValue, subject: Statement.Subject) {
    let attribute = vocabulary.attributes.exact(pair.key)
    guard attribute == .launch || attribute == .due,
      let date = DateReader(vocabulary).date(in: pair.value), let day = date.due
    else { return }
    report.claims.append(
      Statement(
        text: "\(pair.key): \(pair.value)", kind: .date,
        subject: attribute == .launch ? .document : subject,
        assertion: .date(DueDate(words: date.words, day: day)), line: pair.line))
  }
}

extension Role {
  fileprivate var isMetadata: Bool {
    if case .metadata = self { return true }
    return false
  }
}

extension String {
  /// Whether it has capitals and no small letters.
  fileprivate var isInCapitals: Bool {
    var hasCapital = false
    for byte in utf8 {
      if (0x61...0x7A).contains(byte) { return false }
      if (0x41...0x5A).contains(byte) { hasCapital = true }
      if byte >= 0x80 { return self == uppercased() && self != lowercased() }
    }
    return hasCapital
  }
}

extension ClaimReader.Found {
  /// Whether it says a state, not a figure.
  fileprivate var isState: Bool {
    if case .state = assertion { return true }
    return false
  }

  /// `Status: APPROVED FOR LAUNCH`, which speaks of the whole.
  fileprivate var isVerdict: Bool { assertion == .approved || assertion == .ready }

  /// Whether it counts: `4/8`, `80%`.
  fileprivate var isShare: Bool {
    switch assertion {
    case .percent, .count: return true
    default: return false
    }
  }

  /// The same share, said of what remains.
  func remaining(_ remains: Bool) -> Self {
    guard remains, case .percent(let percent, _, let isApproximate) = assertion else { return self }
    var found = self
    found.assertion = .percent(percent, remains: true, isApproximate: isApproximate)
    return found
  }
}

extension Vocabulary {
  /// Whether an effort is written in days or longer.
  func isCalendar(_ effort: Effort, _ reader: EffortReader) -> Bool {
    guard let unit = reader.first(in: effort.words)?.unit else { return false }
    switch unit {
    case .minute, .hour: return false
    case .day, .week, .month, .quarter, .year, .sprint: return true
    }
  }
}
