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
    let fromWords = state(of: text)
    var states = signs.map(\.state)
    if let fromWords { states = [fromWords] }
    if let hasBox { states = [hasBox] }
    let unknown = fromWords == nil && hasBox == nil ? text : nil
    if fromWords == nil && hasBox == nil && signs.isEmpty { states = [.open] }
    let state = states.max { $0.caution < $1.caution } ?? .open
    return Reading(
      state: state, isAtRisk: signs.contains(.atRisk), unknown: signs.isEmpty ? unknown : nil,
      words: text.isEmpty ? nil : text)
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
      let total = Int(text[text.utf8.index(after: slash)...].trimmed), 0...total ~= done, total > 0
    else { return nil }
    return done == total ? .done : done == 0 ? .open : .inProgress
  }

  /// `no dead code`, after what is done.
  private func deniesDoubt(_ words: Words) -> Bool {
    vocabulary.wording.none.match(words, at: 0).map { $0.count < words.count } ?? false
  }

  /// Whether a word takes back what is done; `no broken links` does not.
  func hasDoubt(_ words: Words) -> Bool {
    vocabulary.doubts.all(in: words).contains { doubt in
      let start = doubt.range.lowerBound
      return start == 0 || vocabulary.wording.none.exact(words[start - 1..<start]) == nil
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

/// The options of a line such as `☐ Go ☐ No-Go`.
enum Choice {
  struct Option: Hashable {
    var words: String
    var isTicked: Bool
  }

  /// Whether a text has a box or a slash at all; most have neither.
  static func mayStand(in text: String) -> Bool {
    text.holdsByte {
      $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "|") || $0 == 0xE2
    }
  }

  /// The options, each after its box; empty where there is no box.
  static func options(in text: String) -> [Option] {
    guard mayHaveBox(text) else { return [] }
    var options: [Option] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var at = start
    while at < scalars.endIndex {
      if let (isTicked, length) = box(at: scalars[at...]) {
        close(&options, text[start..<at])
        options.append(Option(words: "", isTicked: isTicked))
        at = scalars.index(at, offsetBy: length)
        start = at
      } else {
        at = scalars.index(after: at)
      }
    }
    close(&options, text[start...])
    return options
  }

  /// Most texts have neither a bracket nor a sign.
  private static func mayHaveBox(_ text: String) -> Bool {
    text.holdsByte { $0 == UInt8(ascii: "[") || $0 == 0xE2 || $0 == 0xF0 }
  }

  /// Whether the box that a text opens with is ticked, and how many characters it has.
  private static func box(at text: Substring.UnicodeScalarView) -> (isTicked: Bool, length: Int)? {
    switch text.first {
    case "☐", "⬜", "□", "◻", "▢": return (false, 1)
    case "☑", "☒", "✅", "✔", "🗹": return (true, 1)
    case "[":
      let box = Array(text.prefix(3))
      guard box.count == 3, box[2] == "]" else { return nil }
      switch box[1] {
      case "x", "X": return (true, 3)
      case " ": return (false, 3)
      default: return nil
      }
    default: return nil
    }
  }

  private static func close(_ options: inout [Option], _ words: Substring) {
    guard let last = options.indices.last else { return }
    options[last].words = words.trimmed.trimmingSeparators
  }
}

extension String {
  /// Without the marks that part options at its end.
  fileprivate var trimmingSeparators: String {
    var view = Substring(self)
    while let last = view.last, "/|,·".contains(last) || last == " " { view.removeLast() }
    while let first = view.first, "/|,·".contains(first) || first == " " { view.removeFirst() }
    return String(view)
  }
}

/// What stands between the brackets of a box, and what it means.
struct Box: Hashable {
  var state: ItemState
  /// What stood in the brackets.
  var content: String
  /// The box as it was written.
  var words: String
  /// The text after the box.
  var rest: String
  /// Written as CommonMark's readers would not see it (`[]`, `[ x ]`, `[✅]`).
  var isMalformed: Bool
  /// Teams mean different things by it (`[~]`, `[-]`).
  var isAmbiguous = false

  /// The box that the text opens with.
  init?(_ text: String, markers: [String: ItemState] = [:], vocabulary: Vocabulary? = nil) {
    let scalars = Array(text.unicodeScalars.prefix(24))
    guard let first = scalars.first, first == "[" || first == "［",
      let end = scalars.firstIndex(where: { $0 == "]" || $0 == "］" }), end <= 16
    else { return nil }
    let after = end + 1 < scalars.count ? scalars[end + 1] : " "
    guard after.isBlank || after == ":" else { return nil }
    let content = String(String.UnicodeScalarView(scalars[1..<end]))
    let rest = String(text.unicodeScalars.dropFirst(end + 1)).trimmed
    let inner = content.trimmed
    self.content = content
    self.rest = rest
    words = String(String.UnicodeScalarView(scalars[...end]))
    isMalformed = !["[ ]", "[x]", "[X]"].contains(words)
    if let state = markers[inner] {
      self.state = state
      isMalformed = false
      return
    }
    // What only looks ticked is not: nobody can tell who meant it.
    if first == "［" || scalars[end] == "］" || Self.isLookAlike(inner) {
      state = .open
      return
    }
    switch inner {
    case "": state = .open
    case "x", "X", "✓", "✔", "*": state = .done
    case "/": (state, isMalformed) = (.inProgress, false)
    case "!": (state, isMalformed) = (.blocked, false)
    case "~", "-": (state, isMalformed, isAmbiguous) = (.open, false, true)
    default:
      if let (sign, more) = Sign.opening(Substring(inner)), more.isEmpty {
        state = sign.state
      } else if let known = vocabulary?.states.exact(inner) {
        state = known
      } else {
        return nil
      }
    }
  }

  /// A letter or sign that an `x` is taken for, or an empty box or `x` with something unseen in it.
  private static func isLookAlike(_ inner: String) -> Bool {
    let seen = inner.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
    guard seen.count <= 1 else { return false }
    guard let only = seen.first else { return !inner.isEmpty }
    if "хХχΧｘＸⅹⅩ×✕⨯╳".unicodeScalars.contains(only) { return true }
    return (only == "x" || only == "X") && inner.unicodeScalars.count > 1
  }
}
