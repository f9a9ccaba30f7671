import Markdown

extension Reader {
  /// Bold `Owner:`, `Due:` and `Priority:` lines of a section are the section's.
  mutating func readSectionAttributes(_ block: NodeID, of section: Int) {
    guard let first = document[block].firstChild, document[first].kind == .strong else { return }
    for line in document.lines(of: block) {
      for pair in KeyValue.pairs(in: line, of: document) where pair.isBold && !isBlank(pair.value) {
        set(pair, of: section)
      }
    }
  }

  private mutating func set(_ pair: KeyValue, of section: Int) {
    switch vocabulary.attributes.exact(pair.key) {
    case .owner: report.sections[section].owner = report.sections[section].owner ?? pair.value
    case .due:
      report.sections[section].due =
        report.sections[section].due ?? DueDate(words: pair.value, day: nil)
    case .priority:
      report.sections[section].priority = report.sections[section].priority ?? pair.value
    default: break
    }
  }
}
