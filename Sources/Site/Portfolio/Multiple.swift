import Readiness
import Text

/// The reports of one folder or owner, drawn as those of every other.
struct Multiple: Sendable {
  let heading: String
  let title: String
  let url: String
  let model: PortfolioModel

  /// More of them than a reader compares are not drawn.
  private static let limit = 48

  /// One for each folder, or for each owner where there are no folders; none for a few reports.
  static func all(of listing: Listing, owners: [Choice]) -> [Multiple] {
    let model = listing.model
    let words = model.words
    let folders = Dictionary(grouping: model.rows, by: \.folder).sorted { $0.key < $1.key }
    guard model.isLong else { return [] }
    if folders.count > 1 {
      return folders.prefix(limit).map { folder, rows in
        Multiple(
          heading: words[.byFolder], title: folder.isEmpty ? words[.noFolder] : folder,
          url: listing.path(ofFolder: folder), model: PortfolioModel(rows: rows, words: words))
      }
    }
    let most = owners.sorted { ($1.rows.count, $0.title) < ($0.rows.count, $1.title) }
    return most.prefix(limit).map {
      Multiple(
        heading: words[.byOwner], title: $0.title, url: $0.target,
        model: PortfolioModel(rows: $0.rows, words: words))
    }
  }
}

/// The decisions of several reports, each as wide as its share; the words beside say the same.
struct DecisionBar {
  let model: PortfolioModel

  func write(into buffer: inout ByteBuffer) {
    buffer.append(#"<svg class="strip" aria-hidden="true"><rect class="track" width="100%" "#)
    buffer.append(#"height="100%"/>"#)
    var before = 0
    for verdict in Verdict.worstFirst {
      let count = model.count(verdict)
      defer { before += count }
      guard count > 0, verdict != .undecided else { continue }
      buffer.append(#"<rect class="seg"#)
      buffer.append(Self.paint(verdict))
      buffer.append("\"")
      if before > 0 { buffer.attribute(" x", share: before, of: model.rows.count) }
      buffer.attribute(" width", share: count, of: model.rows.count)
      buffer.append(#" height="100%"/>"#)
    }
    buffer.append("</svg>")
  }

  /// The undecided ones are the part that nothing is painted on.
  private static func paint(_ verdict: Verdict) -> StaticString {
    switch verdict {
    case .noGo: "\" fill=\"url(#p-block)"
    case .conditionalGo: "\" fill=\"url(#p-band)"
    case .go: " seg-done"
    case .undecided: ""
    }
  }
}
