import Diagnostics
import Foundation
import Readiness
import Testing
import Text

/// Inputs that once broke something, found by fuzzing: `Tests/Cases/found/`.
struct FoundTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Cases/found").path(percentEncoded: false)

  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  @Test(arguments: names) func `comes to an end`(name: String) throws {
    let bytes = Array(try Data(contentsOf: URL(filePath: "\(Self.folder)/\(name)")))
    let day = try #require(Day(iso: "2026-01-15"))
    let read = Evaluation(asOf: day).evaluate(
      Evaluation.Source(path: name, bytes: bytes), status: nil, slug: "a")
    #expect(read.value != nil || read.diagnostics.contains { $0.severity == .error })
  }
}
