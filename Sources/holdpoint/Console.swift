import Build
import Diagnostics

/// Where the command writes: data to the standard output, everything else to the standard error.
struct Console: Sendable {
  /// Whether a person watches the standard error.
  let isWatched: Bool
  private let errorColours: Bool
  private let outputColours: Bool

  /// Colours stand only on a terminal, and not where `NO_COLOR` is set (no-color.org).
  init() {
    isWatched = Descriptor.isTerminal(Descriptor.error)
    let isWanted =
      Process.environment("NO_COLOR") == nil && Process.environment("TERM") != "dumb"
    errorColours = isWatched && isWanted
    outputColours = Descriptor.isTerminal(Descriptor.output) && isWanted
  }

  /// Writes data; the machine failed where nobody takes it.
  func output(_ text: String) -> ExitCode {
    Descriptor.write(Array(text.utf8), to: Descriptor.output) ? .done : .machineFailed
  }

  func note(_ text: String) { Descriptor.write(Array(text.utf8), to: Descriptor.error) }

  /// Says why nothing was done.
  func fail(_ message: String, hint: String? = nil) {
    var text = "\(paint("error:", .red)) \(Diagnostic.printable(message))\n"
    if let hint { text += "\(paint("hint:", .blue)) \(Diagnostic.printable(hint))\n" }
    note(text)
  }

  /// A title in help on the standard output.
  func title(_ text: String) -> String { outputColours ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  /// A diagnostic as `Diagnostic.text` has it, its severity in colour where a person watches.
  func text(of diagnostic: Diagnostic) -> String {
    coloured(diagnostic.text, diagnostic)
  }

  /// A diagnostic as `Diagnostic.line` has it.
  func line(of diagnostic: Diagnostic) -> String { coloured(diagnostic.line, diagnostic) }

  private func coloured(_ text: String, _ diagnostic: Diagnostic) -> String {
    guard errorColours else { return text }
    let word = ": \(diagnostic.severity.rawValue): "
    let colour: Colour =
      switch diagnostic.severity {
      case .error: .red
      case .warning: .yellow
      case .note: .blue
      }
    guard let range = text.firstRange(of: word) else { return text }
    return text[..<range.lowerBound] + ": " + paint("\(diagnostic.severity.rawValue):", colour)
      + " " + text[range.upperBound...]
  }

  private enum Colour: Int { case red = 31, yellow = 33, blue = 34 }

  private func paint(_ text: String, _ colour: Colour) -> String {
    errorColours ? "\u{1B}[1;\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }
}
