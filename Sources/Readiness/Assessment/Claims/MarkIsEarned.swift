extension ClaimRule {
  package static let markIsEarned = ClaimRule(
    id: "mark-is-earned", question: "Is what a heading is marked with true of what stands beneath?",
    reason: "A tick on a heading is seen from afar; the open boxes beneath it are not.")
}

extension ClaimAssessor {
  /// Marks on headings are decoration about as often as status: where none of the marked headings
  /// has a ticked box beneath, they are one claim, at the first.
  func marks() -> [Claim] {
    let pictured = picturedLevels()
    let others = linesOfOtherClaims()
    let marked = report.sections.indices.filter {
      isMarked($0, pictured) && !others.contains(report.sections[$0].line)
    }
    guard let first = marked.first else { return [] }
    let isStatus = marked.contains { hasDone($0) }
    if isStatus {
      return marked.map { claim(at: $0, mark($0)) }
    }
    let findings = marked.map { mark($0) }
    let worst =
      findings.first { $0.outcome == .contradicted }
      ?? findings.first { $0.outcome == .holds } ?? findings[0]
    return [claim(at: first, worst)]
  }

  private func claim(at index: Int, _ finding: Finding) -> Claim {
    let section = report.sections[index]
    return Claim(
      finding, text: section.heading, kind: .mark, declared: section.mark?.words ?? "",
      line: section.line)
  }

  private func hasDone(_ index: Int) -> Bool {
    let kinds = sections[index].progress
    return [kinds.readiness, kinds.launch, kinds.after, kinds.recommended, kinds.optional].contains
    { $0.done > 0 }
  }

  private func mark(_ index: Int) -> Finding {
    guard let mark = report.sections[index].mark else { return .cannotCheck("") }
    let finding = status(mark.state, of: .section(index))
    guard mark.state == .done, finding.outcome == .holds else { return finding }
    return laterWork(beneath: index) ?? finding
  }

  /// What is open beneath a heading of the launch day or of the time after it: a tick over it is seen
  /// as one over all.
  private func laterWork(beneath index: Int) -> Finding? {
    let kinds = sections[index].progress
    let tally = Tally(kinds.readiness) + Tally(kinds.launch) + Tally(kinds.after)
    guard tally.done < tally.total else { return nil }
    let open = evidence.leaves.counted(in: [index]).filter { item in
      report.items[item].need == .required && !report.isSettled(item)
    }
    return Finding(
      outcome: .contradicted, computed: tally.words, evidence: open.map { report.items[$0].line })
  }

  /// The levels of headings of which there are several, each opened by a picture: there a sign in its
  /// place is decoration.
  private func picturedLevels() -> Set<Int> {
    var counts: [Int: Int] = [:]
    var plain: Set<Int> = []
    for index in report.sections.indices where report.sections[index].kind == .heading {
      let level = report.sections[index].level
      counts[level, default: 0] += 1
      if !opensWithPicture(index) { plain.insert(level) }
    }
    return Set(counts.filter { $0.value > 3 }.keys).subtracting(plain)
  }

  private func opensWithPicture(_ index: Int) -> Bool {
    report.sections[index].heading.unicodeScalars.first.map { $0.value > 0xFF && $0.isPicture }
      ?? false
  }

  /// Whether a heading's mark speaks of what stands beneath it: not of a verdict, a priority or an
  /// aim.
  private func isMarked(_ index: Int, _ pictured: Set<Int>) -> Bool {
    let section = report.sections[index]
    guard section.kind == .heading, let mark = section.mark else { return false }
    switch mark.state {
    case .done: break
    case .inProgress
    where tallies(of: .section(index)).isEmpty
      || (pictured.contains(section.level) && opensWithPicture(index)):
      return false
    case .inProgress: break
    case .open, .blocked, .notApplicable, .waived: return false
    }
    switch section.topic {
    case .goCriteria, .noGoCriteria, .rollbackTriggers, .decision, .recommendations, .benefits,
      .successCriteria, .metrics, .legend, .comparison, .expectedOutput, .scope, .risks, .scores,
      .contacts, .references:
      return false
    case .signOff where tallies(of: .section(index)).isEmpty: return false
    case .summary where tallies(of: .section(index)).isEmpty: return false
    case .timeline, .instructions, .description, .conditions, .summary, .roles, .completed,
      .remaining, .notes, .metadata, .requirements, .empty, .signOff, nil:
      break
    }
    return !mark.isLevel
  }

  /// Where a heading is said to be something, its mark is no claim besides.
  private func linesOfOtherClaims() -> Set<Int> {
    Set(report.claims.lazy.filter { $0.kind != .percent && $0.kind != .count }.map(\.line))
      .union(report.recorded.lazy.map(\.line))
  }
}
