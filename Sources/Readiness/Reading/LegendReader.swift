import Markdown

/// What a document's own legend says of signs.
enum LegendReader {
  /// The signs in a text such as `Status (✅ done / ⚠️ partial / ❌ open)`, each with the word after it.
  static func signs(in text: String, vocabulary: Vocabulary) -> [Unicode.Scalar: Sign] {
    var signs: [Unicode.Scalar: Sign] = [:]
    var current: Unicode.Scalar?
    var words = ""
    func close() {
      guard let sign = current, !Words(words).isEmpty else { return }
      signs[sign] =
        meaning(of: words, vocabulary) ?? need(of: sign, words, vocabulary).map { .asks($0) }
        ?? Sign.meaning(of: sign) ?? .state(.open)
    }
    for scalar in text.unicodeScalars {
      if scalar.value > 0x2000, scalar.isPicture, scalar != "\u{FE0F}", scalar != "\u{200D}" {
        close()
        current = scalar
        words = ""
      } else if "/|,;·\n".unicodeScalars.contains(scalar) {
        close()
        current = nil
        words = ""
      } else {
        words.unicodeScalars.append(scalar)
      }
    }
    close()
    return signs
  }

  /// The state that a legend's words name.
  static func meaning(of words: String, _ vocabulary: Vocabulary) -> Sign? {
    let text = String(words.trimmed.drop { "=:-–— ".contains($0) })
    let phrase = Words(text)
    guard !phrase.isEmpty else { return nil }
    if vocabulary[.atRisk].exact(phrase) != nil { return .atRisk }
    if let state = vocabulary.states.exact(phrase) { return .state(state) }
    return StateReader(vocabulary: vocabulary).state(of: text).map { .state($0) }
  }

  /// `🟡 recommended before publishing`, `⬜ optional`: nothing else, and no sign that is bad in itself.
  private static func need(of sign: Unicode.Scalar, _ words: String, _ vocabulary: Vocabulary)
    -> Need?
  {
    switch Sign.meaning(of: sign) {
    case nil, .state(.inProgress): break
    case .state(.open) where Sign.isEmptyShape(sign): break
    default: return nil
    }
    let phrase = Words(words)
    guard let need = vocabulary.needs.match(phrase, at: 0), need.meaning != .required,
      vocabulary[.weakNeeds].match(phrase, at: 0) == nil,
      need.count == phrase.count
        || vocabulary.timing.has(.before, in: phrase[need.count..<need.count + 1])
    else { return nil }
    return Need(need.meaning)
  }
}

extension Reader {
  /// Reads the legends of the document: lists, tables and lines under a heading or label that says so.
  mutating func readLegends() {
    for index in report.sections.indices where report.sections[index].topic == .legend {
      readLegend(in: report.sections[index].extent)
    }
    for block in document.children(of: Document.root) where document[block].kind == .paragraph {
      let text = document.plainText(of: block)
      guard text.utf8.count < 300, let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
        vocabulary.topics.exact(String(text[..<colon])) == .legend
      else { continue }
      legend.merge(LegendReader.signs(in: text, vocabulary: vocabulary)) { $1 }
      report.roles[block.index] = .legend
    }
  }

  private mutating func readLegend(in extent: Range<Int>) {
    for index in extent {
      let id = NodeID(index: index)
      switch document[id].kind {
      case .tableRow:
        let cells = document.children(of: id).map { document.plainText(of: $0) }
        guard cells.count >= 2 else { continue }
        legend.merge(LegendReader.signs(in: cells[0] + " " + cells[1], vocabulary: vocabulary)) {
          $1
        }
        report.roles[index] = .legend
      case .paragraph:
        legend.merge(LegendReader.signs(in: document.plainText(of: id), vocabulary: vocabulary)) {
          $1
        }
        report.roles[index] = .legend
      default: continue
      }
    }
  }
}
