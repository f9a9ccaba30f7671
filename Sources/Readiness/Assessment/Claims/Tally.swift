/// How much of something is done, counted in one of the ways in which authors count.
struct Tally: Hashable {
  var done: Int
  var total: Int

  /// In per cent.
  var percent: Double { total == 0 ? 0 : Double(done) * 100 / Double(total) }

  var words: String { "\(done) of \(total) done" }

  init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }

  init(_ progress: Progress) { self.init(done: progress.done, total: progress.total) }

  static func + (one: Tally, other: Tally) -> Tally {
    Tally(done: one.done + other.done, total: one.total + other.total)
  }
}

extension ClaimAssessor {
  /// The items before the decision that must be done; those of another bucket where there are none.
  func tally(of subject: Statement.Subject) -> Tally? {
    switch subject {
    case .document: Self.first(progress)
    case .section(let index), .row(let index?): Self.first(sections[index].progress)
    case .leaves(let selection): evidence.tally(of: selection)
    case .signOffs: evidence.signedTally
    case .item, .row(nil), .other: nil
    }
  }

  /// Every way in which the same things can be counted: what must be done, every leaf, every box.
  func tallies(of subject: Statement.Subject) -> [Tally] {
    let kinds: ProgressByKind
    let boxes: Boxes
    switch subject {
    case .document: (kinds, boxes) = (progress, report.boxes)
    case .section(let index), .row(let index?):
      (kinds, boxes) = (sections[index].progress, sections[index].boxes)
    case .leaves, .item, .row(nil), .signOffs, .other: return tally(of: subject).map { [$0] } ?? []
    }
    let all =
      Tally(kinds.readiness) + Tally(kinds.recommended) + Tally(kinds.optional)
      + Tally(kinds.launch) + Tally(kinds.after)
    let before = Tally(kinds.readiness) + Tally(kinds.recommended) + Tally(kinds.optional)
    let counted = [Tally(kinds.readiness), all, before]
    return (counted + [Tally(done: boxes.ticked, total: boxes.total)]).filter { $0.total > 0 }
  }

  private static func first(_ progress: ProgressByKind) -> Tally? {
    [progress.readiness, progress.launch, progress.after, progress.recommended, progress.optional]
      .first { $0.total > 0 }.map { Tally($0) }
  }
}
