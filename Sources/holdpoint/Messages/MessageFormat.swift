import Build
import Diagnostics

/// How messages are written: for people, or for the tool that asked.
enum MessageFormat: String, CaseIterable, Sendable {
  case human, json, github, gitlab, sarif

  static let option = Option(
    "format", value: "FORMAT", choices: allCases.map(\.rawValue),
    help: "How to write messages")

  /// Writes the messages: those for people to the standard error, data to the standard output.
  func write(_ result: BuildResult, to console: Console) -> ExitCode {
    let text: String
    switch self {
    case .human:
      HumanMessages(result, console).write()
      return .done
    case .json: text = JSONMessages.text(result)
    case .github: text = GitHubMessages.text(result.diagnostics)
    case .gitlab: text = GitLabMessages.text(result.diagnostics)
    case .sarif: text = SARIFMessages.text(result.diagnostics)
    }
    return console.output(text)
  }
}
