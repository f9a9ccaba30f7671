import Build
import Diagnostics
import Readiness

/// Messages as a person reads them: errors first, then warnings, then what was assumed; and not more
/// than a screen can hold.
struct HumanMessages {
  /// So many mistakes are written out; the others are counted.
  private static let most = 20
  /// So many assumptions have a line each: those on which the most turns.
  private static let mostAssumptions = 10
  private let result: BuildResult
  private let console: Console

  init(_ result: BuildResult, _ console: Console) {
    self.result = result
    self.console = console
  }

  func write() {
    let text = mistakes() + assumptions()
    if !text.isEmpty { console.note(text) }
  }

  private func mistakes() -> String {
    let errors = result.diagnostics.filter { $0.severity == .error }
    let warnings = result.diagnostics.filter {
      $0.severity == .warning && Assumption($0) == nil
    }
    var text = (errors + warnings).prefix(Self.most).map(console.text).joined()
    let hiddenErrors = max(0, errors.count - Self.most)
    let hiddenWarnings = errors.count + warnings.count - Self.most - hiddenErrors
    let hidden = [
      Count.text(hiddenErrors, "error"), Count.text(max(0, hiddenWarnings), "warning"),
    ].compactMap { $0 }
    if !hidden.isEmpty {
      text += "and \(hidden.joined(separator: " and ")) more; '--format json' lists all\n"
    }
    return text
  }

  /// What was read cautiously, and how an author settles it.
  private func assumptions() -> String {
    var ranked: [(rank: Assumption, diagnostic: Diagnostic)] = []
    for diagnostic in result.diagnostics where diagnostic.severity != .error {
      if let rank = Assumption(diagnostic) { ranked.append((rank, diagnostic)) }
    }
    let told = Assumption.allCases.flatMap { rank in ranked.filter { $0.rank == rank } }
      .prefix(Self.mostAssumptions)
    var text = told.map { console.line(of: $0.diagnostic) }.joined()
    if let hidden = Count.text(ranked.count - told.count, "assumption") {
      text += "and \(hidden) more: in report.json\n"
    }
    return text
  }
}

/// A number with its noun.
enum Count {
  /// "3 errors"; nil for none.
  static func text(_ number: Int, _ noun: String) -> String? {
    number == 0 ? nil : "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
