/// Reads a state from the signs and words of a status cell or line.
struct StateReader {
  let vocabulary: Vocabulary
  var legend: [Unicode.Scalar: Sign] = [:]

  struct Reading: Hashable {
    var state: ItemState
    var isAtRisk = false
    /// A word that no vocabulary knows; the state is open for its sake.
    var unknown: String?
    /// The words beside the sign or box, as written.
    var words: String?
    /// Nothing but a sign or box stood there.
    var isOnlySign = false
  }

  /// Reads a whole cell; an empty or placeholder cell is open.
  func read(_ cell: String) -> Reading {
    var text = cell.collapsed
    if let choice = choice(text) { return choice }
    var signs: [Sign] = []
    var hasBox: ItemState?
    if let box = Box(text) {
      hasBox = box.state
      text = box.rest
    }
    text = takeSigns(from: text, into: &signs)
    let words = Words(text)
    guard !words.isEmpty else { return onlySigns(signs, box: hasBox) }
    if hasBox == nil, signs.isEmpty, let state = share(text) {
      return Reading(state: state, words: text)
    }
    let fromWords = verdictState(words) ?? state(of: text)
    var states = signs.map(\.state)
    if let fromWords {
      // `🔄 Done but for the logs`: a word that goes on does not outdo the sign.
      let isWhole = vocabulary.states.exact(words) != nil || verdictState(words) != nil
      // `✅ Removed the flag` drops the flag, not the work.
      let isDropped =
        fromWords == .notApplicable && states.contains(.done) && !hasDoubt(words)
        && vocabulary[.cleared].match(words, at: 0) != nil
      states = isWhole ? [fromWords] : isDropped ? states : states + [fromWords]
    }
    if let hasBox { states = [hasBox] }
    let unknown = fromWords == nil && hasBox == nil ? text : nil
    if fromWords == nil && hasBox == nil && signs.isEmpty { states = [.open] }
    let state = states.max { $0.caution < $1.caution } ?? .open
    return Reading(
      state: state, isAtRisk: signs.contains(.atRisk), unknown: signs.isEmpty ? unknown : nil,
      words: text.isEmpty ? nil : text)
  }

  /// `GO` and `NO-GO` as the state of one thing.
  private func verdictState(_ words: Words) -> ItemState? {
    guard words.list.contains("go"), let verdict = vocabulary.verdicts.exact(words) else {
      return nil
    }
    return switch verdict {
    case .go: .done
    case .conditionalGo: .inProgress
    case .noGo, .undecided: .open
    }
  }

  /// The state that words say; of two the less ready, and a doubt takes back what is done.
  func state(of text: String) -> ItemState? {
    let whole = Words(text)
    if let exact = vocabulary.states.exact(whole) { return exact }
    let pieces = Pieces(text)
    let runs = pieces.runs.flatMap { $0.split(separator: "/").map { String($0) } }
    var found: [ItemState] = []
    for run in runs {
      let words = Words(run)
      if words.isEmpty || (found.contains(.done) && deniesDoubt(words)) { continue }
      if let exact = vocabulary.states.exact(words) {
        found.append(exact)
      } else if let match = vocabulary.states.match(words, at: 0) {
        // `In progress - scheduled for 9/4`: a day, and no doubt.
        if match.meaning == .open, found.contains(.inProgress),
          run.holdsByte(where: { (0x30...0x39).contains($0) })
        {
          continue
        }
        found.append(match.meaning)
        if match.meaning == .done, hasDoubt(words[match.count..<words.count]) {
          found.append(.open)
        }
      } else if found.contains(.done), hasDoubt(words) {
        found.append(.open)
      }
    }
    for bracket in pieces.brackets where found.contains(.done) {
      let words = Words(bracket)
      if let exact = vocabulary.states.exact(words) {
        found.append(exact)
      } else if hasDoubt(words) {
        found.append(.open)
      }
    }
    return found.max { $0.caution < $1.caution }
  }

  /// `1/3`: so many of so many are done.
  private func share(_ text: String) -> ItemState? {
    guard text.utf8.count <= 7, let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")),
      let done = Int(text[..<slash].trimmed),
      let total = Int(text[text.utf8.index(after: slash)...].trimmed), total > 0, done >= 0,
      done <= total
    else { return nil }
    return done == total ? .done : done == 0 ? .open : .inProgress
  }

  /// `no dead code`, after what is done.
  private func deniesDoubt(_ words: Words) -> Bool {
    vocabulary[.none].match(words, at: 0).map { $0.count < words.count } ?? false
  }

  /// Whether a word takes back what is done; `no broken links` does not.
  func hasDoubt(_ words: Words) -> Bool {
    vocabulary[.doubts].all(in: words).contains { doubt in
      let start = doubt.range.lowerBound
      return start == 0 || vocabulary[.none].exact(words[start - 1..<start]) == nil
    }
  }

  func sign(_ scalar: Unicode.Scalar) -> Sign? { legend[scalar] ?? Sign.meaning(of: scalar) }

  /// `✅✅⬜⬜`, `✅`, or nothing.
  private func onlySigns(_ signs: [Sign], box: ItemState?) -> Reading {
    if let box { return Reading(state: box, isOnlySign: true) }
    guard let worst = signs.map(\.state).max(by: { $0.caution < $1.caution }) else {
      return Reading(state: .open)
    }
    let isMixed = signs.count > 1 && signs.contains(.state(.done)) && worst != .done
    return Reading(
      state: isMixed ? .inProgress : worst, isAtRisk: signs.contains(.atRisk), isOnlySign: true)
  }

  /// Takes the signs out of a text, wherever they stand.
  private func takeSigns(from text: String, into signs: inout [Sign]) -> String {
    guard text.holdsByte(where: { $0 > 0x7F }) else { return text.trimmed }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.value > 0x2000, let sign = sign(scalar) {
        signs.append(sign)
      } else if scalar != "\u{FE0F}" {
        out.append(scalar)
      }
    }
    return String(out).trimmed
  }

  /// `☐ Pass ☑ Fail`, `YES / NO / UNKNOWN`, `[ ] Not started / [x] Complete`: one question.
  func choice(_ text: String) -> Reading? {
    let options = Choice.options(in: text)
    if options.count >= 2 {
      let states = options.map { vocabulary.states.exact($0.words) }
      guard states.filter({ $0 != nil }).count >= 2 else { return nil }
      let ticked = zip(options, states).filter { $0.0.isTicked }
      guard ticked.count == 1, let state = ticked[0].1 else { return Reading(state: .open) }
      return Reading(state: state, words: ticked[0].0.words)
    }
    guard text.holdsByte(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "|") }) else {
      return nil
    }
    if isChoiceOfSigns(text) { return Reading(state: .open, isOnlySign: true) }
    let parts = text.split(whereSeparator: { $0 == "/" || $0 == "|" }).map { Words(String($0)) }
    guard parts.count >= 2, vocabulary.states.exact(parts[0]) != nil,
      !text.unicodeScalars.contains(where: { Sign.meaning(of: $0) != nil }),
      vocabulary.states.exact(text) == nil,
      parts.allSatisfy({ vocabulary.states.exact($0) != nil })
    else { return nil }
    let states = Set(parts.compactMap { vocabulary.states.exact($0) })
    return states.count > 1 ? Reading(state: .open, words: text) : nil
  }

  /// `🟢/🟡/🔴`: the answers to choose from, and none chosen.
  private func isChoiceOfSigns(_ text: String) -> Bool {
    let opening = text.unicodeScalars.first { !$0.isBlank && $0 != "/" && $0 != "|" }
    guard let opening, opening == "\u{FE0F}" || sign(opening) != nil else { return false }
    var states: [ItemState] = []
    for part in text.split(whereSeparator: { $0 == "/" || $0 == "|" }) {
      let scalars = part.unicodeScalars.filter { $0 != "\u{FE0F}" && !$0.isBlank }
      guard scalars.count == 1, let sign = scalars.first.flatMap({ sign($0) }),
        !states.contains(sign.state)
      else { return false }
      states.append(sign.state)
    }
    return states.count >= 2
  }
}
