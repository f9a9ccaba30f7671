import Build
import Diagnostics

extension CommandLine {
  /// Runs what the words ask for; the result is for the shell.
  static func run(_ words: [String], _ console: Console) -> ExitCode {
    guard let name = words.first else {
      console.note(HelpText.overview(console))
      return .usage
    }
    if ["--version", "-V"].contains(name) {
      return console.output("holdpoint \(version)\n")
    }
    if ["--help", "-h"].contains(name) { return console.output(HelpText.overview(console)) }
    guard let command = Command.all.first(where: { $0.name == name }) else {
      console.fail("unknown command '\(name)'", hint: hint(for: name))
      return .usage
    }
    do throws(UsageError) {
      let arguments = try Arguments(Array(words.dropFirst()), for: command)
      if arguments.has(.help) { return console.output(HelpText.text(of: command, console)) }
      return command.run(arguments, console)
    } catch {
      console.fail(error.message, hint: error.hint)
      return .usage
    }
  }

  private static func hint(for name: String) -> String {
    if let nearest = Nearest.to(name, in: Command.all.map(\.name)) {
      return "did you mean 'holdpoint \(nearest)'?"
    }
    if name.contains("/") || name.contains(".") { return "did you mean 'holdpoint build \(name)'?" }
    return "see 'holdpoint help'"
  }
}
