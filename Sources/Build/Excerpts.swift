import Diagnostics
import Readiness
import Text

/// The lines that diagnostics are about, taken while the source is at hand.
struct Excerpts {
  private let sources: [Evaluation.Source]
  /// So many diagnostics of a document carry their line; more would not be printed.
  private static let most = 20
  /// Longer lines are not drawn.
  private static let longest = 200

  init(of sources: [Evaluation.Source?]) { self.sources = sources.compactMap { $0 } }

  func added(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    var drawn = 0
    var lines: [String: LineIndex] = [:]
    return diagnostics.map { diagnostic in
      guard diagnostic.severity != .note, drawn < Self.most, diagnostic.excerpt == nil,
        let source = sources.first(where: { $0.path == diagnostic.place.file })
      else { return diagnostic }
      drawn += 1
      let index = lines[source.path] ?? LineIndex(source.bytes)
      lines[source.path] = index
      var diagnostic = diagnostic
      diagnostic.excerpt = text(of: diagnostic.place, in: source.bytes, index)
      return diagnostic
    }
  }

  private func text(of place: Place, in bytes: [UInt8], _ lines: LineIndex) -> String? {
    var line = bytes[lines.range(ofLine: place.line)]
    while let last = line.last, last == 10 || last == 13 { line.removeLast() }
    guard (1...Self.longest).contains(line.count) else { return nil }
    return String(validating: line, as: UTF8.self)
  }
}
