import Markdown

extension Reader {
  /// The lines of a fence that is a plan: a Mermaid chart, or lines that open with times.
  mutating func readTimes(inFence block: NodeID, section: Int?) {
    guard case .codeBlock = document[block].kind else { return }
    let language = document.destination(of: block).trimmed.lowercased()
    if language == "mermaid" {
      readChart(block, section: section)
      return
    }
    guard language.isEmpty || language == "text" || language == "txt" || language == "plaintext",
      topic(in: section) != .expectedOutput
    else { return }
    let literal = document.literal(of: block)
    guard literal.holdsByte(where: { (0x30...0x39).contains($0) }) else { return }
    let first = fenceStart(block)
    var found: [(phrase: TimePhrase, title: String, line: Int)] = []
    for (offset, line) in literal.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let text = Self.withoutTree(String(line))
      guard !text.isEmpty else { continue }
      if let (phrase, title) = time(ofFenceLine: text, section: section) {
        found.append((phrase, title, first + offset))
      }
    }
    guard isPlan(section) || found.count > 1 else { return }
    for (phrase, title, line) in found {
      addTime(
        phrase, title: title, line: line, node: block,
        section: section)
    }
  }

  private func time(ofFenceLine text: String, section: Int?) -> (TimePhrase, title: String)? {
    if let phrase = openingTime(of: text, section: section, isItem: true) {
      return (phrase, rest(of: text, without: phrase.range))
    }
    guard let pair = KeyValue(text, line: 0),
      let phrase = time(ofKey: pair.key, value: pair.value, section: section)
    else { return nil }
    return (phrase, pair.key)
  }

  /// The line of a block's first line of code.
  private func fenceStart(_ block: NodeID) -> Int {
    if case .codeBlock(let isFenced) = document[block].kind, isFenced {
      return document[block].line + 1
    }
    return document[block].line
  }

  /// Without the lines of a tree, a bullet or a box before the words.
  private static func withoutTree(_ line: String) -> String {
    var scalars = Substring(line).unicodeScalars
    while let first = scalars.first,
      first.isBlank || (0x2500...0x257F).contains(first.value)
        || "-*+•>|".unicodeScalars.contains(first)
    { scalars = scalars.dropFirst() }
    let text = String(scalars).trimmed
    if let box = Box(text) { return box.rest }
    return text
  }

  /// The tasks of a Mermaid `gantt`, as far as they have a day or last at least one.
  private mutating func readChart(_ block: NodeID, section: Int?) {
    var chart = GanttReader(vocabulary: vocabulary)
    let first = fenceStart(block)
    for (offset, line) in document.literal(of: block).split(
      separator: "\n", omittingEmptySubsequences: false
    ).enumerated() {
      guard let task = chart.task(String(line).trimmed) else { continue }
      if let impossible = task.impossible {
        warn(of: .impossible, impossible, line: first + offset)
        continue
      }
      var entry = TimelineEntry(
        title: task.title, label: task.label, unit: task.unit, line: first + offset, node: block)
      entry.start = task.start
      entry.end = task.end
      entry.section = section
      entry.isSaidDone = task.isDone
      report.timeline.append(entry)
    }
  }
}
