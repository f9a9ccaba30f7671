/// What stands where somebody signs: a name, a date, a box, a word of decision, or nothing.
struct SignatureValue {
  var name: String?
  var date: String?
  /// The author's word for the decision, and what it says.
  var decision: String?
  var answer: Language.Answer?
  /// Whether a box or sign there is ticked; nil where there is none.
  var isTicked: Bool?
  /// Other words, which name nobody.
  var rest: String?

  /// Whether a word of approval stands there, and not one that says of any work that it is done.
  var isAnswered = false

  var isBlank: Bool { name == nil && answer == nil && isTicked != true && rest == nil }

  init(_ text: String, vocabulary: Vocabulary) {
    var text = text.collapsed
    readChoice(&text, vocabulary)
    readBox(&text)
    text = Self.withoutPlaceholders(text)
    if let found = DateReader(vocabulary).date(in: text) {
      date = found.words
      let bytes = Array(text.utf8)
      text =
        String(decoding: bytes[..<found.range.lowerBound], as: UTF8.self) + " - "
        + String(decoding: bytes[found.range.upperBound...], as: UTF8.self)
    }
    let pieces = Pieces(text)
    for run in Self.runs(pieces.bare) where !Blank.isBlank(run, vocabulary: vocabulary) {
      readRun(run, vocabulary)
    }
    for bracket in pieces.brackets where !Blank.isBlank(bracket, vocabulary: vocabulary) {
      let isAnswer = vocabulary.signing.answers.match(Words(bracket), at: 0) != nil
      if name == nil || isAnswer { readRun(bracket, vocabulary) }
    }
    // `Finance - pending`: the word fills the place of a name only where none stands.
    let isPending = Self.runs(pieces.bare).contains {
      vocabulary.signing.answers.exact($0) == .pending
    }
    if isPending, name != nil, answer == nil || answer == .approved { answer = .pending }
  }

  /// `GO / NO-GO`, `YES / NO`, `☐ Approved ☐ Rejected`: unanswered unless one is ticked.
  private mutating func readChoice(_ text: inout String, _ vocabulary: Vocabulary) {
    let options = Choice.options(in: text)
    if options.count >= 2 {
      let ticked = options.filter(\.isTicked)
      if ticked.count == 1 { take(ticked[0].words, vocabulary) }
      isTicked = ticked.count == 1 ? nil : false
      text = String(
        text.unicodeScalars.prefix { !"☐☑☒⬜□[".unicodeScalars.contains($0) }.map(Character.init))
      return
    }
    var parts: [String] = []
    guard text.holds(UInt8(ascii: "/")) else { return }
    let runs = Self.runs(text)
    for run in runs {
      let choices = run.split(separator: "/").map { Words(String($0)) }
      let isChoice =
        choices.count >= 2 && choices.allSatisfy { vocabulary.signing.answers.exact($0) != nil }
      if !isChoice { parts.append(run) }
    }
    if parts.count < runs.count { text = parts.joined(separator: " - ") }
  }

  private mutating func take(_ words: String, _ vocabulary: Vocabulary) {
    decision = words
    answer = vocabulary.signing.answers.match(Words(words), at: 0)?.meaning
  }

  /// A box or sign before or after the words.
  private mutating func readBox(_ text: inout String) {
    if let box = Box(text), box.content.trimmed.utf8.count <= 4 {
      isTicked = box.state == .done
      text = box.rest
    }
    takeSigns(from: &text)
    if text.hasSuffix("[ ]") || text.hasSuffix("[]") {
      isTicked = false
      text = String(text.prefix { $0 != "[" })
    } else if text.hasSuffix("[x]") || text.hasSuffix("[X]") {
      isTicked = true
      text = String(text.dropLast(3))
    }
  }

  private mutating func takeSigns(from text: inout String) {
    guard text.holdsByte(where: { $0 > 0x7F }) else {
      text = text.trimmed
      return
    }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.value > 0x2000, let sign = Sign.meaning(of: scalar) {
        isTicked = (isTicked ?? true) && sign.state == .done
      } else if scalar != "\u{FE0F}" {
        kept.append(scalar)
      }
    }
    text = String(kept).trimmed
  }

  /// Without `[Name]`, `<date>` and their like.
  private static func withoutPlaceholders(_ text: String) -> String {
    guard text.holds(UInt8(ascii: "[")) || text.holds(UInt8(ascii: "<")) else {
      return text
    }
    var kept = String.UnicodeScalarView()
    var depth = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "[", "<": depth += 1
      case "]", ">":
        depth = max(0, depth - 1)
        kept.append(" ")
      default: if depth == 0 { kept.append(scalar) }
      }
    }
    return String(kept)
  }

  /// What dashes, commas, bars, two blanks of a template and brackets part.
  private static func runs(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var runs: [String] = []
      var start = 0
      var blanks = 0
      func endRun(at end: Int) {
        let run = bytes.part(start..<end).trimmed
        if !run.isEmpty { runs.append(run.text) }
      }
      for at in bytes.indices {
        blanks = bytes[at] == UInt8(ascii: "_") ? blanks + 1 : 0
        guard let length = blanks > 1 ? 1 : separator(at: at, in: bytes) else { continue }
        endRun(at: at)
        start = at + length
      }
      endRun(at: bytes.count)
      return runs
    }
  }

  /// How many bytes a mark has that parts runs.
  private static func separator(at index: Int, in bytes: Bytes) -> Int? {
    switch bytes[index] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"):
      return 1
    case UInt8(ascii: "-"): return index == 0 || bytes[index - 1] == 0x20 ? 1 : nil
    case 0xE2, 0xEF:
      let mark = bytes.part(index..<min(index + 3, bytes.count))
      return ["–", "—", "，", "（", "）"].contains { $0.utf8.elementsEqual(mark) } ? 3 : nil
    default: return nil
    }
  }

  private mutating func readRun(_ run: String, _ vocabulary: Vocabulary) {
    let words = Words(run)
    guard !words.isEmpty else { return }
    let roles = RoleReader(vocabulary: vocabulary)
    if let match = vocabulary.signing.answers.match(words, at: 0),
      words.count == match.count || vocabulary[.halts].exact(words[0..<match.count]) == nil
    {
      if answer == nil || match.meaning != .approved {
        answer = match.meaning
        decision = run
        isAnswered = true
      }
      let after = run.split(separator: " ").dropFirst(match.count)
        .drop { vocabulary.signing.fillers.exact(String($0)) != nil }.joined(separator: " ")
      if name == nil, !after.isEmpty, roles.isName(after), match.meaning != .pending {
        name = after
      }
    } else if let state = vocabulary.states.exact(words) {
      answer = answer ?? (state == .done ? .approved : .pending)
      decision = decision ?? run
    } else if name == nil, roles.isName(run) {
      name = run
    } else {
      rest = rest ?? run
    }
  }
}
