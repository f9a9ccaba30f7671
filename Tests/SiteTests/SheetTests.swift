import Diagnostics
import Readiness
import Site
import Testing
import Text

/// What is signed for, and what stands where no page is.
struct SheetTests {
  private static let document = "# Launch\n\n## Approval\n\nSecurity Lead: ____ Date: ____\n"

  @Test func `prints on the sheet what sha256sum says of the file`() throws {
    let sheet = try #require(Sample(Self.document).pages["sample/sign-off.html"])
    // printf '# Launch\n\n## Approval\n\nSecurity Lead: ____ Date: ____\n' | sha256sum
    #expect(sheet.contains("<dt>Content fingerprint</dt><dd><code>\(Self.digits)</code></dd>"))
  }

  private static let digits = "f694 bfb4 61bd f8cb"

  @Test func `changes with any byte, and with the status file beside it`() throws {
    let day = try #require(Day(iso: "2026-02-02"))
    func fingerprints(_ text: String, _ status: String?) throws -> [Fingerprint] {
      let source = Evaluation.Source(path: "content/a.md", bytes: Array(text.utf8))
      let beside = status.map {
        Evaluation.Source(path: "content/a.status.yaml", bytes: Array($0.utf8))
      }
      let read = Evaluation(asOf: day).evaluate(source, status: beside, slug: "a").value
      return try #require(read).report.fingerprints
    }
    let one = try fingerprints(Self.document, nil)
    #expect(one.map(\.digest.grouped) == [Self.digits])
    #expect(try fingerprints(Self.document + "\n", nil)[0].digest != one[0].digest)
    let two = try fingerprints(Self.document, "items: {}\n")
    #expect(two.map(\.file) == ["content/a.md", "content/a.status.yaml"])
    #expect(try fingerprints("# A\n\n- [ ] b\n", nil).isEmpty)
  }

  @Test func `says of each signature for which content it is`() throws {
    func sheet(_ covers: String) throws -> String {
      let text = """
        ---
        sign-offs:
          - { role: Safety, name: Ana, decision: approve, on: 2026-01-30\(covers) }
        ---
        # Launch

        ## Safety

        - [ ] Keys

        Sign-off: ____ Date: ____
        """
      return try #require(Sample(text).pages["sample/sign-off.html"])
    }
    let stated = try sheet(", covers: 00000000")
    #expect(stated.contains("was Ana, for <span class=\"fp\">00000000</span>"))
    let digits = try #require(stated.firstMatch(of: /"fp">([0-9a-f]{8})</)).1
    #expect(try sheet(", covers: \(digits)").contains("<small>for <span class=\"fp\">\(digits)"))
    #expect(try sheet("").contains("<small>fingerprint not stated</small>"))
  }

  @Test(arguments: [("approve", ""), ("approve-with-conditions", "<small>mit Auflagen</small>")])
  func `says in the pages' words what was decided`(decision: String, words: String) throws {
    let text = """
      ---
      sign-offs: [{ role: Safety, name: Ana, decision: \(decision), on: 2026-01-30 }]
      ---
      # Launch

      - [ ] Keys
      """
    let sheet = try #require(Sample(text, language: "de").pages["sample/sign-off.html"])
    #expect(sheet.contains("<span class=\"who\">Ana</span>\(words)") && !sheet.contains("approve"))
  }

  /// A server shows it at addresses of any depth.
  @Test func `stands without any file of the site where there is no page`() throws {
    let page = try #require(
      Sample.site().portfolio(of: []).first { $0.path == "404.html" })
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(text.contains("<h1>There is no such page</h1>"))
    #expect(!text.contains("href=") && !text.contains("src="))
  }

  @Test func `leads home from there where the address of the site is known`() throws {
    var settings = try Sample.site().settings
    settings.home = "https://example.org/launches/"
    let theme = try #require(Theme.read().value)
    let page = try #require(
      Site(theme: theme, settings: settings).portfolio(of: []).first { $0.path == "404.html" })
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(text.contains("<a href=\"https://example.org/launches/index.html\">Portfolio</a>"))
  }
}
