import Markdown

extension Reader {
  /// Whether the first list beneath a heading names who signs: `CTO: ____`.
  func asksRoles(_ index: Int) -> Bool {
    guard let list = first(beneath: index, { if case .list = $0 { true } else { false } }),
      let entry = document[list].firstChild, let paragraph = document[entry].firstChild
    else { return false }
    let text = document.plainText(of: paragraph).collapsed
    return text.range(ofPiece: "__") != nil
      || RoleReader(vocabulary: vocabulary).merelyNamed(text) != nil
  }

  /// Whether a heading such as `Go/No-Go decision` or `Quality gates` has criteria to tick beneath, or
  /// is over a table of gates.
  func asksForGo(_ index: Int) -> Bool {
    switch report.sections[index].topic {
    case .decision:
      namesGo(index) && !recordsVerdict(index) && (hasCriteria(index) || hasStatusTable(index))
    case nil:
      namesGate(index)
        && (hasGateTable(index) || endsOrOpensWithGate(index) && hasStatusTable(index)
          || Words(report.sections[index].title).count > 1
            && (hasCriteria(index)
              || report.sections[index].children.prefix(8).contains(where: hasCriteria)))
    default: false
    }
  }

  /// `Decision: CONDITIONAL GO`: what was decided, not what it takes.
  private func recordsVerdict(_ index: Int) -> Bool {
    guard let pair = KeyValue(report.sections[index].heading, line: 0) else { return false }
    return verdict(of: ClaimReader.withoutSigns(pair.value)) != nil
  }

  /// Whether boxes stand beneath a heading, or beneath its parts.
  func asksFor(_ index: Int) -> Bool {
    hasCriteria(index) || report.sections[index].children.prefix(8).contains(where: hasCriteria)
  }

  /// Whether a group beneath such a heading has criteria to tick.
  func asksForGo(below index: Int) -> Bool {
    guard let parent = report.sections[index].parent, namesGo(parent) else { return false }
    switch report.sections[index].topic {
    case .metrics, .conditions, .requirements, nil: return hasCriteria(index)
    default: return false
    }
  }

  /// Whether a group beneath a gate, whatever it is called, holds criteria of it.
  func isGroup(_ index: Int, ofGate gate: Topic?) -> Bool {
    let section = report.sections[index]
    switch section.topic {
    case .conditions: return isGateTopic(gate)
    case .risks where gate == .noGoCriteria:
      let title = Words(section.title)
      return section.kind == .label
        || hasCriteria(index)
          && vocabulary[.dangers].exact(title[title.count - 1..<title.count]) != nil
    case .risks where gate == .goCriteria && report.sections[index].kind == .heading:
      return hasStatusTable(index)
    case .references, .requirements, .scope, .metrics, .description, .benefits, .summary:
      return gate == .goCriteria && hasCriteria(index)
    default: return false
    }
  }

  /// Whether a heading without boxes stands beneath one that is a gate only by its boxes or table:
  /// what it holds are no criteria.
  func isEvidence(_ index: Int) -> Bool {
    guard let parent = report.sections[index].parent, report.sections[parent].topic == nil,
      asksForGo(parent)
    else { return false }
    return !hasCriteria(index) && !hasGateTable(index)
  }

  /// Whether a section is the first heading of several at its level, with more beneath: the title.
  /// Headings without a word of their own before it are parts of the title.
  func isTitle(_ index: Int) -> Bool {
    let section = report.sections[index]
    guard section.kind == .heading, section.level == 1, section.numberWord == nil, index < 3,
      (0..<index).allSatisfy({
        document[report.sections[$0].node].next == report.sections[$0 + 1].node
      }), index == 0 || mayGoOnTitle(index)
    else { return false }
    return section.children.contains { report.sections[$0].kind == .heading }
      && !hasCriteria(index)
  }

  /// Whether a second heading at the top goes on with the title: it is more than the name of a gate,
  /// and no other of its level follows.
  private func mayGoOnTitle(_ index: Int) -> Bool {
    vocabulary.topics.exact(Words(Pieces.bare(report.sections[index].title))) == nil
      && !report.sections[(index + 1)...].contains { $0.kind == .heading && $0.level == 1 }
  }

  /// `Rollback test` or `Before rolling back` beneath triggers: what is done about them.
  func namesRollback(_ index: Int) -> Bool {
    let words = Words(report.sections[index].title)
    guard report.sections[index].topic == nil, words.count > 1 else { return false }
    if vocabulary[.openers].first(in: words) != nil { return false }
    if vocabulary[.rollbacks].match(words, at: 0) != nil { return true }
    let opening = words[0..<1]
    guard vocabulary.timing.has(.before, in: opening) || vocabulary.timing.has(.after, in: opening),
      let act = vocabulary[.rollingBack].match(words, at: 1)
    else { return false }
    return words.count <= act.count + 2
  }

  /// `Should pass (launch risks)` beneath a gate: what it is about stands in brackets only.
  func isAsideInBrackets(_ index: Int) -> Bool {
    let bare = Words(Pieces.bare(report.sections[index].heading))
    return report.sections[index].topic == .risks && vocabulary.topics.all(in: bare).isEmpty
      && vocabulary[.modals].match(bare, at: 0) != nil
  }

  private func namesGo(_ index: Int) -> Bool {
    let words = Words(report.sections[index].heading)
    return words.list.indices.contains { start in
      (start + 1...min(start + 4, words.count)).contains {
        vocabulary.topics.exact(words[start..<$0]) == .goCriteria
      }
    }
  }

  /// Whether the headings over a gate say that it is for the launch, and not only that all beneath
  /// them must hold (`Security (must all pass)`) or what is checked on the way (`Quality gates`).
  func speaksOfLaunch(_ gate: Int) -> Bool {
    chain(from: gate).contains { index in
      switch report.sections[index].topic {
      case .decision: true
      case .goCriteria: asksForMore(index)
      default: false
      }
    }
  }

  private func asksForMore(_ index: Int) -> Bool {
    let heading = Words(report.sections[index].heading)
    let title = Words(report.sections[index].title)
    if asksBeforeLaunch(title) || leavesBeforeLaunch(index, title) { return false }
    if vocabulary.topics.exact(title) == nil, demandsBeforeLaunch(title) { return false }
    // `The backend is ready to deploy when` may be about a part, `Ready to deploy when` too.
    if vocabulary.topics.exact(title) == nil, let subject = subject(readyWhen: title) {
      let above = report.sections[index].parent.flatMap { report.sections[$0].topic }
      return subject.isEmpty ? above == .decision : namesTitle(subject)
    }
    let phrases = vocabulary.topics.all(in: heading).filter { $0.meaning == .goCriteria }
    // `Blockers (must be fixed)`, `Critical blockers` name no gate; they are one beside the default gate.
    if phrases.isEmpty, namesBlockers(index, title) { return false }
    let firm = phrases.filter { vocabulary[.looseGates].exact(heading[$0.range]) == nil }
    if firm.isEmpty, !phrases.isEmpty { return false }
    return phrases.isEmpty || vocabulary[.launchNames].first(in: heading) != nil
      || verdictOpening(report.sections[index].title) != nil
      || firm.contains { vocabulary[.demands].exact(heading[$0.range]) == nil }
  }

  /// `Quality gates`, `Gate snapshot`.
  private func namesGate(_ index: Int) -> Bool {
    // `Per the gate inventory and the freeze policy:` only leads in.
    let section = report.sections[index]
    let heading = Words(section.heading)
    if section.isLeadIn, !endsOrOpensWithGate(index), vocabulary[.all].first(in: heading) == nil,
      vocabulary.claiming.modals.first(in: heading) == nil, !hasGateTable(index)
    {
      return false
    }
    let pieces = Pieces(section.title)
    // `Backups (gate)`, but not `Verified (gates without network)`.
    if pieces.brackets.contains(where: { vocabulary[.gateWords].exact($0) != nil }) { return true }
    return Words(pieces.bare).list.contains { word in
      vocabulary[.gateWords].exact(Words(list: [word])) != nil
        || (word.hasSuffix("s")
          && vocabulary[.gateWords].exact(Words(list: [String(word.dropLast())])) != nil)
    }
  }

  /// `Gate status`, `Release gate`, but not `Operations gate checks`.
  private func endsOrOpensWithGate(_ index: Int) -> Bool {
    let title = Words(report.sections[index].title)
    return title.count > 1
      && [0..<1, title.count - 1..<title.count].contains {
        vocabulary[.gateWords].exact(title[$0]) != nil
      }
  }

  /// Whether the first list of a section has boxes, and not for the verdicts themselves.
  private func hasCriteria(_ index: Int) -> Bool {
    guard let list = first(beneath: index, { if case .list = $0 { true } else { false } }),
      let entry = document[list].firstChild, case .item(let box) = document[entry].kind,
      box != .none, let paragraph = document[entry].firstChild
    else { return false }
    return verdict(of: document.plainText(of: paragraph).collapsed) == nil
  }

  /// Whether the first table of a section has a column of gates.
  private func hasGateTable(_ index: Int) -> Bool {
    guard let table = first(beneath: index, { if case .table = $0 { true } else { false } }),
      let head = document[table].firstChild
    else { return false }
    return document.children(of: head).contains {
      vocabulary[.gateWords].exact(Words(document.plainText(of: $0))) != nil
    }
  }

  /// Whether the first table of a section says of each row what state it is in, and asks nobody to sign.
  func hasStatusTable(_ index: Int) -> Bool {
    guard let table = first(beneath: index, { if case .table = $0 { true } else { false } }),
      let head = document[table].firstChild, document[head].next != nil
    else { return false }
    let columns = document.children(of: head).map {
      vocabulary.columns(Words(Pieces.bare(document.plainText(of: $0))))
    }
    let all = Set(columns.joined())
    return all.contains(.status) && all.contains(.what) && !all.contains(.role)
      && !all.contains(.signature) && !all.contains(.completed) && !all.contains(.score)
  }

  /// The first block of a kind that stands soon beneath a heading or label, before the next heading.
  func first(beneath index: Int, _ isWanted: (Markdown.Node.Kind) -> Bool) -> NodeID? {
    var block = document[report.sections[index].node].next
    // Far from its heading a list is about something else; and many labels would walk a long way each.
    for _ in 0..<24 {
      guard let at = block else { return nil }
      if case .heading = document[at].kind { return nil }
      if isWanted(document[at].kind) { return at }
      block = document[at].next
    }
    return nil
  }
}
