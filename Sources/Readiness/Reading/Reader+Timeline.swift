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
    nameUnits()
    nameSubjects()
    report.timeline.sort { $0.line < $1.line }
    for (index, entry) in report.timeline.enumerated() {
      guard let node = entry.node, report.roles[node.index] == .prose else { continue }
      report.roles[node.index] = .timeline(index)
    }
  }

  /// Gives `T-7` the unit that the document counts down in elsewhere (`T-14 days`), else no place.
  private mutating func nameUnits() {
    guard !unitless.isEmpty else { return }
    let unitless = Set(self.unitless)
    let others = report.timeline.indices.filter { index in
      let entry = report.timeline[index]
      return !unitless.contains(index) && entry.isRelativeToLaunch && entry.from ?? 0 < 0
    }
    let units = Set(others.map { report.timeline[$0].unit })
    for index in unitless {
      if units.contains(.day) {
        report.timeline[index].unit = .day
      } else if units != [.hour] {
        report.timeline[index].from = nil
        report.timeline[index].to = nil
      }
    }
    self.unitless = []
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
      title: title.isEmpty ? phrase.label : title, label: phrase.label, unit: phrase.unit,
      line: line, node: node)
    phrase.fill(&entry)
    entry.section = section
    entry.isLaunch = entry.start != nil && isLaunch(entry.title)
    if let section { timedSections.insert(section) }
    if !phrase.hasUnit { unitless.append(report.timeline.count) }
    if phrase.kind == .count, let section,
      isCountedFromLaunch(phrase, report.sections[section].phase)
    {
      entry.countFromLaunch()
    }
    report.timeline.append(entry)
  }

  /// Whether a title is nothing but a name for the launch.
  private func isLaunch(_ title: String) -> Bool {
    let words = Words(title)
    return vocabulary.attributes.exact(words) == .launch
      || vocabulary[.launchNames].exact(words) != nil
  }

  /// `Week 1` after the launch and `Hour 1` of it count from the launch.
  private func isCountedFromLaunch(_ phrase: TimePhrase, _ phase: Phase) -> Bool {
    phase == .after || (phase == .launch && phrase.unit == .hour)
  }

  /// A time with the day that stands in brackets right after it (`T-7 days (Dec 25, 2025)`).
  func dated(_ phrase: TimePhrase, in text: String) -> TimePhrase {
    guard phrase.start == nil, phrase.kind != .length, phrase.kind != .clock else { return phrase }
    let rest = String(decoding: Array(text.utf8)[phrase.range.upperBound...], as: UTF8.self)
    guard let open = rest.unicodeScalars.first(where: { !$0.isBlank && $0 != "\u{2}" }),
      open == "(",
      let bracket = Pieces(rest).brackets.first,
      let found = DateReader(vocabulary).date(in: bracket),
      found.range.lowerBound < 12
    else { return phrase }
    var dated = phrase
    dated.start = found.day
    dated.end = found.end
    return dated
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

  /// What stands in the brackets that a text opens with, and what follows them.
  private static func openingBracket(of text: String) -> (inside: String, after: String)? {
    let scalars = Substring(text).unicodeScalars.drop { $0.isBlank || $0 == "\u{2}" || $0 == ":" }
    guard scalars.first == "(", let close = scalars.firstIndex(of: ")") else { return nil }
    return (
      String(scalars[scalars.index(after: scalars.startIndex)..<close]).trimmed,
      String(scalars[scalars.index(after: close)...])
    )
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
          || ":-–—|,;()[]→.~*：，、；（）".unicodeScalars.contains(scalar)
      }
      while let first = scalars.first, isMark(first) { scalars = scalars.dropFirst() }
      var open = scalars.count { $0 == "(" }
      while let last = scalars.last, isMark(last), last != ")" || open == 0 {
        if last == "(" { open -= 1 }
        scalars.removeLast()
      }
      return String(scalars)
    }
    if let (bracket, after) = Self.openingBracket(of: tail) {
      if !bare(after).isEmpty { return bare(after) }
      let isTime = efforts.whole(bracket) != nil || DateReader(vocabulary).date(in: bracket) != nil
      return isTime ? bare(head) : bracket
    }
    let title = bare(tail)
    return title.isEmpty ? bare(head) : title
  }
}
