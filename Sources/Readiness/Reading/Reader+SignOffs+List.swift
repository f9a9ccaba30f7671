import Markdown

/// Signatures whose parts are the entries of a list.
extension Reader {
  /// `- Name: ____`, `- Signature: ____`, `- Date: ____` beneath `Team lead:`, once or for several
  /// people; true where the list is one. Among them may stand how it was decided (`- Status: Rejected`).
  mutating func readSignatureList(_ list: NodeID, section: Int?) -> Bool {
    guard isUnderSignOff(section), let blocks = signatureParts(of: list) else { return false }
    let before = report.signOffs.count
    for block in blocks { readSignature(block, section: section, isOnly: blocks.count == 1) }
    return report.signOffs.count > before
  }

  private mutating func readSignature(_ block: SignatureParts, section: Int?, isOnly: Bool) {
    let index = report.signOffs.count
    signatureBlock = nil
    for part in block.entries {
      _ = readBlockLine(
        part.text, line: document[part.node].line, node: part.node, section: section)
    }
    guard report.signOffs.count > index else { return }
    if let section, isOnly, report.sections[section].kind == .label {
      let label = report.sections[section]
      report.signOffs[index].line = label.line
      report.signOffs[index].isOptional = label.need == .optional
      if !block.keys.contains(.role), vocabulary.topics.exact(label.title) == nil {
        report.signOffs[index].role = label.title
      }
    }
    for value in block.decisions { decide(index, by: value) }
  }

  /// The less ready of what was read and what an entry says of the decision.
  private mutating func decide(_ index: Int, by value: SignatureValue) {
    var signOff = report.signOffs[index]
    guard signOff.state != .declined else { return }
    if value.answer == .declined {
      signOff.state = .declined
    } else if value.answer == .pending || value.isBlank || value.isTicked == false {
      signOff.state = .pending
    } else if value.answer == .conditional {
      signOff.hasConditions = true
    }
    signOff.decision = value.decision ?? signOff.decision
    report.signOffs[index] = signOff
  }

  /// The entries of one signature, its date last, and what others say of the decision.
  private struct SignatureParts {
    var keys: Set<Language.Attribute> = []
    var own: [(text: String, node: NodeID)] = []
    var dates: [(text: String, node: NodeID)] = []
    var decisions: [SignatureValue] = []

    var entries: [(text: String, node: NodeID)] { own + dates }
    var isWhole: Bool {
      !own.isEmpty && (keys.contains(.signature) || keys.isSuperset(of: [.name, .date]))
        && (own.count + dates.count > 1 || !decisions.isEmpty)
    }
  }

  /// What each signature of a list has; nil where the list is none.
  private func signatureParts(of list: NodeID) -> [SignatureParts]? {
    var blocks = [SignatureParts()]
    for entry in document.children(of: list) {
      guard blocks.count <= 8, case .item(.none) = document[entry].kind,
        let only = document[entry].firstChild, document[only].kind == .paragraph,
        document[only].next == nil
      else { return nil }
      let text = document.plainText(of: only).collapsed
      let line = SignOffLine(text, vocabulary: vocabulary)
      guard let value = line.value else { return nil }
      guard let key = line.own else {
        if RoleReader(vocabulary: vocabulary).namesRole(line.key) { return nil }
        if saysDecision(line.key) {
          blocks[blocks.count - 1].decisions.append(
            SignatureValue(value, vocabulary: vocabulary))
        }
        continue
      }
      if blocks[blocks.count - 1].keys.contains(key), key == .signature {
        blocks[blocks.count - 1].decisions.append(SignatureValue(value, vocabulary: vocabulary))
        continue
      }
      if blocks[blocks.count - 1].keys.contains(key) { blocks.append(SignatureParts()) }
      blocks[blocks.count - 1].keys.insert(key)
      if key == .date {
        blocks[blocks.count - 1].dates.append((text, entry))
      } else {
        blocks[blocks.count - 1].own.append((text, entry))
      }
    }
    return blocks.allSatisfy(\.isWhole) ? blocks : nil
  }

  /// `Status`, `Decision`, `Approved`: not what a remark says.
  private func saysDecision(_ key: String) -> Bool {
    let words = Words(key)
    if vocabulary.attributes.exact(words) == .status { return true }
    if vocabulary.claiming.keys.exact(words) == .verdict { return true }
    let columns = vocabulary.columns(words)
    return columns.contains(.decision) || columns.contains(.signature)
  }
}
