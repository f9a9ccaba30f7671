extension Command {
  static let completion = Command(
    "completion", operands: ["SHELL"],
    summary: "Print completions for bash, zsh or fish",
    about: "The text goes to the standard output, for your shell to read.",
    examples: [
      ("source <(holdpoint completion bash)", "in ~/.bashrc"),
      ("holdpoint completion zsh > ~/.zfunc/_holdpoint", "where ~/.zfunc is in fpath"),
      ("holdpoint completion fish > ~/.config/fish/completions/holdpoint.fish", "for fish"),
    ]
  ) { arguments, console in
    let shells = ["bash": bash, "zsh": zsh, "fish": fish]
    guard let name = arguments.operands.first else {
      console.fail("which shell?", hint: "write one of: bash, zsh, fish")
      return .usage
    }
    guard let shell = shells[name] else {
      console.fail("no completions for '\(name)'", hint: "there are bash, zsh and fish")
      return .usage
    }
    return console.output(shell())
  }

  private static func bash() -> String {
    let cases = all.map { command in
      "    \(command.name)) words=\"\(command.words.joined(separator: " "))\" ;;\n"
    }.joined()
    return """
      _holdpoint() {
        local words current=${COMP_WORDS[COMP_CWORD]}
        case ${COMP_WORDS[1]} in
      \(cases)    *) words="" ;;
        esac
        if [ "$COMP_CWORD" -eq 1 ]; then words="\(all.map(\.name).joined(separator: " "))"; fi
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current"; compgen -f -- "$current")
      }
      complete -o filenames -F _holdpoint holdpoint

      """
  }

  private static func zsh() -> String {
    let commands = all.map { "    '\($0.name):\($0.summary)'\n" }.joined()
    let cases = all.map { command in
      let options = command.options.map { option in
        let value = option.value.map { "=:\($0):_files" } ?? ""
        return "'--\(option.name)[\(option.help)]\(value)'"
      }
      return
        "    \(command.name)) _arguments \(options.joined(separator: " ")) '*:file:_files' ;;\n"
    }.joined()
    return """
      #compdef holdpoint
      local -a commands
      commands=(
      \(commands))
      if (( CURRENT == 2 )); then
        _describe command commands
      else
        case $words[2] in
      \(cases)  esac
      fi

      """
  }

  private static func fish() -> String {
    var out = ""
    for command in all {
      out += "complete -c holdpoint -n __fish_use_subcommand -a \(command.name)"
      out += " -d '\(command.summary)'\n"
      for option in command.options {
        let letter = option.letter.map { " -s \($0)" } ?? ""
        let value = option.value == nil ? "" : " -r"
        out += "complete -c holdpoint -n '__fish_seen_subcommand_from \(command.name)'"
        out += " -l \(option.name)\(letter)\(value) -d '\(option.help)'\n"
      }
    }
    return out
  }

  /// Everything that can stand after the command's name.
  private var words: [String] { options.map { "--\($0.name)" } + options.flatMap(\.choices) }
}
