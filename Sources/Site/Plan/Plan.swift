import Readiness
import Text

/// The windows of a document's plan, and what the document knows of the work in each.
struct Plan: Sendable {
  let dossier: Dossier
  let entries: [TimelineEntry]
  private let estimates: PlanEstimates
  private let saidDone: Set<Int>

  init(_ dossier: Dossier, _ settings: SiteSettings) {
    self.dossier = dossier
    entries = dossier.report.timeline
    estimates = PlanEstimates(dossier, settings)
    saidDone = Self.saidDone(dossier)
  }

  /// The estimate for the work of a window; nil where nobody wrote one.
  func estimate(of index: Int) -> PlanEstimates.Estimate? { estimates.byWindow[index] }

  /// What all written estimates add up to, beside the length of the plan's own axis.
  var sum: String? { estimates.sum }

  /// Whether these are longer than that.
  var isOver: Bool { estimates.areOver }

  /// Items of an entry's work; nil where none are counted.
  func progress(of entry: TimelineEntry) -> Progress? {
    guard let section = entry.subject ?? entry.section else { return nil }
    return Bucket(dossier.assessment.sections[section].progress)?.progress
  }

  /// How many days ago an entry ended whose work still has items open.
  func daysLate(_ entry: TimelineEntry) -> Int? {
    guard let end = entry.end ?? entry.start, end < dossier.report.asOf,
      !(entry.isSaidDone && entry.subject == nil), let progress = progress(of: entry),
      progress.done < progress.total
    else { return nil }
    return dossier.report.asOf - end
  }

  /// The items of an entry that is said to be done although some of them are open.
  func contradiction(of entry: TimelineEntry) -> Progress? {
    guard let subject = entry.subject, entry.isSaidDone || saidDone.contains(subject),
      let progress = progress(of: entry), progress.done < progress.total
    else { return nil }
    return progress
  }

  /// Whether a window is closed, by its end or by the document's own words, with items open.
  func isClosedOpen(_ entry: TimelineEntry) -> Bool {
    daysLate(entry) != nil || contradiction(of: entry) != nil
  }

  /// The sections that status data, a heading's mark or a statement calls done.
  private static func saidDone(_ dossier: Dossier) -> Set<Int> {
    let report = dossier.report
    let marks = Set(
      dossier.assessment.claims.lazy.filter { $0.kind == .mark && $0.outcome == .contradicted }
        .map(\.line))
    var found: Set<Int> = []
    for (index, section) in report.sections.enumerated() {
      let isMarked = section.mark?.state == .done && marks.contains(section.line)
      if section.state == .done || isMarked { found.insert(index) }
    }
    for statement in report.claims {
      guard case .section(let index) = statement.subject else { continue }
      switch statement.assertion {
      case .state(.done), .ready: found.insert(index)
      case .percent(let percent, let remains, _) where percent >= 100 && !remains:
        found.insert(index)
      default: break
      }
    }
    return found
  }
}

extension Plan {
  /// By how many days an entry is late, in words.
  func late(_ entry: TimelineEntry) -> String? {
    daysLate(entry).map { dossier.words.fill(.daysLate, "\($0)") }
  }

  /// That an entry is said to be done, and what of it is open.
  func saidDone(_ entry: TimelineEntry) -> String? {
    contradiction(of: entry).map {
      dossier.words.fill(.timeSaidDone, "\($0.total - $0.done)", "\($0.total)")
    }
  }
}
