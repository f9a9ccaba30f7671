/// The shares, counts, scores and efforts that claims state.
extension ClaimReader {
  /// `Infrastructure: 80%`, `TOTAL: 100/100 - ready`: a figure that opens a value.
  func points(_ value: String) -> [Found] {
    let value = Self.withoutSigns(value)
    guard let figure = ClaimFigure(in: value), figure.range.lowerBound <= 2 else { return [] }
    let tail = String(decoding: Array(value.utf8)[figure.range.upperBound...], as: UTF8.self)
    let near = Words(tail)
    guard
      near.isEmpty || sayingOfWork(Words(list: Array(near.list.prefix(3)))) || tail.hasPrefix(" (")
    else { return [] }
    switch figure.value {
    case .percent(let percent) where percent <= 100:
      return [
        Found(
          kind: .percent,
          assertion: .percent(percent, remains: false, isApproximate: figure.isApproximate))
      ]
    case .fraction(let points, let most) where points <= most:
      return [Found(kind: .score, assertion: .points(points, of: most))]
    default: return []
    }
  }

  /// A share of work done, or a count of items; with `needsNoun` only beside a word that says so.
  func share(_ value: String, needsNoun: Bool) -> [Found] {
    guard let figure = ClaimFigure(in: value) else { return [] }
    let bytes = Array(value.utf8)
    let head = Words(String(decoding: bytes[..<figure.range.lowerBound], as: UTF8.self))
    let tail = Words(String(decoding: bytes[figure.range.upperBound...], as: UTF8.self))
    guard head.count <= 4, words.modals.first(in: head) == nil else { return [] }
    let near = tail[0..<3]
    let last = head[(head.count - 2)..<head.count]
    let says = sayingOfWork(near) || sayingOfWork(last)
    switch figure.value {
    case .percent(let percent) where percent <= 100:
      let remains = words.remaining.match(tail, at: 0) != nil
      guard says || remains || !needsNoun || (tail.isEmpty && head.count <= 3) else { return [] }
      return [
        Found(
          kind: .percent,
          assertion: .percent(percent, remains: remains, isApproximate: figure.isApproximate))
      ]
    case .fraction(let done, let total) where done <= total && total == total.rounded():
      return count(done, total, figure, tail: tail, says: says || !needsNoun)
    default: return []
    }
  }

  func count(
    _ done: Double, _ total: Double, _ figure: ClaimFigure, tail: Words, says: Bool
  ) -> [Found] {
    let near = tail[0..<4]
    let namesItems = vocabulary[.itemWords].first(in: near) != nil
    let namesSignOffs = vocabulary.topics.all(in: near).contains { $0.meaning == .signOff }
    guard says || namesItems || namesSignOffs else { return [] }
    let isOther = !namesItems && !namesSignOffs && namesOthers(near)
    return [
      Found(
        kind: .count,
        assertion: .count(done: Int(done), total: Int(total), figure.precision),
        isOther: isOther, isOfSignOffs: namesSignOffs, isLoose: !namesItems && isPassing(near))
    ]
  }

  func isPassing(_ near: Words) -> Bool { words.passes.first(in: near) != nil }

  /// Whether the words after a count name things that are no items ("tests", "PASS").
  func namesOthers(_ near: Words) -> Bool {
    if words.tests.first(in: near) != nil { return true }
    return near.list.contains { Int($0) == nil } && !sayingOfWork(near)
  }

  /// `12/12 security tests passing` under any key: a count of things that are no items.
  func passing(_ value: String) -> [Found] {
    guard let figure = ClaimFigure(in: value), figure.range.lowerBound == 0,
      case .fraction(let done, let total) = figure.value, done <= total, total == total.rounded()
    else { return [] }
    let bytes = Array(value.utf8)
    let tail = Words(String(decoding: bytes[figure.range.upperBound...], as: UTF8.self))
    guard tail.count <= 6, sayingOfWork(tail) else { return [] }
    return count(done, total, figure, tail: tail, says: true)
  }

  /// `Features (5/5)`, `Code (100% implemented)`, `Tests (18/24 PASS)`: a bracket of a heading.
  func read(bracket: String) -> [Found] {
    guard let figure = ClaimFigure(in: bracket) else { return [] }
    let said = Words(bracket)
    let bytes = Array(bracket.utf8)
    let tail = Words(String(decoding: bytes[figure.range.upperBound...], as: UTF8.self))
    guard words.modals.first(in: said) == nil, figure.range.lowerBound <= 1 else { return [] }
    switch figure.value {
    case .percent(let percent) where percent <= 100:
      guard tail.isEmpty || sayingOfWork(tail[0..<2]) else {
        return []
      }
      return [
        Found(
          kind: .percent,
          assertion: .percent(percent, remains: false, isApproximate: figure.isApproximate))
      ]
    case .fraction(let done, let total) where done <= total && total == total.rounded():
      guard tail.isEmpty || sayingOfWork(tail) || vocabulary[.itemWords].first(in: tail) != nil
      else { return [] }
      if tail.isEmpty { return [Found(kind: .count, assertion: .points(done, of: total))] }
      return [
        Found(
          kind: .count,
          assertion: .count(done: Int(done), total: Int(total), .exact),
          isOther: vocabulary[.itemWords].first(in: tail) == nil && namesOthers(tail),
          isLoose: isPassing(tail))
      ]
    default: return []
    }
  }

  /// `Backend ✅ 100%`, `Backend 🟡 3/5`: the figure behind a sign that a heading ends with.
  func read(endOf heading: String) -> [Found] {
    guard heading.utf8.suffix(16).contains(where: { (0x30...0x39).contains($0) }) else { return [] }
    let scalars = Self.withoutSigns(heading).unicodeScalars
    guard let sign = scalars.lastIndex(where: { $0.value > 0x7F && $0.isPicture }),
      sign > scalars.startIndex
    else { return [] }
    return read(bracket: String(Substring(scalars[scalars.index(after: sign)...])).trimmed)
  }

  /// Whether words speak of work as done or ready.
  func sayingOfWork(_ said: Words) -> Bool {
    for index in said.list.indices {
      guard let match = words.sayings.match(said, at: index) else { continue }
      switch match.meaning {
      case .state(.done), .ready: return true
      case .state, .approved: continue
      }
    }
    return false
  }

  /// `95/100`, `97%`, `8.5/10`.
  func score(_ value: String) -> [Found] {
    guard let figure = ClaimFigure(in: value) else { return [] }
    switch figure.value {
    case .percent(let percent) where percent <= 100:
      return [Found(kind: .score, assertion: .score(percent, of: 100))] + ready(after: value)
    case .fraction(let score, let highest) where score <= highest:
      return [Found(kind: .score, assertion: .score(score, of: highest))] + ready(after: value)
    default: return []
    }
  }

  func number(
    _ value: String, _ assertion: (Int, Statement.Precision) -> Statement.Assertion
  ) -> [Found] {
    guard let figure = ClaimFigure(in: value), figure.range.lowerBound <= 16 else { return [] }
    switch figure.value {
    case .number(let count) where count == count.rounded():
      return [Found(kind: .count, assertion: assertion(Int(count), figure.precision))]
    case .fraction(let done, let total) where done <= total && total == total.rounded():
      return [
        Found(
          kind: .count,
          assertion: .count(done: Int(done), total: Int(total), figure.precision))
      ]
    case .number, .fraction, .percent: return []
    }
  }

  func effort(_ value: String) -> [Found] {
    guard let effort = efforts.whole(value) else { return [] }
    return [Found(kind: .effort, assertion: .effort(effort))]
  }
}
