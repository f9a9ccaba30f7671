import Testing

/// What the command says to words that it cannot follow, and to what it is asked for.
struct CommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("# A\n\n- [x] One\n- [ ] Two\n", to: "content/a.md")
    try folder.write("---\ntitel: B\n---\n# B\n\n- [ ] One\n", to: "wrong/b.md")
    try folder.write("x", to: "notes.txt")
    try folder.write(String(repeating: ">", count: 200) + " x\n", to: "deep.md")
  }

  /// The words, the exit code, and what stands on the standard output and on the standard error.
  private static let cases: [(words: String, exit: Int32, output: String, error: String)] = [
    ("", 2, "", "Commands:\n  build"),
    ("help", 0, "holdpoint check --require go    stops a pipeline", ""),
    ("help biuld", 2, "", "error: unknown command 'biuld'\nhint: did you mean 'build'?"),
    ("content/a.md", 2, "", "hint: did you mean 'holdpoint build content/a.md'?"),
    ("frobnicate", 2, "", "error: unknown command 'frobnicate'\nhint: see 'holdpoint help'"),
    ("check -- content", 0, "", "1 report, 1 no-go"),
    ("check -- -x", 2, "", "error: there is no content at -x"),
    ("check content wrong", 2, "", "'check' does not take the argument 'wrong'"),
    ("check --strict=yes", 2, "", "'--strict' takes no value, but was given 'yes'"),
    ("check -z", 2, "", "unknown option '-z'"),
    ("check --format jsn", 2, "", "did you mean 'json'? it takes human, json"),
    ("check --format zzzzzz", 2, "", "hint: it takes human, json"),
    ("check notes.txt", 2, "", "the content is neither a folder nor a Markdown file: notes.txt"),
    ("completion", 2, "", "error: which shell?\nhint: write one of: bash, zsh, fish"),
    ("completion tcsh", 2, "", "error: no completions for 'tcsh'"),
    ("explain", 2, "", "error: what should be explained?"),
    ("explain content/a.md:4", 0, "content/a.md:4: item ‘Two’\n", ""),
    ("explain content/a.md", 0, "content/a.md:3: item: a task box in a list; done", ""),
    ("explain box.malformed", 0, "box.malformed: ", ""),
    ("explain deep.md", 1, "", "deep.md:1:"),
    ("explain none.md", 2, "", "error: there is no content at none.md"),
    ("explain content/a.md:4 --as-of x", 2, "", "'x' is no day of the calendar"),
    ("build -o a/b/../..", 2, "", "the output folder has no name of its own"),
  ]

  @Test func `says what is wrong with its arguments, and what to write`() throws {
    for expected in Self.cases {
      let words = expected.words.split(separator: " ").map(String.init)
      let run = try Program.run(words, in: folder)
      #expect(run.exit == expected.exit, "\(expected.words): \(run.error)")
      #expect(run.output.contains(expected.output) || expected.output.isEmpty, "\(run.output)")
      #expect(run.output.isEmpty == expected.output.isEmpty, "\(run.output)")
      #expect(run.error.contains(expected.error) || expected.error.isEmpty, "\(run.error)")
    }
  }

  @Test func `refuses a clock that is none`() throws {
    let run = try Program.run(["check"], in: folder, environment: ["SOURCE_DATE_EPOCH": "soon"])
    #expect(run.exit == 2 && run.error.contains("SOURCE_DATE_EPOCH is not a number of seconds"))
  }

  @Test func `writes no byte to a terminal that could command it`() throws {
    let run = try Program.run(["build", "content", "-o", "o\u{1B}[2Jx\ny"], in: folder)
    #expect(run.exit == 0)
    #expect(!run.error.contains("\u{1B}") && run.error.contains(#"→ o\u{1b}[2Jx\u{a}y/"#))
  }

  @Test func `fails where nobody takes its data`() throws {
    let run = try Program.shell(#""$HOLDPOINT" help build >/dev/full"#, in: folder)
    #expect(run.exit == 3)
  }

  @Test func `writes in colour only where a person watches and wants it`() throws {
    let watched = { (line: String, before: String) in
      try Program.shell(
        "\(before) script --quiet --return --command '\(line)' /dev/null", in: folder,
        environment: ["TERM": "xterm"])
    }
    let error = "\"$HOLDPOINT\" check wrong"
    let run = try watched(error, "")
    #expect(run.exit == 1 && run.output.contains("\u{1B}[1;31merror:\u{1B}[0m unknown key"))
    #expect(try !watched(error, "NO_COLOR=1").output.contains("\u{1B}[1;31m"))
    #expect(try !Program.run(["check", "wrong"], in: folder).error.contains("\u{1B}"))
    let help = try watched("\"$HOLDPOINT\" help", "")
    #expect(help.output.contains("\u{1B}[1mUsage:\u{1B}[0m"))
    #expect(try watched("\"$HOLDPOINT\" nothing", "").output.contains("\u{1B}[1;31merror:"))
  }
}
