import Diagnostics
import Readiness
import Testing

/// Boxes that readers see and Markdown does not.
struct BoxTests {
  @Test(arguments: [
    "[\u{445}]", "[\u{425}]", "[\u{3C7}]", "[\u{FF58}]", "[\u{D7}]", "\u{FF3B}x\u{FF3D}",
    "[x\u{200B}]", "[\u{200B}x]", "[\u{200B}]", "[ \u{200B}]", "[x\u{FE0F}]",
    "[\u{2800}]", "[\u{2003}]",
  ])
  func `are open and named where they only look ticked`(box: String) throws {
    let read = try #require(report(of: "# A\n\n- \(box) One\n- [x] Two\n"))
    #expect(read.items.map(\.state) == [.open, .done])
    #expect(read.items.first?.text == "One")
    let named = read.diagnostics.filter { $0.code == "box.malformed" && $0.place.line == 3 }
    #expect(named.count == 1)
  }

  @Test(arguments: ["[a]", "[1]", "[xx]", "[\u{445}](b.md)", "(x)"])
  func `are none where other words stand in the brackets`(text: String) throws {
    let read = try #require(report(of: "# A\n\n- \(text) One\n- [x] Two\n"))
    #expect(read.items.map(\.text) == ["Two"])
  }

  @Test func `are items on lines of their own, a label's line among them`() throws {
    let text = "# A\n\n☑ One  \n☐ Two\n\n☑ Three:\n- note\n\n☐ Yes ☐ No\n\nSee ☐ there\n\n☐ GO\n"
    let read = try #require(report(of: text))
    #expect(read.items.map(\.text) == ["One", "Two", "Three:"])
    #expect(read.items.map(\.state) == [.done, .open, .done])
    #expect(read.items.map(\.line) == [3, 4, 6])
    #expect(read.diagnostics.filter { $0.code == "box.malformed" }.map(\.place.line) == [3, 4, 6])
  }
}
