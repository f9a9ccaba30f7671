import Diagnostics
import Markdown

extension Reader {
  /// What a line says of who signed, when, and how.
  func fill(
    _ signOff: inout SignOff, from line: SignOffLine, _ value: SignatureValue, ticked: Bool?
  ) {
    let signature = line.part(.signature).map { SignatureValue($0, vocabulary: vocabulary) }
    let named = line.part(.name).map { SignatureValue($0, vocabulary: vocabulary) }
    signOff.name = named?.name ?? value.name ?? signature?.name
    let date = line.part(.date).map { SignatureValue($0, vocabulary: vocabulary) }
    signOff.date =
      date?.date ?? value.date ?? signature?.date
      ?? line.part(.date).flatMap { isBlank($0) ? nil : $0 }
    signOff.decision = value.decision ?? signature?.decision
    signOff.isOptional = isOptional(signOff.role)
    let answer = value.answer ?? signature?.answer
    signOff.hasConditions = answer == .conditional
    let isDateMissing = line.part(.date) != nil && signOff.date == nil
    let isSignatureMissing = signature?.isBlank ?? false
    signOff.state = state(
      answer: answer, name: signOff.name, ticked: ticked,
      isBlank: isDateMissing || isSignatureMissing)
  }

  func isOptional(_ role: String) -> Bool {
    Pieces(role).brackets.contains { vocabulary.needs.exact($0) == .optional }
  }

  /// - Parameter isBlank: whether a place for a date or signature was left empty.
  func state(
    answer: Language.Answer?, name: String?, ticked: Bool?, isBlank: Bool
  ) -> SignOff.State {
    switch answer {
    case .declined?: .declined
    case .pending?: .pending
    case .approved?, .conditional?: name != nil && ticked != false ? .signed : .pending
    case nil: name != nil && ticked != false && !isBlank ? .signed : .pending
    }
  }

  /// Attributes in bullets beneath a role: `Name: …`, `Signature: …`, `Date: …`, `Owner: …`.
  mutating func readDetails(beneath entry: NodeID, of signOff: inout SignOff, ticked: Bool?) {
    var name: String?
    var date: String?
    var answer: Language.Answer?
    var isBlank = false
    for list in document.children(of: entry) where isListNode(list) {
      for bullet in document.children(of: list) {
        guard let paragraph = document[bullet].firstChild, document[paragraph].kind == .paragraph
        else { continue }
        let line = SignOffLine(document.plainText(of: paragraph), vocabulary: vocabulary)
        guard let written = line.value else { continue }
        let value = SignatureValue(written, vocabulary: vocabulary)
        switch vocabulary.attributes.exact(line.key) {
        case .name?, .owner?: name = name ?? value.name
        case .date?: date = date ?? value.date
        case .signature?:
          name = name ?? value.name
          isBlank = isBlank || value.isBlank
        case .status?: answer = answer ?? value.answer
        default: continue
        }
        report.roles[bullet.index] = .attribute
      }
    }
    guard name != nil || date != nil || answer != nil else { return }
    signOff.name = signOff.name ?? name
    signOff.date = signOff.date ?? date
    signOff.state = state(
      answer: answer, name: signOff.name, ticked: ticked, isBlank: isBlank)
  }

  /// Adds an approval, with a warning where it was ticked or approved and nobody is named.
  mutating func add(_ signOff: SignOff, ticked: Bool?) {
    var signOff = signOff
    if let section = signOff.section { signOff.phase = report.sections[section].phase }
    let isSaid = signOff.decision.map {
      vocabulary.signing.answers.match(Words($0), at: 0)?.meaning
    }
    if signOff.state == .pending, signOff.name == nil,
      ticked == true || isSaid == .approved || isSaid == .conditional
    {
      note(
        .warning, "sign-off.nameless", line: signOff.line,
        "'\(signOff.role)' is ticked but names nobody; it stays pending",
        hint: "write who signed, and when, after the role")
    }
    warn(ofDate: signOff.date, line: signOff.line)
    report.signOffs.append(signOff)
  }

  /// A day of a signature that the calendar does not have.
  mutating func warn(ofDate words: String?, line: Int) {
    guard let words, DateReader(vocabulary).date(in: words)?.kind == .impossible else { return }
    warn(of: .impossible, words, line: line)
  }
}
