import Markdown

extension Reader {
  /// The lines of a paragraph that ask for or record an approval.
  mutating func readSignOffLines(_ block: NodeID, section: Int?) {
    let text = document.plainText(of: block)
    let isAsked = isUnderSignOff(section)
    guard
      text.holds(UInt8(ascii: ":")) || text.unicodeScalars.contains("：")
        || (isAsked && text.holds(UInt8(ascii: "_")))
    else { return }
    let label = labelLine(of: block)
    var lines: [(text: String, line: Int)] = []
    for line in document.lines(of: block) where line.line != label {
      lines.append((line.inlines.map { document.plainText(of: $0) }.joined(), line.line))
    }
    if lines.count == 1, opensSignatures(text, at: block) { return }
    readSignatures(in: lines, at: block, section: section, isAsked: isAsked)
  }

  /// `Sign-off:` alone over lines with blanks: those are the signatures.
  private func opensSignatures(_ text: String, at block: NodeID) -> Bool {
    guard text.trimmed.hasSuffix(":") else { return false }
    var next = document[block].next
    // Signatures follow soon; a bound keeps a document of such lines from being read again for each.
    var left = 50
    while let at = next, document[at].kind == .paragraph, left > 0 {
      left -= 1
      if document.lines(of: at).contains(where: { line in
        let words = line.inlines.map { document.plainText(of: $0) }.joined()
        return words.range(ofPiece: "__") != nil && mayBeSignature(words)
      }) {
        return true
      }
      next = document[at].next
    }
    return false
  }

  /// The lines of a fence under a heading of approval.
  mutating func readSignOffFence(_ block: NodeID, section: Int?) -> Bool {
    guard isUnderSignOff(section), document.destination(of: block).trimmed.isEmpty else {
      return false
    }
    let first = document[block].line + 1
    let lines = document.literal(of: block).split(separator: "\n", omittingEmptySubsequences: false)
    let before = report.signOffs.count
    readSignatures(
      in: lines.enumerated().map { (String($0.element), first + $0.offset) }, at: block,
      section: section, isAsked: true)
    return report.signOffs.count > before
  }

  /// The line of a block that is a label and has been read as one.
  private func labelLine(of block: NodeID) -> Int? {
    guard case .section(let index) = report.roles[block.index] else { return nil }
    return report.sections[index].line
  }

  /// Reads lines one by one; those of a signature block (`Name:`, `Title:`, `Date:`) make one.
  private mutating func readSignatures(
    in lines: [(text: String, line: Int)], at node: NodeID, section: Int?, isAsked: Bool
  ) {
    for (text, number) in lines {
      let isBoxed =
        text.trimmed.unicodeScalars.first.map { "☐⬜□".unicodeScalars.contains($0) } ?? false
      let isTicked =
        text.trimmed.unicodeScalars.first.map { "☑☒✅".unicodeScalars.contains($0) } ?? false
      let ticked: Bool? = isTicked ? true : isBoxed ? false : nil
      guard isAsked || mayBeSignature(text) else { continue }
      if isAsked, readBlockLine(text, line: number, node: node, section: section) { continue }
      guard var signOff = signOff(in: text, ticked: ticked, isAsked: isAsked, section: section),
        isAsked || SignOffLine(text, vocabulary: vocabulary).value != nil
      else { continue }
      signOff.line = number
      signOff.node = node
      if signOff.role == signingTitle(of: section) {
        signOff.section = closedSection(by: node, section: section)
        signOff.role = signingTitle(of: signOff.section) ?? signOff.role
      }
      add(signOff, ticked: ticked)
      if report.roles[node.index] == .prose {
        report.roles[node.index] = .signOff(report.signOffs.count - 1)
      }
    }
  }

  /// The outermost numbered or top section that ends with a line: what the line signs.
  ///
  /// `Sign-off:` at the end of a section stands beneath its last subsection, and yet is about all of
  /// it; a section with a signature in an earlier subsection is signed part by part.
  private func closedSection(by node: NodeID, section: Int?) -> Int? {
    guard var index = section else { return nil }
    guard isLast(node, in: index) else { return index }
    while let parent = report.sections[index].parent, report.sections[parent].kind == .heading,
      isLast(node, in: parent),
      !isSigned(within: parent)
    { index = parent }
    return index
  }

  /// Whether a signature stands in a section already; they are read in the order of the document.
  private func isSigned(within section: Int) -> Bool {
    guard let last = report.signOffs.last?.node else { return false }
    return report.sections[section].extent.contains(last.index)
  }

  /// Whether nothing but rules follows a block in a section.
  private func isLast(_ node: NodeID, in section: Int) -> Bool {
    var next = document[node].next
    while let block = next, report.sections[section].extent.contains(block.index) {
      guard document[block].kind == .thematicBreak else { return false }
      next = document[block].next
    }
    return true
  }

  /// A line of a signature block; true where it is one.
  mutating func readBlockLine(
    _ text: String, line number: Int, node: NodeID, section: Int?
  ) -> Bool {
    let line = SignOffLine(text, vocabulary: vocabulary)
    guard let own = line.own, let written = line.value else { return false }
    if own == .name, vocabulary.signing.requests.exact(line.key) != nil { return false }
    var open = signatureBlock.flatMap { $0.section == section && !$0.keys.contains(own) ? $0 : nil }
    if open == nil {
      guard own != .date || line.part(.name) != nil || line.part(.signature) != nil else {
        return false
      }
      open = SignatureBlock(section: section, signOff: report.signOffs.count)
      let title = signingTitle(of: section) ?? report.title
      var signOff = SignOff(role: title, state: .pending, line: number, node: node)
      signOff.section = section
      add(signOff, ticked: nil)
      if report.roles[node.index] == .prose {
        report.roles[node.index] = .signOff(report.signOffs.count - 1)
      }
    }
    guard var block = open, block.signOff < report.signOffs.count else { return false }
    block.take(own, written, vocabulary)
    for part in line.parts { block.take(part.key, part.value, vocabulary) }
    signatureBlock = block
    var signOff = report.signOffs[block.signOff]
    signOff.name = block.name
    if signOff.date != block.date { warn(ofDate: block.date, line: number) }
    signOff.date = block.date
    if let role = block.role { signOff.role = role }
    signOff.state = state(
      answer: block.answer, name: block.name, ticked: nil, isBlank: block.isBlank)
    report.signOffs[block.signOff] = signOff
    return true
  }
}

/// A signature that is spread over lines: `Name:`, `Title:`, `Signature:`, `Date:`.
struct SignatureBlock {
  var section: Int?
  /// The index of the approval that it makes.
  var signOff: Int
  var keys: Set<Language.Attribute> = []
  var name: String?
  var role: String?
  var date: String?
  var answer: Language.Answer?
  var isBlank = false

  init(section: Int?, signOff: Int) {
    self.section = section
    self.signOff = signOff
  }

  mutating func take(_ key: Language.Attribute, _ written: String, _ vocabulary: Vocabulary) {
    keys.insert(key)
    let value = SignatureValue(written, vocabulary: vocabulary)
    switch key {
    case .name: name = value.name
    case .role: role = Blank.isBlank(written, vocabulary: vocabulary) ? nil : written
    case .date:
      date = value.date
      isBlank = isBlank || value.date == nil
    case .signature:
      answer = value.answer
      isBlank = isBlank || value.isBlank
    default: break
    }
  }
}
