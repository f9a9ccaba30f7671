extension ClaimRule {
  package static let effortAddsUp = ClaimRule(
    id: "effort-adds-up", question: "Do the efforts add up to what is planned?",
    reason: "A plan that is short of its own parts is late on the day it starts.")
}

extension ClaimAssessor {
  /// Hours, each effort by its upper end, and the lines that they stand on.
  struct Hours {
    var sum = 0.0
    var lines: [Int] = []

    mutating func add(_ effort: Effort, line: Int) {
      sum += effort.hours
      lines.append(line)
    }
  }

  /// `(8h)` on a section; a duration on one without hours, or hours after the launch (`Review (24
  /// hours)`), are its time and claim nothing.
  func sectionEfforts() -> [Claim] {
    report.sections.indices.compactMap { index in
      let section = report.sections[index]
      guard let effort = section.effort, section.origins[.effort] == nil,
        section.phase != .after || sections[index].effort.leavesWithEffort > 0
      else { return nil }
      let figures = sections[index].effort
      let hasParts = figures.leavesWithEffort > 0 || sum(ofSectionsIn: index) != nil
      let isWork = effort.isInHours && !effort.isShort
      guard figures.leaves > 0 || hasParts, hasParts || isWork else { return nil }
      return Claim(
        self.effort(effort, of: .section(index)), text: section.heading, kind: .effort,
        declared: effort.words, line: section.line)
    }
  }

  /// Held against the leaves where most carry effort, else against the sections.
  func effort(_ declared: Effort, of subject: Statement.Subject) -> Finding {
    var section: Int?
    if case .section(let index) = subject { section = index }
    guard let sum = sum(ofLeavesIn: section) ?? sum(ofSectionsIn: section) else {
      return .cannotCheck("few of its parts say how long they take")
    }
    let slack = declared.isApproximate ? sum.sum / 10 : 0.01
    let holds = declared.low - slack <= sum.sum && sum.sum <= declared.high + slack
    return Finding(
      outcome: holds ? .holds : .contradicted, computed: "\(Figure.plain(sum.sum))h",
      evidence: sum.lines,
      reason: "the sum of its parts")
  }

  private func sum(ofLeavesIn section: Int?) -> Hours? {
    evidence.hours(in: section, addedLeaves)
  }

  private func addedLeaves(of section: Int?) -> Hours? {
    var hours = Hours()
    var leaves = 0
    let figures = section.map { sections[$0].effort }
    if let figures, figures.leavesWithEffort * 2 <= figures.leaves { return nil }
    let counted =
      section.map { evidence.leaves.counted(in: [$0]) }
      ?? report.items.indices.filter { report.items[$0].isCounted }
    for index in counted {
      leaves += 1
      if let effort = report.items[index].effort {
        hours.add(effort, line: report.items[index].line)
      }
    }
    return hours.lines.count * 2 > leaves ? hours : nil
  }

  /// The declared efforts of the nearest sections beneath; nil where most say none.
  private func sum(ofSectionsIn section: Int?) -> Hours? {
    var children =
      section.map { report.sections[$0].children }
      ?? report.sections.indices.filter { report.sections[$0].parent == nil }
    while children.count == 1, report.sections[children[0]].effort == nil {
      children = report.sections[children[0]].children
    }
    var hours = Hours()
    var parts = 0
    for child in children {
      if let effort = report.sections[child].effort {
        hours.add(effort, line: report.sections[child].line)
      } else if sections[child].effort.leaves == 0 {
        continue
      }
      parts += 1
    }
    return hours.lines.count >= 2 && hours.lines.count * 2 > parts ? hours : nil
  }
}

extension Effort {
  /// Written in hours or minutes, not in days of a plan.
  fileprivate var isInHours: Bool {
    let unit = Words(words).list.last ?? ""
    let last = unit.drop { $0.isNumber }
    return last.hasPrefix("h") || last.hasPrefix("m") && !last.hasPrefix("mo")
      || last.hasPrefix("std") || last.hasPrefix("st")
  }
}
