extension Reader {
  /// Tables that hold no items whatever signs stand in them.
  func isOtherMatter(_ shape: TableShape, section: Int?) -> Bool {
    isRollUp(shape) || isScore(shape) || isLegendTable(shape, section: section) || isRisk(shape)
      || isDates(shape) || isContacts(shape, section: section) || isForbidding(section)
  }

  /// Rows that sum up sections: counts in columns, or names that are the document's own titles.
  func isRollUp(_ shape: TableShape) -> Bool {
    let counts = shape.heads.indices.filter {
      $0 > 0 && shape.isCount($0) && !shape.meanings[$0].contains(.number)
    }
    let names = shape.meanings.indices.filter {
      shape.meanings[$0].contains(.total) || shape.meanings[$0].contains(.completed)
        || shape.meanings[$0].contains(.percent)
    }
    if counts.contains(where: { names.contains($0) }) { return true }
    if isBlankRollUp(shape) { return true }
    let named = shape.rows.map { Words(Pieces.bare($0.cells.first ?? "")) }.filter {
      headingTitles.contains($0.phrase) || namesPart($0)
    }.map(\.phrase)
    // Rows of one name are no sections, and two may be called so by chance.
    guard Set(named).count == named.count, shape.rows.count >= 3 || shape.has(.section) else {
      return false
    }
    return shape.rows.count >= 2 && named.count * 2 > shape.rows.count
  }

  /// `Passed | Failed | Total`, to be filled in.
  func isBlankRollUp(_ shape: TableShape) -> Bool {
    let states = shape.heads.dropFirst().filter { vocabulary.states.exact(Words($0)) != nil }
    return states.count >= 2 && shape.has(.total)
  }

  func isScore(_ shape: TableShape) -> Bool {
    guard let score = shape.column(.score) else { return false }
    return shape.cells(score).contains { TableShape.isNumber($0) }
  }

  private func isRisk(_ shape: TableShape) -> Bool {
    let rated = [
      shape.has(.likelihood), shape.has(.impact), shape.has(.mitigation), shape.has(.severity),
    ]
    if shape.has(.risk) && rated.contains(true) { return true }
    return rated.filter { $0 }.count >= 2 && shape.has(.likelihood)
  }

  private func isLegendTable(_ shape: TableShape, section: Int?) -> Bool {
    if topic(in: section) == .legend { return true }
    guard shape.heads.count == 2 else { return false }
    return vocabulary[.legendHeads].exact(shape.heads[0]) != nil
      && vocabulary[.legendMeanings].exact(shape.heads[1]) != nil
  }

  private func isDates(_ shape: TableShape) -> Bool {
    guard topic(of: shape) == .timeline else { return false }
    return !shape.has(.status)
  }

  private func topic(of shape: TableShape) -> Topic? {
    shape.meanings.first?.contains(.period) == true ? .timeline : nil
  }

  private func isContacts(_ shape: TableShape, section: Int?) -> Bool {
    if shape.heads.contains(where: { vocabulary[.contactHeads].exact($0) != nil }) {
      return true
    }
    let topic = topic(in: section)
    return (topic == .contacts || topic == .roles) && !shape.has(.status)
  }

  /// A metric table: targets, even beside a status, but items under a gate.
  func isMetric(_ shape: TableShape, section: Int?) -> Bool {
    guard topic(in: section) != .goCriteria else { return false }
    let what = shape.meanings.indices.first { shape.meanings[$0].contains(.what) }
    guard what == nil, let metric = shape.column(.metric) else { return false }
    return metric <= 1
  }

  /// Columns that are levels or environments: rows are requirements, marks are no states.
  func isMatrix(_ shape: TableShape) -> Bool {
    shape.has(.requirement) && shape.heads.indices.filter { $0 > 0 && shape.isSigns($0) }.count >= 2
  }
}
