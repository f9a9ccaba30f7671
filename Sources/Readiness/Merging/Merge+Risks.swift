import Diagnostics
import Text
import YAML

extension Merge {
  /// Lays a risk over the one of the same id or title, or adds it.
  mutating func lay(_ data: StatusData.Risk) {
    let index =
      report.risks.firstIndex { $0.id == data.id?.value }
      ?? report.risks.firstIndex { Words($0.title) == Words(data.title.value) }
    var risk = index.map { report.risks[$0] } ?? newRisk(data)
    risk.title = data.title.value
    risk.from = origin
    risk.line = data.title.place.line
    risk.file = file(of: data.title.place)
    if let number = data.likelihood.flatMap(spread) { risk.likelihood = number }
    if let number = data.impact.flatMap(spread) { risk.impact = number }
    if let likelihood = risk.likelihood, let impact = risk.impact {
      risk.level = settings.riskGrid.level(likelihood: likelihood, impact: impact)
    }
    if let mitigation = data.mitigation { risk.mitigation = mitigation.value }
    if let monitor = data.monitor { risk.monitor = monitor.value }
    if let owner = data.owner { risk.owner = owner.value }
    let named =
      data.sections.compactMap { section($0).map(Cover.Subject.section) }
      + data.items.compactMap { item($0).map(Cover.Subject.item) }
    if !named.isEmpty { risk.covers = named.map { Cover($0, by: .statusData) } }
    settle(&risk, data)
    if let index { report.risks[index] = risk } else { report.risks.append(risk) }
  }

  private func newRisk(_ data: StatusData.Risk) -> Risk {
    let words = Words(data.title.value).list.joined(separator: "-")
    let base = data.id?.value ?? (words.isEmpty ? "risk" : words)
    var id = base
    var count = 1
    while report.risks.contains(where: { $0.id == id }) {
      count += 1
      id = "\(base)-\(count)"
    }
    return Risk(id: id, title: data.title.value, line: data.title.place.line, node: nil)
  }

  private func spread(_ number: Placed<Int>) -> Int? {
    RiskGrid.spread(number.value, scale: settings.riskScale)
  }

  /// A risk is settled by its word; an acceptance only by somebody, and until its day.
  private mutating func settle(_ risk: inout Risk, _ data: StatusData.Risk) {
    risk.acceptedBy = data.acceptedBy?.value ?? risk.acceptedBy
    risk.acceptedUntil = data.until?.value ?? risk.acceptedUntil
    if let status = data.status { risk.status = status.value }
    guard data.status != nil || data.acceptedBy != nil || data.until != nil else { return }
    let words = Words(risk.status ?? (risk.acceptedBy == nil ? "" : "accepted"))
    if words.list.first == "accepted" {
      risk.status = risk.status ?? "accepted"
      let isOver = risk.acceptedUntil.map { $0 < report.asOf } ?? false
      if let until = data.until, isOver { note(.acceptanceOver(until, risk)) }
      if risk.acceptedBy == nil, let status = data.status { note(.acceptedByNobody(status)) }
      risk.isSettled = risk.acceptedBy != nil && !isOver
    } else {
      risk.isSettled = ["closed", "mitigated", "verified", "resolved"].contains(words.phrase)
    }
  }
}

extension Diagnostic {
  fileprivate static func acceptanceOver(_ until: Placed<Day>, _ risk: Risk) -> Diagnostic {
    Diagnostic(
      .warning, "risk.acceptance-over", at: until.place,
      "the risk '\(Abridged(risk.title))' was accepted until \(until.value.iso)",
      hint: "have it accepted anew, or set its status", length: until.length)
  }

  fileprivate static func acceptedByNobody(_ status: Placed<String>) -> Diagnostic {
    Diagnostic(
      .warning, "risk.accepted-by", at: status.place, "a risk is accepted by nobody",
      hint: "write who accepts it under 'accepted-by', and until when under 'until'",
      length: status.length)
  }
}
