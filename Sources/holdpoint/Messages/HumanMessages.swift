import Build
import Diagnostics

/// Messages as a person reads them: errors first, and not more than a screen can hold.
struct HumanMessages {
  /// So many are written out; the others are counted.
  private static let most = 20
  private let result: BuildResult
  private let console: Console

  init(_ result: BuildResult, _ console: Console) {
    self.result = result
    self.console = console
  }

  func write() {
    let errors = result.diagnostics.filter { $0.severity == .error }
    let warnings = result.diagnostics.filter { $0.severity == .warning }
    var text = (errors + warnings).prefix(Self.most).map(console.text).joined()
    let hiddenErrors = max(0, errors.count - Self.most)
    let hiddenWarnings = errors.count + warnings.count - Self.most - hiddenErrors
    let hidden = [
      Count.text(hiddenErrors, "error"), Count.text(max(0, hiddenWarnings), "warning"),
    ].compactMap { $0 }
    if !hidden.isEmpty {
      text += "and \(hidden.joined(separator: " and ")) more; '--format json' lists all\n"
    }
    if !text.isEmpty { console.note(text) }
  }
}

/// A number with its noun.
enum Count {
  /// "3 errors"; nil for none.
  static func text(_ number: Int, _ noun: String) -> String? {
    number == 0 ? nil : "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
