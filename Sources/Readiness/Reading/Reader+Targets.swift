import Markdown

extension Reader {
  /// Reads what is aimed at: bullets under success criteria, name-and-bound lists, metric tables.
  mutating func readTargets() {
    for block in document.children(of: Document.root) {
      let section = section(of: block)
      switch document[block].kind {
      case .list: readTargets(in: block, section: section)
      case .table: readTargetTable(block, section: section)
      default: break
      }
    }
  }

  private mutating func readTargets(in list: NodeID, section: Int?) {
    let topic = topic(in: section)
    let isAimedAt = topic == .successCriteria || topic == .metrics
    for entry in document.children(of: list) {
      guard case .item(.none) = document[entry].kind, report.roles[entry.index] == .prose,
        let paragraph = document[entry].firstChild, document[paragraph].kind == .paragraph
      else { continue }
      let text = document.plainText(of: paragraph).collapsed
      let words = Sign.opening(Substring(text)).map { String($0.rest) } ?? text
      let pair = KeyValue(words, line: document[entry].line)
      let bound = Self.bound(in: pair?.value ?? words)
      guard isAimedAt || (pair != nil && bound != nil && Self.isBound(pair?.value ?? "")) else {
        continue
      }
      report.roles[entry.index] = .target(report.targets.count)
      report.targets.append(
        Target(name: pair?.key ?? words, bound: bound ?? pair?.value, line: document[entry].line))
    }
  }

  private mutating func readTargetTable(_ table: NodeID, section: Int?) {
    let shape = shape(of: table)
    guard !shape.heads.isEmpty, isMetric(shape, section: section),
      let name = shape.column(.metric)
    else { return }
    let bound = shape.meanings.indices.first { $0 != name && shape.meanings[$0].contains(.target) }
    for row in shape.rows where report.roles[row.node.index] == .prose {
      let words = shape.cell(row, name)
      guard !words.isEmpty else { continue }
      report.roles[row.node.index] = .target(report.targets.count)
      let value = shape.cell(row, bound)
      report.targets.append(Target(name: words, bound: value.isEmpty ? nil : value, line: row.line))
    }
  }

  /// The bound that words state: `< 500ms`, `99.9%`, `≥ 4.0`.
  static func bound(in text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    guard
      let start = scalars.firstIndex(where: {
        "<>≤≥~".unicodeScalars.contains($0) || ("0"..."9").contains($0)
      })
    else { return nil }
    var end = start
    while end < scalars.count, !"(,;".unicodeScalars.contains(scalars[end]) { end += 1 }
    return String(String.UnicodeScalarView(scalars[start..<end])).trimmed
  }

  /// Whether a value is a bound and little else.
  static func isBound(_ value: String) -> Bool {
    guard let first = value.unicodeScalars.first else { return false }
    return "<>≤≥".unicodeScalars.contains(first)
      || (("0"..."9").contains(first) && value.utf8.prefix(12).contains(UInt8(ascii: "%")))
  }
}
