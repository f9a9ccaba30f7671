/// What is wrong, or was assumed, at a place in a text, and what to do about it.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable, CaseIterable {
    case error, warning, note
  }

  package var severity: Severity
  /// The kind, with a dot (`box.malformed`); fixed once published.
  package var code: String
  package var place: Place
  /// One sentence in lower case, without a full stop, the author's word in quotes.
  package var message: String
  /// What to do, in the same form.
  package var hint: String?
  /// How many bytes the caret covers, from the place's column.
  package var length: Int
  /// The line that the place is in, without its end; drawn above the caret.
  package var excerpt: String?

  package init(
    _ severity: Severity, _ code: String, at place: Place, _ message: String,
    hint: String? = nil, length: Int = 1
  ) {
    self.severity = severity
    self.code = code
    self.place = place
    self.message = message
    self.hint = hint
    self.length = max(1, length)
  }
}
