/// The counted leaves of every section, grouped once.
///
/// As many criteria and claims may name sections as there are items, so nothing is looked up by
/// going through all of them.
struct SectionLeaves {
  private let report: Report
  /// The leaves directly in each section, in the order of the text.
  private let own: [[Int]]

  init(of report: Report) {
    self.report = report
    var own: [[Int]] = Array(repeating: [], count: report.sections.count)
    for index in report.items.indices where report.items[index].isCounted {
      if let section = report.items[index].section { own[section].append(index) }
    }
    self.own = own
  }

  /// What progress counts in these sections and in those beneath them, in the order of the text.
  func counted(in sections: [Int]) -> [Int] {
    var open = sections
    var seen: Set<Int> = []
    var leaves: [Int] = []
    while let section = open.popLast() {
      guard seen.insert(section).inserted else { continue }
      leaves += own[section]
      open += report.sections[section].children
    }
    return leaves.sorted()
  }

  /// The required ones before launch of these sections, else all that is counted.
  func readiness(in sections: [Int]) -> [Int] { report.requiredFirst(counted(in: sections)) }
}

extension Report {
  /// The required leaves before launch, else all that is counted.
  var readinessLeaves: [Int] { requiredFirst(items.indices.filter { items[$0].isCounted }) }

  fileprivate func requiredFirst(_ leaves: [Int]) -> [Int] {
    let required = leaves.filter { items[$0].phase == .before && items[$0].need == .required }
    return required.isEmpty ? leaves : required
  }
}
