import Diagnostics
import Markdown
import Text

extension Reader {
  /// Warns of addresses that no page follows, and of paths that begin at the root of the host.
  mutating func readLinks() {
    var capped = CappedDiagnostics(file: report.source)
    for index in 0..<document.count {
      let id = NodeID(index: index)
      switch document[id].kind {
      case .link, .image: break
      default: continue
      }
      let address = document.destination(of: id)
      let place = Place(report.source, line: document[id].line, column: max(1, document[id].column))
      guard let kind = SafeURL(address)?.kind else {
        capped.add("link.unsafe", atLine: place.line) { .unsafe(address, at: place) }
        continue
      }
      if kind == .path, address.utf8.first == UInt8(ascii: "/") {
        capped.add("link.rooted", atLine: place.line) { .rooted(address, at: place) }
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
