import Diagnostics
import Text
import YAML

extension StatusData {
  /// A span of the plan, as it was written.
  package struct Span: Hashable, Sendable {
    package var title: Placed<String>
    package var start: Placed<Day>
    /// The same day where none is written.
    package var end: Placed<Day>
    package var section: Placed<String>?
  }
}

extension StatusData.Span {
  /// Nothing where it has no title or no day.
  init?(_ fields: inout Fields) {
    let title = fields.line("title")
    let start = fields.day("start")
    let end = fields.day("end")
    section = fields.line("section")
    fields.demand(["title", "start"], of: "a timeline entry")
    guard let title, let start else { return nil }
    if let end, end.value < start.value { fields.add(.endsBeforeStart(start, end)) }
    self.title = title
    self.start = start
    self.end = end ?? start
  }
}

extension Diagnostic {
  fileprivate static func endsBeforeStart(_ start: Placed<Day>, _ end: Placed<Day>) -> Diagnostic {
    Diagnostic(
      .error, "status.span", at: end.place,
      "it ends on \(end.value.iso), before it starts on \(start.value.iso)",
      hint: "write the later day under 'end'", length: end.length)
  }
}
