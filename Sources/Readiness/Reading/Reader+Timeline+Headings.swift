import Markdown

extension [Int] {
  /// Where a number stands, or would, among others in order.
  fileprivate func place(of number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Reader {
  /// The time that a heading or label names.
  mutating func readTime(ofSection index: Int) {
    let section = report.sections[index]
    if section.kind == .label, let pair = KeyValue(section.heading, line: section.line),
      !pair.value.isEmpty, !isTime(pair.key)
    {
      guard let phrase = time(ofKey: pair.key, value: pair.value, section: section.parent) else {
        return
      }
      let title = section.parent.map { report.sections[$0].title } ?? pair.key
      addTime(phrase, title: title, line: section.line, node: section.node, section: section.parent)
      return
    }
    guard section.kind == .heading || !isLegendOrMetric(section),
      var phrase = time(inHeading: section.heading, section: section, index: index)
    else { return }
    // Hours of the plan are no effort.
    if phrase.kind == .length, phrase.unit == .hour {
      if section.effort != nil { report.sections[index].effort = nil }
      (phrase.from, phrase.to) = (phrase.span?.lowerBound, phrase.span?.upperBound)
    }
    let title = rest(of: section.heading, without: phrase.range)
    let isNamed =
      title != section.heading && title.unicodeScalars.contains { $0.properties.isAlphabetic }
    addTime(
      dated(phrase, in: section.heading),
      title: isNamed ? title : section.title,
      line: section.line, node: section.node,
      section: index)
  }

  /// `Week 2` in `Week 2: user training`.
  func isTime(_ key: String) -> Bool {
    var scan = TimeScan(key, vocabulary: vocabulary)
    guard scan.text.mayHoldTime, let start = scan.opening, let (_, next) = scan.phrase(at: start)
    else { return false }
    return next >= scan.count
  }

  private func isLegendOrMetric(_ section: Section) -> Bool {
    section.topic == .metrics || section.topic == .successCriteria || section.topic == .legend
  }

  /// Whether sections beside one say when they are: `T-7 days` beside `Launch day`, which alone is a
  /// part of the checklist.
  private func hasTimedSiblings(_ index: Int) -> Bool {
    let siblings = siblings(of: index)
    let place = siblings.place(of: index)
    let near = siblings[max(0, place - 8)..<min(siblings.count, place + 8)]
    return (near + report.sections[index].children.prefix(8)).contains { sibling in
      let heading = report.sections[sibling].heading
      return sibling != index && heading.holdsByte(where: isDigit)
        && (TimeWords(heading, vocabulary: vocabulary) != nil
          || vocabulary.units.first(in: Words(heading)) != nil)
    }
  }

  /// Whether the table beneath a heading says when each row is.
  private func hasHours(_ index: Int) -> Bool {
    guard let table = first(beneath: index, { if case .table = $0 { true } else { false } }),
      let head = document[table].firstChild
    else { return false }
    return document.children(of: head).contains {
      vocabulary.column(.period, is: Words(document.plainText(of: $0)))
    }
  }

  /// Whether a heading stands beneath one about figures: `Metrics to track`, then `Launch week`.
  private func isLegendOrMetric(_ section: Int?) -> Bool {
    switch topic(in: section) {
    case .metrics, .successCriteria, .legend: true
    default: false
    }
  }

  private func time(inHeading text: String, section: Section, index: Int) -> TimePhrase? {
    var scan = TimeScan(text, vocabulary: vocabulary)
    guard scan.text.mayHoldTime else { return nil }
    guard var opening = scan.opening else { return nil }
    while opening + 1 < scan.count,
      scan.isWord(.limit, at: opening) || scan.isWord(.after, at: opening)
        || scan.isWord(.before, at: opening)
    { opening += 1 }
    var length: TimePhrase?
    var sense = HeadingSense(heading: section.heading, vocabulary: vocabulary)
    for start in scan.text.list.indices where scan.text.list[start].isWordOrNumber {
      let isSetOff = start == opening || isSetOff(start, in: scan.text)
      if let (phrase, next) = scan.phrase(at: start),
        fits(
          phrase, isSetOff: isSetOff, isOpening: start == opening, next: next, scan, section, index,
          &sense)
      {
        return phrase
      }
      if length == nil, isInBrackets(start, in: scan.text),
        let (phrase, next) = scan.length(at: start),
        scan.parts(at: next), isLongEnough(phrase, section: section)
      {
        length = phrase
      }
    }
    return length
  }

  private func fits(
    _ phrase: TimePhrase, isSetOff: Bool, isOpening: Bool, next: Int, _ scan: TimeScan,
    _ section: Section, _ index: Int, _ sense: inout HeadingSense
  ) -> Bool {
    switch phrase.kind {
    case .aroundLaunch:
      // `Launch day` is an entry, `Launch day tasks` a topic.
      let isNamed = !phrase.label.holdsByte(where: isDigit)
      if isNamed, isLegendOrMetric(section.parent) { return false }
      let isDayItself = isNamed && phrase.from == 0 && phrase.to == 0
      if isDayItself, !hasTimedSiblings(index), !hasHours(index) { return false }
      if isDayItself || isNamed && !isOpening, !scan.parts(at: next), !phrase.label.hasPrefix("T") {
        let rest = scan.text.bytes[phrase.range.upperBound...]
        let words = Words(String(decoding: rest, as: UTF8.self))
        guard words.count == 1, vocabulary.timing.has(.plan, in: words) else { return false }
      }
      return !vocabulary.timing.has(.lookalike, in: Words(section.heading))
    case .count:
      guard isSetOff, !sense.isLookalike else { return false }
      if scan.parts(at: next) || scan.isWord(.after, at: next) || scan.isWord(.before, at: next) {
        return true
      }
      return isOpening && section.kind == .heading && !isLegendOrMetric(section)
    case .date(let kind):
      return fits(
        date: kind, phrase, isSetOff: isSetOff, isOpening: isOpening, scan, next, section, index,
        &sense)
    case .clock, .length: return false
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// A date counts as the plan's where it opens the heading, spans days, or stands beside a word of
  /// the plan; the day of an update or of a log is none.
  private func fits(
    date kind: DateReader.Found.Kind, _ phrase: TimePhrase, isSetOff: Bool, isOpening: Bool,
    _ scan: TimeScan, _ next: Int, _ section: Section, _ index: Int, _ sense: inout HeadingSense
  ) -> Bool {
    guard isSetOff, !isOffPlan(section.parent), section.topic != .metadata,
      !sense.isPast, scan.parts(at: next)
    else { return false }
    if isOpening || kind == .span || isPlan(index) { return true }
    // `This week (Mar 26-30)`
    if kind == .yearless, Words(phrase.label).list.count(where: { Int($0) != nil }) > 1 {
      return true
    }
    return sense.isPlan
  }

  /// A length in brackets is when a phase of the plan runs, or effort: from weeks on, and for hours
  /// and days where it begins at zero or the heading is a phase.
  private func isLongEnough(_ phrase: TimePhrase, section: Section) -> Bool {
    if phrase.from == 0, phrase.to ?? 0 > 0 { return true }
    switch phrase.unit {
    case .week, .month, .quarter, .sprint: return true
    case .day:
      return section.numberWord.map { vocabulary[.stageWords].exact($0) != nil } ?? false
        || continues(phrase)
    case .hour: return continues(phrase) || isSpanAfterLaunch(section)
    case .phase, .date: return false
    }
  }

  /// `Post-launch (24 hours)`: how long after it, where no heading beside it bears hours of work.
  private func isSpanAfterLaunch(_ section: Section) -> Bool {
    guard section.kind == .heading,
      vocabulary.phases.exact(Words(Pieces.bare(section.heading))) == .after,
      report.items.prefix(512).allSatisfy({ $0.effort == nil })
    else { return false }
    // What is beside it stands near; each such heading asks.
    let siblings = section.parent.map { report.sections[$0].children.prefix(64).map { $0 } }
    return (siblings ?? Array(report.sections.indices.prefix(64))).allSatisfy {
      report.sections[$0].phase == .after || report.sections[$0].effort == nil
    }
  }

  /// Whether a span of hours or days begins where another ends: `(0-4h)`, then `(4-12h)`.
  private func continues(_ phrase: TimePhrase) -> Bool {
    guard let first = phrase.span?.lowerBound ?? phrase.from else { return false }
    return report.timeline.contains { $0.unit == phrase.unit && $0.to == first }
  }

  private func isSetOff(_ index: Int, in text: DateTokens) -> Bool {
    guard index > 0 else { return true }
    switch text.list[index - 1].kind {
    case .mark(let scalar): return scalar != "." && scalar != "/" && scalar != "#"
    case .dash: return text.list[index].followsSpace
    case .word, .number: return false
    }
  }

  private func isInBrackets(_ index: Int, in text: DateTokens) -> Bool {
    guard index > 0 else { return false }
    let before = text.list[index - 1]
    if before.kind == .dash, index > 1 { return text.list[index - 2].kind == .mark("(") }
    return before.kind == .mark("(") || before.kind == .mark("[") || before.kind == .mark("（")
  }
}

/// What a heading's words say of the times in it, each found at most once however many there are.
private struct HeadingSense {
  let heading: String
  let vocabulary: Vocabulary
  private lazy var words = Words(heading)
  lazy var isLookalike = vocabulary.timing.has(.lookalike, in: words)
  lazy var isPast = vocabulary.timing.has(.past, in: words)
  lazy var isPlan = vocabulary.timing.has(.plan, in: words)

  init(heading: String, vocabulary: Vocabulary) {
    self.heading = heading
    self.vocabulary = vocabulary
  }
}
