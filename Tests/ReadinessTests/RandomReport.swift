import Markdown
import Text

@testable import Readiness

/// Numbers that look random and are the same in every run (Knuth's MMIX generator).
struct Numbers {
  var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func one(in most: Int) -> Bool { next(most) == 0 }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[next(values.count)] }
}

extension Report {
  /// A report of sections, items, gates, sign-offs and waivers as chance has it.
  static func random(_ seed: Int) -> Report {
    var numbers = Numbers(seed)
    var report = Report(
      slug: "random", title: "Random", source: "random.md", asOf: Day(daysSinceEpoch: 20_000),
      document: Parser.parse([]))
    report.addSections(&numbers)
    report.addItems(&numbers)
    for _ in 0..<numbers.next(4) { report.addGate(&numbers) }
    for _ in 0..<numbers.next(3) { report.addSignOff(&numbers) }
    if numbers.one(in: 4) { report.addWaiver(&numbers) }
    return report
  }

  private mutating func addSections(_ numbers: inout Numbers) {
    for index in 0..<(1 + numbers.next(4)) {
      var section = Section(
        kind: .heading, title: "Section \(index)", heading: "Section \(index)", level: 2,
        line: 100 * index + 1, node: Document.root, extent: 0..<1)
      if index > 0, numbers.one(in: 3) {
        section.parent = index - 1
        sections[index - 1].children.append(index)
      }
      sections.append(section)
    }
  }

  private mutating func addItems(_ numbers: inout Numbers) {
    let states: [ItemState] = [
      .done, .done, .done, .open, .open, .inProgress, .blocked, .notApplicable,
    ]
    for index in 0..<numbers.next(14) {
      var item = Item(
        text: "Item \(index)", node: Document.root, line: 1000 + index, column: 1,
        state: numbers.pick(states))
      item.id = "item-\(index)"
      item.section = numbers.next(sections.count)
      item.isCritical = numbers.one(in: 4)
      item.priority = numbers.one(in: 4) ? "P0" : nil
      if numbers.one(in: 6) { item.need = numbers.pick([.recommended, .optional]) }
      if numbers.one(in: 6) { item.phase = numbers.pick([.launch, .after]) }
      if let last = items.indices.last, numbers.one(in: 5), items[last].parent == nil {
        item.parent = last
        item.section = items[last].section
        items[last].children.append(index)
      }
      items.append(item)
    }
  }

  private mutating func addGate(_ numbers: inout Numbers) {
    let isForbid = numbers.one(in: 3)
    var gate = Gate(
      title: "Gate \(gates.count)", polarity: isForbid ? .forbid : .require,
      strength: numbers.one(in: 3) ? .should : .must, rule: .all, ruleText: "all",
      line: 2000 + 100 * gates.count, node: nil)
    gate.phase = numbers.pick([.before, .before, .before, .launch, .after])
    gate.standsBesideDefault = numbers.one(in: 5)
    let count = 1 + numbers.next(5)
    if !isForbid {
      gate.rule = numbers.pick([
        .all, .all, .share(Threshold(percent: 60, isStrict: false)),
        .share(Threshold(percent: 90, isStrict: true)), .atLeast(1 + numbers.next(count)),
        .priorities("P0 all, P1 at most 1"),
      ])
    }
    for index in 0..<count {
      let line = gate.line + 1 + index
      var criterion = Criterion(
        text: "Criterion \(line)", subject: subject(isForbid, &numbers), line: line, node: nil)
      criterion.priority = numbers.pick([nil, "P0", "P1"])
      if numbers.one(in: 6) { criterion.threshold = Threshold(percent: 50, isStrict: true) }
      gate.criteria.append(criterion)
    }
    gates.append(gate)
  }

  private func subject(_ isForbid: Bool, _ numbers: inout Numbers) -> Criterion.Subject {
    if isForbid, numbers.one(in: 4) {
      return .leaves(numbers.pick([.all, .critical, .priority("P0")]))
    }
    if isForbid { return .trigger(numbers.pick([nil, true, false, false])) }
    let item = items.isEmpty ? nil : numbers.next(items.count)
    return numbers.pick([
      item.map { .item($0) } ?? .unread, item.map { .item($0) } ?? .unread,
      .sections([numbers.next(sections.count)]), .leaves(.all), .leaves(.critical),
      .leaves(.priority("P0")), numbers.one(in: 4) ? .unread : .leaves(.all),
    ])
  }

  private mutating func addSignOff(_ numbers: inout Numbers) {
    var signOff = SignOff(
      role: "Role \(signOffs.count)", state: numbers.pick([.pending, .signed, .declined, .stale]),
      line: 3000 + signOffs.count, node: nil)
    signOff.isOptional = numbers.one(in: 5)
    signOff.phase = numbers.one(in: 5) ? .after : .before
    signOff.hasConditions = numbers.one(in: 4)
    signOffs.append(signOff)
  }

  private mutating func addWaiver(_ numbers: inout Numbers) {
    guard let index = items.firstIndex(where: { $0.isLeaf && $0.state != .done }) else { return }
    items[index].state = .waived
    waivers.append(Waiver(item: items[index].id, reason: "later", state: .active, line: 4000))
  }
}
