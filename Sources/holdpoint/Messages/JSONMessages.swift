import Build
import Diagnostics
import Readiness
import Text

/// All messages and what came out, as one JSON object.
enum JSONMessages {
  static func text(_ result: BuildResult) -> String {
    var out = ByteBuffer()
    out.append("{\n  \"schema\": \"holdpoint/messages/1\",\n  \"published\": ")
    out.append(raw: "\(result.counts != nil)")
    out.append(",\n  \"reports\": [")
    let reports = result.entries.filter { $0.verdict != nil }
    for (index, entry) in reports.enumerated() {
      out.append(index == 0 ? "\n    { \"slug\": " : ",\n    { \"slug\": ")
      out.append(json: entry.slug)
      out.append(", \"title\": ")
      out.append(json: entry.title)
      out.append(", \"verdict\": ")
      out.append(json: entry.verdict?.rawValue ?? "")
      out.append(" }")
    }
    out.append(reports.isEmpty ? "],\n  \"diagnostics\": [" : "\n  ],\n  \"diagnostics\": [")
    for (index, diagnostic) in result.diagnostics.enumerated() {
      out.append(index == 0 ? "\n    " : ",\n    ")
      append(diagnostic, to: &out)
    }
    out.append(result.diagnostics.isEmpty ? "]\n}\n" : "\n  ]\n}\n")
    return out.text
  }

  private static func append(_ diagnostic: Diagnostic, to out: inout ByteBuffer) {
    out.append("{ \"severity\": ")
    out.append(json: diagnostic.severity.rawValue)
    out.append(", \"code\": ")
    out.append(json: diagnostic.code)
    out.append(", \"message\": ")
    out.append(json: diagnostic.message)
    out.append(", \"hint\": ")
    if let hint = diagnostic.hint { out.append(json: hint) } else { out.append("null") }
    out.append(", \"file\": ")
    out.append(json: diagnostic.place.file)
    out.append(", \"line\": ")
    out.append(diagnostic.place.line)
    out.append(", \"column\": ")
    out.append(diagnostic.place.column)
    out.append(" }")
  }
}
