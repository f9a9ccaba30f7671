import Readiness
import Text

/// Reports of a site, worst first, with what the portfolio says of them.
struct PortfolioModel: Sendable {
  let rows: [Row]
  let words: Words

  /// A report, and the words to speak of it.
  struct Row: Sendable {
    let summary: Summary
    let words: Words
    /// The folder that its group is named by; empty where there are no groups.
    let folder: String
    /// The way from the page at hand to the site's root.
    var root = ""
    var readiness: Progress { summary.progress.readiness }
  }

  init(_ summaries: [Summary], words: Words) {
    let folders = Folders(of: summaries.map(\.source))
    let rows = summaries.map {
      Row(summary: $0, words: words, folder: folders.name(of: $0.source))
    }
    self.init(rows: rows.sorted { Self.order($0.summary) < Self.order($1.summary) }, words: words)
  }

  /// Some of the reports, in their order.
  init(rows: [Row], words: Words) {
    self.rows = rows
    self.words = words
  }

  /// By decision, then by items still open, then by title and slug.
  private static func order(_ summary: Summary) -> (Int, Int, String, String) {
    let rank = Verdict.worstFirst.firstIndex(of: summary.verdict) ?? 0
    let readiness = summary.progress.readiness
    return (rank, readiness.done - readiness.total, summary.title, summary.slug)
  }

  func count(_ verdict: Verdict) -> Int { rows.count { $0.summary.verdict == verdict } }

  /// Whether anything can ship, with its number.
  var finding: String {
    let go = count(.go)
    if rows.isEmpty { return words[.findNoReports] }
    if go == rows.count { return words.count(go, .findAllGoOne, .findAllGo) }
    return go == 0 ? words[.findNoGo] : words.fill(.findSomeGo, "\(go)", "\(rows.count)")
  }

  /// The decisions by kind, and how far all required items are.
  var lede: String {
    words.fill(rows.count == 1 ? .ledeReport : .ledeReports, "\(rows.count)", decisions)
  }

  /// `3 NO-GO, 1 GO`.
  var decisions: String {
    Verdict.worstFirst.compactMap { verdict in
      let count = count(verdict)
      return count > 0 ? "\(count) \(words[verdict.look.word])" : nil
    }.joined(separator: ", ")
  }

  /// The required items of all reports.
  var readiness: Progress {
    rows.reduce(into: Progress()) { $0.add($1.readiness) }
  }

  /// How many required items are open, and in which report most.
  var caption: String {
    let readiness = readiness
    guard readiness.total > 0 else { return words[.ledeNothing] }
    return words.sentences(
      words.fill(
        .captionReports, "\(readiness.total - readiness.done)", "\(readiness.total)",
        "\(rows.count)"),
      words.mostOpen(of: rows.map { Share($0.summary.title, $0.readiness) }))
  }

  /// How many reports differ from their own evidence, and which does most.
  var gapsCaption: String {
    let differing = rows.count { $0.summary.differing > 0 }
    let most = rows.map(\.summary.differing).max() ?? 0
    let worst = rows.first { $0.summary.differing == most }
    return words.sentences(
      words.fill(.captionGaps, "\(differing)", "\(rows.count)"),
      worst.map { words.fill(.captionGapsMost, $0.summary.title, "\(most)") })
  }

  /// Decisions first, then sums over all reports.
  var tally: [Tally] {
    var all: [Tally] = []
    let readiness = readiness
    if readiness.total > 0 {
      all.append(
        Tally(name: words[.required], number: "\(readiness.done)", whole: "\(readiness.total)"))
    }
    let asked = rows.reduce(0) { $0 + $1.summary.signOffs }
    if asked > 0 {
      let signed = rows.reduce(0) { $0 + $1.summary.signed }
      all.append(Tally(name: words[.signOffs], number: "\(signed)", whole: "\(asked)"))
    }
    let claims = rows.reduce(0) { $0 + $1.summary.claimCount }
    if claims > 0 {
      let differ = rows.reduce(0) { $0 + $1.summary.differing }
      all.append(Tally(name: words[.claimsDiffer], number: "\(differ)", whole: "\(claims)"))
    }
    return all
  }
}

/// What a portfolio that is too long to take in says before its table.
extension PortfolioModel {
  /// The skyline is drawn for a portfolio that a reader can take in, the lists for a longer one.
  private static let small = 24
  var isLong: Bool { rows.count > Self.small }

  var skylines: [Row] { isLong ? [] : rows.filter { !$0.summary.bars.isEmpty } }

  /// The reports whose words differ most from their evidence.
  var gaps: [Row] {
    Array(rows.lazy.filter { $0.summary.widestGap != nil }.prefix(isLong ? 12 : Self.small))
  }

  /// What can ship, perhaps on conditions.
  var canShip: [Row] {
    guard isLong else { return [] }
    return Array(
      rows.reversed().lazy.filter {
        $0.summary.verdict == .go || $0.summary.verdict == .conditionalGo
      }.prefix(Self.small))
  }

  /// The next days that reports name, the first ones first.
  var upcoming: [Row] {
    guard isLong else { return [] }
    let dated = rows.compactMap { row in
      row.summary.nextDate.flatMap { $0.isPast ? nil : (day: $0.day, row: row) }
    }
    return dated.sorted { ($0.day, $0.row.summary.title) < ($1.day, $1.row.summary.title) }
      .prefix(8).map(\.row)
  }
}

extension Verdict {
  /// In the order of a portfolio.
  static let worstFirst: [Verdict] = [.noGo, .undecided, .conditionalGo, .go]
}

extension Summary {
  var claimCount: Int { claims.values.reduce(0, +) }
  var differing: Int { claims[.contradicted] ?? 0 }
}

extension Progress {
  /// Adds what another counts.
  fileprivate mutating func add(_ other: Progress) {
    done += other.done
    inProgress += other.inProgress
    blocked += other.blocked
    open += other.open
    notApplicable += other.notApplicable
    waived += other.waived
  }
}
