extension Assessment {
  /// Judges a report as it was merged.
  package init(of report: Report) {
    var progress = ProgressByKind()
    var figures = Array(repeating: SectionFigures(), count: report.sections.count)
    for item in report.items {
      let above = Self.chain(of: item, in: report)
      if let box = item.box {
        for section in above {
          figures[section].boxes.total += 1
          if box { figures[section].boxes.ticked += 1 }
        }
      }
      guard item.isCounted else { continue }
      progress.count(item)
      for section in above {
        figures[section].progress.count(item)
        figures[section].effort.count(item)
      }
    }
    var effort = EffortFigures()
    for item in report.items where item.isCounted { effort.count(item) }
    for index in report.sections.indices {
      figures[index].effort.declared = report.sections[index].effort
    }
    let gates = GateAssessor(report: report).results()
    let decision = DecisionMaker(report: report, progress: progress, results: gates).decision()
    let claims = ClaimAssessor(
      report: report, progress: progress, sections: figures, results: gates, decision: decision
    ).claims()
    self.init(
      report: report, progress: progress, sections: figures, effort: effort, gates: gates,
      decision: decision, claims: claims)
  }

  private static func chain(of item: Item, in report: Report) -> [Int] {
    var chain: [Int] = []
    var index = item.section
    while let at = index {
      chain.append(at)
      index = report.sections[at].parent
    }
    return chain
  }
}

extension Item {
  /// Whether progress counts it: a leaf, and no trigger.
  package var isCounted: Bool { isLeaf && !isTrigger }
}

extension ProgressByKind {
  package init(of report: Report) {
    self.init()
    for item in report.items where item.isCounted { count(item) }
  }

  /// Counts a leaf in the one bucket that it belongs to.
  package mutating func count(_ item: Item) {
    switch (item.phase, item.need) {
    case (.launch, _): launch.count(item.state)
    case (.after, _): after.count(item.state)
    case (.before, .required): readiness.count(item.state)
    case (.before, .recommended): recommended.count(item.state)
    case (.before, .optional): optional.count(item.state)
    }
  }
}

extension EffortFigures {
  /// Adds a leaf's hours.
  package mutating func count(_ item: Item) {
    leaves += 1
    guard let effort = item.effort else { return }
    leavesWithEffort += 1
    hours = (hours ?? 0) + effort.hours
    doneHours = (doneHours ?? 0) + (item.state == .done ? effort.hours : 0)
  }
}
