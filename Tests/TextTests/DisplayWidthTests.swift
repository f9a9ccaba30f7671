import Testing
import Text

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("✅", 2), ("⚠", 1), ("⚠️", 2), ("🟢 ok", 5),
    ("检查", 4),
    ("한국", 4), ("ｘ", 2), ("👩‍💻", 2), ("👍🏽", 2), ("🇩🇪", 2), ("—“”…", 4), ("☐ ☑", 3), ("1️⃣", 2),
  ])
  func `is what a terminal shows`(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.of(text.unicodeScalars) == columns)
  }
}
