import Readiness
import Text

/// What a plan's windows allot, against what the document estimates for their work.
struct PlanEstimates: Sendable {
  /// An estimate for the work of one window.
  struct Estimate: Sendable {
    /// As written, or the hours of the section.
    let label: String
    /// In the unit of the window, or in days where that is a date.
    let length: Double
    /// What it is longer, or where negative shorter, than the window, in the same unit.
    let over: Double
  }

  /// Whose estimate it is: a line of the plan, or a section with hours.
  private enum Source: Hashable {
    case line(Int)
    case section(Int)
  }

  private let dossier: Dossier
  private let settings: SiteSettings
  private let entries: [TimelineEntry]
  /// By the index of the window in the plan.
  private(set) var byWindow: [Int: Estimate] = [:]

  init(_ dossier: Dossier, _ settings: SiteSettings) {
    self.dossier = dossier
    self.settings = settings
    entries = dossier.report.timeline
    let written = WrittenEstimates(entries)
    var sources: [(window: Int, source: Source)] = []
    for (index, entry) in entries.enumerated() where entry.isWindow {
      if let line = written.line(for: entry) {
        sources.append((index, .line(line)))
      } else if let section = entry.subject, hours(of: section) != nil {
        sources.append((index, .section(section)))
      }
    }
    let uses = Dictionary(grouping: sources, by: \.source).mapValues(\.count)
    let outer = outerSections(of: sources.map(\.source))
    for (window, source) in sources where uses[source] == 1 && !outer.contains(source) {
      byWindow[window] = estimate(source, for: entries[window])
    }
  }

  /// Sections that hold another one of the plan: their hours are drawn in their parts.
  private func outerSections(of sources: [Source]) -> Set<Source> {
    var outer: Set<Source> = []
    for case .section(let index) in sources {
      var parent = dossier.report.sections[index].parent
      while let section = parent, outer.insert(.section(section)).inserted {
        parent = dossier.report.sections[section].parent
      }
    }
    return outer
  }

  /// The hours that a section's items add up to, or else those that it declares.
  private func hours(of section: Int) -> Double? {
    let effort = dossier.assessment.sections[section].effort
    guard let hours = effort.hours ?? effort.declared?.hours, hours > 0 else { return nil }
    return hours
  }

  private func estimate(_ source: Source, for window: TimelineEntry) -> Estimate? {
    guard let room = window.room else { return nil }
    let length: Double?
    let label: String
    switch source {
    case .line(let line):
      length = entries[line].length.flatMap {
        Self.convert($0, entries[line].unit, to: window.unit)
      }
      label = entries[line].label
    case .section(let section):
      let hours = hours(of: section) ?? 0
      length = convert(hours: hours, to: window.unit)
      label = dossier.hours(hours)
    }
    guard let length, length > 0, length <= Self.longest else { return nil }
    return Estimate(label: label, length: length, over: length - room)
  }

  /// What is longer than centuries of days is drawn by nobody.
  private static let longest = 100_000.0

  private static func convert(
    _ length: Double, _ unit: TimelineEntry.Unit, to other: TimelineEntry.Unit
  ) -> Double? {
    if unit == other { return length }
    guard let days = unit.days, let others = other.days else { return nil }
    return length * days / others
  }

  /// Hours of effort fill a day or a week as the settings say; a month has four weeks.
  private func convert(hours: Double, to unit: TimelineEntry.Unit) -> Double? {
    switch unit {
    case .hour: hours
    case .day, .date: hours / settings.hoursPerDay
    case .week: hours / settings.hoursPerWeek
    case .month: hours / settings.hoursPerWeek / 4
    case .quarter, .sprint, .phase: nil
    }
  }

  /// What the written estimates add up to, and how long the plan's own axis is; nil for fewer than
  /// two.
  var sum: String? {
    let estimates = entries.filter { $0.length != nil }
    guard estimates.count > 1 else { return nil }
    let sum = TimelineEntry.Unit.allCases.reversed().compactMap { unit -> String? in
      let length = estimates.filter { $0.unit == unit }.reduce(0) { $0 + ($1.length ?? 0) }
      return length > 0 ? dossier.words.amount(length, unit) : nil
    }
    guard !sum.isEmpty else { return nil }
    let all = sum.joined(separator: ", ")
    guard let axis, let span = dossier.words.amount(axis.length, axis.unit) else {
      return dossier.words.fill(.estimatesSum, all)
    }
    return dossier.words.fill(.estimatesAxis, all, span)
  }

  /// Whether the written estimates, one after the other, are longer than the plan's own axis.
  var areOver: Bool {
    let lengths = entries.compactMap { entry in entry.length.map { ($0, entry.unit.days) } }
    guard lengths.count > 1, let axis, let days = axis.unit.days else { return false }
    return lengths.reduce(0) { $0 + $1.0 * ($1.1 ?? 0) } > axis.length * days
  }

  /// From the first to the last window of the one unit that the plan counts in.
  private var axis: (length: Double, unit: TimelineEntry.Unit)? {
    let windows = entries.filter { $0.length == nil && !$0.isRelativeToLaunch && $0.from != nil }
    guard let unit = windows.first?.unit, windows.allSatisfy({ $0.unit == unit }),
      let first = windows.compactMap(\.from).min(), let last = windows.compactMap(\.to).max()
    else { return nil }
    return (last - first + 1, unit)
  }
}

/// The lines that estimate a piece of work (`Estimated: 2 weeks`), by its section and its words.
private struct WrittenEstimates {
  private var sections: [Int: Int?] = [:]
  private var titles: [String: Int?] = [:]

  init(_ entries: [TimelineEntry]) {
    for (index, entry) in entries.enumerated() where entry.length != nil {
      let title = Identifier.of(entry.title)
      titles[title] = .some(titles[title] == nil ? index : nil)
      guard let section = entry.subject else { continue }
      sections[section] = .some(sections[section] == nil ? index : nil)
    }
  }

  /// The one estimate of the window's section, or else of the same words; nil where there are two.
  func line(for window: TimelineEntry) -> Int? {
    if let section = window.subject, let line = sections[section] { return line }
    return titles[Identifier.of(window.title)].flatMap(\.self)
  }
}

extension TimelineEntry {
  /// Whether it is a span that work is to be done in, not an estimate, a moment, or a countdown.
  var isWindow: Bool { length == nil && !isRelativeToLaunch && room != nil }

  /// How long the span is, in its own unit, or in days where that is a date.
  fileprivate var room: Double? {
    if unit == .date {
      guard let start, let end, end > start else { return nil }
      return Double(end - start + 1)
    }
    guard let from, let to, to >= from else { return nil }
    return to - from + 1
  }
}

extension TimelineEntry.Unit {
  /// How many days it has on the calendar, a month four weeks as planners count; nil where nobody
  /// wrote it.
  var days: Double? {
    switch self {
    case .day, .date: 1
    case .week: 7
    case .month: 28
    case .hour, .quarter, .sprint, .phase: nil
    }
  }
}
