import Diagnostics

extension Command {
  static let help = Command(
    "help", operands: ["COMMAND"],
    summary: "Explain a command, with examples",
    about: "Without a command it says which ones there are.",
    examples: [("holdpoint help check", "what check does, and how a pipeline uses it")]
  ) { arguments, console in
    guard let name = arguments.operands.first else {
      return console.output(HelpText.overview(console))
    }
    guard let command = all.first(where: { $0.name == name }) else {
      let nearest = Nearest.to(name, in: all.map(\.name))
      console.fail("unknown command '\(name)'", hint: nearest.map { "did you mean '\($0)'?" })
      return .usage
    }
    return console.output(HelpText.text(of: command, console))
  }
}
