import Diagnostics
import Markdown

/// What a line about a risk says of it.
enum RiskField: Hashable {
  case likelihood, impact, level, mitigation, monitor, owner, status
}

extension Reader {
  /// What a key says of a risk; nil for other keys.
  func riskField(_ key: String) -> RiskField? {
    guard key.utf8.count <= 40 else { return nil }
    return riskField(Words(key))
  }

  func riskField(_ words: Words) -> RiskField? {
    if vocabulary.topics.exact(words) == .risks, words.count == 1 { return .level }
    switch vocabulary.attributes.exact(words) {
    case .likelihood?: return .likelihood
    case .impact?: return .impact
    case .severity?, .priority?: return .level
    case .mitigation?: return .mitigation
    case .monitor?: return .monitor
    case .owner?: return .owner
    case .status?: return .status
    default: break
    }
    let columns = vocabulary.columns(words)
    if columns.isEmpty { return nil }
    if columns.contains(.likelihood) { return .likelihood }
    if columns.contains(.impact) { return .impact }
    if columns.contains(.severity) { return .level }
    if columns.contains(.mitigation) { return .mitigation }
    return columns.contains(.monitor) ? .monitor : nil
  }

  /// A section whose nearest topic is risks, and which is no field of one.
  func isUnderRisks(_ section: Int?) -> Bool {
    guard let section, topic(in: section) == .risks else { return false }
    let own = report.sections[section]
    return own.topic == .risks || riskField(own.title) == nil
  }

  /// A list entry that names a risk: its fields beneath or beside the name, or the name in bold.
  mutating func readRiskEntry(_ entry: NodeID, section: Int?, parent: Int?) -> Bool {
    guard parent == nil, isUnderRisks(section), let section,
      case .item(let box) = document[entry].kind,
      let paragraph = document[entry].firstChild, document[paragraph].kind == .paragraph
    else { return false }
    let text = document.plainText(of: paragraph).collapsed
    guard text.utf8.count <= 2000 else { return false }
    let (title, inline) = RiskText(text, bold: openingBold(of: paragraph), field: riskField).parts
    let named = namedRisk(text)
    if named == nil, isField(text) { return false }
    var fields = inline
    for list in document.children(of: entry) where isListNode(list) {
      fields += fieldBullets(in: list)
    }
    let isRated = fields.contains { $0.field != .owner && $0.field != .status }
    if !isRated,
      standsAmongFields(entry) || isGoodNews(text, section: section)
        || saysNothing(text)
    {
      return false
    }
    guard
      isRated || (box == .none && isRiskList(section, isBold: openingBold(of: paragraph) != nil))
    else { return false }
    guard !Words(named ?? title).isEmpty else { return false }
    addRisk(named ?? title, fields, line: document[entry].line, node: entry, section: section)
    report.roles[entry.index] = .risk(report.risks.count - 1)
    if box == .none { readBoxes(beneath: entry, section: section) }
    return box == .none
  }

  /// The boxes in the lists beneath a risk: what is to be done against it.
  private mutating func readBoxes(beneath entry: NodeID, section: Int) {
    for list in document.children(of: entry) where isListNode(list) {
      for bullet in document.children(of: list) {
        if case .item(let box) = document[bullet].kind, box != .none {
          readEntry(bullet, section: section, parent: nil)
        } else {
          readBoxes(beneath: bullet, section: section)
        }
      }
    }
  }

  /// `Risk: the pump may fail`: what the risk is, and not how high.
  private func namedRisk(_ text: String) -> String? {
    guard let pair = KeyValue(text, line: 0), vocabulary.topics.exact(pair.key) == .risks,
      Words(pair.value).count > 2, Risk.Level(pair.value, vocabulary: vocabulary) == nil
    else { return nil }
    return pair.value
  }

  /// `Impact: High`: a line that says something of a risk and names none.
  private func isField(_ text: String) -> Bool {
    KeyValue(text, line: 0).map { riskField($0.key) != nil } ?? false
  }

  /// `✅ Sessions are signed`, or any line under `LOW RISK (Verified)`.
  private func isGoodNews(_ text: String, section: Int) -> Bool {
    if let (sign, _) = openingSign(Substring(text)), sign.state == .done { return true }
    return isVerified(section)
  }

  /// Whether other entries of the same list are fields of a risk.
  private mutating func standsAmongFields(_ entry: NodeID) -> Bool {
    guard let list = document[entry].parent else { return false }
    if let known = fieldLists[list.index] { return known }
    let hasField = document.children(of: list).contains { other in
      guard let paragraph = document[other].firstChild else { return false }
      return isField(document.plainText(of: paragraph).collapsed)
    }
    fieldLists[list.index] = hasField
    return hasField
  }

  /// The words in bold that an entry opens with.
  private func openingBold(of paragraph: NodeID) -> String? {
    for child in document.children(of: paragraph) {
      if document[child].kind == .strong { return document.plainText(of: child).collapsed }
      let text = document.plainText(of: child)
      guard text.unicodeScalars.allSatisfy({ $0.isPicture || $0.isBlank }) else { return nil }
    }
    return nil
  }

  /// The `Key: value` bullets of a list that say something of a risk.
  private func fieldBullets(in list: NodeID) -> [RiskText.Field] {
    var fields: [RiskText.Field] = []
    for bullet in document.children(of: list) {
      guard let paragraph = document[bullet].firstChild, document[paragraph].kind == .paragraph,
        let pair = KeyValue(document.plainText(of: paragraph).collapsed, line: 0, isBold: true),
        let field = riskField(pair.key)
      else { continue }
      var value = pair.value
      if value.isEmpty {
        value = document.children(of: bullet).filter { isListNode($0) }
          .map { document.plainText(of: $0).collapsed }.joined(separator: "; ")
      }
      fields.append(RiskText.Field(field: field, value: value))
    }
    return fields
  }

  /// Whether entries without fields are risks: their heading lists risks and speaks of nothing else.
  private func isRiskList(_ section: Int, isBold: Bool) -> Bool {
    for index in chain(from: section) {
      let heading = report.sections[index]
      let words = Words(Pieces.bare(heading.title))
      let listsRisks = isNamedRisks(words)
      if !listsRisks, speaksOfMitigation(words) { return false }
      guard heading.topic == .risks || headingLevel(of: index) != nil else { continue }
      return isBold || listsRisksOfALevel(index)
    }
    return false
  }

  /// `Known Risks`, `Technical Risks`, `Riesgos técnicos`: the word for risks opens or ends it.
  private func isNamedRisks(_ words: Words) -> Bool {
    guard !words.isEmpty else { return false }
    if vocabulary[.riskLists].exact(words) != nil { return true }
    return vocabulary[.riskLists].match(words, at: 0) != nil
      || vocabulary[.riskLists].match(words, at: words.count - 1) != nil
  }

  /// `Mitigation Strategies`: what stands beneath is done against risks.
  private func speaksOfMitigation(_ words: Words) -> Bool {
    words.list.indices.contains {
      vocabulary.attributes.match(words, at: $0)?.meaning == .mitigation
    }
  }

  /// `Critical risks`, `LOW RISK - later`, but not `Low-risk items (acceptable)`.
  private func listsRisksOfALevel(_ section: Int) -> Bool {
    guard headingLevel(of: section) != nil,
      let run = Pieces(report.sections[section].heading).runs.first
    else { return false }
    let words = Words(run)
    guard let last = words.list.indices.last else { return false }
    return isRiskWord(words[last..<last + 1])
      || vocabulary.levels.exact(words[last..<last + 1]) != nil
  }

  /// The level that a heading gives the risks beneath it (`Critical Risks`, `🔴 HIGH RISK`).
  func headingLevel(of section: Int) -> Risk.Level? {
    let words = Words(Pieces.bare(report.sections[section].heading))
    guard words.count <= 6 else { return nil }
    for index in 0..<words.count {
      guard let match = vocabulary.levels.match(words, at: index) else { continue }
      let after = words[(index + match.count)..<(index + match.count + 1)]
      let before = words[(index - 1)..<index]
      let isAlone = match.count == words.count
      guard isAlone || isRiskWord(after) || isRiskWord(before) else { continue }
      let name = words.list[index..<index + match.count]
      return Risk.Level(match.meaning, isCritical: name.contains { vocabulary.isCritical($0) })
    }
    return nil
  }

  private func isRiskWord(_ words: Words) -> Bool {
    vocabulary.topics.exact(words) == .risks || vocabulary.attributes.exact(words) == .priority
      || vocabulary.attributes.exact(words) == .impact
  }
}
