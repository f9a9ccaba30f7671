import Diagnostics

/// The words after a command, sorted into options and operands.
struct Arguments: Sendable {
  private(set) var operands: [String] = []
  private var values: [String: String] = [:]

  /// Whether the option was given.
  func has(_ option: Option) -> Bool { values[option.name] != nil }

  func value(of option: Option) -> String? { values[option.name] }

  /// Understands `--name=value`, `--name value`, `-n value`, `-nvalue`, and `--`, after which all
  /// words are operands.
  ///
  /// - Throws: `UsageError` for an unknown or repeated option and a missing or needless value.
  init(_ words: [String], for command: Command) throws(UsageError) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        break
      } else if word.hasPrefix("--") {
        try take(long: word.dropFirst(2), &rest, command)
      } else if word.hasPrefix("-") && word != "-" {
        try take(short: word.dropFirst(), &rest, command)
      } else {
        operands.append(word)
      }
    }
    if operands.count > command.operands.count && !has(.help) {
      throw UsageError(
        "'\(command.name)' does not take the argument '\(operands[command.operands.count])'",
        hint: command.usage)
    }
  }

  private mutating func take(
    long word: Substring, _ rest: inout ArraySlice<String>, _ command: Command
  ) throws(UsageError) {
    let end = word.firstIndex(of: "=")
    let name = String(word[..<(end ?? word.endIndex)])
    guard let option = command.options.first(where: { $0.name == name }) else {
      throw .unknownOption("--\(name)", of: command)
    }
    let value = end.map { String(word[word.index(after: $0)...]) }
    if let value, option.value == nil {
      throw UsageError("'--\(name)' takes no value, but was given '\(value)'", hint: command.usage)
    }
    try set(option, value, &rest)
  }

  private mutating func take(
    short word: Substring, _ rest: inout ArraySlice<String>, _ command: Command
  ) throws(UsageError) {
    var letters = word
    while let letter = letters.popFirst() {
      guard let option = command.options.first(where: { $0.letter == letter }) else {
        throw .unknownOption("-\(letter)", of: command)
      }
      let hasRest = option.value != nil && !letters.isEmpty
      try set(option, hasRest ? String(letters) : nil, &rest)
      if hasRest { return }
    }
  }

  private mutating func set(
    _ option: Option, _ given: String?, _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    guard values[option.name] == nil else { throw UsageError("'--\(option.name)' is given twice") }
    guard let placeholder = option.value else {
      values[option.name] = ""
      return
    }
    guard let value = given ?? rest.popFirst(), !value.isEmpty else {
      throw UsageError("'--\(option.name)' needs a value", hint: "write \(option.synopsis)")
    }
    if !option.choices.isEmpty && !option.choices.contains(value) {
      let nearest = Nearest.to(value, in: option.choices).map { "did you mean '\($0)'? " } ?? ""
      throw UsageError(
        "'\(value)' is no \(placeholder) of '--\(option.name)'",
        hint: "\(nearest)it takes \(option.choices.joined(separator: ", "))")
    }
    values[option.name] = value
  }
}

/// What is wrong with the words of a command line, and what to write instead.
struct UsageError: Error {
  let message: String
  let hint: String?

  init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }

  fileprivate static func unknownOption(_ word: String, of command: Command) -> UsageError {
    let known = command.options.map { "--\($0.name)" }
    let nearest = Nearest.to(word, in: known) ?? Option.asked(elsewhere: word, in: known)
    return UsageError(
      "unknown option '\(word)'",
      hint: nearest.map { "did you mean '\($0)'?" } ?? "see 'holdpoint help \(command.name)'")
  }
}

extension Option {
  /// The option that does what one of another generator's does.
  fileprivate static func asked(elsewhere word: String, in known: [String]) -> String? {
    let names = [
      "--destination": "--output", "-d": "--output", "--output-dir": "--output",
      "--site-dir": "--output", "--out": "--output", "-D": "--drafts",
      "--buildDrafts": "--drafts", "--date": "--as-of", "--now": "--as-of",
      "--today": "--as-of", "--werror": "--strict", "--fail-on": "--require",
    ]
    return names[word].flatMap { known.contains($0) ? $0 : nil }
  }
}
