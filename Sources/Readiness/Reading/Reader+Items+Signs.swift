import Markdown

extension Reader {
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

  /// The sign that an entry without a box opens with.
  private func sign(openingEntry entry: NodeID) -> Sign? {
    guard case .item(.none) = document[entry].kind, let first = document[entry].firstChild,
      document[first].kind == .paragraph
    else { return nil }
    return openingSign(openingText(markedText(of: first)))?.sign
  }
}
