import Diagnostics
import Markdown

extension Reader {
  /// Whether an entry opens with a drawn box, which is an item wherever a box is one.
  func isBallot(_ marked: String, in section: Int?) -> Bool {
    guard let first = openingText(marked).unicodeScalars.first,
      "☐☑☒".unicodeScalars.contains(first)
    else { return false }
    switch topic(in: section) {
    case .legend, .goCriteria, .noGoCriteria, .rollbackTriggers, .decision, .signOff, .risks:
      return false
    default: return true
    }
  }

  /// Whether the signs that the entries of a list open with tell done from not done: then they are
  /// states of criteria, not bullets of conditions.
  func signsTell(in list: NodeID) -> Bool {
    var isDone = false
    var isOpen = false
    for entry in document.children(of: list) {
      guard let sign = sign(openingEntry: entry) else { continue }
      if sign.state == .done { isDone = true } else { isOpen = true }
      if isDone && isOpen { return true }
    }
    return false
  }

  /// Whether every entry of a list of what is left to do opens with a done sign: bullets, not states.
  func signsAllSayDone(in list: NodeID) -> Bool {
    document.children(of: list).allSatisfy { sign(openingEntry: $0)?.state == .done }
  }

  /// Whether no entry of a list opens with a sign.
  func opensWithNoSign(_ list: NodeID) -> Bool {
    document.children(of: list).allSatisfy { sign(openingEntry: $0) == nil }
  }

  /// The sign that an entry without a box opens with.
  func sign(openingEntry entry: NodeID) -> Sign? {
    guard case .item(.none) = document[entry].kind, let first = document[entry].firstChild,
      document[first].kind == .paragraph
    else { return nil }
    return openingSign(openingText(markedText(of: first)))?.sign
  }

  /// A whole entry struck out: done where a done sign or word goes with it, else dropped.
  mutating func readStrike(_ paragraph: NodeID, into item: inout Item, hasDoneSign: Bool) {
    guard document.marks(of: paragraph).have(.strike) else { return }
    let children = document.children(of: paragraph).filter {
      !document.plainText(of: $0).trimmed.isEmpty
    }
    guard let struck = children.first(where: { document[$0].kind == .strikethrough }) else {
      return
    }
    let others = children.filter { $0 != struck }.map { document.plainText(of: $0) }.joined()
      .collapsed
    var signs: [Sign] = []
    var rest = ""
    for scalar in others.unicodeScalars {
      if let sign = Sign.meaning(of: scalar) {
        signs.append(sign)
      } else if scalar != "\u{FE0F}" {
        rest.unicodeScalars.append(scalar)
      }
    }
    let reason = rest.trimmed
    // `❌ ~~Refunds~~ (no shop)`: a sign may stand before it.
    let opensIt = children.prefix { $0 != struck }.allSatisfy {
      Words(document.plainText(of: $0)).isEmpty
    }
    guard reason.isEmpty || opensIt && (children.first == struck || reason.isSetOff) else { return }
    let word = vocabulary.states.match(Words(reason), at: 0)?.meaning
    item.isStruck = true
    if hasDoneSign || signs.contains(.state(.done)) || word == .done {
      item.state = .done
    } else {
      item.state = .notApplicable
      item.note = reason.isEmpty ? nil : reason
      if reason.isEmpty {
        note(
          .warning, "item.struck", line: item.line, column: item.column,
          "struck out without a reason; read as not applicable",
          hint: "say why after it, or tick it if it is done")
      }
    }
  }
}
