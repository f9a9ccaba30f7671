import Mustache
import Readiness
import Text

/// Which risks are worst, which nobody has scored, and which have an answer.
struct RisksPage: Subpage {
  let dossier: Dossier
  let grid: RiskGrid
  let swapsAxes: Bool
  let open: [Entry]
  let settled: [Entry]

  /// A risk, and the id of its row on the page, which is no author's.
  struct Entry: Sendable {
    let risk: Risk
    let anchor: String
    /// What its chip shows: its id where that is short, else its number in the document.
    let mark: String
    var isScored: Bool { risk.likelihood != nil && risk.impact != nil }
  }

  init(_ dossier: Dossier, grid: RiskGrid, swapsAxes: Bool) {
    self.dossier = dossier
    self.grid = grid
    self.swapsAxes = swapsAxes
    let entries = dossier.report.risks.enumerated().map {
      Entry(
        risk: $0.element, anchor: "r-\($0.offset + 1)",
        mark: $0.element.id.utf8.count <= 5 ? $0.element.id : "\($0.offset + 1)")
    }
    open = entries.filter { !$0.risk.isSettled }
    settled = entries.filter(\.risk.isSettled)
  }

  var unscored: [Entry] { open.filter { !$0.isScored } }

  private var words: Words { dossier.words }

  var finding: String {
    guard !open.isEmpty else { return words.fill(.riskSettled, "\(settled.count)") }
    guard open.contains(where: { $0.risk.level != nil }) else {
      return words.fill(.riskUnrated, "\(open.count)")
    }
    let high = open.count { $0.risk.level.map { $0.band > 2 } ?? false }
    return words.fill(.riskFinding, "\(high)", "\(open.count)")
  }

  var lede: String {
    var sentences: [String] = []
    if !unscored.isEmpty {
      sentences.append(words.fill(.riskUnscored, "\(unscored.count)", "\(open.count)"))
    }
    let bare = open.count { $0.risk.mitigation == nil }
    if bare > 0 { sentences.append(words.fill(.riskBare, "\(bare)", "\(open.count)")) }
    let untied = open.count { $0.risk.mitigation != nil && $0.risk.covers.isEmpty }
    if untied > 0 {
      sentences.append(words.fill(.riskUntied, "\(untied)", "\(open.count - bare)"))
    }
    let ownerless = open.count { $0.risk.owner == nil }
    if ownerless > 0 {
      sentences.append(words.fill(.riskOwnerless, "\(ownerless)", "\(open.count)"))
    }
    return sentences.joined(separator: " ")
  }

  /// How many of the open risks nothing in the document is named against.
  private var caption: String {
    guard !open.isEmpty else { return finding }
    let bare = open.count { $0.risk.covers.isEmpty }
    return words.fill(.captionRisks, "\(bare)", "\(open.count)")
  }

  static let page = view([
    .html("matrix", "Likelihood upward, impact to the right; nil where nothing is scored.") {
      $0.matrix
    },
    .text("matrixCaption", "How many of its risks are high or worse; nil where nothing is scored.")
    {
      RiskMatrix($0)?.caption
    },
    .text("caption", "How many of all risks nothing is named against.") { $0.caption },
    .text("settledCaption", "How many are settled.") { page in
      page.words.fill(.captionSettled, "\(page.settled.count)")
    },
    .text("unscoredCount", "How many risks are in no cell.") { page in
      page.unscored.isEmpty
        ? nil : page.words.fill(.riskRail, "\(page.unscored.count)", "\(page.open.count)")
    },
    .list("unscored", "Risks without both numbers.", of: risk) { page in page.parts(page.unscored)
    },
    .list("risks", "All risks that are not settled, worst first.", of: risk) { page in
      page.parts(page.open.sorted { page.rank($0.risk) > page.rank($1.risk) })
    },
    .flag("hasImpact", "Whether any of these says in words what it would do, or how likely it is.")
    {
      page in page.open.contains { $0.risk.impactText != nil || $0.risk.likelihoodText != nil }
    },
    .flag("hasMonitor", "Whether any of these says how it is watched.") { page in
      page.open.contains { $0.risk.monitor != nil }
    },
    .flag("hasOwner", "Whether any of these has an owner.") { page in
      page.open.contains { $0.risk.owner != nil }
    },
    .flag("hasEvidence", "Whether any of these has a mitigation, or is tied to an item.") { page in
      page.open.contains { $0.risk.mitigation != nil || !$0.risk.covers.isEmpty }
    },
    .flag("hasSettled", "Whether any is closed, mitigated, verified or accepted.") {
      !$0.settled.isEmpty
    },
    .list("settled", "Risks that are closed, mitigated, verified or accepted.", of: risk) { page in
      page.parts(page.settled)
    },
  ])

  private var matrix: Writing? {
    guard let matrix = RiskMatrix(self) else { return nil }
    return { matrix.write(into: &$0) }
  }

  private func parts(_ entries: [Entry]) -> [Part<Entry>] { entries.map { Part($0, dossier) } }

  /// By level, then by the sum of the numbers; ties stay in the document's order.
  private func rank(_ risk: Risk) -> Int {
    (risk.level.map { $0.rank + 1 } ?? 0) * 100 + (risk.likelihood ?? 0) + (risk.impact ?? 0)
  }

  /// More are counted, not listed.
  private static let coverLimit = 6

  private static let risk = View<Part<Entry>>([
    .text("mark", "Its short name.") { $0.value.mark },
    .text("id", "Its id in the data.") { $0.value.risk.id },
    .url("url", "Its row on this page.") { "#\($0.value.anchor)" },
    .text("anchor", "The id of its row.") { $0.value.anchor },
    .text("title", "What may go wrong.") { $0.value.risk.title },
    .html("level", "Its level as letter and word.") { $0.level },
    .text("rank", "Its level as a number, to sort by: 0 for the lowest, nothing without one.") {
      part in
      part.value.risk.level.map { "\($0.rank)" }
    },
    .text("scores", "Its numbers.") { $0.scores },
    .flag("isScored", "Whether it has both numbers.") { $0.value.isScored },
    .text("likelihoodText", "Likelihood as written.") { $0.value.risk.likelihoodText },
    .text("impactText", "Impact as written.") { $0.value.risk.impactText },
    .text("mitigation", "What is done against it.") { $0.value.risk.mitigation },
    .list("covers", "What the document names as done against it.", of: CoverView.view) { part in
      part.value.risk.covers.prefix(coverLimit).map { Part($0, part.dossier) }
    },
    .text("coversLeft", "How many of these are not listed.") { part in
      let left = part.value.risk.covers.count - coverLimit
      return left > 0 ? part.dossier.words.fill(.moreDiffer, "\(left)") : nil
    },
    .text("monitor", "How it is watched.") { $0.value.risk.monitor },
    .text("owner", "Who answers for it.") { $0.value.risk.owner },
    .text("status", "How it stands, as written.") { $0.value.risk.status },
    .html("line", "Its line in the source.") { part in
      part.value.risk.file == nil ? part.line(part.value.risk.line) : nil
    },
  ])
}

extension Part<RisksPage.Entry> {
  fileprivate var level: Writing? {
    guard let level = value.risk.level else { return nil }
    return { [dossier] buffer in buffer.band(level, dossier.words) }
  }

  fileprivate var scores: String? {
    guard let likelihood = value.risk.likelihood, let impact = value.risk.impact else { return nil }
    return dossier.words.fill(.riskScores, "\(likelihood)", "\(impact)")
  }
}

extension Risk.Level {
  /// The colour band, 1 to 4.
  var band: Int {
    switch self {
    case .veryLow, .low: 1
    case .medium: 2
    case .high: 3
    case .veryHigh, .critical: 4
    }
  }

  /// 0 to 5.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  var letter: StaticString {
    switch self {
    case .veryLow: "VL"
    case .low: "L"
    case .medium: "M"
    case .high: "H"
    case .veryHigh: "VH"
    case .critical: "C"
    }
  }
}

extension ByteBuffer {
  /// The letter of a level on its band, and its word.
  mutating func band(_ level: Risk.Level, _ words: Words) {
    append("<span class=\"band b")
    append(level.band)
    append("\">")
    append(level.letter)
    append("</span>")
    append(" ")
    append(html: words[level.word])
  }
}
