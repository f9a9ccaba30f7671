import Diagnostics
import Markdown

extension Reader {
  /// Whether approvals are asked for here: the nearest topic says so, or a decision or the roles of
  /// one stand between.
  func isUnderSignOff(_ section: Int?) -> Bool {
    var index = section
    while let at = index {
      switch report.sections[at].topic {
      case .signOff: return true
      case .decision, .roles, nil: index = report.sections[at].parent
      default: return false
      }
    }
    return false
  }

  /// A list entry that asks for or records an approval; true where it is one.
  ///
  /// - Parameter isSignatory: whether it stands under `Signatures:`, whatever its section is about.
  mutating func readSignOffEntry(
    _ entry: NodeID, section: Int?, parent: Int?, isSignatory: Bool = false
  ) -> Bool {
    guard case .item(let box) = document[entry].kind, let paragraph = document[entry].firstChild,
      document[paragraph].kind == .paragraph
    else { return false }
    let isAsked = isSignatory || isUnderSignOff(section)
    guard isAsked || document.marks(of: paragraph).have(.colon | .aboveASCII)
    else { return false }
    let text = document.plainText(of: paragraph)
    guard isAsked || mayBeSignature(text) else { return false }
    let first = isAsked ? firstOfLines(paragraph) : nil
    var ticked: Bool?
    switch box {
    case .none: ticked = nil
    case .open: ticked = false
    case .ticked: ticked = true
    }
    let words = (first ?? text).withoutItemCode
    if readSignatories(entry, words, section: section, parent: parent) { return true }
    if ticked != nil, isOneOfAreas(entry, words) { return false }
    if isAsked, ticked != nil, readBoxedPart(entry, words, section: section) { return true }
    guard
      var signOff = signOff(in: words, ticked: ticked, isAsked: isAsked, section: section)
        ?? (isAsked ? signatory(entry, words, ticked: ticked, section: section) : nil)
    else { return false }
    signOff.line = document[entry].line
    signOff.node = entry
    if parent == nil { readDetails(beneath: entry, of: &signOff, ticked: ticked) }
    add(signOff, ticked: ticked)
    report.roles[entry.index] = .signOff(report.signOffs.count - 1)
    return true
  }

  /// `[x] Security: verified` among entries such as `[x] Tests: passing`: an area, and how it stands.
  private mutating func isOneOfAreas(_ entry: NodeID, _ text: String) -> Bool {
    guard let key = areaInState(text),
      vocabulary.signing.departments.exact(Words(key)) != nil, let list = document[entry].parent
    else { return false }
    if let known = areaLists[list.index] { return known }
    let roles = RoleReader(vocabulary: vocabulary)
    let others = document.children(of: list).prefix(16).filter { other in
      guard let paragraph = document[other].firstChild,
        let key = areaInState(document.plainText(of: paragraph).collapsed)
      else { return false }
      return !roles.namesRole(key)
    }
    areaLists[list.index] = others.count > 1
    return others.count > 1
  }

  /// The key of `Tests: passing`, a word or two that are done.
  private func areaInState(_ text: String) -> String? {
    let line = SignOffLine(text, vocabulary: vocabulary)
    guard let value = line.value, vocabulary.states.exact(value) == .done,
      (1...2).contains(Words(line.key).count)
    else { return nil }
    return line.key
  }

  /// The first of several lines.
  private func firstOfLines(_ paragraph: NodeID) -> String? {
    let lines = document.lines(of: paragraph)
    guard lines.count > 1 else { return nil }
    return lines[0].inlines.map { document.plainText(of: $0) }.joined()
  }

  /// A quick look at a line outside a section of approval: a key that asks for one, or blanks to fill.
  func mayBeSignature(_ text: String) -> Bool {
    var text = text
    let opening = text.withUTF8 { bytes -> (key: String, isFilled: Bool, hasSecond: Bool)? in
      guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.firstIndex(of: 0xEF),
        colon <= 60
      else { return nil }
      let rest = bytes.part(colon..<bytes.count)
      let isFilled = rest.contains {
        $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "[") || (0x30...0x39).contains($0)
      }
      let hasSecond = isFilled && rest.dropFirst().contains(UInt8(ascii: ":"))
      return (bytes.part(0..<colon).text, isFilled, hasSecond)
    }
    guard let opening else { return false }
    if opening.hasSecond { return true }
    let key = Words(Pieces.bare(opening.key))
    guard (1...8).contains(key.count) else { return false }
    if vocabulary.signing.requests.exact(key) != nil || vocabulary.topics.exact(key) == .signOff {
      return true
    }
    for count in 1...2 where key.count > count {
      let tail = key[(key.count - count)..<key.count]
      if vocabulary.attributes.exact(tail) == .signature { return true }
    }
    if key.count == 2, vocabulary.attributes.exact(key[0..<1]) == .signature {
      return opening.isFilled
    }
    return false
  }

  /// `Signatures:` over a list of roles: the roles sign, the entry itself is none.
  private mutating func readSignatories(
    _ entry: NodeID, _ text: String, section: Int?, parent: Int?
  ) -> Bool {
    guard text.trimmed.hasSuffix(":"),
      let list = document.children(of: entry).first(where: { isListNode($0) })
    else { return false }
    let key = Words(text)
    guard vocabulary.topics.exact(key) == .signOff || vocabulary.signing.requests.exact(key) != nil
    else { return false }
    for child in document.children(of: list) {
      if !readSignOffEntry(child, section: section, parent: parent, isSignatory: true) {
        _ = readSpecialEntry(child, section: section, parent: parent)
      }
    }
    return true
  }

  func isListNode(_ node: NodeID) -> Bool {
    if case .list = document[node].kind { return true }
    return false
  }

  /// The approval that a line asks for or records; nil where it is none.
  func signOff(in text: String, ticked: Bool?, isAsked: Bool, section: Int?) -> SignOff? {
    let line = SignOffLine(text.strippedOfBox, vocabulary: vocabulary)
    let roles = RoleReader(vocabulary: vocabulary)
    guard let written = line.value else {
      return isAsked ? namedRole(line.key, ticked: ticked, roles) : nil
    }
    let value = SignatureValue(written, vocabulary: vocabulary)
    let hasDate = line.part(.date) != nil
    guard
      let role = signer(
        in: line, value, hasDate: hasDate, ticked, isAsked: isAsked, section: section)
    else { return nil }
    var signOff = SignOff(role: role, state: .pending, line: 0, node: nil)
    signOff.section = section
    fill(&signOff, from: line, value, ticked: ticked ?? value.isTicked)
    if let name = signOff.name, roles.merelyNamed(name) != nil, signOff.decision == nil {
      signOff.state = .pending
      if name == role { signOff.name = nil }
    }
    return signOff
  }

  /// `Technical approval (Engineering)`: a word or two before the approval that is asked for.
  private func endsInApproval(_ words: Words) -> Bool { approvalStart(in: words) != nil }

  /// Where the approval begins that so few words end with.
  private func approvalStart(in words: Words) -> Int? {
    guard (1...4).contains(words.count) else { return nil }
    return (0..<words.count).first { start in
      vocabulary.topics.exact(words[start..<words.count]) == .signOff
    }
  }

  /// `Inventory sign-off`: a word that is no filler, before the approval.
  private func asksOfArea(_ words: Words) -> Bool {
    guard let start = approvalStart(in: words) else { return false }
    let area = (0..<start).filter { vocabulary.signing.fillers.exact(words[$0..<$0 + 1]) == nil }
    return (1...2).contains(area.count)
  }

  /// A role without a colon: `Engineering Lead`, `QA Lead - Jane Doe`.
  private func namedRole(_ text: String, ticked: Bool?, _ roles: RoleReader) -> SignOff? {
    if let named = roles.merelyNamed(text) {
      let role = ClaimReader.withoutSigns(named)
      var signOff = SignOff(role: role, state: .pending, line: 0, node: nil)
      let pieces = Pieces(text)
      let name = pieces.brackets.first {
        roles.isName($0) && !roles.namesRole($0) && vocabulary.needs.exact($0) == nil
      }
      if let name, !isBlank(name), vocabulary[.conditions].match(Words(name), at: 0) == nil {
        signOff.name = name
      }
      signOff.isOptional = pieces.brackets.contains {
        vocabulary.needs.exact($0) == .optional
      }
      signOff.state = signOff.name != nil && ticked == true ? .signed : .pending
      let answers = pieces.runs.dropFirst().map {
        SignatureValue($0, vocabulary: vocabulary).answer
      }
      if answers.contains(.pending) { signOff.state = .pending }
      if answers.contains(.declined) { signOff.state = .declined }
      return signOff
    }
    let pieces = Pieces(text)
    if let role = pieces.brackets.first, roles.namesRole(role), endsInApproval(Words(pieces.bare)) {
      var signOff = SignOff(role: role, state: .pending, line: 0, node: nil)
      signOff.isOptional = pieces.brackets.contains { vocabulary.needs.exact($0) == .optional }
      return signOff
    }
    if ticked != nil, pieces.brackets.isEmpty, asksOfArea(Words(text)) {
      return SignOff(role: text, state: .pending, line: 0, node: nil)
    }
    let runs = pieces.runs
    if ticked != nil, let role = consenting(text, roles) {
      return SignOff(role: role, state: .pending, line: 0, node: nil)
    }
    let isArea = ticked != nil && runs.count > 1 && asksOfArea(Words(runs[0]))
    guard runs.count > 1, let role = roles.merelyNamed(runs[0]) ?? (isArea ? runs[0] : nil) else {
      return nil
    }
    let rest = text.utf8.dropFirst(runs[0].utf8.count)
    let value = SignatureValue(
      String(decoding: Array(rest), as: UTF8.self).afterDash, vocabulary: vocabulary)
    var signOff = SignOff(role: role, state: .pending, line: 0, node: nil)
    if value.rest != nil {
      // `[ ] DevOps Engineer - deployment readiness`: what the role answers for.
      let isPerson = vocabulary[.roles].first(in: Words(role)) != nil
      let isApproval = endsInApproval(Words(runs[0]))
      guard ticked != nil, isApproval || isPerson && role == Pieces.bare(runs[0]),
        Words(text).count > Words(role).count + 1
      else { return nil }
      if value.answer == .declined {
        signOff.state = .declined
        signOff.decision = value.decision
      }
      return signOff
    }
    fill(
      &signOff, from: SignOffLine(role, vocabulary: vocabulary), value,
      ticked: ticked ?? value.isTicked)
    return signOff
  }
}

extension String {
  /// Without a box that stands before the words as a sign.
  fileprivate var strippedOfBox: String {
    let text = trimmed
    guard let first = text.unicodeScalars.first, "☐☑☒⬜□".unicodeScalars.contains(first) else {
      return text
    }
    return String(text.unicodeScalars.dropFirst().map(Character.init)).trimmed
  }

  fileprivate var afterDash: String {
    String(trimmed.drop { "-–—,: ".contains($0) })
  }
}
