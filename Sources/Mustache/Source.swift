import Diagnostics
import Text

/// The text of a template, as it was found.
package struct TemplateSource: Sendable {
  /// What partials call it: `base` for `templates/base.mustache`.
  package var name: String
  /// The file as messages name it.
  package var file: String
  package var bytes: [UInt8]

  package init(_ name: String, file: String, _ bytes: [UInt8]) {
    self.name = name
    self.file = file
    self.bytes = bytes
  }
}

/// A template taken apart, with the text that its parts point into.
struct Source: Sendable {
  let name: String
  let file: String
  let bytes: [UInt8]
  let lines: LineIndex
  var nodes: [Node] = []

  init(_ source: TemplateSource) {
    name = source.name
    file = source.file
    bytes = source.bytes
    lines = LineIndex(source.bytes)
  }
}

extension Source {
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func place(_ offset: Int) -> Place {
    let (line, column) = lines.position(of: offset)
    return Place(file, line: line, column: column)
  }

  /// An error at these bytes, with its line drawn.
  func error(
    _ code: String, at range: Range<Int>, _ message: String, hint: String? = nil
  ) -> Diagnostic {
    let place = place(range.lowerBound)
    return Diagnostic(
      .error, "template.\(code)", at: place, message, hint: hint, length: range.count
    ).quoting(bytes, lines)
  }
}
