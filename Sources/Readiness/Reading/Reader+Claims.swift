import Markdown
import Text

extension Reader {
  /// Finds what the document says of its own state, in document order; nothing is judged here.
  mutating func readClaims() {
    readFrontMatterClaim()
    dropCodes()
    var reader = ClaimReader(vocabulary: vocabulary, efforts: efforts)
    reader.titles = Set(sectionWords.values)
    reader.title = Set(Words(report.title).list.filter { $0.utf8.count > 3 })
    for block in document.children(of: Document.root) {
      switch document[block].kind {
      case .heading: readHeadingClaims(block, reader)
      case .paragraph: readParagraphClaims(block, reader)
      case .list: readListClaims(block, reader)
      case .table: readTableClaims(block, reader)
      default: break
      }
    }
    readItemClaims()
    markLevels()
    holdAgainstMeans()
    report.claims.sort { $0.line < $1.line }
    report.recorded.sort { $0.line < $1.line }
  }

  /// `Release readiness (READY)` over `READY-1: …`: the name of the items, no state of theirs.
  private mutating func dropCodes() {
    for item in report.items {
      guard let section = item.section, let mark = report.sections[section].mark,
        mark.words == item.text.itemCode
      else { continue }
      report.sections[section].mark = nil
      codedSections.insert(section)
    }
  }

  /// An overall score, wherever it is repeated, has the mean of the table that stands nearest above;
  /// one of a section that of a table in the section.
  private mutating func holdAgainstMeans() {
    guard let first = scoreMeans.first else { return }
    for index in report.claims.indices {
      let claim = report.claims[index]
      guard claim.kind == .score || claim.kind == .percent, claim.mean == nil else { continue }
      switch claim.subject {
      case .document:
        report.claims[index].mean = scoreMeans.last { ($0.lines.last ?? 0) < claim.line } ?? first
      case .section(let section):
        report.claims[index].mean = scoreMeans.first { isInside($0.lines.first ?? 0, section) }
      case .item, .leaves, .row, .signOffs, .other: continue
      }
    }
  }

  /// Whether a line of the file stands in a section.
  private func isInside(_ line: Int, _ section: Int) -> Bool {
    let extent = report.sections[section].extent
    let end =
      extent.upperBound < document.count ? document[NodeID(index: extent.upperBound)].line : .max
    return report.sections[section].line < line && line < end
  }

  /// A coloured circle on a heading beside a level, a need or a priority is the level's, no mark.
  private mutating func markLevels() {
    for index in report.sections.indices {
      guard let sign = report.sections[index].mark?.words.unicodeScalars.first,
        "🟢🟡🔴🟠⚪🟨🟥🟩".unicodeScalars.contains(sign)
      else { continue }
      let section = report.sections[index]
      let words = Words(section.heading)
      let isLevel =
        section.priority != nil || section.isCritical
        || vocabulary.priorities.first(in: words) != nil
        || vocabulary.levels.first(in: words) != nil || vocabulary.needs.first(in: words) != nil
      report.sections[index].mark?.isLevel = isLevel
    }
    for index in fallingScale() { report.sections[index].mark?.isLevel = true }
  }

  /// Headings of one level that go down from red over orange, each colour once: a scale of urgency.
  private func fallingScale() -> [Int] {
    let scale: [Unicode.Scalar] = ["🔴", "🟠", "🟡", "🟢"]
    var found: [Int: [(index: Int, rank: Int)]] = [:]
    for index in report.sections.indices where report.sections[index].kind == .heading {
      guard let first = report.sections[index].heading.unicodeScalars.first,
        let rank = scale.firstIndex(of: first)
      else { continue }
      // `🟢 Complete: login` says how it stands.
      let opening = report.sections[index].title.split(separator: ":").first ?? ""
      if vocabulary.states.exact(String(opening)) != nil { return [] }
      found[report.sections[index].level, default: []].append((index, rank))
    }
    return found.values.filter { marks in
      marks.count > 2 && marks[0].rank == 0 && marks[1].rank == 1
        && zip(marks, marks.dropFirst()).allSatisfy { $0.rank < $1.rank }
    }.joined().map(\.index)
  }

  mutating func claim(
    _ found: ClaimReader.Found, text: String, line: Int, of subject: Statement.Subject
  ) {
    var subject = found.isWhole ? .document : subject
    if found.isOther { subject = .other }
    if found.isOfSignOffs { subject = .signOffs }
    var statement = Statement(
      text: text, kind: found.kind, subject: subject, assertion: found.assertion, line: line)
    statement.isLoose = found.isLoose
    report.claims.append(statement)
  }

  /// The document's own word in its front matter.
  private mutating func readFrontMatterClaim() {
    guard let status = report.status, let line = report.statusLine else { return }
    let reader = ClaimReader(vocabulary: vocabulary, efforts: efforts)
    for found in reader.read(key: "status", value: status) {
      claim(found, text: "status: \(status)", line: line, of: .document)
    }
  }

  /// What a line in a section speaks of: the nearest heading above it that holds items, else all.
  func scope(of section: Int?) -> Statement.Subject {
    for index in chain(from: section) where report.sections[index].kind == .heading {
      if holdsItems(index) { return .section(index) }
    }
    return .document
  }

  /// What a state word in a section speaks of: the section itself, be it without items, unless it
  /// sums up the document.
  func scope(ofStateIn section: Int?) -> Statement.Subject {
    guard let heading = chain(from: section).first(where: { report.sections[$0].kind == .heading })
    else { return .document }
    if holdsItems(heading) { return .section(heading) }
    return isSummary(heading) ? scope(of: section) : .other
  }

  private func isSummary(_ section: Int) -> Bool {
    switch report.sections[section].topic {
    case .description, .summary, .scores, .decision, .metadata, .signOff: return true
    default:
      let words = Words(report.sections[section].title)
      return vocabulary.claiming.summaries.first(in: words) != nil
        || vocabulary.claiming.whole.first(in: words) != nil
    }
  }

  func holdsItems(_ section: Int) -> Bool {
    let extent = report.sections[section].extent
    let first = firstItem(from: extent.lowerBound)
    return first < report.items.count && extent.contains(report.items[first].node.index)
  }

  /// The first item that stands at a node or behind it; they are in the order of the document.
  func firstItem(from node: Int) -> Int {
    var low = 0
    var high = report.items.count
    while low < high {
      let middle = (low + high) / 2
      if report.items[middle].node.index < node { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// `If less than half is done`: what stands beneath holds only then.
  private func isCondition(heading section: Int) -> Bool {
    let title = report.sections[section].title
    return vocabulary[.conditions].mayBegin(title)
      && vocabulary[.openers].match(Words(title), at: 0) != nil
  }

  /// Whether lines under a heading or label are aims, conditions or examples, not the state.
  func isAside(_ section: Int?) -> Bool {
    if let section, report.sections[section].kind == .heading, isCondition(heading: section) {
      return true
    }
    return switch topic(in: section) {
    case .successCriteria, .metrics, .instructions, .conditions, .recommendations, .expectedOutput,
      .comparison, .legend, .goCriteria, .noGoCriteria, .rollbackTriggers, .risks, .contacts,
      .references, .scope, .requirements:
      true
    case .description, .benefits, .scores, .summary, .roles, .completed, .remaining, .notes,
      .metadata, .empty, .signOff, .decision, .timeline, nil:
      false
    }
  }
}
