import Foundation
import Testing

/// What the program says about itself, and what README.md says about the program.
struct HelpTests {
  private static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let commands = ["build", "check", "completion", "help"]

  /// The lines of a text that begin with the program's name, without their comments.
  private static func commandLines(of text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let line = line.drop { " $".contains($0) }
      guard line.hasPrefix("holdpoint ") else { return nil }
      let end = line.firstRange(of: " #")?.lowerBound ?? line.endIndex
      return line[..<end].split(separator: " ").joined(separator: " ")
    }
  }

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["content/a.md", "docs/a.md", "launch.md", "home/.zfunc/x", "home/.config/x"] {
      try folder.write("# A\n\n- [x] One\n", to: name)
    }
    return folder
  }

  @Test func `README's examples hold`() throws {
    let text = try String(
      contentsOf: Self.project.appending(path: "README.md"), encoding: .utf8)
    let lines = Self.commandLines(of: text)
    #expect(lines.count > 3)
    let folder = try folder()
    for line in lines {
      let words = line.split(separator: " ").dropFirst().map(String.init)
      let run = try Program.run(words, in: folder)
      #expect([0, 1].contains(run.exit), "\(line): \(run.error)")
    }
  }

  @Test(arguments: commands)
  func `each command explains itself with examples that hold`(command: String) throws {
    let folder = try folder()
    let help = try Program.run(["help", command], in: folder)
    #expect(help.exit == 0 && help.error.isEmpty)
    #expect(try Program.run([command, "--help"], in: folder).output == help.output)
    #expect(help.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    for line in Self.commandLines(of: help.output) where !line.contains("[") && !line.contains(">")
    {
      let words = line.split(separator: " ").dropFirst().map(String.init)
      let run = try Program.run(words, in: folder)
      #expect([0, 1].contains(run.exit), "\(line): \(run.error)")
    }
  }

  @Test func `completions are what their shells can read`() throws {
    let folder = try folder()
    let line = """
      "$HOLDPOINT" completion bash | bash -n && "$HOLDPOINT" completion zsh | grep -q compdef &&
      "$HOLDPOINT" completion fish | grep -q -- '-l as-of'
      """
    #expect(try Program.shell(line, in: folder).exit == 0)
    let tried = """
      source <("$HOLDPOINT" completion bash); COMP_WORDS=(holdpoint build --st); COMP_CWORD=2
      _holdpoint; echo "${COMPREPLY[@]}"
      """
    #expect(try Program.shell(tried, in: folder).output == "--strict\n")
  }
}
