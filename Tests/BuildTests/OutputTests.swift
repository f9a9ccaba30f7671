import Build
import Foundation
import Testing

struct OutputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("# A", to: "content/a.md")
  }

  private func output(_ path: String) throws(Failure) -> Output {
    try Output(
      at: "\(folder.path)/\(path)", sources: ["\(folder.path)/content"], home: "\(folder.path)/home"
    )
  }

  @Test func `may be missing, empty, or ours`() throws {
    try folder.write("", to: "ours/.holdpoint")
    try folder.write("", to: "ours/index.html")
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/empty", withIntermediateDirectories: true)
    for path in ["missing", "deep/missing", "empty", "ours", "ours/"] {
      #expect(throws: Never.self, "\(path)") { try output(path) }
    }
  }

  @Test(arguments: [
    ".", "..", "content", "content/public", "home", "", "foreign", "file", "link", "worktree",
  ])
  func `is refused where a site would destroy something`(path: String) throws {
    try folder.write("", to: "foreign/thesis.odt")
    try folder.write("", to: "file")
    try folder.write("", to: "home/.profile")
    try folder.write("", to: "worktree/.holdpoint")
    try folder.write("", to: "worktree/.git")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link", withDestinationPath: "missing")
    let before = try folder.tree("")
    let failure = #expect(throws: Failure.self) { try output(path) }
    guard case .usage = failure else {
      Issue.record("\(path): \(String(describing: failure))")
      return
    }
    #expect(try folder.tree("") == before)
  }

  @Test func `is never the home folder, though a site stands there`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "me/.holdpoint")
    let home = "\(folder.path)/me"
    #expect(throws: Failure.self) { try Output(at: home, sources: [], home: home) }
    #expect(throws: Never.self) { try Output(at: home, sources: [], home: "/nowhere") }
  }
}
