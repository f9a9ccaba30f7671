extension ClaimRule {
  package static let twinsAgree = ClaimRule(
    id: "twins-agree", question: "Is the same thing ticked here and open there?",
    reason: "A thing is done or it is not; written twice, one of the two was forgotten.")
}

extension ClaimAssessor {
  /// The same words ticked and open in one phase: the ticked line bears the claim.
  ///
  /// Groups that share several of their lines are one list for several things, no contradiction.
  func twins() -> [Claim] {
    guard progress.hasBoth else { return [] }
    var first: [String: Int] = [:]
    var pairs: [(ticked: Int, open: Int)] = []
    for index in report.items.indices where report.items[index].isLeaf {
      let text = report.items[index].text
      guard text.utf8.count >= 12, text.utf8.contains(0x20) else { continue }
      guard let other = first[text] else {
        first[text] = index
        continue
      }
      if let pair = pair(other, index) { pairs.append(pair) }
    }
    let alike = Dictionary(grouping: pairs) { places(of: $0) }
    let texts = texts(in: Set(alike.keys.joined()))
    return pairs.filter { pair in
      alike[places(of: pair)]?.count == 1 && isAlone(pair, texts)
    }.map { pair in
      let ticked = report.items[pair.ticked]
      let finding = Finding(
        outcome: .contradicted, computed: "open on line \(report.items[pair.open].line)",
        evidence: [report.items[pair.open].line], reason: "the same words are open elsewhere")
      return Claim(
        finding, text: ticked.text, kind: .status, declared: "done", line: ticked.line)
    }
  }

  private func pair(_ one: Int, _ other: Int) -> (ticked: Int, open: Int)? {
    let (first, second) = (report.items[one], report.items[other])
    guard first.phase == second.phase, first.from == .markdown, second.from == .markdown else {
      return nil
    }
    if first.state == .done && second.state == .open { return (one, other) }
    if first.state == .open && second.state == .done { return (other, one) }
    return nil
  }

  private func places(of pair: (ticked: Int, open: Int)) -> Set<Place> {
    [place(pair.ticked), place(pair.open)]
  }

  /// The texts of the items in each of these groups, and how often each stands there.
  private func texts(in places: Set<Place>) -> [Place: [String: Int]] {
    var texts: [Place: [String: Int]] = [:]
    for index in report.items.indices where places.contains(place(index)) {
      texts[place(index), default: [:]][report.items[index].text, default: 0] += 1
    }
    return texts
  }

  /// Whether the two stand in groups that share no other line.
  private func isAlone(
    _ pair: (ticked: Int, open: Int), _ texts: [Place: [String: Int]]
  ) -> Bool {
    let (one, other) = (place(pair.ticked), place(pair.open))
    guard one != other, let ticked = texts[one], let open = texts[other] else { return true }
    let shared =
      ticked.count < open.count
      ? ticked.keys.reduce(0) { $0 + (open[$1] ?? 0) }
      : open.reduce(0) { $0 + (ticked[$1.key] == nil ? 0 : $1.value) }
    return shared <= 1
  }

  private func place(_ index: Int) -> Place {
    Place(section: report.items[index].section, parent: report.items[index].parent)
  }

  private struct Place: Hashable {
    var section: Int?
    var parent: Int?
  }
}

extension ProgressByKind {
  /// Whether anything is done and anything open.
  fileprivate var hasBoth: Bool {
    let kinds = [readiness, recommended, optional, launch, after]
    return kinds.contains { $0.done > 0 } && kinds.contains { $0.open > 0 }
  }
}
