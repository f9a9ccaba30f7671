import Foundation
import Glibc
import Testing

@testable import Build

/// What the operating system refuses, and what it does not have.
struct PlatformTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static func has(_ program: String) -> Bool {
    guard let folder = try? TemporaryFolder() else { return false }
    return (try? Program.shell("command -v \(program)", in: folder).exit) == 0
  }

  private static let canTrace: Bool = {
    guard let folder = try? TemporaryFolder() else { return false }
    return (try? Program.shell("strace -qq -o /dev/null true", in: folder).exit) == 0
  }()

  /// Calls that old kernels, sandboxes and file systems do not have; the site comes out the same.
  @Test(
    .enabled(if: canTrace),
    arguments: [
      "openat2:error=ENOSYS", "openat2:error=EPERM", "renameat2:error=EINVAL", "linkat:error=EXDEV",
      "statx:error=ENOSYS", "clone3:error=EAGAIN:when=2+",
    ])
  func `does without what a machine does not have`(call: String) throws {
    try folder.write("# A\n\n- [x] One\n", to: "old/a.md")
    for index in 0..<9 { try folder.write("# R\n\n- [ ] One\n", to: "new/r\(index).md") }
    try folder.write("# A\n\n- [x] One\n", to: "new/a.md")
    for (content, output) in [("new", "plain"), ("old", "public")] {
      let run = try Program.run(["build", content, "-o", output], in: folder)
      #expect(run.exit == 0)
    }
    let line = "strace -f -qq -o /dev/null -e inject=\(call) \"$HOLDPOINT\" build new"
    let run = try Program.shell(line, in: folder)
    #expect(run.exit == 0, "\(run.error)")
    #expect(try folder.tree("public") == folder.tree("plain"))
    #expect(try folder.names() == ["new", "old", "plain", "public"])
  }

  @Test func `leaves the old site or the new one where files cannot be opened`() throws {
    try folder.write("# A\n\n- [x] One\n", to: "old/a.md")
    try folder.write("# A\n\n- [ ] One\n![p](p.png)\n", to: "new/a.md")
    try folder.write("title: X\n", to: "holdpoint.yaml")
    try folder.write("p {}", to: "templates/assets/own.css")
    #expect(try Program.run(["build", "new", "-o", "public"], in: folder).exit == 0)
    let new = try folder.tree("public")
    #expect(try Program.run(["build", "old", "-o", "public"], in: folder).exit == 0)
    let old = try folder.tree("public")
    var failed = 0
    for most in 3..<16 {
      let line = "ulimit -n \(most); exec \"$HOLDPOINT\" build new"
      let run = try Program.shell(line, in: folder)
      // A program that cannot even be loaded has done nothing.
      let isLoaded = !run.error.contains("shared libraries")
      let site = try folder.tree("public")
      if run.exit == 0 {
        #expect(site == new)
        #expect(try Program.run(["build", "old"], in: folder).exit == 0)
      } else {
        #expect(site == old || site == new)
        if isLoaded {
          failed += 1
          #expect(run.exit == 3 && run.error.contains("cannot "), "\(run.exit) \(run.error)")
        }
      }
    }
    #expect(failed > 0)
    #expect(try Program.run(["build", "new"], in: folder).exit == 0)
    #expect(try folder.names() == ["holdpoint.yaml", "new", "old", "public", "templates"])
  }

  @Test func `looks at what a file system does not say of its entries`() throws {
    try folder.write("x", to: "file")
    try folder.write("x", to: "folder/x")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link", withDestinationPath: "file")
    #expect(mkfifo("\(folder.path)/pipe", 0o600) == 0)
    let opened = try Folder(at: folder.path)
    let kinds = ["file", "folder", "link", "pipe", "gone"].map {
      opened.kind(of: Array($0.utf8), type: Int(DT_UNKNOWN))
    }
    #expect(kinds == [.file, .folder, .link, .other, .other])
  }

  @Test func `names the path that cannot be moved, removed, read or made`() throws {
    try folder.write("x", to: "file")
    try folder.write("x", to: "folder/x")
    let opened = try Folder(at: folder.path)
    let long = String(repeating: "n", count: 300)
    let path = folder.path
    func said(_ body: () throws(DiskError) -> Void) -> String {
      do throws(DiskError) { try body() } catch { return "\(error)" }
      return "nothing"
    }
    #expect(
      said { () throws(DiskError) in try opened.move("file", into: opened, as: "folder") }
        == "cannot replace \(path)/folder: Is a directory")
    #expect(
      said { () throws(DiskError) in try opened.remove("file/x") }
        == "cannot remove \(path)/file/x: Not a directory")
    #expect(
      said { () throws(DiskError) in _ = try Path.kind(of: "\(path)/\(long)") }
        == "cannot look at \(path)/\(long): File name too long")
    #expect(
      said { () throws(DiskError) in try Path.makeFolders("\(path)/\(long)") }
        == "cannot make the folder \(path)/\(long): File name too long")
    #expect(
      said { () throws(DiskError) in try Path.makeFolders("\(path)/file/x") }
        == "cannot make the folder \(path)/file/x: Not a directory")
    #expect(
      said { () throws(DiskError) in _ = try Folder(at: "\(path)/none") }
        == "cannot open \(path)/none: No such file or directory")
    #expect(try opened.head(of: "none", count: 4) == nil)
    #expect(try opened.head(of: "folder", count: 4) == nil)
    #expect(try opened.head(of: "file", count: 4)?.bytes == Array("x".utf8))
  }

  @Test func `waits for a lock on a folder, and gives up when told to`() throws {
    let opened = try Folder(at: folder.path)
    let first = try FileLock.take(opened, seconds: 0.1) { false }
    #expect(first != nil)
    #expect(try FileLock.take(opened, seconds: 0.1) { false } == nil)
    #expect(try FileLock.take(opened, seconds: 60) { true } == nil)
    first?.release()
    #expect(try FileLock.take(opened, seconds: 0.1) { false } != nil)
  }

  @Test(.enabled(if: has("flock")))
  func `gives up where another build does not end, and says so`() throws {
    try folder.write("# A\n\n- [x] One\n", to: "content/a.md")
    let line = "flock .public.holdpoint-lock \"$HOLDPOINT\" build"
    let run = try Program.shell(line, in: folder)
    #expect(run.exit == 3, "\(run.error)")
    #expect(
      run.error.hasPrefix("error: another build is writing public, and did not end in 10 s\n"))
    #expect(try !folder.names().contains("public"))
  }
}
