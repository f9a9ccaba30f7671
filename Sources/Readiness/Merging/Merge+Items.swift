import Diagnostics
import Text
import YAML

extension Merge {
  mutating func lay(item data: StatusData.Item) {
    guard let index = item(data.key), isFirst(report.items[index].id, "item", data.key) else {
      return
    }
    if let state = data.state { set(state, ofItem: index) }
    if let phase = data.phase { setPhase(phase.value, ofItem: index) }
    if let need = data.need { setNeed(need.value, ofItem: index) }
    if let critical = data.critical { setCritical(critical.value, ofItem: index) }
    let effort = data.effort.flatMap { self.effort($0) }
    checkPast(data.on, "on")
    change(\.owner, data.owner?.value, .owner, of: index)
    change(
      \.due, data.due.map { DueDate(words: $0.value.iso, day: $0.value) }, .due,
      of: index)
    change(\.note, (data.note ?? data.reason)?.value, .note, of: index)
    change(\.by, data.by?.value, .by, of: index)
    change(\.on, data.on?.value, .on, of: index)
    change(\.priority, data.priority?.value, .priority, of: index)
    change(\.effort, effort, .effort, of: index)
    if !data.evidence.isEmpty {
      report.items[index].evidence = data.evidence.map(\.value)
      report.items[index].origins[.evidence] = origin
      for line in data.evidence where SafeURL(line.value)?.kind == .path {
        report.links.append(Link(line.value, at: line.place, use: .evidence))
      }
    }
  }

  mutating func lay(section data: StatusData.Item) {
    guard let index = section(data.key), isFirst(report.sections[index].id, "section", data.key)
    else { return }
    if let phase = data.phase { setPhase(phase.value, ofSection: index) }
    if let need = data.need { setNeed(need.value, ofSection: index) }
    if let critical = data.critical { setCritical(critical.value, ofSection: index) }
    if let state = data.state {
      report.sections[index].state = state.value
      report.sections[index].origins[.state] = origin
    }
    if let owner = data.owner {
      report.sections[index].owner = owner.value
      report.sections[index].origins[.owner] = origin
    }
    if let due = data.due {
      report.sections[index].due = DueDate(words: due.value.iso, day: due.value)
      report.sections[index].origins[.due] = origin
    }
    if let effort = data.effort.flatMap({ self.effort($0) }) {
      report.sections[index].effort = effort
      report.sections[index].origins[.effort] = origin
    }
  }

  private mutating func set(_ state: Placed<ItemState>, ofItem index: Int) {
    guard report.items[index].isLeaf else {
      note(.groupState(report.items[index], at: state))
      return
    }
    report.items[index].state = state.value
    report.items[index].from = origin
    report.items[index].origins[.state] = origin
  }

  /// Sets a value and where it came from; leaves both where nothing is said.
  private mutating func change<Value>(
    _ path: WritableKeyPath<Item, Value?>, _ value: Value?, _ field: Item.Field, of index: Int
  ) {
    guard let value else { return }
    report.items[index][keyPath: path] = value
    report.items[index].origins[field] = origin
  }

  private mutating func effort(_ text: Placed<String>) -> Effort? {
    if let effort = settings.efforts.whole(text.value) { return effort }
    note(.effort(text))
    return nil
  }
}

// What is set on a thing holds for what stands beneath it and had the same before.
extension Merge {
  private mutating func setPhase(_ phase: Phase, ofItem index: Int) {
    inherit(\.phase, phase, .phase, toItem: index)
  }

  private mutating func setNeed(_ need: Need, ofItem index: Int) {
    inherit(\.need, need, .need, toItem: index)
  }

  private mutating func setCritical(_ isCritical: Bool, ofItem index: Int) {
    inherit(\.isCritical, isCritical, nil, toItem: index)
  }

  private mutating func setPhase(_ phase: Phase, ofSection index: Int) {
    inherit(\.phase, \.phase, phase, .phase, toSection: index)
  }

  private mutating func setNeed(_ need: Need, ofSection index: Int) {
    inherit(\.need, \.need, need, .need, toSection: index)
  }

  private mutating func setCritical(_ isCritical: Bool, ofSection index: Int) {
    inherit(\.isCritical, \.isCritical, isCritical, nil, toSection: index)
  }

  private mutating func inherit<Value: Equatable>(
    _ path: WritableKeyPath<Item, Value>, _ value: Value, _ field: Item.Field?, toItem index: Int
  ) {
    let before = report.items[index][keyPath: path]
    var open = [index]
    while let item = open.popLast() {
      guard report.items[item][keyPath: path] == before else { continue }
      report.items[item][keyPath: path] = value
      if let field { report.items[item].origins[field] = origin }
      open += report.items[item].children
    }
  }

  private mutating func inherit<Value: Equatable>(
    _ path: WritableKeyPath<Section, Value>, _ itemPath: WritableKeyPath<Item, Value>,
    _ value: Value, _ field: Item.Field?, toSection index: Int
  ) {
    let before = report.sections[index][keyPath: path]
    var open = [index]
    var changed: Set<Int> = []
    while let section = open.popLast() {
      guard report.sections[section][keyPath: path] == before else { continue }
      report.sections[section][keyPath: path] = value
      if let field { report.sections[section].origins[field] = origin }
      changed.insert(section)
      open += report.sections[section].children
    }
    for item in report.items.indices {
      guard let section = report.items[item].section, changed.contains(section),
        report.items[item][keyPath: itemPath] == before
      else { continue }
      report.items[item][keyPath: itemPath] = value
      if let field { report.items[item].origins[field] = origin }
    }
  }
}

extension Diagnostic {
  fileprivate static func groupState(_ item: Item, at state: Placed<ItemState>) -> Diagnostic {
    Diagnostic(
      .warning, "status.group", at: state.place,
      "the state of '\(Abridged(item.id))' follows from the items beneath it",
      hint: "write the state of each of them", length: state.length)
  }

  fileprivate static func effort(_ text: Placed<String>) -> Diagnostic {
    Diagnostic(
      .error, "status.effort", at: text.place, "'\(Abridged(text.value))' is no effort",
      hint: "write a number with its unit: 4h, 30 min, 2 days", length: text.length)
  }
}
