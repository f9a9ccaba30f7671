import Markdown

/// Whether a heading of blockers names what stands against the launch, or lists work to be done.
extension Reader {
  /// `Open blockers` over plain bullets: what stands against the launch, by name. With boxes they are
  /// work to be done.
  func listsBlockers(_ index: Int, _ title: Words) -> Bool {
    if isOfLaunch(title) { return listsByName(index) }
    guard title.count == 2, vocabulary.topics.exact(title[1..<2]) == .noGoCriteria,
      !asksFor(index), !tracks(index)
    else { return false }
    let first = title[0..<1]
    return vocabulary.states.exact(first) == .open || vocabulary.states.exact(first) == .inProgress
      || vocabulary.claiming.remaining.exact(first) != nil
      || vocabulary[.criticalWords].exact(first) != nil
      || vocabulary[.present].exact(first) != nil
  }

  /// Whether what stands beneath a heading is named, and not ticked off: no boxes, no list of signs, no
  /// table that says of each row whether it is done.
  private func listsByName(_ index: Int) -> Bool {
    if asksFor(index) { return false }
    guard let matter = first(beneath: index, { isListOrTable($0) }) else { return true }
    if case .list = document[matter].kind {
      return document.children(of: matter).contains { sign(openingEntry: $0) == nil }
    }
    return !hasDoneColumn(matter)
  }

  private func isListOrTable(_ kind: Markdown.Node.Kind) -> Bool {
    switch kind {
    case .list, .table: true
    default: false
    }
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

  /// What a list of blockers is if it does not name what stands against the launch.
  func topic(ofBlockers index: Int) -> Topic? {
    if demandsWork(index) { return .goCriteria }
    return tracksBlockers(index) || isNeeded(index) ? .remaining : nil
  }

  /// `Launch blockers (must have)` over boxes: what is needed, by another name.
  private func isNeeded(_ index: Int) -> Bool {
    namesBlockers(index) && asksFor(index)
      && Pieces(report.sections[index].heading).brackets.contains {
        vocabulary.needs.exact(Words($0)) == .required
      }
  }

  /// `Launch blockers (must fix before submission)` over boxes: a ticked one is out of the way.
  private func demandsWork(_ index: Int) -> Bool {
    let heading = report.sections[index].heading
    return namesBlockers(index)
      && (asksFor(index) || tracksBlockers(index))
      && Pieces(heading).brackets.contains { asksToMend(Words($0)) }
  }

  /// `Blockers` over a table with a status for each, or over a list of signs: work, tracked one by one.
  private func tracksBlockers(_ index: Int) -> Bool { namesBlockers(index) && tracks(index) }

  private func tracks(_ index: Int) -> Bool {
    guard let matter = first(beneath: index, { isListOrTable($0) }) else { return false }
    if case .list = document[matter].kind {
      return document.children(of: matter).allSatisfy { sign(openingEntry: $0) != nil }
    }
    return hasDoneColumn(matter)
  }

  private func namesBlockers(_ index: Int) -> Bool {
    let title = Words(Pieces.bare(report.sections[index].title))
    return vocabulary[.blockers].exact(title) != nil
      || vocabulary[.blockers].exact(Words(Pieces.bare(report.sections[index].heading)))
        != nil
  }

  /// `must fix before …`, `must be resolved`; `must not exist` asks for nothing to be done.
  private func asksToMend(_ words: Words) -> Bool {
    // `(must have)` says how much they are needed.
    guard vocabulary.needs.exact(words) == nil, let modal = vocabulary[.modals].match(words, at: 0),
      modal.count < words.count
    else { return false }
    let verb = words[modal.count..<modal.count + 1]
    if vocabulary[.doing].exact(verb) != nil { return true }
    return words.count <= modal.count + 3
      && (modal.count..<words.count).contains {
        vocabulary.states.exact(words[$0..<$0 + 1]) == .done
      } && vocabulary[.negations].first(in: words) == nil
  }

  /// Whether a table has a column whose head is a box, nothing, or a word for what is done, and what
  /// is `Active` there holds the launch up.
  private func hasDoneColumn(_ table: NodeID) -> Bool {
    guard let head = document[table].firstChild else { return false }
    let rows = document.children(of: table).dropFirst().prefix(16).map {
      document.children(of: $0).map { document.plainText(of: $0).trimmed }
    }
    let present = vocabulary[.present]
    return document.children(of: head).enumerated().contains { column, cell in
      let title = Words(Pieces.bare(document.plainText(of: cell).trimmed))
      let isDone =
        vocabulary.claiming.sayings.exact(title) == .state(.done)
        || vocabulary.columns(title).contains(.status) && present.exact(title) == nil
      return (title.isEmpty || isDone) && !rows.isEmpty
        && rows.allSatisfy {
          column < $0.count && (isDone || TableShape.isSign($0[column]))
            && present.exact(Words($0[column])) == nil
        }
    }
  }
}
