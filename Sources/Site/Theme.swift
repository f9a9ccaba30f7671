import Diagnostics
import Mustache
import Templates
import Text

/// The files that pages are made with: the built-in ones, and the user's in place of them.
package struct Theme: Sendable {
  /// By path in `templates/`.
  let files: [String: [UInt8]]
  let pages: [PageKind: Template]
  package let words: Words
  /// The first eight digits of a digest of the assets that pages refer to, to defeat stale caches.
  let fingerprint: String

  /// The pages that have a template of their own.
  enum PageKind: String, CaseIterable {
    case report, risks, timeline
    case signOff = "sign-off"
    case audit, index, key, rules
    case notFound = "404"
    case reports, search, waivers
    case siteAudit = "site-audit"

    /// What its own fields are.
    var own: Shape {
      switch self {
      case .report: ReportView.view.shape
      case .risks: RisksPage.page.shape
      case .timeline: TimelinePage.page.shape
      case .signOff: SignOffPage.page.shape
      case .audit: AuditPage.page.shape
      case .key, .notFound: .object([])
      case .rules: RulesPage.page.shape
      case .index: PortfolioView.view.shape
      case .reports: ListingPage.page.shape
      case .search: SearchPage.page.shape
      case .waivers: WaiversPage.page.shape
      case .siteAudit: SiteAuditPage.page.shape
      }
    }
  }

  /// Reads and checks all templates; nil where one of them has a mistake.
  ///
  /// - Parameters:
  ///   - overrides: the files of the user's `templates/`, by their path in it.
  ///   - folder: the name of that folder, as messages say it.
  ///   - language: of the pages' own words; there is a file of `words/` for it.
  package static func read(
    overrides: [String: [UInt8]] = [:], folder: String = "templates", language: String = "en"
  ) -> Recognised<Theme?> {
    var files: [String: [UInt8]] = [:]
    for (name, body) in Templates.embedded { files["\(name)"] = Array(body) }
    let read = Words.read(language, of: files, own: overrides, folder: folder)
    guard let words = read.value else { return Recognised(nil, read.diagnostics) }
    files.merge(overrides) { _, own in own }
    // One style sheet is loaded, so a user's own rules stand at its end.
    if let rules = files.removeValue(forKey: "assets/own.css") {
      files["assets/style.css", default: []] += rules
    }
    let sources = files.sorted { $0.key < $1.key }.compactMap { path, bytes in
      path.hasSuffix(".mustache")
        ? TemplateSource(
          String(path.dropLast(9)),
          file: "\(overrides[path] == nil ? "templates" : folder)/\(path)", bytes) : nil
    }
    let set = TemplateSet.parse(sources)
    var diagnostics = set.diagnostics
    var pages: [PageKind: Template] = [:]
    for kind in PageKind.allCases {
      let compiled = set.value.compile(kind.rawValue, for: Frame.shape(kind.own, words))
      for diagnostic in compiled.diagnostics where !diagnostics.contains(diagnostic) {
        diagnostics.append(diagnostic)
      }
      pages[kind] = compiled.value
    }
    let isWhole = pages.count == PageKind.allCases.count
    return Recognised(isWhole ? Theme(files: files, pages: pages, words: words) : nil, diagnostics)
  }

  private init(files: [String: [UInt8]], pages: [PageKind: Template], words: Words) {
    self.words = words
    self.files = files
    self.pages = pages
    let assets = files.filter { $0.key.hasPrefix("assets/") }.sorted { $0.key < $1.key }
    fingerprint = Digest(of: assets.flatMap { Array($0.key.utf8) + [0] + $0.value }).short
  }

  /// The files that are published as they are: assets and schemas.
  package var assets: [Page] {
    files.sorted { $0.key < $1.key }.compactMap { path, bytes in
      path.hasPrefix("assets/") || path.hasPrefix("schema/") ? Page(path, bytes) : nil
    }
  }
}

extension Array<UInt8> {
  fileprivate init(_ text: StaticString) {
    self.init(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
