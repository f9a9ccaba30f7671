import Diagnostics
import YAML

extension Merge {
  /// Adds a gate for each of the lists: what must hold, what should, what must not be.
  mutating func lay(_ data: StatusData.Gate) {
    add(data, data.require, .require, .must)
    add(data, data.should, .require, .should)
    add(data, data.forbid, .forbid, .must)
  }

  private mutating func add(
    _ data: StatusData.Gate, _ criteria: [StatusData.Criterion], _ polarity: Gate.Polarity,
    _ strength: Gate.Strength
  ) {
    let read = criteria.compactMap { criterion($0, polarity) }
    guard !read.isEmpty else { return }
    var gate = Gate(
      title: data.name.value, polarity: polarity, strength: strength, rule: .all, ruleText: "all",
      line: data.name.place.line, node: nil)
    if polarity == .forbid { gate.ruleText = "none" }
    gate.criteria = read
    gate.from = origin
    gate.file = file(of: data.name.place)
    report.gates.append(gate)
  }

  private mutating func criterion(
    _ data: StatusData.Criterion, _ polarity: Gate.Polarity
  ) -> Criterion? {
    switch data.subject {
    case .section(let key):
      guard let index = section(key) else { return nil }
      var made = Criterion(
        text: report.sections[index].title, subject: .sections([index]), line: key.place.line,
        node: nil)
      made.threshold = data.threshold?.value ?? Threshold(percent: 100, isStrict: false)
      made.file = file(of: key.place)
      return made
    case .item(let key):
      guard let index = item(key) else { return nil }
      if polarity == .forbid { report.items[index].isTrigger = true }
      var made = Criterion(
        text: report.items[index].text, subject: .item(index), line: key.place.line, node: nil)
      made.file = file(of: key.place)
      return made
    }
  }
}
