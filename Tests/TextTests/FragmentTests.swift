import Testing
import Text

struct FragmentTests {
  @Test(arguments: [
    ("Data safety", "data-safety"), ("2. Restore & Verify", "2-restore--verify"),
    ("Stage 1 (8h)", "stage-1-8h"), ("snake_case - twice", "snake_case---twice"),
    ("🔒 Security", "-security"), ("Über uns!", "über-uns"), ("ÉTÉ", "été"),
    ("检查 数据库", "检查-数据库"), ("What’s “new”?", "whats-new"), ("", ""),
  ])
  func `is what GitHub makes of a heading`(heading: String, name: String) {
    #expect(Fragment.of(heading) == name)
  }

  @Test(arguments: [
    ("2-restore--verify", "2restoreverify"), ("Setup_1", "setup1"), ("ÜBER-uns", "überuns"),
    ("✅", ""),
  ])
  func `is compared by its letters and digits`(name: String, letters: String) {
    #expect(Fragment.letters(of: name) == letters)
  }

  @Test(arguments: [
    ("a%20b", "a b"), ("%C3%BCber", "über"), ("100%", "100%"), ("%zz%2", "%zz%2"),
    ("%2e%2E/x", "../x"),
  ])
  func `is decoded`(text: String, decoded: String) { #expect(text.percentDecoded == decoded) }

  @Test(arguments: ["%00", "%ff", "%C3"])
  func `has no text where it is none`(text: String) { #expect(text.percentDecoded == nil) }
}
