/// What claims are held against, each list made once.
///
/// A document may claim the same thing as often as it has items. A class, since what one claim
/// asked for answers the next; it never leaves the one assessment that made it.
final class Evidence {
  lazy var leaves = SectionLeaves(of: report)
  private let report: Report
  private let decision: Decision
  private var counted: [Statement.Subject: [Int]] = [:]
  private var open: [Statement.Subject: [Int]] = [:]
  private var tallies: [Criterion.Selection: Tally?] = [:]
  private var sums: [Int?: ClaimAssessor.Hours?] = [:]

  init(report: Report, decision: Decision) {
    self.report = report
    self.decision = decision
  }

  /// The lines of the reasons of the decision.
  lazy var reasonLines: [Int] = decision.reasons.compactMap(\.line)

  /// The sign-offs that are asked for before the launch.
  lazy var asked: [SignOff] = report.signOffs.filter { !$0.isOptional && $0.phase != .after }

  /// The lines of those of them that are missing.
  lazy var missing: [Int] = asked.filter { $0.holdsUp || $0.state == .declined }.map(\.line)

  lazy var isSignatureAwaited: Bool = report.signOffs.contains(where: \.holdsUp)

  /// How many of all sign-offs are given; nil without any.
  lazy var signedTally: Tally? =
    report.signOffs.isEmpty
    ? nil
    : Tally(done: report.signOffs.count { $0.state == .signed }, total: report.signOffs.count)

  lazy var sectionsWithItems: Int = Set(report.items.compactMap(\.section))
    .count { report.sections[$0].kind == .heading }

  lazy var askedLines: [Int] = asked.map(\.line)

  /// The lines of what was counted of a subject, in order.
  func countedLines(of subject: Statement.Subject) -> [Int] {
    if let known = counted[subject] { return known }
    let lines = leaves(of: subject).map { report.items[$0].line }
    counted[subject] = lines
    return lines
  }

  /// The lines of what is not done of a subject, in order.
  func openLines(of subject: Statement.Subject) -> [Int] {
    if let known = open[subject] { return known }
    let lines = leaves(of: subject).filter { !report.isSettled($0) }.map { report.items[$0].line }
    open[subject] = lines
    return lines
  }

  private func leaves(of subject: Statement.Subject) -> [Int] {
    switch subject {
    case .document: report.readinessLeaves
    case .section(let index), .row(let index?): leaves.readiness(in: [index])
    case .leaves(let selection): report.leaves(selection)
    case .item(let index): [index]
    case .row(nil), .signOffs, .other: []
    }
  }

  func tally(of selection: Criterion.Selection) -> Tally? {
    if let known = tallies[selection] { return known }
    var progress = Progress()
    for leaf in report.leaves(selection) { progress.count(report.items[leaf].state) }
    let tally = progress.total > 0 ? Tally(progress) : nil
    tallies[selection] = .some(tally)
    return tally
  }

  /// The hours of the parts of a section, or of the document.
  func hours(
    in section: Int?, _ sum: (Int?) -> ClaimAssessor.Hours?
  ) -> ClaimAssessor.Hours? {
    if let known = sums[section] { return known }
    let hours = sum(section)
    sums[section] = .some(hours)
    return hours
  }
}
