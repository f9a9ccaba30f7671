import Diagnostics
import Markdown
import Text

extension Reader {
  /// Notes what addresses name within the project, and warns of those that no page follows and of
  /// paths that begin at the root of the host.
  mutating func readLinks() {
    var capped = CappedDiagnostics(file: report.source)
    for index in 0..<document.count {
      let id = NodeID(index: index)
      let node = document[id].kind
      guard node == .link || node == .image else { continue }
      let address = document.destination(of: id)
      let place = Place(report.source, line: document[id].line, column: max(1, document[id].column))
      guard let kind = SafeURL(address)?.kind else {
        capped.add("link.unsafe", atLine: place.line) { .unsafe(address, at: place) }
        continue
      }
      guard kind == .path || kind == .fragment else { continue }
      if address.utf8.first == UInt8(ascii: "/") {
        capped.add("link.rooted", atLine: place.line) { .rooted(address, at: place) }
      } else {
        report.links.append(Link(address, at: place, use: node == .image ? .image : .link))
      }
    }
    report.diagnostics += capped.diagnostics
  }
}

extension Diagnostic {
  fileprivate static func unsafe(_ address: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "link.unsafe", at: place, "the address '\(address.prefix(60))' is not linked",
      hint: "write http, https, mailto, tel, or a path beside this file")
  }

  fileprivate static func rooted(_ address: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "link.rooted", at: place,
      "the path '\(address.prefix(60))' begins at the root of the host",
      hint: "write the path from this file on, so that it works wherever the site stands")
  }
}
