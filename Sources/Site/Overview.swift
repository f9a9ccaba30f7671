import Mustache
import Readiness
import Text

/// The files of a site beside those of its reports, in a fixed order; each is drawn when it is asked
/// for, on any thread.
package struct Overview: Sendable {
  private let site: Site
  private let summaries: [Summary]
  private let overviews: SiteOverviews
  private let assets: [Page]

  /// The pages that are the same for every report, and the data of all.
  private enum Single: CaseIterable {
    case key, rules, notFound, data
  }

  init(_ site: Site, _ summaries: [Summary]) {
    self.site = site
    self.summaries = summaries
    assets = site.theme.assets
    overviews = SiteOverviews(summaries, words: site.words, asOf: site.settings.asOf)
  }

  package var count: Int {
    overviews.pages.count + Single.allCases.count + assets.count
  }

  /// - Parameters:
  ///   - index: from zero, below `count`.
  ///   - buffer: reused from file to file; a worker keeps one. Its old content is dropped.
  package func page(_ index: Int, using buffer: inout ByteBuffer) -> Page {
    buffer.removeAll()
    if overviews.pages.indices.contains(index) {
      let draft = overviews.draft(of: overviews.pages[index])
      site.write(draft.kind, draft.head, draft.record, into: &buffer)
      return Page(draft.path, buffer.bytes)
    }
    let left = index - overviews.pages.count
    guard Single.allCases.indices.contains(left) else {
      return assets[left - Single.allCases.count]
    }
    return Page(write(Single.allCases[left], into: &buffer), buffer.bytes)
  }

  /// Draws a page and says its path.
  private func write(_ page: Single, into buffer: inout ByteBuffer) -> String {
    let words = site.words
    switch page {
    case .key:
      let head = PageHead(
        title: words[.keyLong], description: words[.keyLede], root: "", nav: .key)
      site.write(.key, head, Record([]), into: &buffer)
      return "key.html"
    case .rules:
      let head = PageHead(
        title: words[.rules], description: words[.rulesLede], root: "", nav: .rules)
      site.write(.rules, head, RulesPage.page.record(of: RulesPage(words: words)), into: &buffer)
      return "rules.html"
    case .notFound:
      let head = PageHead(
        title: words[.notFound], description: words[.notFoundLede], root: "")
      site.write(.notFound, head, Record([]), into: &buffer)
      return "404.html"
    case .data:
      SiteJSON(title: site.settings.title, asOf: site.settings.asOf, summaries)
        .write(into: &buffer)
      return "site.json"
    }
  }
}
