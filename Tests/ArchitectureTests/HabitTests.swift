import Foundation
import Testing

/// How the code is written.
struct HabitTests {
  @Test(arguments: SourceFile.product)
  func `holds one idea in a file`(file: SourceFile) {
    // A longer file says at its top why it is one file.
    let reason = file.lines.prefix(6).contains { line in
      line.hasPrefix("//") && (line.contains("ne file") || line.contains("only file"))
    }
    #expect(file.lines.count <= 300 || reason, "\(file.lines.count) lines")
  }

  @Test(arguments: SourceFile.product)
  func `leaves nothing unfinished and nothing that crashes`(file: SourceFile) {
    let unfinished = ["TO" + "DO", "FIX" + "ME"]
    for word in unfinished + ["fatal" + "Error(", "tr" + "y! ", " as" + "! "] {
      #expect(!file.lines.contains { $0.contains(word) }, "\(word)")
    }
  }

  @Test func `has the version that the change log has`() throws {
    let log = try String(
      contentsOf: SourceFile.project.appending(path: "CHANGELOG.md"), encoding: .utf8)
    let file = try #require(
      SourceFile.product.first { $0.path == "Sources/holdpoint/Version.swift" })
    let version = try #require(
      file.lines.joined(separator: "\n").firstMatch(of: #/version = "([0-9.]+)"/#)?.output.1)
    let isReleased = log.contains("## \(version)") || log.contains("## [\(version)]")
    #expect(isReleased || log.contains("Unreleased"))
  }
}
