import Diagnostics
import Text
import YAML

extension Merge {
  /// Lays an approval over those of the same role in its scope, or adds it.
  mutating func lay(_ data: StatusData.SignOff) {
    let scope = data.scope.compactMap { section($0) }
    guard scope.count == data.scope.count else { return }
    checkPast(data.on, "on")
    let found = report.signOffs.indices.filter { index in
      guard Words(report.signOffs[index].role) == Words(data.role.value) else { return false }
      guard !scope.isEmpty, let section = report.signOffs[index].section else { return true }
      return scope.contains { isSection(section, within: $0) }
    }
    for index in found { report.signOffs[index] = decided(report.signOffs[index], data, scope) }
    guard found.isEmpty else { return }
    let new = SignOff(
      role: data.role.value, state: .pending, line: data.role.place.line, node: nil)
    report.signOffs.append(decided(new, data, scope))
  }

  private func decided(
    _ signOff: SignOff, _ data: StatusData.SignOff, _ scope: [Int]
  ) -> SignOff {
    var signOff = signOff
    signOff.from = origin
    signOff.line = data.role.place.line
    signOff.file = file(of: data.role.place)
    if !scope.isEmpty { signOff.scope = scope.map { report.sections[$0].id } }
    if signOff.section == nil, scope.count == 1 { signOff.section = scope[0] }
    if let name = data.name { signOff.name = name.value }
    if let on = data.on { signOff.date = on.value.iso }
    if let covers = data.covers { signOff.covers = covers.value }
    if let optional = data.optional { signOff.isOptional = optional.value }
    if let decision = data.decision {
      signOff.decision = decision.value.rawValue
      signOff.hasConditions = decision.value == .approveWithConditions
      signOff.state = state(decision.value, signOff, data)
    }
    return signOff
  }

  private func state(
    _ decision: StatusData.SignOff.Decision, _ signOff: SignOff, _ data: StatusData.SignOff
  ) -> SignOff.State {
    switch decision {
    case .decline: return .declined
    case .approve, .approveWithConditions:
      let isPast = data.on.map { $0.value <= report.asOf } ?? true
      return data.name != nil && isPast ? .signed : .pending
    }
  }

  private func isSection(_ section: Int, within outer: Int) -> Bool {
    var index: Int? = section
    while let at = index {
      if at == outer { return true }
      index = report.sections[at].parent
    }
    return false
  }
}

extension Merge {
  /// Adds a span of the plan.
  mutating func lay(_ data: StatusData.Span) {
    let isOneDay = data.start.value == data.end.value
    var entry = TimelineEntry(
      title: data.title.value,
      label: isOneDay
        ? data.start.value.iso : "\(data.start.value.iso) – \(data.end.value.iso)", unit: .date,
      line: data.title.place.line, node: nil)
    entry.start = data.start.value
    entry.end = data.end.value
    entry.section = data.section.flatMap { section($0) }
    entry.subject = entry.section
    entry.origin = origin
    entry.file = file(of: data.title.place)
    report.timeline.append(entry)
  }
}
