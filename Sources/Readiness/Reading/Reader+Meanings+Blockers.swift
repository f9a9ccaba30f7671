import Markdown

/// Whether a heading of blockers names what stands against the launch, or lists work to be done.
extension Reader {
  /// `Open blockers` over plain bullets: what stands against the launch, by name. With boxes they are
  /// work to be done.
  func listsBlockers(_ index: Int, _ title: Words) -> Bool {
    if isOfLaunch(title) { return !asksFor(index) && tracking(beneath: index) != .open }
    guard title.count == 2, vocabulary.topics.exact(title[1..<2]) == .noGoCriteria,
      !asksFor(index), tracking(beneath: index) != .open
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

  /// What a list of blockers is about if it does not name what stands against the launch.
  ///
  /// `Launch blockers (must fix before submission)` over boxes is a gate: a ticked one is out of the
  /// way. `Launch blockers (must have)` is what is needed, by another name.
  func topic(ofBlockers index: Int) -> Topic? {
    guard namesBlockers(index) else { return nil }
    let isBoxed = asksFor(index)
    let tracking = isBoxed ? nil : tracking(beneath: index)
    let brackets = Pieces(report.sections[index].heading).brackets.map { Words($0) }
    if isBoxed || tracking != nil, brackets.contains(where: asksToMend) { return .goCriteria }
    return tracking == .open || isBoxed && brackets.contains(where: mustBeHad) ? .remaining : nil
  }

  private func namesBlockers(_ index: Int) -> Bool {
    let title = Words(Pieces.bare(report.sections[index].title))
    return vocabulary[.blockers].exact(title) != nil
      || vocabulary[.blockers].exact(Words(Pieces.bare(report.sections[index].heading)))
        != nil
  }

  /// `must have`: how much they are needed.
  private func mustBeHad(_ words: Words) -> Bool {
    vocabulary.needs.exact(words) == .required && vocabulary[.modals].match(words, at: 0) != nil
  }

  /// `must fix before …`, `must be resolved`; `must not exist` asks for nothing to be done.
  private func asksToMend(_ words: Words) -> Bool {
    guard !mustBeHad(words), let modal = vocabulary[.modals].match(words, at: 0),
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
    guard case .list = document[matter].kind else { return tracksRows(matter) ? .open : nil }
    let states = document.children(of: matter).map { sign(openingEntry: $0)?.state }
    // 🚫 marks a blocker, and does not drop it.
    guard states.allSatisfy({ $0 != nil && $0 != .notApplicable }) else { return nil }
    return states.allSatisfy { $0 == .done } ? .cleared : .open
  }

  /// Whether a column says of each row of a table whether it still blocks.
  private func tracksRows(_ table: NodeID) -> Bool {
    guard let head = document[table].firstChild else { return false }
    let rows = document.children(of: table).dropFirst().map {
      document.children(of: $0).map { document.plainText(of: $0).trimmed }
    }
    return document.children(of: head).enumerated().contains { column, cell in
      let title = Words(Pieces.bare(document.plainText(of: cell).trimmed))
      let asksCleared = vocabulary[.cleared].exact(title) != nil
      let isStatus =
        vocabulary.columns(title).contains(.status)
        && (asksCleared
          || vocabulary[.present].exact(title) == nil
            && vocabulary.claiming.sayings.exact(title) == nil)
      return (title.isEmpty || isStatus) && !rows.isEmpty
        && rows.allSatisfy {
          column < $0.count
            && tracks($0[column], asksCleared: asksCleared, mayBeWords: !title.isEmpty)
        }
    }
  }

  /// Whether a cell says that a blocker is open or out of the way: `Confirmed` says that it is one.
  private func tracks(_ cell: String, asksCleared: Bool, mayBeWords: Bool) -> Bool {
    let words = Words(ClaimReader.withoutSigns(cell))
    if words.isEmpty { return TableShape.isSign(cell) }
    guard mayBeWords, vocabulary[.present].exact(words) == nil else { return false }
    if asksCleared, vocabulary.claiming.answers.exact(words) != nil { return true }
    switch vocabulary.states.match(words, at: 0)?.meaning {
    case .done: return vocabulary[.cleared].match(words, at: 0) != nil
    case .notApplicable, .waived: return false
    case .open, .inProgress, .blocked, nil: return true
    }
  }
}
