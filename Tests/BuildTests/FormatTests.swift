import Foundation
import Testing

/// Messages for other programs are data on the standard output.
struct FormatTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("---\nlaunch: 2026-02-30\n---\n\n- [x] One\n", to: "content/über: a,b.md")
    try folder.write("# Good\n\n- [x] One\n", to: "content/good.md")
  }

  private func output(_ format: String) throws -> String {
    let run = try Program.run(["check", "--format", format, "--as-of", "2026-01-15"], in: folder)
    #expect(run.exit == 1)
    return run.output
  }

  private func object(_ format: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(output(format).utf8))
  }

  @Test func `JSON names every message and every verdict`() throws {
    let root = try #require(try object("json") as? [String: Any])
    let diagnostics = try #require(root["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.map { $0["file"] as? String } == ["content/über: a,b.md"])
    #expect(diagnostics.map { $0["line"] as? Int } == [2])
    let reports = try #require(root["reports"] as? [[String: String]])
    #expect(reports.contains { $0["slug"] == "good" && $0["verdict"] == "go" })
    #expect(root["published"] as? Bool == false)
  }

  @Test func `GitHub gets workflow commands with their special characters escaped`() throws {
    let line = try #require(try output("github").split(separator: "\n").first)
    #expect(line.hasPrefix("::error file=content/über%3A a%2Cb.md,line=2,col=9,title="))
    #expect(line.contains("%0Ahint: "))
  }

  @Test func `GitLab gets one object a message with a print of its own`() throws {
    let list = try #require(try object("gitlab") as? [[String: Any]])
    #expect(list.count == 1)
    #expect((list.first?["fingerprint"] as? String)?.count == 64)
    let location = list.first?["location"] as? [String: Any]
    #expect(location?["path"] as? String == "content/über: a,b.md")
  }

  @Test func `SARIF names rules and places`() throws {
    let root = try #require(try object("sarif") as? [String: Any])
    #expect(root["version"] as? String == "2.1.0")
    let run = try #require((root["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    let text = String(describing: results)
    #expect(results.count == 1 && text.contains("content/%C3%BCber%3A%20a%2Cb.md"))
    #expect(results.first?["level"] as? String == "error")
  }
}
