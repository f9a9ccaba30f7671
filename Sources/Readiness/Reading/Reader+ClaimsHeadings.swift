import Markdown

extension Reader {
  /// `## Production Readiness Score: 95/100`, `### Features (5/5) ✅`, `### Status: 🔴 NO-GO`.
  mutating func readHeadingClaims(_ block: NodeID, _ reader: ClaimReader) {
    guard case .section(let index) = report.roles[block.index] else { return }
    readSectionClaims(index, reader)
  }

  mutating func readSectionClaims(_ index: Int, _ reader: ClaimReader) {
    let section = report.sections[index]
    let heading = section.heading
    if readRecorded(heading: index) { return }
    let hasFigure = heading.holdsByte { (0x30...0x39).contains($0) }
    let subject: Statement.Subject =
      section.kind == .heading && holdsItems(index) ? .section(index) : scope(of: section.parent)
    if let pair = KeyValue(heading, line: section.line, longest: 60), !pair.value.isEmpty {
      let said = reader.read(key: bareKey(pair.key), value: pair.value)
      for found in said { claim(found, text: heading, line: section.line, of: subject) }
      // `### Security: 75% complete`
      if said.isEmpty, section.kind == .heading {
        for found in reader.read(bare: pair.value) where found.kind == .percent {
          claim(
            found, text: heading, line: section.line, of: holdsItems(index) ? subject : .other)
        }
      }
      return
    }
    if isAside(index) { return }
    if section.mark != nil || heading == heading.uppercased() || reader.isReady(Words(heading)) {
      for found in reader.read(bare: heading) where found.kind == .status {
        // `Deployment ready ✅` over boxes: its mark speaks of them.
        if found.isWhole, section.mark?.state == .done, case .section = subject { continue }
        claim(found, text: heading, line: section.line, of: subject)
      }
    }
    if section.mark == nil, !codedSections.contains(index), case .section = subject {
      readDoneBracket(index, reader, subject)
    }
    if !hasFigure { return }
    var brackets = Pieces(heading).brackets.flatMap { reader.read(bracket: $0) }
    if isRollout(index) { brackets.removeAll { $0.kind == .percent } }
    for found in brackets.isEmpty ? reader.read(endOf: heading) : brackets {
      let remains = vocabulary.claiming.remaining.match(Words(section.title), at: 0) != nil
      claim(
        found.remaining(remains), text: heading, line: section.line,
        of: remains ? scope(of: section.parent) : subject)
    }
  }

  /// `Pre-deployment (all complete ✅)`.
  private mutating func readDoneBracket(
    _ index: Int, _ reader: ClaimReader, _ subject: Statement.Subject
  ) {
    let section = report.sections[index]
    for bracket in Pieces(section.heading).brackets {
      let words = Words(ClaimReader.withoutSigns(bracket))
      guard case .state(.done)? = reader.words.sayings.exact(words) else { continue }
      let found = ClaimReader.Found(kind: .status, assertion: .state(.done))
      return claim(found, text: section.heading, line: section.line, of: subject)
    }
  }

  /// Whether a section stands under the rollout of a release: `### Canary (10%)` says how much of
  /// the traffic it is for.
  private func isRollout(_ section: Int) -> Bool {
    chain(from: section).contains { index in
      vocabulary.claiming.rollouts.first(in: Words(report.sections[index].heading)) != nil
    }
  }

  /// A key without a number before it ("2. Status").
  private func bareKey(_ key: String) -> String {
    String(key.unicodeScalars.drop { !$0.properties.isAlphabetic })
  }
}
