import Foundation

/// A file of named cases in `Tests/Cases`: an input each, and all that is said of it.
///
/// A case begins with `=== name`; `~~~` parts its input from what is expected. With `RECORD=1` in the
/// environment the expectations are written anew, and the tests that did so fail.
public enum CaseFile {
  public struct Case: Sendable, CustomStringConvertible {
    public var name: String
    public var input: String
    public var expected: String
    public var description: String { name }
  }

  public static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

  /// The cases of `Tests/Cases/NAME.txt`, in order.
  public static func cases(_ name: String) -> [Case] {
    guard let text = try? String(contentsOf: url(name), encoding: .utf8) else { return [] }
    return ("\n" + text).components(separatedBy: "\n=== ").dropFirst().map { part in
      let lines = part.components(separatedBy: "\n")
      let middle = lines.firstIndex(of: "~~~") ?? lines.count
      return Case(
        name: lines[0], input: lines[1..<middle].joined(separator: "\n"),
        expected: lines.dropFirst(middle + 1).drop(while: \.isEmpty).joined(separator: "\n")
          .trimmingCharacters(in: .newlines))
    }
  }

  /// The cases whose expectation is not what `say` says of their input.
  public static func failures(_ name: String, _ say: (String) -> String) throws -> [Case] {
    var said = cases(name)
    guard !said.isEmpty else { throw CocoaError(.fileNoSuchFile) }
    var failures: [Case] = []
    for index in said.indices {
      let text = say(said[index].input).trimmingCharacters(in: .newlines)
      if text == said[index].expected && !isRecording { continue }
      said[index].expected = text
      failures.append(said[index])
    }
    if isRecording {
      let text = said.map { "=== \($0.name)\n\($0.input)\n~~~\n\($0.expected)\n" }.joined()
      try Data(text.utf8).write(to: url(name))
    }
    return failures
  }

  private static func url(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Cases/\(name).txt")
  }
}
