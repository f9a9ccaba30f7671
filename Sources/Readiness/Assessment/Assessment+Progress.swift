extension Assessment {
  /// Judges a report as it was merged.
  package init(of report: Report) {
    let figures = SectionFigures.all(of: report)
    let progress = ProgressByKind(of: report)
    let effort = EffortFigures(of: report)
    let gates = GateAssessor(report: report).results()
    let decision = DecisionMaker(report: report, progress: progress, results: gates).decision()
    let claims = ClaimAssessor(
      report: report, progress: progress, sections: figures, results: gates, decision: decision
    ).claims()
    self.init(
      report: report, progress: progress, sections: figures, effort: effort, gates: gates,
      decision: decision, claims: claims)
  }
}

extension SectionFigures {
  /// The figures of every section, what stands in its subsections included.
  static func all(of report: Report) -> [SectionFigures] {
    var figures = Array(repeating: SectionFigures(), count: report.sections.count)
    for index in report.items.indices {
      guard let section = report.items[index].section else { continue }
      figures[section].count(report.items[index].box)
      guard report.items[index].isCounted else { continue }
      figures[section].progress.count(
        report.items[index].state, report.items[index].phase, report.items[index].need)
      figures[section].effort.count(report.items[index].effort, report.items[index].state)
    }
    for index in report.sections.indices.reversed() {
      if let parent = report.sections[index].parent { figures[parent].add(figures[index]) }
    }
    let declared = report.declaredEfforts
    for index in report.sections.indices {
      figures[index].effort.declared = report.sections[index].effort ?? declared[.section(index)]
    }
    return figures
  }

  private mutating func count(_ box: Bool?) {
    guard let box else { return }
    boxes.total += 1
    if box { boxes.ticked += 1 }
  }

  private mutating func add(_ other: SectionFigures) {
    boxes.total += other.boxes.total
    boxes.ticked += other.boxes.ticked
    progress.add(other.progress)
    effort.add(other.effort)
  }
}

extension Item {
  /// Whether progress counts it: a leaf, and no trigger.
  package var isCounted: Bool { isLeaf && !isTrigger }
}

extension ProgressByKind {
  package init(of report: Report) {
    self.init()
    for index in report.items.indices where report.items[index].isCounted {
      count(report.items[index].state, report.items[index].phase, report.items[index].need)
    }
  }

  /// Counts a leaf in the one bucket that it belongs to.
  mutating func count(_ state: ItemState, _ phase: Phase, _ need: Need) {
    switch (phase, need) {
    case (.launch, _): launch.count(state)
    case (.after, _): after.count(state)
    case (.before, .required): readiness.count(state)
    case (.before, .recommended): recommended.count(state)
    case (.before, .optional): optional.count(state)
    }
  }

  fileprivate mutating func add(_ other: ProgressByKind) {
    readiness.add(other.readiness)
    recommended.add(other.recommended)
    optional.add(other.optional)
    launch.add(other.launch)
    after.add(other.after)
  }
}

extension Progress {
  fileprivate mutating func add(_ other: Progress) {
    done += other.done
    inProgress += other.inProgress
    blocked += other.blocked
    open += other.open
    notApplicable += other.notApplicable
    waived += other.waived
  }
}

extension EffortFigures {
  fileprivate init(of report: Report) {
    self.init()
    for index in report.items.indices where report.items[index].isCounted {
      count(report.items[index].effort, report.items[index].state)
    }
    declared = report.declaredEfforts[.document]
  }

  /// Adds a leaf's hours.
  fileprivate mutating func count(_ effort: Effort?, _ state: ItemState) {
    leaves += 1
    guard let effort else { return }
    leavesWithEffort += 1
    hours = (hours ?? 0) + effort.hours
    doneHours = (doneHours ?? 0) + (state == .done ? effort.hours : 0)
    switch state {
    case .inProgress: inProgressHours += effort.hours
    case .blocked: blockedHours += effort.hours
    case .notApplicable, .waived: apartHours += effort.hours
    case .done, .open: break
    }
  }

  fileprivate mutating func add(_ other: EffortFigures) {
    leaves += other.leaves
    guard other.leavesWithEffort > 0 else { return }
    leavesWithEffort += other.leavesWithEffort
    hours = (hours ?? 0) + (other.hours ?? 0)
    doneHours = (doneHours ?? 0) + (other.doneHours ?? 0)
    inProgressHours += other.inProgressHours
    blockedHours += other.blockedHours
    apartHours += other.apartHours
  }
}

extension Report {
  /// The effort that the text states first for all of a section or of the document.
  fileprivate var declaredEfforts: [Statement.Subject: Effort] {
    var efforts: [Statement.Subject: Effort] = [:]
    for claim in claims {
      guard case .effort(let effort) = claim.assertion, efforts[claim.subject] == nil else {
        continue
      }
      efforts[claim.subject] = effort
    }
    return efforts
  }
}
