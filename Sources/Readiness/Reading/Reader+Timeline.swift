import Diagnostics
import Markdown
import Text

extension Reader {
  /// Finds what the text says of when: headings, lines, rows, fences and charts of the plan.
  ///
  /// Read after items, sign-offs and risks, whose lines it leaves alone as far as they say no time.
  mutating func readTimeline() {
    for index in report.sections.indices { readTime(ofSection: index) }
    for block in document.children(of: Document.root) {
      let section = section(of: block)
      switch document[block].kind {
      case .paragraph: readTimes(inParagraph: block, section: section)
      case .list: readTimes(inList: block, section: section, depth: 0)
      case .table: readTimes(inTable: block, section: section)
      case .codeBlock: readTimes(inFence: block, section: section)
      default: break
      }
    }
    report.timeline.sort { $0.line < $1.line }
    for (index, entry) in report.timeline.enumerated() {
      guard let node = entry.node, report.roles[node.index] == .prose else { continue }
      report.roles[node.index] = .timeline(index)
    }
  }

  /// Whether a section is about the plan's times.
  func isPlan(_ section: Int?) -> Bool { topic(in: section) == .timeline }

  /// Whether what stands here is about something that has times of its own: logs, metrics, contacts.
  func isOffPlan(_ section: Int?) -> Bool {
    switch topic(in: section) {
    case .metadata, .references, .contacts, .metrics, .successCriteria, .expectedOutput, .legend,
      .risks, .comparison, .scores, .description:
      true
    default: false
    }
  }

  /// Adds an entry of the plan, with a warning where its date cannot be read.
  mutating func addTime(
    _ phrase: TimePhrase, title: String, line: Int, node: NodeID, section: Int?
  ) {
    if case .date(let kind) = phrase.kind {
      warn(of: kind, phrase.label, line: line)
      if kind == .impossible { return }
    }
    var entry = TimelineEntry(
      title: title, label: phrase.label, unit: phrase.unit, line: line, node: node)
    phrase.fill(&entry)
    entry.section = section
    if phrase.kind == .count, let section, report.sections[section].phase == .after {
      entry.countFromLaunch()
    }
    report.timeline.append(entry)
  }

  /// A date that two continents read differently, or that no calendar has.
  mutating func warn(of kind: DateReader.Found.Kind, _ words: String, line: Int) {
    switch kind {
    case .ambiguous:
      note(
        .warning, "date.ambiguous", line: line,
        "'\(words)' is a different day in different countries; it stays text",
        hint: "write it as YYYY-MM-DD", length: words.utf8.count)
    case .impossible:
      note(
        .error, "date.impossible", line: line, "the calendar has no day '\(words)'",
        hint: "correct the day or the month", length: words.utf8.count)
    case .day, .span, .month, .yearless: break
    }
  }

  /// What is left of a text beside the words for its time: the title of an entry.
  func rest(of text: String, without range: Range<Int>) -> String {
    let bytes = Array(text.utf8)
    let head = String(decoding: bytes[..<range.lowerBound], as: UTF8.self)
    let tail = String(decoding: bytes[range.upperBound...], as: UTF8.self)
    let opening = tail.unicodeScalars.prefix(2)
    if opening.first == " ", opening.last?.properties.isAlphabetic == true { return text }
    func bare(_ text: String) -> String {
      var scalars = Substring(text).unicodeScalars
      func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isBlank || scalar.isPicture || scalar == "\u{1}" || scalar == "\u{2}"
          || ":-–—|,;()[]→.~*".unicodeScalars.contains(scalar)
      }
      while let first = scalars.first, isMark(first) { scalars = scalars.dropFirst() }
      while let last = scalars.last, isMark(last), last != ")" || !scalars.contains("(") {
        scalars = scalars.dropLast()
      }
      return String(scalars)
    }
    let title = bare(tail)
    return title.isEmpty ? bare(head) : title
  }
}
