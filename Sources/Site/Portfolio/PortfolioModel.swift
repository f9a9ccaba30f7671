import Readiness
import Text

/// All reports of a site, worst first, with what the portfolio says of them.
struct PortfolioModel: Sendable {
  let rows: [Row]
  let words: Words
  let language: SiteSettings.Language

  /// A report, and the words to speak of it.
  struct Row: Sendable {
    let summary: Summary
    let words: Words
    let language: SiteSettings.Language
    var readiness: Progress { summary.progress.readiness }
  }

  init(_ summaries: [Summary], words: Words, language: SiteSettings.Language) {
    self.words = words
    self.language = language
    rows = summaries.sorted { Self.order($0) < Self.order($1) }.map {
      Row(summary: $0, words: words, language: language)
    }
  }

  /// By decision, then by items still open, then by title and slug.
  private static func order(_ summary: Summary) -> (Int, Int, String, String) {
    let rank =
      switch summary.verdict {
      case .noGo: 0
      case .undecided: 1
      case .conditionalGo: 2
      case .go: 3
      }
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
    let kinds: [Verdict] = [.noGo, .undecided, .conditionalGo, .go]
    let parts = kinds.compactMap { verdict in
      let count = count(verdict)
      return count > 0 ? "\(count) \(words[verdict.look.word])" : nil
    }
    return words.fill(.ledeReports, "\(rows.count)", parts.joined(separator: ", "))
  }

  /// The reports whose words differ from their evidence.
  var gaps: [Row] { rows.filter { $0.summary.widestGap != nil } }

  /// The skyline is drawn for a portfolio that a reader can take in.
  var skylines: [Row] { rows.count <= 24 ? rows.filter { !$0.summary.bars.isEmpty } : [] }

  /// Decisions first, then sums over all reports.
  var tally: [Tally] {
    var all: [Tally] = []
    let done = rows.reduce(0) { $0 + $1.readiness.done }
    let total = rows.reduce(0) { $0 + $1.readiness.total }
    if total > 0 { all.append(Tally(name: words[.required], number: "\(done)", whole: "\(total)")) }
    let asked = rows.reduce(0) { $0 + $1.summary.signOffs }
    if asked > 0 {
      let signed = rows.reduce(0) { $0 + $1.summary.signed }
      all.append(Tally(name: words[.signOffs], number: "\(signed)", whole: "\(asked)"))
    }
    let claims = rows.reduce(0) { $0 + $1.summary.claims.values.reduce(0, +) }
    if claims > 0 {
      let differ = rows.reduce(0) { $0 + ($1.summary.claims[.contradicted] ?? 0) }
      all.append(Tally(name: words[.claimsDiffer], number: "\(differ)", whole: "\(claims)"))
    }
    return all
  }
}
