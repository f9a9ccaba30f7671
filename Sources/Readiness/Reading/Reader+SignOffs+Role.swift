import Markdown

extension Reader {
  /// The role that a line asks to sign; nil where the line is no signature.
  func signer(
    in line: SignOffLine, _ value: SignatureValue, hasDate: Bool, _ ticked: Bool?, isAsked: Bool,
    section: Int?
  ) -> String? {
    let key = Words(Pieces.bare(line.key))
    guard !key.isEmpty, key.count <= 9 else { return nil }
    if vocabulary.signing.requests.exact(key) != nil {
      return requested(by: line, value, hasDate: hasDate, isAsked: isAsked, section: section)
    }
    // `Validated and tested by: ____`
    if isAsked, value.isBlank, key.count > 1,
      vocabulary[.agents].exact(key[key.count - 1..<key.count]) != nil
    {
      return requested(by: line, value, hasDate: hasDate, isAsked: isAsked, section: section)
    }
    if line.own != nil {
      let isBoth = key.count == 2 && vocabulary.attributes.exact(key[1..<2]) == .date
      return (hasDate || isBoth) && line.own == .signature ? signingTitle(of: section) : nil
    }
    if let role = beforeRequest(line, value, ticked, isAsked: isAsked) { return role }
    let roles = RoleReader(vocabulary: vocabulary)
    let namesRole = roles.namesRole(line.key)
    let isOther = vocabulary.attributes.exact(key) != nil || vocabulary.topics.exact(key) != nil
    if isOther && !namesRole { return nil }
    if hasDate, isAsked || (namesRole && (value.isBlank || value.name != nil)) {
      return value.rest == nil ? line.key : nil
    }
    guard isAsked, vocabulary.attributes.exact(key) == nil else { return nil }
    // `QA team: qa@example.org` says whom to ask.
    if ticked == nil, let name = value.name, name.contains("@"), name.contains(".") { return nil }
    if let role = roles.merelyNamed(line.key) {
      // `[ ] QA Lead: plan executed`: what the role answers for.
      let isBoxedRole = ticked != nil && role == Pieces.bare(line.key)
      return value.rest == nil || value.isTicked != nil || isBoxedRole ? line.key : nil
    }
    if namesRole, key.count <= 4, value.rest == nil, value.isAnswered { return line.key }
    return value.rest == nil && ticked == nil && isBlankName(line, key) ? line.key : nil
  }

  /// `Approved by: ____`, `Sign-off: ____ Date: ____`: the section is signed, or the role that the
  /// line names in brackets or as the one who approves.
  private func requested(
    by line: SignOffLine, _ value: SignatureValue, hasDate: Bool, isAsked: Bool, section: Int?
  ) -> String? {
    guard value.rest == nil else { return nil }
    if let bracket = Pieces(line.key).brackets.first,
      RoleReader(vocabulary: vocabulary).namesRole(bracket)
    {
      return bracket
    }
    if let role = value.name.flatMap({ RoleReader(vocabulary: vocabulary).merelyNamed($0) }) {
      let isBlankLine = line.value?.contains("__") ?? false
      return isAsked || hasDate || isBlankLine ? role : nil
    }
    guard isAsked || value.name != nil || (value.isBlank && value.answer == nil) else { return nil }
    return signingTitle(of: section) ?? report.title
  }

  /// `Security sign-off: [ ]` asks Security, `Phase 2 sign-off: ____` whoever answers for phase 2.
  private func beforeRequest(
    _ line: SignOffLine, _ value: SignatureValue, _ ticked: Bool?, isAsked: Bool
  ) -> String? {
    guard value.rest == nil else { return nil }
    let isBlankLine = line.value?.contains("__") ?? false
    guard ticked == nil || isAsked || isBlankLine else { return nil }
    let words = Words(line.key)
    for count in 1...2 where words.count > count && words.count <= count + 5 {
      let tail = words[(words.count - count)..<words.count]
      guard vocabulary.attributes.exact(tail) == .signature,
        vocabulary.topics.exact(tail) == .signOff
      else { continue }
      let roles = RoleReader(vocabulary: vocabulary)
      if let named = value.name.flatMap({ roles.merelyNamed($0) }) { return named }
      if let role = roles.merelyNamed(line.key) { return role }
      let parts = line.key.split(whereSeparator: { $0 == " " || $0 == "-" })
      let kept = parts.dropLast(count).joined(separator: " ")
      return isBlankLine && !kept.isEmpty ? kept : nil
    }
    return nil
  }

  /// A short key of other words over a blank line, which is neither a date nor a remark.
  private func isBlankName(_ line: SignOffLine, _ key: Words) -> Bool {
    guard line.value?.contains("__") ?? false, key.count <= 3,
      vocabulary.verdicts.first(in: key) == nil
    else { return false }
    return !key.list.contains { word in
      let words = Words(list: [word])
      return vocabulary.attributes.exact(words) != nil || vocabulary.topics.exact(words) != nil
        || vocabulary.timing.isExactly(.plan, words) || vocabulary.timing.isExactly(.past, words)
        || vocabulary.units.exact(words) != nil || vocabulary.signing.remarks.exact(words) != nil
    }
  }

  /// The nearest heading or label that names a role, else the nearest heading.
  func signingTitle(of section: Int?) -> String? {
    let chain = chain(from: section)
    let roles = RoleReader(vocabulary: vocabulary)
    for index in chain {
      let title = report.sections[index].title
      if let last = Pieces(title).runs.last, last != title, let role = roles.merelyNamed(last) {
        return role
      }
      if let role = roles.merelyNamed(title) { return role }
      if report.sections[index].kind == .heading { break }
    }
    let heading = chain.first { report.sections[$0].kind == .heading } ?? section
    return heading.map { report.sections[$0].title }
  }
}
