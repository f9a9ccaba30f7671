import Build
import Readiness
import Testing

struct SlugTests {
  @Test(arguments: [
    ("payments.md", "payments"), ("teams/Payments API.md", "teams-payments-api"),
    ("größe.markdown", "gr-e"), ("-_-a__b.md", "a-b"), ("a.b.md", "a-b"),
    ("assets.md", "assets-report"), ("files.md", "files-report"),
    ("NUL.md", "nul-report"), ("com1.md", "com1-report"), ("LPT9.markdown", "lpt9-report"),
    ("%2e%2e%2fx.md", "2e-2e-2fx"),
  ])
  func `is the path in lower-case letters, digits and hyphens`(path: String, slug: String) {
    #expect(Slug.of(path: path) == slug)
    #expect(Slug.isValid(slug))
  }

  @Test func `is a digest where no letter can stay`() {
    let one = Slug.of(path: "清单.md")
    #expect(one.hasPrefix("doc-") && one != Slug.of(path: "检查.md"))
  }

  @Test func `tells long paths apart`() {
    let long = String(repeating: "n", count: 150)
    let one = Slug.of(path: "\(long)1.md")
    let other = Slug.of(path: "\(long)2.md")
    #expect(one != other && one.utf8.count == 80 && Slug.isValid(one))
  }

  @Test(arguments: ["", "A", "a/b", "-a", "a-", "..", "é", String(repeating: "a", count: 81)])
  func `refuses what could not be a folder of the site`(slug: String) {
    #expect(!Slug.isValid(slug))
  }
}
