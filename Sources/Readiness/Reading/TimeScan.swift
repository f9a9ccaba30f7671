import Text

/// Finds the words for a time among the tokens of a text.
struct TimeScan {
  let text: DateTokens
  let vocabulary: Vocabulary
  var scan: DateScan

  init(_ text: String, vocabulary: Vocabulary) {
    self.text = DateTokens(text, vocabulary: vocabulary)
    self.vocabulary = vocabulary
    scan = DateScan(text: self.text, at: 0, vocabulary: vocabulary)
  }

  var count: Int { text.list.count }

  /// Where the first word or number stands that is not decoration.
  var opening: Int? { text.list.firstIndex { $0.isWordOrNumber } }

  /// The time that begins at a token; nil where none does.
  mutating func phrase(at start: Int) -> (phrase: TimePhrase, next: Int)? {
    guard text.list.indices.contains(start), text.list[start].isWordOrNumber else { return nil }
    for form in Form.allCases {
      scan.at = start
      if let found = read(form, start) { return found }
    }
    return nil
  }

  /// The ways to word a time, in the order in which they are tried.
  private enum Form: CaseIterable {
    case countdown, counted, first, around, launchDay, date
  }

  private mutating func read(_ form: Form, _ start: Int) -> (phrase: TimePhrase, next: Int)? {
    switch form {
    case .countdown: countdown(start)
    case .counted: counted(start)
    case .first: first(start)
    case .around: around(start)
    case .launchDay: launchDay(start)
    case .date: date(start)
    }
  }

  /// The words of a phrase from one token to before another.
  func label(_ start: Int, _ next: Int) -> (words: String, range: Range<Int>) {
    let range = text.list[start].range.lowerBound..<text.list[next - 1].range.upperBound
    return (String(decoding: text.bytes[range], as: UTF8.self), range)
  }

  func made(
    _ kind: TimePhrase.Kind, _ unit: TimelineEntry.Unit, _ from: Double?, _ to: Double?, start: Int
  ) -> (phrase: TimePhrase, next: Int) {
    let (words, range) = label(start, scan.at)
    let phrase = TimePhrase(kind: kind, label: words, range: range, unit: unit, from: from, to: to)
    return (phrase, scan.at)
  }

  /// The unit that a word names.
  func unit(_ offset: Int = 0) -> TimelineEntry.Unit? {
    scan[offset]?.meaning?.unit?.ofPlan
  }

  /// A date that begins here.
  mutating func date(_ start: Int) -> (phrase: TimePhrase, next: Int)? {
    guard let (found, next) = DateReader(vocabulary).found(in: text, from: start) else {
      return nil
    }
    let phrase = TimePhrase(
      kind: .date(found.kind), label: found.words, range: found.range, unit: .date,
      start: found.day, end: found.end)
    return (phrase, next)
  }

  /// Whether the text parts here: at its end, a mark, a dash, or a wide gap.
  func parts(at next: Int) -> Bool {
    /// A hyphen between two words: `day-0-runbook`.
    func isJoint(_ index: Int) -> Bool {
      guard index + 1 < text.list.count, text.list[index + 1].kind == .word else { return false }
      return text.bytes[text.list[index].range.lowerBound] == UInt8(ascii: "-")
        && !text.list[index].followsSpace && !text.list[index + 1].followsSpace
    }

    guard next < text.list.count else { return true }
    let token = text.list[next]
    switch token.kind {
    case .dash: return !isJoint(next)
    case .mark(let scalar):
      return
        !(scalar == "%" || scalar == "." || scalar == "'" || scalar == "’" || scalar == "+"
        || scalar == "/")
        || (scalar == "/" && token.followsSpace)
    case .word, .number:
      let gap = token.range.lowerBound - text.list[next - 1].range.upperBound
      return gap > 1 || text.bytes[text.list[next - 1].range.upperBound] == 2
    }
  }

  /// Whether a token is a word of this kind.
  func isWord(_ kind: Language.TimeWord, at index: Int) -> Bool {
    guard text.list.indices.contains(index) else { return false }
    return text.list[index].meaning?.has(kind) ?? false
  }
}
