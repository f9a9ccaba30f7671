/// An option of a command.
struct Option: Sendable {
  /// Without its hyphens ("output").
  let name: String
  /// The letter after one hyphen.
  let letter: Character?
  /// What its value is called ("FOLDER"); nil where it takes none.
  let value: String?
  let help: String
  /// The values that it takes, where they are few.
  let choices: [String]

  init(
    _ name: String, letter: Character? = nil, value: String? = nil, choices: [String] = [],
    help: String
  ) {
    self.name = name
    self.letter = letter
    self.value = value
    self.choices = choices
    self.help = help
  }

  /// As it stands in a usage line: `--output FOLDER`.
  var synopsis: String { value.map { "--\(name) \($0)" } ?? "--\(name)" }
}

extension Option {
  static let help = Option("help", letter: "h", help: "Explain the command, with examples")
}
