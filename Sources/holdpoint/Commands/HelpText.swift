/// How the commands explain themselves.
enum HelpText {
  /// What there is, for somebody who has never seen it.
  static func overview(_ console: Console) -> String {
    let commands = Command.all.map { (left: $0.name, right: $0.summary) }
    return """
      Holdpoint turns readiness checklists in Markdown into a site to decide on.

      \(console.title("Usage:"))
        holdpoint COMMAND [OPTIONS]

      \(console.title("Commands:"))
      \(columns(commands))
      \(console.title("Start here:"))
        holdpoint build                 makes the site of content/ in public/
        holdpoint check --require go    stops a pipeline until everything is ready
        holdpoint help build            explains a command, with examples

      """
  }

  static func text(of command: Command, _ console: Console) -> String {
    let options = command.options.map { option in
      let letter = option.letter.map { "-\($0), " } ?? "    "
      let choices = option.choices.isEmpty ? "" : ": \(option.choices.joined(separator: ", "))"
      return (left: letter + option.synopsis, right: option.help + choices)
    }
    let examples = command.examples.map { "  $ \($0.line)\n      \($0.does)\n" }.joined()
    return """
      \(command.summary).

      \(console.title("Usage:"))
        \(command.usage.dropFirst("usage: ".count))

      \(command.about)

      \(console.title("Options:"))
      \(columns(options))
      \(console.title("Examples:"))
      \(examples)
      """
  }

  private static func columns(_ rows: [(left: String, right: String)]) -> String {
    let width = rows.map(\.left.count).max() ?? 0
    return rows.map { row in
      "  \(row.left)\(String(repeating: " ", count: width - row.left.count + 3))\(row.right)\n"
    }.joined()
  }
}
