import Diagnostics
import Foundation
import Readiness
import Site
import Testing
import Text

/// A document on its way to its pages, as of 2 February 2026.
struct Sample {
  let assessment: Assessment
  let pages: [String: String]

  init(
    _ markdown: String, slug: String = "sample", language: String = "en", hoursPerDay: Double = 8
  ) throws {
    let asOf = try #require(Day(iso: "2026-02-02"))
    let source = Evaluation.Source(path: "content/\(slug).md", bytes: Array(markdown.utf8))
    let result = Evaluation(asOf: asOf).evaluate(source, status: nil, slug: slug)
    assessment = try #require(result.value)
    var pages: [String: String] = [:]
    var buffer = ByteBuffer()
    let plain = try Self.site(language)
    var settings = plain.settings
    settings.hoursPerDay = hoursPerDay
    Site(theme: plain.theme, settings: settings).pages(of: assessment, using: &buffer) { page in
      pages[page.path] = String(decoding: page.bytes, as: UTF8.self)
    }
    self.pages = pages
  }

  static func site(_ language: String = "en") throws -> Site {
    let theme = Theme.read(language: language)
    #expect(theme.diagnostics.map(\.text) == [])
    let asOf = try #require(Day(iso: "2026-02-02"))
    return Site(
      theme: try #require(theme.value), settings: SiteSettings(asOf: asOf))
  }

  /// The report's own page.
  var page: String {
    get throws { try #require(pages["\(assessment.report.slug)/index.html"]) }
  }

  var json: [String: Any] {
    get throws {
      let text = try #require(pages["\(assessment.report.slug)/report.json"])
      let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
      return try #require(value as? [String: Any])
    }
  }

  /// A document with all that a document can have.
  static let everything = """
    ---
    title: Payments
    owner: platform-team
    tags: [tier-1]
    launch: 2026-03-16
    items:
      keys-are-rotated: { state: done, by: Kim, on: 2025-10-05, evidence: ["https://ci.example/1"], note: vault }
      logs-are-kept: { state: blocked, owner: Platform }
    risks:
      - { id: R1, title: Database gone, likelihood: 3, impact: 5, mitigation: failover, owner: Kim }
      - { id: R2, title: Costs }
      - { id: R3, title: Data lost, likelihood: 2, impact: 2, status: mitigated }
    timeline:
      - { title: Servers, start: 2026-01-06, end: 2026-01-17, section: "Safety" }
    sign-offs:
      - { role: Security Lead, name: Ana, decision: approve, on: 2025-10-30 }
      - { role: Operations Lead }
    ---
    # Payments

    **Version**: 1.0

    Read this **before** the launch, with `make check`.

    ## 1. Safety (4h)

    - [ ] Keys are rotated *Effort: 2h*
    - [x] **TLS** everywhere
      - a note with a [link](https://example.org)
    - [ ] Logs are kept
      - [x] for a week
      - [ ] for a year

    | Item | Status | Owner |
    | --- | --- | --- |
    | Alarms ring | ✅ Done | Kim |
    | Pager works | ❌ | Bo |

    ## 2. Words

    > A quote, and `code`.

    1. first
    2. second

    ## After launch

    - [ ] Watch the errors
    """
}
