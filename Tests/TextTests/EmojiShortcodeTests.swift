import Testing
import Text

@Suite struct EmojiShortcodeTests {
  @Test(arguments: [
    (":white_check_mark: done", "✅ done"), ("a :x:", "a ❌"), (":warning::construction:", "⚠️🚧"),
    ("(:+1:)", "(👍)"), (":heavy_check_mark:/:no_entry:", "✔️/⛔"),
    ("Status: :green_circle:", "Status: 🟢"),
    ("x: :hourglass_flowing_sand:, y", "x: ⏳, y"), (":unknown: :x:", ":unknown: ❌"),
    (":a:x:", ":a:x:"),
  ])
  func `becomes its emoji`(_ text: String, _ expected: String) {
    let bytes = EmojiShortcode.replaced(in: Array(text.utf8)[...])
    #expect(bytes.map { String(decoding: $0, as: UTF8.self) } ?? text == expected)
  }

  @Test(arguments: [
    "", ":", "::", "10:100:20", "std::x::y", "a:x:b", ":X:", ": x :", ":unknown_name:", ":x", "x:",
    ":white check mark:", "https://example.com:100:", ":x:y",
  ])
  func `stays text where it is none`(_ text: String) {
    #expect(EmojiShortcode.replaced(in: Array(text.utf8)[...]) == nil)
  }

  @Test(arguments: [
    ("white_check_mark", "✅"), ("ballot_box_with_check", "☑️"), ("white_large_square", "⬜"),
    ("red_circle", "🔴"),
    ("yellow_circle", "🟡"), ("arrows_counterclockwise", "🔄"), ("no_entry_sign", "🚫"),
    ("stop_sign", "🛑"),
    ("next_track_button", "⏭️"), ("heavy_minus_sign", "➖"), ("white_circle", "⚪"), ("rocket", "🚀"),
  ])
  func `has a name for every sign of a status`(_ name: String, _ emoji: String) {
    #expect(EmojiShortcode.emoji(named: name) == emoji)
  }
}
