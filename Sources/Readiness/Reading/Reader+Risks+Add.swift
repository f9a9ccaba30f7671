import Diagnostics
import Markdown

extension Reader {
  /// Adds a risk with what its fields say.
  mutating func addRisk(
    _ name: String, _ fields: [RiskText.Field], line: Int, node: NodeID, section: Int?,
    scale: Int? = nil, lines: [Int] = [], id written: String? = nil
  ) {
    let (id, title) = numbered(name.withoutOpeningPictures)
    var risk = Risk(id: written ?? id ?? "", title: title, line: line, node: node)
    risk.section = section
    var stated: Risk.Level?
    for (index, field) in fields.enumerated() {
      let at = index < lines.count ? lines[index] : line
      switch field.field {
      case .likelihood:
        let rating = rating(field.value, scale: scale, line: at)
        risk.likelihood = rating.value
        risk.likelihoodText = rating.text
      case .impact:
        let rating = rating(field.value, scale: scale, line: at)
        risk.impact = rating.value
        risk.impactText = rating.text
      case .level: stated = Risk.Level(field.value, vocabulary: vocabulary) ?? stated
      case .mitigation: risk.mitigation = filled(field.value)
      case .monitor: risk.monitor = filled(field.value)
      case .owner: risk.owner = filled(field.value)
      case .status: risk.status = filled(field.value)
      }
    }
    risk.level =
      level(of: risk) ?? stated ?? chain(from: section).compactMap { headingLevel(of: $0) }.first
    risk.isSettled = isSettled(risk.status) || isVerified(section)
    if risk.id.isEmpty { risk.id = Words(Pieces.bare(title)).list.joined(separator: "-") }
    risk.id = unusedRiskID(risk.id)
    report.risks.append(risk)
  }

  /// The level that the grid gives both numbers.
  private func level(of risk: Risk) -> Risk.Level? {
    guard let likelihood = risk.likelihood, let impact = risk.impact else { return nil }
    return settings.riskGrid.level(likelihood: likelihood, impact: impact)
  }

  private func filled(_ value: String) -> String? { isBlank(value) ? nil : value }

  private mutating func rating(_ text: String, scale: Int?, line: Int) -> RiskRating {
    let top = scale ?? documentRiskScale()
    let rating = RiskRating(text, scale: top, vocabulary: vocabulary)
    if let outside = rating.outside {
      note(
        .warning, "risk.off-scale", line: line, "'\(outside)' is not on the scale of 1 to \(top)",
        hint: "write a number of the scale, or set 'risk: scale:' in holdpoint.yaml")
    }
    return rating
  }

  func isSettled(_ status: String?) -> Bool {
    guard let status else { return false }
    return vocabulary[.settledWords].match(Words(status), at: 0) != nil
  }

  /// `🟢 LOW RISK (Verified)`: what stands there is settled.
  func isVerified(_ section: Int?) -> Bool {
    guard let section else { return false }
    return Pieces(report.sections[section].heading).brackets.contains {
      vocabulary[.settledWords].exact($0) != nil
    }
  }

  private mutating func unusedRiskID(_ id: String) -> String {
    let base = id.isEmpty ? "risk" : String(decoding: id.utf8.prefix(80), as: UTF8.self)
    var candidate = base
    // Each base goes on counting where it stopped: a thousand risks of one name need a thousand looks.
    while riskIDs[candidate] != nil {
      let count = riskIDs[base, default: 1] + 1
      riskIDs[base] = count
      candidate = "\(base)-\(count)"
    }
    riskIDs[candidate] = 1
    return candidate
  }

  /// `R-001 — Title` and `Risk 1: Title` have a number of their own.
  private func numbered(_ name: String) -> (id: String?, title: String) {
    if let colon = name.firstIndex(where: { ":–—".contains($0) }) {
      let words = Words(String(name[..<colon]))
      let isRisk =
        words.count == 2 && vocabulary.topics.exact(Words(list: [words.list[0]])) == .risks
      let title = String(name[name.index(after: colon)...]).trimmed
      if isRisk, Int(words.list[1]) != nil, !title.isEmpty {
        return (String(name[..<colon]).trimmed, title)
      }
    }
    guard let cut = name.firstIndex(where: { " :.)–—".contains($0) }) else { return (nil, name) }
    let id = name[..<cut]
    let letters = id.prefix { $0.isLetter }
    let digits = id.dropFirst(letters.count).drop { $0 == "-" || $0 == "#" }
    guard letters.count <= 5, !letters.isEmpty, !digits.isEmpty,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      letters.first?.isUppercase == true
    else { return (nil, name) }
    let title = String(name[cut...].drop { " :.)–—-".contains($0) })
    return title.isEmpty ? (String(id), name) : (String(id), title)
  }

  /// The top of the document's scale, where a legend states it; else the settings'.
  mutating func documentRiskScale() -> Int {
    if let known = riskScale { return known }
    var found: Int?
    for block in document.children(of: Document.root) where found == nil {
      switch document[block].kind {
      case .paragraph, .list, .heading:
        let text = document.plainText(of: block)
        guard text.utf8.count < 1000, text.holds(UInt8(ascii: "1")), speaksOfScale(text)
        else { continue }
        found = scale(in: text)
      default: continue
      }
    }
    riskScale = found ?? settings.riskScale
    return riskScale ?? 5
  }

  private func speaksOfScale(_ text: String) -> Bool {
    let words = Words(text)
    return words.keys.contains { $0 == Self.scaleKey || isRating(wordOf: $0) }
  }

  /// Whether `riskField` gives likelihood or impact for the word with a key.
  private func isRating(wordOf key: UInt64) -> Bool {
    if vocabulary.topics.exact(wordOf: key) == .risks { return false }
    switch vocabulary.attributes.exact(wordOf: key) {
    case .likelihood?, .impact?: return true
    case .severity?, .priority?, .mitigation?, .monitor?, .owner?, .status?: return false
    default: break
    }
    let columns = vocabulary.columns.exact(wordOf: key) ?? []
    return columns.contains(.likelihood) || columns.contains(.impact)
  }

  private static let scaleKey = Words("scale").keys.first

  /// `1-3`, `1–10`, `1 (least) to 5 (most)`.
  func scale(in text: String) -> Int? {
    let tokens = DateTokens(text, vocabulary: vocabulary).list
    for (index, token) in tokens.enumerated() where token.kind == .number(1, digits: 1) {
      for next in tokens[(index + 1)...].prefix(6) {
        guard case .number(let top, _) = next.kind else { continue }
        if top == 3 || top == 4 || top == 5 || top == 10 { return top }
        break
      }
    }
    return nil
  }
}

extension String {
  /// Without the pictures that stand before the words.
  fileprivate var withoutOpeningPictures: String {
    String(unicodeScalars.drop { $0.isPicture || $0.isBlank })
  }
}
