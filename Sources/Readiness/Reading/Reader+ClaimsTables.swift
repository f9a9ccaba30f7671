import Markdown

extension Reader {
  /// Rows that sum up the document's own sections, and rows of scores.
  mutating func readTableClaims(_ table: NodeID, _ reader: ClaimReader) {
    if readMetadataRows(of: table, reader) { return }
    if isAside(section(of: table)) { return }
    let shape = shape(of: table)
    if readDecisionRecord(shape, section: section(of: table)) { return }
    guard shape.heads.count >= 2, !shape.rows.isEmpty, !shape.has(.likelihood),
      shape.rows.allSatisfy({ report.roles[$0.node.index] == .prose })
    else { return }
    if isScore(shape), let score = shape.column(.score) {
      readScores(shape, score: score)
    } else if isRollUp(shape) {
      readRollUp(shape, reader)
    }
  }

  /// `| Status | Approved |` in a table of the document's own particulars.
  private mutating func readMetadataRows(of table: NodeID, _ reader: ClaimReader) -> Bool {
    var isMetadata = false
    for row in document.children(of: table) {
      guard case .metadata(let index) = report.roles[row.index] else { continue }
      isMetadata = true
      let pair = report.metadata[index]
      if readRecorded(key: pair.name, value: pair.value, line: pair.line, section: nil) { continue }
      for found in reader.read(key: pair.name, value: pair.value) where found.kind != .effort {
        claim(found, text: "\(pair.name): \(pair.value)", line: pair.line, of: .document)
      }
    }
    return isMetadata
  }

  /// `Decision | Date | By` over one row, and `Production | NO-GO` over several: what was decided.
  private mutating func readDecisionRecord(_ shape: TableShape, section: Int?) -> Bool {
    guard topic(in: section) == .decision, !shape.has(.role),
      shape.rows.allSatisfy({ report.roles[$0.node.index] == .prose })
    else { return false }
    if shape.rows.count == 1, let row = shape.rows.first, let column = shape.column(.decision) {
      return readRecorded(
        key: shape.heads[column], value: shape.cell(row, column), line: row.line, section: section)
    }
    guard shape.heads.count == 2, let key = shape.heads.first else { return false }
    var hasFound = false
    for row in shape.rows {
      let value = shape.cell(row, 1)
      guard Words(value).list.contains("go"), let verdict = recordedVerdict(key: key, value: value)
      else { continue }
      report.recorded.append(
        RecordedDecision(verdict: verdict, text: "\(row.cells[0]): \(value)", line: row.line))
      hasFound = true
    }
    return hasFound
  }

  private mutating func readRollUp(_ shape: TableShape, _ reader: ClaimReader) {
    var above: [RollUpRow] = []
    for row in shape.rows {
      let cells = RollUpRow(row, shape, reader)
      let name = row.cells[0]
      if isUnfilled(row, shape) { continue }
      guard !cells.assertions.isEmpty, !isLevel(name, after: above) else { continue }
      var statement = Statement(
        text: row.cells.joined(separator: " | "), kind: cells.kind, subject: subject(ofRow: name),
        assertion: cells.assertions[0], line: row.line)
      statement.further = Array(cells.assertions.dropFirst())
      if statement.subject == .document {
        let lines = above.map(\.line)
        statement.totalSum = Self.sum(above.map(\.total), lines)
        statement.doneSum = Self.sum(above.map(\.done), lines)
      }
      above.append(cells)
      report.claims.append(statement)
    }
  }

  /// `Unit tests | ____ | ____ | 1240`: what is done was never filled in.
  private func isUnfilled(_ row: TableShape.Row, _ shape: TableShape) -> Bool {
    let counts = shape.heads.indices.filter {
      $0 > 0 && shape.meanings[$0].contains(.completed) && $0 < row.cells.count
    }
    return !counts.isEmpty
      && counts.allSatisfy {
        row.cells[$0].utf8.first == UInt8(ascii: "_") && isBlank(row.cells[$0])
      }
  }

  /// A row of a level or priority that no section bears counts findings, not the work; and so does
  /// the total of such rows.
  private mutating func isLevel(_ name: String, after above: [RollUpRow]) -> Bool {
    switch subject(ofRow: name) {
    case .document: return above.isEmpty
    case .row(nil):
      let words = Words(name)
      return vocabulary.priorities.match(words, at: 0) != nil
        || vocabulary.levels.match(words, at: 0) != nil
    case .row, .section, .item, .leaves, .signOffs, .other: return false
    }
  }

  private static func sum(_ values: [Int?], _ lines: [Int]) -> Statement.Sum? {
    let known = values.compactMap { $0 }
    guard known.count == values.count, known.count >= 2 else { return nil }
    return Statement.Sum(value: Double(known.reduce(0, +)), lines: lines)
  }

  /// What a row's name means: a section, the whole, or something that the document does not hold.
  private mutating func subject(ofRow name: String) -> Statement.Subject {
    let words = Words(Pieces.bare(name))
    if vocabulary.claiming.whole.match(words, at: 0)?.count == words.count { return .document }
    return .row(section: sectionNamed(name))
  }

  mutating func sectionNamed(_ name: String) -> Int? {
    let parts = HeadingReader(vocabulary: vocabulary, efforts: efforts).read(name)
    let words = Words(Pieces.bare(parts.title))
    guard !words.isEmpty else { return nil }
    if let number = parts.number,
      let same = sectionsNumbered[number.lowercased()]?.first(where: {
        report.sections[$0].number == number && holdsItems($0)
          && (parts.numberWord == nil
            || report.sections[$0].numberWord?.lowercased() == parts.numberWord?.lowercased())
      }), parts.numberWord != nil || sectionWords[same] == words
    {
      return same
    }
    if let exact = sectionsTitled[words]?.first(where: { holdsItems($0) }) { return exact }
    let tree = titleTree ?? titlesOfSections()
    titleTree = tree
    return tree.onlyOne(like: words)
  }

  private func titlesOfSections() -> TitleTree {
    var tree = TitleTree()
    for index in report.sections.indices
    where report.sections[index].kind == .heading && holdsItems(index) {
      if let title = sectionWords[index] { tree.add(title, of: index) }
    }
    return tree
  }

  private mutating func readScores(_ shape: TableShape, score: Int) {
    let highest = shape.heads.indices.first { column in
      column != score
        && vocabulary.claiming.maximumHeads.exact(Pieces.bare(shape.heads[column])) != nil
    }
    var rows: [(name: String, line: Int, score: Double, of: Double)] = []
    for row in shape.rows {
      guard let value = Self.score(shape.cell(row, score), of: shape.cell(row, highest)) else {
        continue
      }
      rows.append((row.cells[0], row.line, value.score, value.of))
    }
    let mean = Self.mean(of: rows.filter { subject(ofRow: $0.name) != .document })
    for row in rows {
      let subject = subject(ofRow: row.name)
      var statement = Statement(
        text: "\(row.name): \(Self.words(row.score, of: row.of))", kind: .score, subject: subject,
        assertion: .score(row.score, of: row.of), line: row.line)
      if subject == .document { statement.mean = mean }
      report.claims.append(statement)
    }
    if let mean { scoreMeans.append(mean) }
  }

  private static func words(_ score: Double, of highest: Double) -> String {
    func plain(_ value: Double) -> String {
      value == value.rounded() ? "\(Int(value))" : "\(value)"
    }
    return highest == 100 ? "\(plain(score))%" : "\(plain(score))/\(plain(highest))"
  }

  private static func score(_ cell: String, of highest: String) -> (score: Double, of: Double)? {
    guard let figure = ClaimFigure(in: cell) else { return nil }
    switch figure.value {
    case .percent(let percent) where percent <= 100: return (percent, 100)
    case .fraction(let score, let total) where score <= total: return (score, total)
    case .number(let score):
      if case .number(let most)? = ClaimFigure(in: highest)?.value, score <= most, most > 0 {
        return (score, most)
      }
      return highest.isEmpty && score <= 100 ? (score, score <= 10 ? 10 : 100) : nil
    case .percent, .fraction: return nil
    }
  }

  /// All points of all; where every row has the same highest score that is the mean.
  private static func mean(
    of rows: [(name: String, line: Int, score: Double, of: Double)]
  ) -> Statement.Sum? {
    guard rows.count >= 2 else { return nil }
    let points = rows.reduce(0) { $0 + $1.score }
    let most = rows.reduce(0) { $0 + $1.of }
    guard most > 0 else { return nil }
    return Statement.Sum(value: points / most * 100, lines: rows.map(\.line))
  }
}

/// What the cells of a roll-up's row say.
private struct RollUpRow {
  var line: Int
  var done: Int?
  var total: Int?
  var percent: Double?
  var state: ItemState?

  init(_ row: TableShape.Row, _ shape: TableShape, _ reader: ClaimReader) {
    line = row.line
    for column in shape.heads.indices.dropFirst() where column < row.cells.count {
      let cell = row.cells[column]
      let meanings = shape.meanings[column]
      switch ClaimFigure(in: cell)?.value {
      case .percent(let value)? where value <= 100: percent = percent ?? value
      case .fraction(let part, let whole)?
      where part <= whole && part == part.rounded() && whole == whole.rounded():
        if done == nil { (done, total) = (Int(part), Int(whole)) }
      case .number(let value)? where value == value.rounded() && Words(cell).count == 1:
        if meanings.contains(.total), total == nil {
          total = Int(value)
        } else if meanings.contains(.completed), done == nil {
          done = Int(value)
        }
      default:
        if meanings.contains(.status), state == nil { state = Self.state(cell, reader) }
      }
    }
  }

  private static func state(_ cell: String, _ reader: ClaimReader) -> ItemState? {
    let text = ClaimReader.withoutSigns(cell)
    if text.isEmpty {
      guard let sign = Sign.opening(Substring(cell))?.sign, sign != .atRisk else { return nil }
      return sign.state
    }
    if case .state(let state)? = reader.saying(text)?.assertion { return state }
    if case .ready? = reader.saying(text)?.assertion { return .done }
    return nil
  }

  var assertions: [Statement.Assertion] {
    var found: [Statement.Assertion] = []
    if done != nil || total != nil {
      found.append(.count(done: done, total: total, .exact))
    }
    if let percent { found.append(.percent(percent, remains: false, isApproximate: false)) }
    if let state { found.append(.state(state)) }
    return found
  }

  var kind: Claim.Kind {
    if done != nil || total != nil { return .count }
    return percent != nil ? .percent : .status
  }
}
