import Testing

/// Documents that call themselves drafts stay out of the site, and are read no further than that.
struct SkippedTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("# Open\n\n- [x] Done\n", to: "content/open.md")
  }

  private func build(_ options: [String] = []) throws -> Program.Run {
    try Program.run(["build", "--as-of", "2026-01-15"] + options, in: folder)
  }

  @Test func `what stands below the top of a draft is read only with --drafts`() throws {
    let words = "---\nstatus: draft\nitems: {nowhere: {state: done}}\n---\n# A\n\n- [ ] One\n"
    try folder.write(words, to: "content/a.md")
    let skipped = try build()
    #expect(skipped.exit == 0)
    #expect(skipped.error.contains("1 draft skipped"))
    #expect(!(try folder.names(in: "public").contains("a")))
    let taken = try build(["--drafts"])
    #expect(taken.exit == 1)
    #expect(taken.error.contains("nowhere"))
  }

  @Test func `the top of a draft must be right`() throws {
    try folder.write("---\nstatus: draft\nlaunch: 2026-02-30\n---\n# A\n", to: "content/a.md")
    let run = try build()
    #expect(run.exit == 1)
    #expect(run.error.contains("content/a.md:3:9: error:"))
  }

  @Test func `what is no file among the templates is named`() throws {
    try folder.write("title: Ours\n", to: "holdpoint.yaml")
    try folder.write("p {}\n", to: "templates/assets/own.css")
    let shell = "mkfifo templates/pipe; ln -s own.css templates/assets/other.css"
    #expect(try Program.shell(shell, in: folder).exit == 0)
    let run = try build()
    #expect(run.exit == 0)
    #expect(run.error.contains("templates/assets/other.css:1:1: warning: only regular"))
    #expect(run.error.contains("templates/pipe:1:1: warning: only regular files are"))
  }
}
