import Diagnostics
import Markdown

extension Reader {
  /// Whether approvals are asked for here: the nearest topic says so, or a decision or the roles of
  /// one stand between.
  func isUnderSignOff(_ section: Int?) -> Bool {
    for index in chain(from: section) {
      switch report.sections[index].topic {
      case .signOff: return true
      case .decision, .roles, nil: continue
      default: return false
      }
    }
    return false
  }

  /// A list entry that asks for or records an approval; true where it is one.
  mutating func readSignOffEntry(_ entry: NodeID, section: Int?, parent: Int?) -> Bool {
    guard case .item(let box) = document[entry].kind, let paragraph = document[entry].firstChild,
      document[paragraph].kind == .paragraph
    else { return false }
    let isAsked = isUnderSignOff(section)
    let text = document.plainText(of: paragraph)
    guard isAsked || Self.mayHoldSignature(text) else { return false }
    let lines = document.lines(of: paragraph)
    let first = lines.first.map { line in line.inlines.map { document.plainText(of: $0) }.joined() }
    var ticked: Bool?
    switch box {
    case .none: ticked = nil
    case .open: ticked = false
    case .ticked: ticked = true
    }
    let words = (lines.count > 1 && isAsked ? first : nil) ?? text
    if isAsked, readSignatories(entry, words, section: section, parent: parent) { return true }
    guard
      var signOff = signOff(in: words, ticked: ticked, isAsked: isAsked, section: section)
    else { return false }
    signOff.line = document[entry].line
    signOff.node = entry
    if parent == nil { readDetails(beneath: entry, of: &signOff, ticked: ticked) }
    add(signOff, ticked: ticked)
    report.roles[entry.index] = .signOff(report.signOffs.count - 1)
    return true
  }

  /// Whether a line has a colon or blanks, without which it is no signature outside its section.
  private static func mayHoldSignature(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: ":"))
      && (text.utf8.contains(UInt8(ascii: "_"))
        || text.utf8.contains(UInt8(ascii: "[")) || text.utf8.contains(UInt8(ascii: "-"))
        || text.utf8.count < 80)
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
      if !readSignOffEntry(child, section: section, parent: parent) {
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
      let role = role(of: line, value, hasDate: hasDate, ticked, isAsked: isAsked, section: section)
    else { return nil }
    var signOff = SignOff(role: role.words, state: .pending, line: 0, node: nil)
    signOff.section = section
    fill(&signOff, from: line, value, ticked: ticked ?? value.isTicked)
    return signOff
  }

  /// The role that a line names; nil where the line is no signature.
  private func role(
    of line: SignOffLine, _ value: SignatureValue, hasDate: Bool, _ ticked: Bool?, isAsked: Bool,
    section: Int?
  ) -> (words: String, isSection: Bool)? {
    let roles = RoleReader(vocabulary: vocabulary)
    let key = Words(line.key)
    guard !key.isEmpty, key.count <= 9 else { return nil }
    if vocabulary.signing.requests.exact(key) != nil || line.own == .signature {
      let isFilled = value.name != nil || value.answer != nil || value.isTicked != nil
      guard value.rest == nil, isFilled || value.isBlank else { return nil }
      if line.own == .signature, !hasDate, vocabulary.signing.requests.exact(key) == nil {
        return nil
      }
      return (section.map { report.sections[$0].title } ?? line.key, true)
    }
    if line.own != nil { return nil }
    if let asked = roleBeforeRequest(line.key), ticked == nil, value.rest == nil {
      return (asked, false)
    }
    let isOther = vocabulary.attributes.exact(key) != nil || vocabulary.topics.exact(key) != nil
    if isOther && !roles.namesRole(line.key) { return nil }
    if hasDate, isAsked || (value.isBlank && roles.namesRole(line.key)) {
      return value.rest == nil ? (line.key, false) : nil
    }
    guard isAsked, vocabulary.attributes.exact(key) == nil else { return nil }
    let isBlankLine = line.value.map { $0.contains("__") || $0.contains("..") } ?? false
    if value.rest == nil, roles.namesRole(line.key) || (isBlankLine && key.count <= 5) {
      return (line.key, false)
    }
    return nil
  }

  /// `Security sign-off: [ ]` asks Security.
  private func roleBeforeRequest(_ key: String) -> String? {
    let words = Words(key)
    for count in 1...2 where words.count > count {
      let tail = Words(list: Array(words.list.suffix(count)))
      guard vocabulary.attributes.exact(tail) == .signature, tail.list != ["sign"] else { continue }
      guard let role = RoleReader(vocabulary: vocabulary).merelyNamed(key) else { continue }
      return role
    }
    return nil
  }

  /// A role without a colon: `Engineering Lead`, `QA Lead - Jane Doe`.
  private func namedRole(_ text: String, ticked: Bool?, _ roles: RoleReader) -> SignOff? {
    if let role = roles.merelyNamed(text) {
      var signOff = SignOff(role: role, state: .pending, line: 0, node: nil)
      let pieces = Pieces(text)
      let name = pieces.brackets.first {
        roles.isName($0) && vocabulary.needs.exact(Words($0)) == nil
      }
      if let name, !isBlank(name), vocabulary.conditions.match(Words(name), at: 0) == nil {
        signOff.name = name
      }
      signOff.isOptional = pieces.brackets.contains {
        vocabulary.needs.exact(Words($0)) == .optional
      }
      signOff.state = signOff.name != nil && ticked == true ? .signed : .pending
      return signOff
    }
    let runs = Pieces(text).runs
    guard runs.count > 1, let role = roles.merelyNamed(runs[0]) else { return nil }
    let rest = text.utf8.dropFirst(runs[0].utf8.count)
    let value = SignatureValue(
      String(decoding: Array(rest), as: UTF8.self).afterDash, vocabulary: vocabulary)
    guard value.rest == nil else { return nil }
    var signOff = SignOff(role: role, state: .pending, line: 0, node: nil)
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
