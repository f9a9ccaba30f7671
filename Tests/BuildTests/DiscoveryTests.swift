import Build
import Diagnostics
import Foundation
import Readiness
import Testing

struct DiscoveryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func discover(_ settings: Settings = Settings()) throws -> Discovery {
    try Discovery(in: Folder(at: folder.path), prefix: "content/", settings: settings)
  }

  @Test func `lists documents in the order of their paths, with the status files beside them`()
    throws
  {
    for name in ["b.md", "a/z.markdown", "a/z.status.yaml", "B.md", "note.txt"] {
      try folder.write("x", to: name)
    }
    let found = try discover()
    #expect(
      found.sources == [
        Source(path: "B.md"), Source(path: "a/z.markdown", statusFile: "a/z.status.yaml"),
        Source(path: "b.md"),
      ])
    #expect(found.others == ["a/z.status.yaml", "note.txt"])
    #expect(found.diagnostics.isEmpty)
  }

  @Test func `looks into no hidden folder and no node_modules`() throws {
    for name in [".git/a.md", "node_modules/b.md", "x/node_modules/c.md", ".hidden.md"] {
      try folder.write("x", to: name)
    }
    #expect(try discover().sources.isEmpty)
  }

  @Test func `takes what is included and not excluded`() throws {
    for name in ["a.md", "releases/b.md", "releases/old/c.md"] { try folder.write("x", to: name) }
    var settings = Settings()
    settings.include = ["releases/**"]
    settings.exclude = ["old"]
    #expect(try discover(settings).sources.map(\.path) == ["releases/b.md"])
  }

  @Test func `names links, pipes and names that cannot be shown, and follows none`() throws {
    try folder.write("x", to: "real/a.md")
    let shell = """
      ln -s real/a.md link.md; ln -s real loop; ln -s . real/self; mkfifo pipe.md
      touch "$(printf 'esc\\033.md')" "$(printf 'bad\\377.md')"; mkdir folder.md
      """
    #expect(try Program.shell(shell, in: folder).exit == 0)
    let found = try discover()
    #expect(found.sources.map(\.path) == ["real/a.md"])
    #expect(
      found.diagnostics.map { "\($0.place.file) \($0.code)" } == [
        "content/bad\\xFF.md source.name", "content/esc\\x1B.md source.name",
        "content/link.md source.link", "content/loop source.link",
        "content/pipe.md source.not-a-file", "content/real/self source.link",
      ])
  }

  @Test func `says that a status file has no document`() throws {
    try folder.write("x", to: "a.status.yaml")
    #expect(try discover().diagnostics.map(\.code) == ["source.status-alone"])
  }

  @Test func `refuses a path that is too long`() throws {
    try folder.write("x", to: "\(String(repeating: "n", count: 198)).md")
    let found = try discover()
    #expect(found.sources.isEmpty)
    #expect(found.diagnostics.map(\.message) == ["the path has 201 bytes, more than 200"])
  }
}
