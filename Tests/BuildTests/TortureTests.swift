import Foundation
import Testing

/// What `Tests/Torture/torture.py` does to a build, the seconds' worth of it; `make torture` does it all.
struct TortureTests {
  private static let script = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Torture/torture.py").path(percentEncoded: false)

  private static let canRun: Bool = {
    guard let folder = try? TemporaryFolder() else { return false }
    return (try? Program.shell("command -v python3", in: folder).exit) == 0
  }()

  @Test(
    .enabled(if: canRun),
    arguments: ["kills", "faults", "disk", "mount", "vanish", "crowd", "sameness", "isolation"])
  func `leaves the old site or the new one, whole`(trial: String) throws {
    let folder = try TemporaryFolder()
    let run = try Program.shell(
      "TMPDIR=$PWD python3 '\(Self.script)' \"$HOLDPOINT\" \(trial) --quick", in: folder)
    #expect(run.exit == 0, "\(run.output)\(run.error)")
    #expect(run.output.contains("0 promises broken"))
  }
}
