import Markdown

/// Boxes beneath a heading of approval that only their place shows to be signatures.
extension Reader {
  /// `[ ] Signed: ____`, `[ ] Date: ____`: parts of a signature, boxed; true where it is one.
  mutating func readBoxedPart(_ entry: NodeID, _ text: String, section: Int?) -> Bool {
    let line = SignOffLine(text, vocabulary: vocabulary)
    guard line.own == .signature || line.own == .name || line.own == .date, line.parts.isEmpty,
      let value = line.value, SignatureValue(value, vocabulary: vocabulary).isBlank
    else { return false }
    return readBlockLine(text, line: document[entry].line, node: entry, section: section)
  }

  /// `[ ] Harvest Expert: yields confirmed`, where most entries of the list are roles that sign.
  mutating func signatory(
    _ entry: NodeID, _ text: String, ticked: Bool?, section: Int?
  ) -> SignOff? {
    guard let ticked, let pair = KeyValue(text, line: 0),
      (1...4).contains(Words(pair.key).count), RoleReader(vocabulary: vocabulary).isName(pair.key),
      let list = document[entry].parent, isListOfRoles(list, section: section)
    else { return nil }
    var found = SignOff(role: pair.key, state: .pending, line: 0, node: nil)
    found.section = section
    fill(
      &found, from: SignOffLine(text, vocabulary: vocabulary),
      SignatureValue(pair.value, vocabulary: vocabulary), ticked: ticked)
    return found
  }

  /// `[ ] Project lead approves the results`: who does.
  func consenting(_ text: String, _ roles: RoleReader) -> String? {
    let words = Words(text)
    guard
      let at = (1..<max(1, min(words.count, 5))).first(where: {
        vocabulary[.consents].match(words, at: $0) != nil
      })
    else { return nil }
    let parts = text.split(separator: " ").prefix(at)
    let role = parts.joined(separator: " ")
    return Words(role).count == at ? roles.merelyNamed(role) : nil
  }

  /// Whether most of the keys of a list, and two at least, are roles with what they answer for.
  private mutating func isListOfRoles(_ list: NodeID, section: Int?) -> Bool {
    if let known = roleLists[list.index] { return known }
    let keyed = document.children(of: list).prefix(16).compactMap { entry -> String? in
      guard let paragraph = document[entry].firstChild else { return nil }
      let text = document.plainText(of: paragraph).collapsed
      let isOwn = SignOffLine(text, vocabulary: vocabulary).own != nil
      return KeyValue(text, line: 0) == nil || isOwn ? nil : text
    }
    let roles = keyed.filter {
      signOff(in: $0, ticked: false, isAsked: true, section: section) != nil
    }
    let isList = roles.count > 1 && roles.count * 2 > keyed.count
    roleLists[list.index] = isList
    return isList
  }
}
