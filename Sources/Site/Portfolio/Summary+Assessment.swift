import Readiness
import Text

extension Summary {
  package init(of assessment: Assessment) {
    let report = assessment.report
    let gates = assessment.gates.filter { report.gates[$0.gate].phase == .before }
    slug = report.slug
    title = report.title
    source = report.source
    owner = report.owner
    tags = report.tags
    progress = assessment.progress
    boxes = report.boxes
    verdict = assessment.decision.verdict
    reason = assessment.decision.reasons.first
    criteria = gates.reduce(0) { $0 + $1.criteria.count }
    criteriaFailing = gates.reduce(0) { $0 + $1.criteria.count { $0.outcome == .fails } }
    openCritical = report.items.count { $0.isCritical && $0.isLeaf && $0.keepsOpen }
    openRisks = Self.openRisks(of: report)
    signOffs = report.signOffs.count
    signed = report.signOffs.count { $0.state == .signed }
    declinedSignOffs = report.signOffs.count { $0.state == .declined }
    pendingSignOffs = signOffs - signed - declinedSignOffs
    claims = assessment.claims.reduce(into: [:]) { $0[$1.outcome, default: 0] += 1 }
    gaps = Array(
      assessment.claims.lazy.filter { $0.outcome == .contradicted }.prefix(Self.gapLimit))
    waivers = report.waivers.map { waiver in
      let item = waiver.itemIndex.map { report.items[$0] }
      return Waived(
        waiver: waiver, text: item?.text ?? waiver.item, anchor: item.map { "i-\($0.anchor)" })
    }
    search = SearchItems(of: report)
    nextDate = NextDate(of: report)
    bars = Self.bars(of: assessment)
    pages = ReportPage.all(of: assessment)
  }

  /// More claims that differ stand on the report's own page only.
  private static let gapLimit = 5

  /// A gate whose criteria all must hold before the launch.
  private static func openRisks(of report: Report) -> [(level: Risk.Level?, count: Int)] {
    let levels: [Risk.Level?] = Risk.Level.allCases.reversed() + [nil]
    return levels.compactMap { level in
      let count = report.risks.count { !$0.isSettled && $0.level == level }
      return count > 0 ? (level, count) : nil
    }
  }

  /// The widest sections that hold items: those of the first level at which there are several.
  private static func bars(of assessment: Assessment) -> [Bar] {
    let sections = assessment.report.sections
    return Outline(assessment).principal.compactMap { index in
      let progress = assessment.sections[index].progress.readiness
      guard progress.total > 0 else { return nil }
      return Bar(
        name: sections[index].number ?? "", title: sections[index].title, done: progress.done,
        total: progress.total)
    }
  }
}

extension Summary.NextDate {
  /// The first day from `asOf` on that the report gives, or else the last one that passed.
  init?(of report: Report) {
    var days: [(day: Day, title: String)] = []
    if let launch = report.launch { days.append((launch, "launch")) }
    for entry in report.timeline {
      if let day = entry.start { days.append((day, entry.title)) }
      if let day = entry.end { days.append((day, entry.title)) }
    }
    for index in report.items.indices where report.items[index].details.isPresent {
      guard report.items[index].keepsOpen, let day = report.items[index].due?.day else { continue }
      days.append((day, report.items[index].text))
    }
    for section in report.sections where section.state != .done {
      if let day = section.due?.day { days.append((day, section.title)) }
    }
    for waiver in report.waivers where waiver.state == .active {
      guard let day = waiver.expires else { continue }
      days.append((day, waiver.itemIndex.map { report.items[$0].text } ?? waiver.item))
    }
    let upcoming = days.filter { $0.day >= report.asOf }.min { $0.day < $1.day }
    guard let next = upcoming ?? days.max(by: { $0.day < $1.day }) else { return nil }
    self.init(day: next.day, title: next.title, isPast: next.day < report.asOf)
  }
}

extension Item.Details {
  /// Whether there are any: asked before one of them, since to ask for that copies the item.
  var isPresent: Bool { if case .none = self { false } else { true } }
}

extension Item {
  /// Whether the launch waits for it.
  var keepsOpen: Bool {
    guard need == .required, phase == .before else { return false }
    return switch state {
    case .open, .inProgress, .blocked: true
    case .done, .notApplicable, .waived: false
    }
  }
}
