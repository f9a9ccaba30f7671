import Foundation
import Testing

/// What is left of a build that somebody stops.
struct InterruptionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let items = (1...400).map { "- [ ] Item \($0) of the list\n" }.joined()
    for number in 1...40 {
      try folder.write("# Report \(number)\n\n\(items)", to: "b/\(number).md")
    }
    try folder.write("# Old\n\n- [x] One\n", to: "a/old.md")
    _ = try Program.run(["build", "a", "--as-of", "2026-01-01"], in: folder)
  }

  @Test func `a killed build leaves a whole site, and the next one cleans up`() throws {
    let old = try folder.tree("public")
    _ = try Program.run(["build", "b", "-o", "new", "--as-of", "2026-01-01"], in: folder)
    let new = try folder.tree("new")
    for step in 0..<6 {
      let run = try Program.shell(
        """
        "$HOLDPOINT" build b --as-of 2026-01-01 & sleep 0.0\(step); kill -9 $!; wait $!
        """, in: folder)
      _ = run
      let found = try folder.tree("public")
      #expect(found == old || found == new)
      #expect(try Program.run(["build", "a", "--as-of", "2026-01-01"], in: folder).exit == 0)
      #expect(try folder.names() == ["a", "b", "new", "public"])
      #expect(try folder.tree("public") == old)
    }
  }

  @Test func `a file that may not grow so large is a failed write`() throws {
    let old = try folder.tree("public")
    let items = (1...2_000).map { "- [ ] Item \($0) of the list\n" }.joined()
    try folder.write("# A\n\n\(items)", to: "c/a.md")
    // A sanitizer writes files of half a megabyte itself.
    let run = try Program.shell(
      "ulimit -f 600; \"$HOLDPOINT\" build c --as-of 2026-01-01", in: folder)
    #expect(run.exit == 3)
    #expect(run.error.contains("a/report.json: File too large"))
    #expect(try folder.tree("public") == old)
    #expect(try folder.names() == ["a", "b", "c", "public"])
  }

  @Test(arguments: [("INT", Int32(130)), ("TERM", 143)])
  func `an interrupted build says so, and leaves everything as it was`(
    signal: String, code: Int32
  ) throws {
    let old = try folder.tree("public")
    // The build waits for a lock that the shell holds, so that the signal meets it at work. A shell
    // that starts it in the background would have it ignore SIGINT.
    let run = try Program.shell(
      """
      exec 9> .public.holdpoint-lock; flock 9
      (sleep 0.5; kill -\(signal) $(pgrep -P $$ -x holdpoint)) 9>&- &
      "$HOLDPOINT" build b --as-of 2026-01-01 9>&-
      code=$?; rm -f .public.holdpoint-lock; exit $code
      """, in: folder)
    #expect(run.exit == code)
    #expect(run.error == "interrupted; nothing was changed\n")
    #expect(try folder.tree("public") == old)
    #expect(try folder.names() == ["a", "b", "public"])
  }
}
