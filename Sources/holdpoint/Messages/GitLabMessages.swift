import Diagnostics
import Text

/// A Code Quality report, which GitLab shows in a merge request (GitLab, "Code Quality report format").
enum GitLabMessages {
  static func text(_ diagnostics: [Diagnostic]) -> String {
    var out = ByteBuffer()
    var seen: [String: Int] = [:]
    out.append("[")
    for (index, diagnostic) in diagnostics.enumerated() {
      let place = diagnostic.place
      // The line is not part of it, so that a message keeps its print when lines above it move.
      let kind = "\(diagnostic.code)\n\(place.file)\n\(diagnostic.message)"
      let count = seen[kind, default: 0]
      seen[kind] = count + 1
      out.append(index == 0 ? "\n  { \"description\": " : ",\n  { \"description\": ")
      out.append(json: diagnostic.message + (diagnostic.hint.map { "; \($0)" } ?? ""))
      out.append(", \"check_name\": ")
      out.append(json: diagnostic.code)
      out.append(", \"fingerprint\": ")
      out.append(json: Digest(of: Array("\(kind)\n\(count)".utf8)).hexadecimal)
      out.append(", \"severity\": ")
      out.append(json: severity(diagnostic.severity))
      out.append(", \"location\": { \"path\": ")
      out.append(json: place.file)
      out.append(", \"lines\": { \"begin\": ")
      out.append(place.line)
      out.append(" } } }")
    }
    out.append(diagnostics.isEmpty ? "]\n" : "\n]\n")
    return out.text
  }

  private static func severity(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
