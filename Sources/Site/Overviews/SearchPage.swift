import Mustache
import Readiness
import Text

/// A search over the items of all reports, whose index stands in the page itself.
///
/// Nothing is fetched, so it works from a file; where the index would be too large, items that are
/// done stay out first, then whole reports at the end of the portfolio.
struct SearchPage: Sendable {
  let model: PortfolioModel
  /// How many reports have their open items in the index, and their done ones.
  let openReports: Int
  let doneReports: Int

  /// The largest index, in bytes.
  static let limit = 3 << 20

  init(_ model: PortfolioModel, limit: Int = Self.limit) {
    self.model = model
    var left = limit
    func fitting(_ size: (SearchItems) -> Int) -> Int {
      for (index, row) in model.rows.enumerated() {
        left -= size(row.summary.search)
        if left < 0 { return index }
      }
      return model.rows.count
    }
    openReports = fitting { $0.open.count }
    doneReports = openReports == model.rows.count ? fitting { $0.done.count } : 0
  }

  private var words: Words { model.words }
  private var all: Int { model.rows.reduce(0) { $0 + $1.summary.search.count } }

  private var indexed: Int {
    model.rows.prefix(openReports).reduce(0) { $0 + $1.summary.search.openCount }
      + model.rows.prefix(doneReports).reduce(0) { $0 + $1.summary.search.doneCount }
  }

  private var lede: String {
    words.fill(.searchLede, "\(all)", "\(model.rows.count)")
  }

  /// What the index leaves out; nil where it holds everything.
  private var cap: String? {
    let indexed = indexed
    if indexed == all { return nil }
    return words.fill(
      openReports == model.rows.count ? .searchCapDone : .searchCapOpen, "\(indexed)", "\(all)",
      "\(openReports)", "\(model.rows.count)")
  }

  static let page = View<SearchPage>([
    .text("lede", "What is searched.") { $0.lede },
    .text("cap", "What the index leaves out, where it would be too large.") { $0.cap },
    .json("index", "The index: words of states, then reports with sections and items.") { page in
      { page.write(into: &$0) }
    },
    .list("reports", "All reports, for readers without the search.", of: report) { page in
      Array(page.model.rows.prefix(Listing.rowsPerPage))
    },
    .flag("hasMore", "Whether there are more reports than listed.") {
      $0.model.rows.count > Listing.rowsPerPage
    },
  ])

  private static let report = View<PortfolioModel.Row>([
    .text("title", "The report's title.") { $0.summary.title },
    .url("url", "Its page.") { $0.url },
    .html("plate", "The decision's sign and words.") { $0.plate },
  ])

  /// `{"states":[[class, symbol, word]…],"reports":[[slug, title, section, [state, id, words]…]…]}`.
  private func write(into buffer: inout ByteBuffer) {
    buffer.append("{\"states\":")
    buffer.open("[")
    for state in ItemState.searched {
      buffer.element()
      buffer.open("[")
      buffer.append(json: "\(state.look.style)")
      buffer.element()
      buffer.append(json: words[state.look.word])
      buffer.close("]")
    }
    buffer.append("],\"reports\":")
    buffer.open("[")
    for (index, row) in model.rows.prefix(openReports).enumerated() {
      buffer.elementLine()
      buffer.open("[")
      buffer.append(json: row.summary.slug)
      buffer.element()
      buffer.append(json: row.summary.title)
      let search = row.summary.search
      for part in [search.open, index < doneReports ? search.done : []] where !part.isEmpty {
        buffer.element()
        buffer.append(part)
      }
      buffer.close("]")
    }
    buffer.append("]}")
  }
}
