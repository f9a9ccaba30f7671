/// Tells roles and names from other words.
struct RoleReader {
  let vocabulary: Vocabulary

  /// Whether a word or two of it name a role or an area that signs.
  func namesRole(_ text: String) -> Bool {
    let words = Words(text)
    guard !words.isEmpty, words.count <= 7 else { return false }
    return vocabulary[.roles].first(in: words) != nil
      || vocabulary.signing.departments.first(in: words) != nil
  }

  /// The role in words that say nothing else: `Engineering Lead`, `Security team sign-off received`.
  ///
  /// Nil where they go on to name a thing (`Change approval obtained`).
  func merelyNamed(_ text: String) -> String? {
    let bare = Pieces.bare(text)
    let words = Words(bare)
    guard (1...8).contains(words.count) else { return nil }
    var kept: [String] = []
    var index = 0
    while index < words.count {
      if let filler = vocabulary.signing.fillers.match(words, at: index) {
        index += filler.count
      } else {
        kept.append(words.list[index])
        index += 1
      }
    }
    // `Signer 2`
    if kept.count > 1, let last = kept.last, Int(last) != nil { kept.removeLast() }
    guard isRole(Words(list: kept)), saysNothingElse(bare, Words(list: kept)) else { return nil }
    return kept.count == words.count ? bare : role(in: bare, keeping: kept)
  }

  /// `Operations team briefed`: what follows a role is a name, and no word of what is done.
  private func saysNothingElse(_ text: String, _ kept: Words) -> Bool {
    let last = kept[kept.count - 1..<kept.count]
    if vocabulary[.roles].exact(last) != nil || vocabulary.signing.departments.exact(last) != nil {
      return true
    }
    if vocabulary.signing.departments.exact(kept) != nil { return true }
    if vocabulary.states.exact(last) != nil || vocabulary.claiming.modals.first(in: kept) != nil {
      return false
    }
    guard let part = text.split(separator: " ").last(where: { Words(String($0)).list == last.list })
    else { return true }
    // An English participle; other languages write adjectives of roles in small letters.
    return part.unicodeScalars.first?.properties.isLowercase != true || !part.hasSuffix("ed")
  }

  /// Nothing but roles and areas, or a person's role with at most three words before it.
  private func isRole(_ words: Words) -> Bool {
    guard !words.isEmpty else { return false }
    var index = 0
    var isAll = true
    var endsInRole = false
    var opensInRole = false
    while index < words.count {
      let role = vocabulary[.roles].match(words, at: index)
      let area = vocabulary.signing.departments.match(words, at: index)
      let match = role?.count ?? area?.count
      isAll = isAll && match != nil
      let isArea = area.map { $0.count >= role?.count ?? 0 } ?? false
      endsInRole = role != nil && !isArea && index + (match ?? 1) == words.count
      opensInRole = opensInRole || (isAll && role != nil && !isArea)
      index += match ?? 1
    }
    return isAll || ((endsInRole || opensInRole) && words.count <= 4)
  }

  /// The author's words from the first to the last of those that are kept.
  private func role(in text: String, keeping kept: [String]) -> String {
    let parts = text.split(separator: " ").map { String($0) }
    func isKept(_ part: String) -> Bool { Words(part).list.contains(where: kept.contains) }
    guard let first = parts.firstIndex(where: isKept), let last = parts.lastIndex(where: isKept)
    else { return text }
    return parts[first...last].joined(separator: " ")
  }

  /// Whether it could be the name of a person: few words, each with a capital, an initial or a
  /// particle, or a handle.
  func isName(_ text: String) -> Bool {
    let parts = text.split(separator: " ")
    guard (1...6).contains(parts.count) else { return false }
    if text.holdsByte(where: { (0x30...0x39).contains($0) }), !text.hasPrefix("@") {
      return false
    }
    for part in parts {
      guard
        let first = part.unicodeScalars.first(where: { $0.properties.isAlphabetic || $0 == "@" })
      else { continue }
      let isLower = first.properties.isLowercase
      if isLower, part.utf8.count > 3, !part.contains("@"), !part.contains("/") { return false }
    }
    return parts.contains { $0.unicodeScalars.contains { $0.properties.isAlphabetic } }
  }
}
