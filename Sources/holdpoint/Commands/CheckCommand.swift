import Build
import Readiness

extension Command {
  private static let require = Option(
    "require", value: "VERDICT",
    choices: [Verdict.go.rawValue, Verdict.conditionalGo.rawValue],
    help: "Fail unless every report is at least so ready")

  static let check = Command(
    "check", operands: ["CONTENT"],
    summary: "Read and assess everything, and write nothing",
    about: """
      CONTENT is a folder of Markdown, or one file (default: content). The exit code is 0
      where all is well, and 1 where a document has errors or is less ready than --require
      asks; so a pipeline stops before a launch that nobody should make.
      """,
    options: [require, .asOf, .drafts, .strict, .timings, MessageFormat.option],
    examples: [
      ("holdpoint check", "names every mistake in content/, with its line"),
      ("holdpoint check --require go launch.md", "fails until launch.md is go"),
      ("holdpoint check --format github --strict", "puts messages at the lines of a pull request"),
    ]
  ) { arguments, console in
    Session(arguments, console).run { (builder) throws(Failure) in
      var result = try builder.check()
      let wanted = arguments.value(of: require).flatMap { Verdict(rawValue: $0) }
      if let wanted { result.require(wanted) }
      return result
    }
  }
}
