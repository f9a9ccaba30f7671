import Build

extension Command {
  static let build = Command(
    "build", operands: ["CONTENT"],
    summary: "Make the site of a folder of checklists",
    about: """
      CONTENT is a folder of Markdown, or one file (default: content). The site is built
      beside the output folder and takes its place in one step; where a document has errors
      the old site stays, and the exit code is 1. A folder that holdpoint did not make is
      never replaced.
      """,
    options: [.output, .asOf, .drafts, .strict, .timings, MessageFormat.option],
    examples: [
      ("holdpoint build", "makes the site of content/ in public/"),
      ("holdpoint build launch.md -o site", "makes a site of one checklist"),
      ("holdpoint build --as-of 2026-03-31", "judges by that day: the same bytes on any day"),
      ("holdpoint build --format github", "puts messages at the lines of a pull request"),
    ]
  ) { arguments, console in
    let output = arguments.value(of: .output) ?? Option.defaultOutput
    return Session(arguments, console, output: output).run { (builder) throws(Failure) in
      try builder.build(into: output, home: Process.environment("HOME"))
    }
  }
}
