/// A command of `holdpoint`: what it takes, what it does, and how it explains itself.
struct Command: Sendable {
  let name: String
  /// The operands by name, all of them optional ("CONTENT").
  let operands: [String]
  /// One line for the list of commands.
  let summary: String
  /// What it does, in paragraphs of lines up to 80 columns.
  let about: String
  let options: [Option]
  /// Command lines with what each does.
  let examples: [(line: String, does: String)]
  let run: @Sendable (Arguments, Console) -> ExitCode

  init(
    _ name: String, operands: [String] = [], summary: String, about: String,
    options: [Option] = [], examples: [(line: String, does: String)],
    run: @escaping @Sendable (Arguments, Console) -> ExitCode
  ) {
    self.name = name
    self.operands = operands
    self.summary = summary
    self.about = about
    self.options = options + [.help]
    self.examples = examples
    self.run = run
  }

  /// All commands, in the order of the help.
  static let all: [Command] = [.build, .check, .explain, .completion, .help]

  /// `usage: holdpoint build [CONTENT] [OPTIONS]`
  var usage: String {
    let operands = operands.map { " [\($0)]" }.joined()
    return "usage: holdpoint \(name)\(operands)\(options.count > 1 ? " [OPTIONS]" : "")"
  }
}
