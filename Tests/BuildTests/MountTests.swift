import Foundation
import Testing

/// An output folder on which a file system is mounted, as containers have it.
struct MountTests {
  private static let canMount: Bool = {
    guard let folder = try? TemporaryFolder() else { return false }
    return (try? Program.shell("unshare --map-root-user --mount true", in: folder).exit) == 0
  }()

  @Test(
    .enabled(if: canMount), arguments: ["mount -t tmpfs none public", "mount --bind disk public"])
  func `is filled file by file, and the log says so`(mount: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("# A\n\n- [x] One\n", to: "a/a.md")
    try folder.write("# B\n\n- [x] One\n", to: "b/b.md")
    try folder.write(
      """
      set -e; mkdir public disk; \(mount)
      "$HOLDPOINT" build a --as-of 2026-01-15; "$HOLDPOINT" build b --as-of 2026-01-15
      umask 022; cp -r public kept
      """, to: "run.sh")
    let run = try Program.shell("unshare --map-root-user --mount bash run.sh", in: folder)
    #expect(run.exit == 0, "\(run.error)")
    #expect(
      run.error.contains("note: public is a mount point, so its files were replaced one by one"))
    #expect(
      try Program.run(["build", "b", "-o", "plain", "--as-of", "2026-01-15"], in: folder).exit == 0)
    #expect(try folder.tree("kept") == folder.tree("plain"))
  }
}
