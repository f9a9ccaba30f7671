import Readiness
import Text

/// Some of a site's reports on as many pages as they need, grouped by folder.
struct Listing: Sendable {
  /// The rows of a folder that stand on one page.
  struct Group: Sendable {
    let folder: String
    let rows: [PortfolioModel.Row]
    /// How many reports the folder has on all pages.
    let count: Int
    let isContinued: Bool
  }

  /// What the reports have in common; nil for all reports.
  let choice: Choice?
  let model: PortfolioModel
  let pages: [[Group]]

  /// More rows than these go to another page.
  static let rowsPerPage = 200

  init(_ model: PortfolioModel, choice: Choice? = nil) {
    self.choice = choice
    self.model = model
    let folders = Dictionary(grouping: model.rows, by: \.folder).sorted { $0.key < $1.key }
    var pages: [[Group]] = [[]]
    var left = Self.rowsPerPage
    for (folder, rows) in folders {
      var rest = rows[...]
      while !rest.isEmpty {
        if left == 0 {
          pages.append([])
          left = Self.rowsPerPage
        }
        let part = rest.prefix(left)
        pages[pages.count - 1].append(
          Group(
            folder: folder, rows: Array(part), count: rows.count,
            isContinued: rest.count < rows.count))
        rest = rest.dropFirst(part.count)
        left -= part.count
      }
    }
    self.pages = pages
  }

  var isPaged: Bool { pages.count > 1 }

  /// The path of a page in the site; pages count from zero.
  func path(of page: Int) -> String {
    if let choice { return page == 0 ? choice.path : "site/\(choice.stem).\(page + 1).html" }
    return page == 0 ? "index.html" : "site/all.\(page + 1).html"
  }

  /// Where the group of a folder begins, from the site's root.
  func path(ofFolder folder: String) -> String {
    let page = pages.firstIndex { $0.contains { $0.folder == folder } } ?? 0
    return "\(path(of: page))#\(Choice.anchor(of: folder))"
  }
}

/// A value that reports are filtered by, and its reports.
struct Choice: Sendable {
  enum Facet: String, Sendable, CaseIterable {
    case decision, owner, tag

    var word: Word {
      switch self {
      case .decision: .decision
      case .owner: .owner
      case .tag: .tags
      }
    }
  }

  let facet: Facet
  /// The value in words.
  let title: String
  let verdict: Verdict?
  /// The file's name without its ending, unlike that of any other choice.
  let stem: String
  let rows: [PortfolioModel.Row]

  var path: String { "site/\(stem).html" }

  /// Where its reports are: on a page of their own, or the one report itself.
  var target: String { rows.count == 1 ? rows[0].path : path }

  /// The id of a folder's group on a page.
  static func anchor(of folder: String) -> String { "d-\(name(of: folder))" }

  /// A name for a file or an id: letters and digits, and a digest where these do not say all.
  fileprivate static func name(of text: String) -> String {
    var out: [UInt8] = []
    var isWhole = true
    for byte in text.utf8 {
      let lower = ASCII.lowercased(byte)
      if ASCII.isLetter(lower) || ASCII.isDigit(lower) {
        out.append(lower)
      } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") {
        if let last = out.last, last != UInt8(ascii: "-") { out.append(UInt8(ascii: "-")) }
      } else {
        isWhole = false
      }
    }
    while out.last == UInt8(ascii: "-") { out.removeLast() }
    if isWhole, !out.isEmpty, out.count <= 60 { return String(decoding: out, as: UTF8.self) }
    let head = out.isEmpty ? "" : String(decoding: out.prefix(40), as: UTF8.self) + "-"
    return head + Digest(of: Array(text.utf8)).short
  }
}

extension PortfolioModel {
  /// The values of a facet that divide the reports, by name; none where all have the same.
  func choices(_ facet: Choice.Facet) -> [Choice] {
    var all: [Choice] = []
    func add(_ title: String, named name: String, _ rows: [Row], verdict: Verdict? = nil) {
      guard !rows.isEmpty, rows.count < self.rows.count else { return }
      all.append(
        Choice(
          facet: facet, title: title, verdict: verdict,
          stem: verdict == nil ? "\(facet.rawValue)-\(name)" : name, rows: rows))
    }
    switch facet {
    case .decision:
      for verdict in Verdict.worstFirst {
        let own = rows.filter { $0.summary.verdict == verdict }
        add(words[verdict.look.word], named: verdict.rawValue, own, verdict: verdict)
      }
    case .owner:
      for (owner, rows) in named(rows.map { ($0.summary.owner ?? "", $0) }) where !owner.isEmpty {
        add(owner, named: Choice.name(of: owner), rows)
      }
      add(words[.noOwner], named: "nobody", rows.filter { $0.summary.owner == nil })
    case .tag:
      for (tag, rows) in named(rows.flatMap { row in row.summary.tags.map { ($0, row) } }) {
        add(tag, named: Choice.name(of: tag), rows)
      }
    }
    return Self.unlike(all)
  }

  private func named(_ pairs: [(String, Row)]) -> [(String, [Row])] {
    Dictionary(grouping: pairs, by: \.0).map { ($0.key, $0.value.map(\.1)) }
      .sorted { ($0.0.lowercased(), $0.0) < ($1.0.lowercased(), $1.0) }
  }

  /// Gives those that would have the name of another a digest of their own words.
  private static func unlike(_ choices: [Choice]) -> [Choice] {
    var seen: Set<String> = []
    return choices.map { choice in
      if seen.insert(choice.stem).inserted { return choice }
      let stem = "\(choice.stem)-\(Digest(of: Array(choice.title.utf8)).short)"
      return Choice(
        facet: choice.facet, title: choice.title, verdict: choice.verdict, stem: stem,
        rows: choice.rows)
    }
  }
}
