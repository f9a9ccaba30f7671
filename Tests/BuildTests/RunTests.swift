import Foundation
import Testing

/// Whole runs of the program: `Tests/Cases/runs/NAME/` holds the project, its `arguments`, a `setup.sh`
/// for what git cannot hold, and `expected.txt` with the exit code and every word of the messages.
struct RunTests {
  private static let cases = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Cases/runs", directoryHint: .isDirectory)

  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: cases.path(percentEncoded: false))) ?? [])
    .filter { !$0.hasPrefix(".") }.sorted()

  @Test func `there are cases`() { #expect(Self.names.count > 20) }

  @Test(arguments: names)
  func `says what it did, and leaves the old site where it fails`(name: String) throws {
    let source = Self.cases.appending(path: name, directoryHint: .isDirectory)
    let folder = try TemporaryFolder()
    try folder.write("# Old\n\n- [x] One\n", to: "old/old.md")
    let old = ["build", "old", "--as-of", "2026-01-01"]
    #expect(try Program.run(old, in: folder).exit == 0)
    for file in try FileManager.default.contentsOfDirectory(atPath: source.path()) {
      try FileManager.default.copyItem(
        at: source.appending(path: file), to: folder.url.appending(path: file))
    }
    if try folder.names().contains("setup.sh") {
      // A setup that fails says that the case cannot be made here (root reads everything).
      if try Program.shell("sh setup.sh", in: folder).exit != 0 { return }
    }
    let before = (names: try folder.names(), tree: try folder.tree("public"))
    let words = try folder.text(of: "arguments").split(separator: " ").map(String.init)
    let run = try Program.run(words, in: folder)

    let expected = source.appending(path: "expected.txt")
    // How many files a site has is said in other tests.
    let error = run.error.replacing(#/(\d+) (file|files) written, \d+ unchanged/#, with: "files")
    let said = "exit \(run.exit)\n\(error)"
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(said.utf8).write(to: expected)
      Issue.record("recorded \(name)")
    }
    #expect(said == (try? String(contentsOf: expected, encoding: .utf8)))
    #expect(try folder.names() == before.names, "something lies beside the site")
    if run.exit != 0 { #expect(try folder.tree("public") == before.tree) }
  }
}
