import Readiness
import Site
import Testing
import Text

/// A site of many reports, as of 2 February 2026.
struct Portfolio {
  let pages: [String: String]

  /// - Parameter summaries: of the reports, in any order.
  init(_ summaries: [Summary]) throws {
    let pages = try Sample.site().portfolio(of: summaries)
    self.pages = Dictionary(
      uniqueKeysWithValues: pages.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  /// A report as another would be, but for what is given.
  static func report(
    _ slug: String, in folder: String = "", owner: String? = nil, tags: [String] = [],
    verdict: Verdict = .noGo, like model: Summary
  ) -> Summary {
    var summary = model
    summary.slug = slug
    summary.title = "Report \(slug)"
    summary.source = "content/\(folder)\(slug).md"
    summary.owner = owner
    summary.tags = tags
    summary.verdict = verdict
    return summary
  }

  static func model(_ markdown: String = "- [ ] Keys are rotated\n- [x] Logs\n") throws -> Summary {
    try Sample.site().summary(of: Sample(markdown).assessment)
  }

  subscript(path: String) -> String {
    get throws { try #require(pages[path], "\(pages.keys.sorted())") }
  }

  /// The reports that a page has rows for, in order.
  func rows(_ path: String) throws -> [String] {
    try self[path].matches(of: /<tr class="rep[^>]*><th scope="row"><a href="([^"]*)\/index.html"/)
      .map { String($0.1.replacing("../", with: "")) }
  }
}
