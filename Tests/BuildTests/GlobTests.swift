import Build
import Testing

struct GlobTests {
  @Test(arguments: [
    ("*.md", "a.md", true), ("*.md", "x/a.md", true), ("*.md", "a.mdx", false),
    ("/*.md", "x/a.md", false), ("/*.md", "a.md", true), ("x/*.md", "x/a.md", true),
    ("x/*.md", "x/y/a.md", false), ("x/**", "x/y/a.md", true), ("x/**", "x", false),
    ("**/a.md", "a.md", true), ("**/a.md", "x/y/a.md", true), ("**/a.md", "x/ba.md", false),
    ("x/**/a.md", "x/a.md", true), ("x/**/a.md", "x/y/z/a.md", true),
    ("x/**/a.md", "xy/a.md", false), ("archive", "archive/2024/a.md", true),
    ("archive/", "old/archive/a.md", true), ("archive", "archives/a.md", false),
    ("?.md", "a.md", true), ("?.md", "ab.md", false), ("[a-c]*.md", "beta.md", true),
    ("[!a-c]*.md", "beta.md", false), ("[]]", "]", true), ("[a", "[a", true),
    ("a[!b]c", "a/c", false), ("", "a.md", false), ("über*", "überblick.md", true),
  ])
  func `matches as in .gitignore`(pattern: String, path: String, matches: Bool) {
    #expect(Glob(pattern).matches(path) == matches, "\(pattern) on \(path)")
  }

  @Test(.timeLimit(.minutes(1)))
  func `takes no more than pattern times path`() {
    let pattern = String(repeating: "*a", count: 500) + "b"
    #expect(!Glob(pattern).matches(String(repeating: "a", count: 2000)))
  }
}
