import Markdown

/// A signature whose parts are the entries of a list.
extension Reader {
  /// `- Name: ____`, `- Signature: ____`, `- Date: ____` beneath `Team lead:`; true where the list is
  /// one. Among them may stand how it was decided (`- Status: Rejected`) and remarks.
  mutating func readSignatureList(_ list: NodeID, section: Int?) -> Bool {
    guard isUnderSignOff(section), let parts = signatureParts(of: list) else { return false }
    let before = report.signOffs.count
    for part in parts.own {
      _ = readBlockLine(
        part.text, line: document[part.node].line, node: part.node, section: section)
    }
    guard report.signOffs.count > before else { return false }
    var signOff = report.signOffs[before]
    if let section, report.sections[section].kind == .label {
      signOff.line = report.sections[section].line
      signOff.isOptional = report.sections[section].need != .required
      if vocabulary.topics.exact(report.sections[section].title) == nil {
        signOff.role = report.sections[section].title
      }
    }
    for value in parts.others {
      switch value.answer {
      case .declined: signOff.state = .declined
      case .pending where signOff.state == .signed: signOff.state = .pending
      case .conditional: signOff.hasConditions = true
      case .pending, .approved, nil: continue
      }
      signOff.decision = value.decision
    }
    report.signOffs[before] = signOff
    return true
  }

  private typealias SignatureParts = (
    own: [(text: String, node: NodeID)], others: [SignatureValue]
  )

  /// The entries that a signature has, its date last, and what the others say; nil where the list is
  /// none.
  private func signatureParts(of list: NodeID) -> SignatureParts? {
    var own: [(text: String, node: NodeID)] = []
    var dates: [(text: String, node: NodeID)] = []
    var others: [SignatureValue] = []
    var keys: Set<Language.Attribute> = []
    for entry in document.children(of: list) {
      guard own.count + others.count < 8, case .item(.none) = document[entry].kind,
        let only = document[entry].firstChild, document[only].kind == .paragraph,
        document[only].next == nil
      else { return nil }
      let text = document.plainText(of: only).collapsed
      let line = SignOffLine(text, vocabulary: vocabulary)
      guard let value = line.value else { return nil }
      if let key = line.own, keys.insert(key).inserted {
        if key == .date { dates.append((text, entry)) } else { own.append((text, entry)) }
      } else if RoleReader(vocabulary: vocabulary).namesRole(line.key) {
        return nil
      } else {
        others.append(SignatureValue(value, vocabulary: vocabulary))
      }
    }
    guard keys.contains(.signature) || keys.isSuperset(of: [.name, .date]), !own.isEmpty,
      own.count + dates.count > 1 || !others.isEmpty
    else { return nil }
    return (own + dates, others)
  }
}
