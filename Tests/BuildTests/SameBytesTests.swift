import Foundation
import Testing

/// The same sources and the same day give the same bytes, wherever and by whomever they are built.
struct SameBytesTests {
  private static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A copy of the project's own sources.
  private func sources() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["content", "holdpoint.yaml"] {
      try FileManager.default.copyItem(
        at: Self.project.appending(path: name), to: folder.url.appending(path: name))
    }
    return folder
  }

  @Test(arguments: [
    "cd . && umask 077 && TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8 \"$HOLDPOINT\" build",
    "umask 000 && TZ=America/Adak LANG=C \"$HOLDPOINT\" build ./content/ -o other/deep/site",
    "HOME=/ USER=somebody \"$HOLDPOINT\" build \"$PWD/content\" --timings",
    "cd content && \"$HOLDPOINT\" build . -o ../public",
    "taskset -c 0 \"$HOLDPOINT\" build",
    "mkdir new && for f in $(ls -r content); do cp content/$f new/; done && rm -r content"
      + " && mv new content && \"$HOLDPOINT\" build",
  ])
  func `come out of any folder, zone, locale, umask and order`(line: String) throws {
    let plain = try sources()
    #expect(try Program.run(["build", "--as-of", "2026-01-15"], in: plain).exit == 0)
    let other = try sources()
    let run = try Program.shell(line, in: other, environment: ["SOURCE_DATE_EPOCH": "1768435200"])
    #expect(run.exit == 0, "\(run.error)")
    let output = line.contains("other/deep") ? "other/deep/site" : "public"
    #expect(try other.tree(output) == plain.tree("public"))
  }

  @Test func `public is what content gives`() throws {
    let makefile = try String(
      contentsOf: Self.project.appending(path: "Makefile"), encoding: .utf8)
    let day = try #require(makefile.firstMatch(of: #/(?m)^AS_OF := (\S+)$/#)).output.1
    let folder = try sources()
    #expect(try Program.run(["build", "--as-of", String(day)], in: folder).exit == 0)
    let made = try folder.tree("public")
    let kept = try TemporaryFolder.tree(
      at: Self.project.appending(path: "public").path(percentEncoded: false))
    let old = Set(made.keys).union(kept.keys).filter { made[$0] != kept[$0] }.sorted()
    #expect(old == [], "run 'make site'")
  }
}
