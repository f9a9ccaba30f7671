import Text

/// What a heading's or label's words say besides the title.
struct HeadingParts {
  var title = ""
  var number: String?
  var numberWord: String?
  var emoji: String?
  var mark: Section.Mark?
  var effort: Effort?
  var need: Need?
  var isConditional = false
  var isCritical = false
  var threshold: Threshold?
  var when: String?
  var priority: String?
}

/// Takes a heading apart: number, title, mark, effort, flags, threshold, time.
struct HeadingReader {
  let vocabulary: Vocabulary
  let efforts: EffortReader

  func read(_ heading: String) -> HeadingParts {
    var parts = HeadingParts()
    var text = heading.collapsed
    takeSigns(from: &text, into: &parts)
    takeNumber(from: &text, into: &parts)
    takeSigns(from: &text, into: &parts)
    takeBrackets(from: &text, into: &parts)
    if parts.mark == nil { takeSigns(from: &text, into: &parts) }
    takeTrailingFlags(from: &text, into: &parts)
    let title = text.trimmed
    parts.title = title.isEmpty ? heading.collapsed : title
    if parts.title.endsInColon {
      parts.title = String(parts.title.dropLast()).trimmed
    }
    return parts
  }

  /// Takes pictures off both ends; a status sign among them is the heading's mark.
  private func takeSigns(from text: inout String, into parts: inout HeadingParts) {
    guard let opening = text.utf8.first, let closing = text.utf8.last,
      !(0x21...0x7F).contains(opening) || !(0x21...0x7F).contains(closing)
    else { return }
    var view = Substring(text).unicodeScalars
    var pictures: [Unicode.Scalar] = []
    while let first = view.first, first.isPicture || first.isBlank {
      pictures.append(first)
      view.removeFirst()
    }
    while let last = view.last, last.isPicture || last.isBlank {
      pictures.append(last)
      view.removeLast()
    }
    guard !pictures.isEmpty, !view.isEmpty else { return }
    for scalar in pictures where !scalar.isBlank {
      if let sign = Sign.meaning(of: scalar) {
        if parts.mark == nil, case .state(let state) = sign {
          parts.mark = Section.Mark(words: String(Character(scalar)), state: state)
        }
      } else if parts.emoji == nil, scalar.properties.isEmoji, scalar.value > 0xFF {
        parts.emoji = String(Character(scalar))
      }
    }
    text = String(view).trimmed
  }

  /// `1.`, `3.2`, `A.`, `2️⃣`, `Stage 4:`, `Phase 2 –`, `Section B`.
  private func takeNumber(from text: inout String, into parts: inout HeadingParts) {
    guard mayOpenWithNumber(text) else { return }
    if let ordinal = IdeographNumber(text, vocabulary: vocabulary) {
      (parts.number, parts.numberWord) = (ordinal.number, ordinal.word)
      if !ordinal.rest.isEmpty { text = ordinal.rest }
      return
    }
    let scalars = Array(text.unicodeScalars)
    var at = 0
    var word: String?
    let letters = scalars.prefix { $0.isLetter }
    if letters.count > 1, letters.count < scalars.count, scalars[letters.count].isBlank,
      vocabulary[.numberWords].exact(String(String.UnicodeScalarView(letters))) != nil
    {
      word = String(String.UnicodeScalarView(letters))
      at = letters.count + 1
    }
    guard let (number, end, isCertain) = number(in: scalars, from: at) else { return }
    guard word != nil || isCertain else { return }
    var rest = end
    while rest < scalars.count,
      scalars[rest].isBlank || ":.)–—-|".unicodeScalars.contains(scalars[rest])
    { rest += 1 }
    parts.number = number
    parts.numberWord = word
    let remaining = String(String.UnicodeScalarView(scalars[rest...])).trimmed
    if !remaining.isEmpty { text = remaining }
  }

  /// A quick look: a digit, a letter alone, or a word that numbers follow.
  private func mayOpenWithNumber(_ text: String) -> Bool {
    let opening = Array(text.utf8.prefix(2))
    guard let first = opening.first else { return false }
    if first > 0x7F || (0x30...0x39).contains(first) { return true }
    let isLetterAlone =
      (0x41...0x5A).contains(first) && !(opening.count > 1 && ASCII.isLetter(opening[1]))
    return isLetterAlone || vocabulary[.numberWords].mayBegin(text)
  }

  /// A number at `start`: its text, where it ends, and whether it can be nothing else.
  private func number(in scalars: [Unicode.Scalar], from start: Int) -> (String, Int, Bool)? {
    var at = start
    var number = ""
    while at < scalars.count,
      ("0"..."9").contains(scalars[at])
        || (scalars[at] == "." && !number.isEmpty && at + 1 < scalars.count
          && ("0"..."9").contains(scalars[at + 1]))
    {
      number.unicodeScalars.append(scalars[at])
      at += 1
    }
    if at + 1 < scalars.count, !number.isEmpty, scalars[at] == "\u{FE0F}",
      scalars[at + 1] == "\u{20E3}"
    {
      return (number, at + 2, true)
    }
    if number.isEmpty, at < scalars.count, scalars[at].isLetter {
      let isAlone = at + 1 == scalars.count || !scalars[at + 1].isLetter
      guard isAlone, scalars[at].properties.isUppercase else { return nil }
      number = String(Character(scalars[at]))
      at += 1
      let isMarked =
        at < scalars.count && (scalars[at] == "." || scalars[at] == ")" || scalars[at] == ":")
        && (at + 1 == scalars.count || scalars[at + 1].isBlank)
        || at + 2 < scalars.count && scalars[at].isBlank
          && "–—".unicodeScalars.contains(scalars[at + 1])
          && scalars[at + 2].isBlank
      return (number, at, isMarked)
    }
    guard !number.isEmpty else { return nil }
    let next = at < scalars.count ? scalars[at] : " "
    guard next.isBlank || ".:)–—-".unicodeScalars.contains(next) else { return nil }
    return (number, at, number.contains(".") || ".:)".unicodeScalars.contains(next))
  }

  private func takeBrackets(from text: inout String, into parts: inout HeadingParts) {
    guard
      text.holdsByte(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") || $0 == 0xEF })
    else { return }
    let pieces = Pieces(text)
    guard !pieces.brackets.isEmpty else { return }
    for bracket in pieces.brackets where takeAll(in: bracket, into: &parts) {
      for (open, close) in [("(", ")"), ("[", "]"), ("（", "）")] {
        if let range = text.range(ofPiece: open + bracket + close) {
          text.removeSubrange(range)
          break
        }
      }
    }
    text = text.collapsed
  }

  /// Understands a bracket, or each of the flags in it (`Optional, 2 min`).
  private func takeAll(in bracket: String, into parts: inout HeadingParts) -> Bool {
    if take(bracket, into: &parts) { return true }
    guard bracket.holds(UInt8(ascii: ",")) else { return false }
    var isAll = true
    for flag in bracket.split(separator: ",") where !take(String(flag).trimmed, into: &parts) {
      isAll = false
    }
    return isAll
  }

  /// Understands a bracket of a heading; false where it is part of the title.
  func take(_ bracket: String, into parts: inout HeadingParts) -> Bool {
    if let effort = efforts.whole(bracket) {
      parts.effort = effort
      return true
    }
    if let threshold = Threshold(in: bracket, vocabulary: vocabulary) {
      parts.threshold = threshold
      return true
    }
    let words = Words(bracket)
    if let need = vocabulary.needs.exact(words).map({ Need($0) }) ?? need(demandedBy: words)
      ?? need(openingRuns: bracket)
    {
      parts.need = need
      return true
    }
    if let first = vocabulary[.conditions].match(words, at: 0), first.count <= words.count {
      parts.isConditional = true
      return true
    }
    if isCritical(words, written: bracket) {
      parts.isCritical = true
      parts.priority = bracket
      return true
    }
    if let state = vocabulary.states.exact(words), bracket == bracket.uppercased(), words.count <= 2
    {
      parts.mark = parts.mark ?? Section.Mark(words: bracket, state: state)
      return true
    }
    if TimeWords(bracket, vocabulary: vocabulary) != nil {
      parts.when = bracket
    }
    return false
  }

  /// `⚠️ CRITICAL …`, `- OPTIONAL`, `P0 - …`, `: DONE` and their like, set off from the title.
  private func takeTrailingFlags(from text: inout String, into parts: inout HeadingParts) {
    if text.holdsByte(where: { $0 > 0x7F }),
      let cut = text.unicodeScalars.firstIndex(where: { $0.isPicture }), cut > text.startIndex
    {
      let tail = String(text[cut...]).unicodeScalars.drop { $0.isPicture || $0.isBlank }
      let words = Words(String(String.UnicodeScalarView(tail)))
      let isFlagged = vocabulary[.criticalWords].match(words, at: 0) != nil
      let need = vocabulary.needs.exact(words)
      let state =
        vocabulary.states.exact(words)
        ?? stateOpening(Pieces.bare(String(String.UnicodeScalarView(tail))))
      if isFlagged || need != nil || state != nil {
        if let need {
          parts.need = parts.need ?? Need(need)
        } else if isFlagged {
          parts.isCritical = true
        } else if parts.mark == nil, let state {
          parts.mark = Section.Mark(
            words: String(String.UnicodeScalarView(tail)).trimmed, state: state)
        }
        text = String(text[..<cut]).trimmed
      }
    }
    let runs = Pieces(text).runs
    for (index, run) in runs.enumerated() {
      let words = Words(run)
      if isCritical(words, written: run) {
        parts.isCritical = true
        parts.priority = parts.priority ?? run
      }
      if let need = need(of: words) ?? need(shouted: run, words) ?? need(amongAlternatives: run)
        ?? (index > 0 ? need(demandedBy: words) : nil)
      {
        parts.need = parts.need ?? need
      }
      if index > 0, index == runs.count - 1, parts.mark == nil, run == run.uppercased(),
        let state = vocabulary.states.exact(words), let range = text.range(ofPiece: run)
      {
        parts.mark = Section.Mark(words: run, state: state)
        text = String(text[..<range.lowerBound]).trimmed
        var rest = text[...]
        while let last = rest.last, "-–—:| ".contains(last) { rest.removeLast() }
        text = String(rest).trimmed
      }
    }
  }
}
