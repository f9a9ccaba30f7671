import Testing

/// Emoji in headings: they stay, and say nothing that the words do not.
struct EmojiTests {
  private func muted(_ emoji: String) -> String {
    "<span class=\"emoji\" aria-hidden=\"true\">\(emoji)</span>"
  }

  @Test(arguments: [
    ("Ops ✅🚀", "Ops ", "✅🚀", ""), ("⚠️ Care", "", "⚠️", " Care"),
    ("👩‍💻 Team", "", "👩‍💻", " Team"), ("Bern 🇨🇭 & Wien", "Bern ", "🇨🇭", " &amp; Wien"),
  ])
  func `are muted and not read out`(
    heading: String, before: String, emoji: String, after: String
  ) throws {
    let page = try Sample("# A\n\n## \(heading)\n\n- [ ] b\n\n## C\n\n- [ ] d\n").page
    #expect(page.contains("<h3>\(before)\(muted(emoji))\(after)</h3>"))
  }

  @Test(arguments: ["Test → live", "✓ Checked", "1️⃣ First", "🎉", "Über *Städte*"])
  func `are only what is drawn as a picture beside words`(heading: String) throws {
    let page = try Sample("# A\n\n## \(heading)\n\n- [ ] b\n\n## C\n\n- [ ] d\n").page
    #expect(!page.contains("class=\"emoji\""))
  }

  @Test func `are muted in groups and labels, and not in attributes`() throws {
    let page = try Sample(
      "# A\n\n## B [x](https://a.example \"✅\")\n\n### 🔐 Keys\n\n- [ ] b\n\n**🔧 Tools:**\n\n- [ ] c\n\n## C\n\n- [ ] d\n"
    ).page
    #expect(page.contains("\(muted("🔐")) Keys") && page.contains("\(muted("🔧")) Tools"))
    #expect(page.contains("title=\"✅\"") || !page.contains("✅"))
  }
}
