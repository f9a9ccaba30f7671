import Markdown
import Testing

struct ShortcodeTests {
  @Test(arguments: [
    ("- :white_check_mark: Backups *:x:* now", ["✅ Backups ", "❌", " now"]),
    ("# Launch :rocket:", ["Launch 🚀"]), ("`:x:` :x:", [":x:", " ❌"]),
    ("| a | b |\n| - | - |\n| x | :white_check_mark: |", ["a", "b", "x", "✅"]),
    ("~~:x:~~ at 10:100:20", ["❌", " at 10:100:20"]), ("```\n:x:\n```", [":x:\n"]),
    ("https://example.com/a:x:b :x:", ["https://example.com/a:x:b", " ❌"]),
  ])
  func `names of emoji between colons are emoji, but not in code`(
    _ text: String, _ expected: [String]
  ) {
    let document = Parser.parse(Array(text.utf8))
    let texts = (0..<document.count).map { document.literal(of: NodeID(index: $0)) }
    #expect(texts.filter { !$0.isEmpty } == expected)
  }
}
