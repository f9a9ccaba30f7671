import Diagnostics

/// Workflow commands, which GitHub shows at the line of a pull request (GitHub Actions, "Workflow
/// commands": `::error file=…,line=…,col=…,title=…::message`).
enum GitHubMessages {
  static func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { diagnostic in
      let command = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
      let place = diagnostic.place
      let hint = diagnostic.hint.map { "\nhint: \($0)" } ?? ""
      return "::\(command) file=\(property(place.file)),line=\(place.line),col=\(place.column)"
        + ",title=\(property(diagnostic.code))::\(data(diagnostic.message + hint))\n"
    }.joined()
  }

  private static func property(_ text: String) -> String { escaped(text, alsoIn: ":,") }

  private static func data(_ text: String) -> String { escaped(text, alsoIn: "") }

  /// `%`, CR and LF, and in properties `:` and `,`, as their code.
  private static func escaped(_ text: String, alsoIn more: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      if "%\r\n".unicodeScalars.contains(scalar) || more.unicodeScalars.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        out += "%" + (digits.count == 1 ? "0" : "") + digits
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
