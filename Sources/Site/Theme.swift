import Diagnostics
import Mustache
import Templates
import Text

/// The files that pages are made with: the built-in ones, and the user's in place of them.
package struct Theme: Sendable {
  /// By path in `templates/`.
  let files: [String: [UInt8]]
  let pages: [PageKind: Template]
  /// The first eight digits of a digest of the assets that pages refer to, to defeat stale caches.
  let fingerprint: String

  /// The pages that have a template of their own.
  enum PageKind: String, CaseIterable {
    case report, risks, timeline
    case signOff = "sign-off"
    case audit, index, key, rules
    case notFound = "404"

    var shape: Shape {
      switch self {
      case .report: Frame.shape(ReportView.view.shape)
      case .risks: Frame.shape(RisksPage.page.shape)
      case .timeline: Frame.shape(TimelinePage.page.shape)
      case .signOff: Frame.shape(SignOffPage.page.shape)
      case .audit: Frame.shape(AuditPage.page.shape)
      case .key, .notFound: Frame.shape(.object([]))
      case .rules: Frame.shape(RulesPage.page.shape)
      case .index: Frame.shape(PortfolioView.view.shape)
      }
    }
  }

  /// Reads and checks all templates; nil where one of them has a mistake.
  ///
  /// - Parameter overrides: the files of the user's `templates/`, by their path in it.
  package static func read(overrides: [String: [UInt8]] = [:]) -> Recognised<Theme?> {
    var files: [String: [UInt8]] = [:]
    for (name, body) in Templates.embedded { files["\(name)"] = Array(body) }
    files.merge(overrides) { _, own in own }
    let sources = files.sorted { $0.key < $1.key }.compactMap { path, bytes in
      path.hasSuffix(".mustache")
        ? TemplateSource(String(path.dropLast(9)), file: "templates/\(path)", bytes) : nil
    }
    let set = TemplateSet.parse(sources)
    var diagnostics = set.diagnostics
    var pages: [PageKind: Template] = [:]
    for kind in PageKind.allCases {
      let compiled = set.value.compile(kind.rawValue, for: kind.shape)
      for diagnostic in compiled.diagnostics where !diagnostics.contains(diagnostic) {
        diagnostics.append(diagnostic)
      }
      pages[kind] = compiled.value
    }
    let isWhole = pages.count == PageKind.allCases.count
    return Recognised(isWhole ? Theme(files: files, pages: pages) : nil, diagnostics)
  }

  private init(files: [String: [UInt8]], pages: [PageKind: Template]) {
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
