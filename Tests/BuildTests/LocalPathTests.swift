import Build
import Testing

struct LocalPathTests {
  /// What is written in `teams/a/plan.md`, and what it names.
  @Test(arguments: [
    ("b.md", "teams/a/b.md", nil), ("./b.md#x", "teams/a/b.md", "x"),
    ("../c/d.md?plain=1#y-1", "teams/c/d.md", "y-1"), ("../../e.md", "e.md", nil),
    ("a%20b.md", "teams/a/a b.md", nil), ("x%2F..%2fb.md", "teams/a/b.md", nil),
    ("%C3%BC.md#%C3%BC", "teams/a/ü.md", "ü"), ("c#.md", "teams/a/c", ".md"),
    ("c%23.md", "teams/a/c#.md", nil), ("img/", "teams/a/img", nil), ("../..", "", nil),
    ("a//b.md", "teams/a/a/b.md", nil), ("#top", "teams/a/plan.md", "top"),
    ("?v=2", "teams/a/plan.md", nil), ("%ff.md", "teams/a/%ff.md", nil),
    ("../../../x.md", nil, nil), ("..%2f..%2f..%2fetc/passwd", nil, nil),
  ])
  func `is counted from the file it is written in`(
    address: String, path: String?, fragment: String?
  ) {
    let local = LocalPath(address, from: "teams/a/plan.md")
    #expect(local.path == path)
    #expect(local.fragment == fragment)
  }

  @Test(arguments: [
    ("b.md", "a.md", "b.md"), ("x/b.md", "a.md", "x/b.md"), ("b.md", "x/y/a.md", "../../b.md"),
    ("x/z/b.md", "x/y/a.md", "../z/b.md"), ("x/y/b.md", "x/y/a.md", "b.md"),
  ])
  func `is written from the file on`(path: String, source: String, written: String) {
    #expect(LocalPath.relative(path, from: source) == written)
  }
}
