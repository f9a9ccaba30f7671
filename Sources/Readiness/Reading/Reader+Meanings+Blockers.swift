import Markdown

/// Whether a heading of blockers names what stands against the launch, or lists work to be done.
extension Reader {
  /// `Open blockers` over plain bullets: what stands against the launch, by name. With a status each they
  /// must be cleared, with boxes they are work to be done. Nil where a heading names none.
  func topic(ofBlockers index: Int, _ title: Words) -> Topic? {
    guard isOfLaunch(title) || isOfState(title), !asksFor(index) else { return nil }
    return tracking(beneath: index) == .open ? .goCriteria : .noGoCriteria
  }

  /// Whether a heading names blockers in one way or another.
  func namesBlockers(_ index: Int, _ title: Words) -> Bool {
    isOfLaunch(title) || isOfState(title)
      || vocabulary.topics.exact(Pieces.bare(report.sections[index].title)) == .noGoCriteria
  }

  /// `Open blockers`, `Critical red flags`.
  private func isOfState(_ title: Words) -> Bool {
    guard (2...4).contains(title.count),
      vocabulary.topics.exact(title[1..<title.count]) == .noGoCriteria
    else { return false }
    let first = title[0..<1]
    return vocabulary.states.exact(first) == .open || vocabulary.states.exact(first) == .inProgress
      || vocabulary.claiming.remaining.exact(first) != nil
      || vocabulary[.criticalWords].exact(first) != nil
      || vocabulary[.present].exact(first) != nil
  }

  /// `Blockers for production`, `Go-live blockers`.
  private func isOfLaunch(_ title: Words) -> Bool {
    guard (2...8).contains(title.count) else { return false }
    func isLaunch(_ words: Words) -> Bool {
      vocabulary[.launchNames].exact(words) != nil || vocabulary[.releases].exact(words) != nil
        || vocabulary.phases.exact(words) == .launchAmongSiblings
    }
    if let named = vocabulary[.blockers].match(title, at: 0), named.count < title.count,
      let tie = vocabulary[.towards].match(title, at: named.count)
    {
      return isLaunch(title[named.count + tie.count..<title.count])
    }
    return (1..<max(1, title.count)).contains {
      vocabulary[.blockers].exact(title[$0..<title.count]) != nil && isLaunch(title[0..<$0])
    }
  }

  /// Whether blockers are work that must be done, and not what stands against the launch by name: a
  /// gate, in which a done one is out of the way.
  ///
  /// So are those with a status each, and boxes where the heading asks for it: `Launch blockers (must
  /// fix before submission)`.
  func mustClearBlockers(_ index: Int) -> Bool {
    guard namesBlockers(index) else { return false }
    func isAsked() -> Bool {
      Pieces(report.sections[index].heading).brackets.contains { asksToMend(Words($0)) }
    }
    if asksFor(index) { return isAsked() }
    switch tracking(beneath: index) {
    case .open: return true
    case .cleared: return isAsked()
    case nil: return false
    }
  }

  private func namesBlockers(_ index: Int) -> Bool {
    let title = Words(Pieces.bare(report.sections[index].title))
    return vocabulary[.blockers].exact(title) != nil
      || vocabulary[.blockers].exact(Words(Pieces.bare(report.sections[index].heading)))
        != nil
  }

  /// `must fix before …`, `must be resolved`; `must not exist` asks for nothing to be done.
  private func asksToMend(_ words: Words) -> Bool {
    guard let modal = vocabulary[.modals].match(words, at: 0),
      modal.count < words.count
    else { return false }
    let verb = words[modal.count..<modal.count + 1]
    if vocabulary[.doing].exact(verb) != nil { return true }
    return words.count <= modal.count + 3
      && (modal.count..<words.count).contains {
        vocabulary.states.exact(words[$0..<$0 + 1]) == .done
      } && vocabulary[.negations].first(in: words) == nil
  }

  private enum Tracking {
    /// Each has a state, so that they are work.
    case open
    /// Signs that all say done: out of the way where that is asked for, else bullets.
    case cleared
  }

  /// Whether blockers are tracked one by one, by signs before them or a column of statuses.
  private func tracking(beneath index: Int) -> Tracking? {
    let matter = first(beneath: index) { kind in
      switch kind {
      case .list, .table: true
      default: false
      }
    }
    guard let matter else { return nil }
    guard case .list = document[matter].kind else { return tracking(inRowsOf: matter) }
    return tracking(by: document.children(of: matter).map { sign(openingEntry: $0) })
  }

  private func tracking(by signs: [Sign?]) -> Tracking? {
    // 🚫 marks a blocker, and does not drop it.
    guard signs.allSatisfy({ $0 != nil && $0?.state != .notApplicable }) else { return nil }
    return signs.allSatisfy { $0?.state == .done } ? .cleared : .open
  }

  /// Whether the one column for it says of each row of a table whether it still blocks.
  private func tracking(inRowsOf table: NodeID) -> Tracking? {
    guard let head = document[table].firstChild else { return nil }
    let heads = document.children(of: head).map {
      Words(Pieces.bare(document.plainText(of: $0).trimmed))
    }
    let rows = document.children(of: table).dropFirst().map {
      document.children(of: $0).map { document.plainText(of: $0).trimmed }
    }
    guard !rows.isEmpty, rows.allSatisfy({ $0.count >= heads.count }) else { return nil }
    let asking = heads.indices.filter { mayTrack(heads[$0]) }
    let boxes = heads.indices.filter { column in
      heads[column].isEmpty && rows.allSatisfy { TableShape.isSign($0[column]) }
    }
    guard let column = asking.first ?? boxes.first, asking.count < 2 else { return nil }
    let cells = rows.map { $0[column] }
    if cells.allSatisfy({ TableShape.isSign($0) }) {
      return tracking(by: cells.map { openingSign(Substring($0))?.sign ?? boxSign($0) })
    }
    let asksCleared = vocabulary[.cleared].exact(heads[column]) != nil
    let areTold = cells.allSatisfy { tells($0, asksCleared: asksCleared) }
    return areTold ? .open : nil
  }

  /// `[x]` as a sign.
  private func boxSign(_ cell: String) -> Sign? { Box(cell).map { .state($0.state) } }

  /// `Status`, `Resolved?`; `Confirmed?` asks whether it blocks.
  private func mayTrack(_ head: Words) -> Bool {
    guard vocabulary.columns(head).contains(.status) else { return false }
    return vocabulary[.cleared].exact(head) != nil
      || vocabulary[.present].exact(head) == nil && vocabulary.claiming.sayings.exact(head) == nil
  }

  /// Whether a cell says that a blocker is open or out of the way: `Confirmed` says that it is one,
  /// `Fixed next week` that it is not out of the way yet.
  private func tells(_ cell: String, asksCleared: Bool) -> Bool {
    let text = ClaimReader.withoutSigns(cell)
    let words = Words(text)
    if words.isEmpty {
      return TableShape.isSign(cell) && openingSign(Substring(cell))?.sign.state != .notApplicable
    }
    if vocabulary[.present].exact(words) != nil { return false }
    if asksCleared, vocabulary.claiming.answers.exact(words) != nil { return true }
    switch vocabulary.states.match(words, at: 0)?.meaning {
    case .done: return vocabulary[.cleared].exact(Words(Pieces(text).runs.first ?? text)) != nil
    case .notApplicable, .waived: return false
    case .open, .inProgress, .blocked, nil: return true
    }
  }
}
