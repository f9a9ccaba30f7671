import Diagnostics

/// Diagnostics of one file, of which each line gets one of a kind and the file only so many.
struct CappedDiagnostics {
  /// So many of a kind are told; the last of them says how many more there are.
  private static let most = 20

  private let file: String
  private var told: [Diagnostic] = []
  /// The last line that had one of a kind, and how many lines had.
  private var lines: [String: (last: Int, count: Int)] = [:]

  init(file: String) { self.file = file }

  /// Takes what is found from the first line to the last; calls `make` only for what is told.
  mutating func add(_ code: String, atLine line: Int, _ make: () -> Diagnostic) {
    let seen = lines[code] ?? (0, 0)
    guard seen.last != line else { return }
    lines[code] = (line, seen.count + 1)
    if seen.count < Self.most { told.append(make()) }
  }

  /// What is told, in the order it was found.
  var diagnostics: [Diagnostic] {
    var result = told
    for (code, seen) in lines where seen.count > Self.most {
      guard let last = result.lastIndex(where: { $0.code == code }) else { continue }
      result[last].message += " (\(seen.count - Self.most) more lines have such)"
    }
    return result
  }
}
