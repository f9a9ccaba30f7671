import Testing
import TestSupport

@testable import Text

@Suite struct MojibakeTests {
  /// The characters of the bytes from 0x80 on, as Python's codecs have them.
  static let upperHalves: [(SingleByteEncoding, String)] = [
    (
      .windows1252,
      """
      €\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ\u{A0}¡¢£¤¥¦§¨©ª«¬\
      \u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷\
      øùúûüýþÿ
      """
    ),
    (
      .windows1254,
      """
      €\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}\u{8E}\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}\u{9E}Ÿ\u{A0}¡¢£¤¥¦§\
      ¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñò\
      óôõö÷øùúûüışÿ
      """
    ),
    (
      .macintosh,
      """
      ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}\
      ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ
      """
    ),
  ]

  /// The text as a program sees it that reads UTF-8 in another encoding.
  static func misread(_ text: String, in upperHalf: String) -> String {
    let characters = Array(upperHalf.unicodeScalars)
    let misread = text.utf8.map { byte in
      byte < 0x80 ? Unicode.Scalar(byte) : characters[Int(byte) - 0x80]
    }
    return String(String.UnicodeScalarView(misread))
  }

  static func repaired(_ text: String) -> String {
    String(decoding: Mojibake.repair(Array(text.utf8)).bytes, as: UTF8.self)
  }

  static let words = [
    "✅ done", "⚠️ at risk", "🟢 ok", "📊 80%", "- [ ] ☐ ⬜ 🔲", "“quoted” — it’s…", "→ next ≥ 80 %",
    "├── a\n└── b", "café naïve Ünïcode", "Größe über Straße", "żółć gęślą jaźń", "şifre değişti",
    "Привет, мир", "你好，世界", "日本語のテキスト", "한국어 문서", "👩‍💻 and 🏳️‍🌈", "25 °C ± 2", "© 2025 ½",
    "bientôt à côté", "año mañana ¿qué?", "Việt Nam tiếng Việt", "1️⃣ 2️⃣", "⏭ ➖ 🚫", "• one • two",
    "█░░", "\u{FEFF}title", "| 🟡 | ✅ |", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "ohne “Ende”…", "e\u{301}tude", "où est-il né",
  ]

  @Test(arguments: upperHalves, words)
  func `puts right what was misread once, twice or three times`(
    _ table: (encoding: SingleByteEncoding, upperHalf: String), _ word: String
  ) {
    var broken = word
    for _ in 1...3 {
      broken = Self.misread(broken, in: table.upperHalf)
      #expect(Self.repaired(broken).unicodeScalars.elementsEqual(word.unicodeScalars), "\(broken)")
    }
  }

  @Test(
    arguments: words + [
      "café", "naïve — “ok”", "â", "Â", "É", "√", "√π", "2√π r²", "√2 ≤ x", "¬p ∧ ¬q", "≈ ±5",
      "‚Ähnlich‘",
      "„Über“ – „Öl“", "«À bientôt»", "« été »", "« FINI\u{A0}»", "CAFÉ”", "“CAFÉ…”", "café…”",
      "d’été…”",
      "MENÜ“", "Spaß…“", "l’île d’Oléron", "AMANHÔ", "IRMÃ…", "PÅ–1", "5 Å² ± 2", "fâché", "Ø½ in",
      "ESPAÑA” y “AÑO”", "está»… ñ…", "mânâ…", "NESTLÉ®", "Đà Nẵng", "TRƯỜNG ĐẠI HỌC", "ÀÉÎÕÜ",
      "það…”",
      "Ελλάδα", "Здравствуй", "שלום", "مرحبا", "नमस्ते", "ไทย", "中文，没问题。", "✅✅⬜⬜", "⚠️ — “x”",
      "°C ±2 µm", "™®©", "… — –", "1 200 €", "€£¥", "ƒ(x)", "÷×", "¿Qué?", "¡Sí!", "\u{F8FF} Pay",
      "",
    ])
  func `leaves right text alone`(_ text: String) {
    #expect(Mojibake.repair(Array(text.utf8)).repairs == [])
  }

  @Test(arguments: [
    ("| 🟡 | âœ… | café | naïve |", "| 🟡 | ✅ | café | naïve |"), ("✅âœ…", "✅✅"),
    ("éâœ…é", "é✅é"), ("âš\u{A0}ï¸ risk", "⚠️ risk"), ("â–‘ alone", "â–‘ alone"),
    ("â–‘ beside âœ…", "░ beside ✅"), ("donâ€™t", "don’t"), ("Ã–ffnung, Ã…land", "Öffnung, Åland"),
    ("CAFÉ” and cafÃ©", "CAFÉ” and café"), ("a √ of √© and ‚úÖ", "a √ of é and ✅"),
    ("line\r\nâœ…\rðŸ“Š\n", "line\r\n✅\r📊\n"), ("ï»¿---", "\u{FEFF}---"), ("Ã", "Ã"),
    ("ï¿½", "\u{FFFD}"), ("â\u{9C}\u{85} Latin-1", "✅ Latin-1"), ("caf√©", "café"),
  ])
  func `puts right only what is wrong`(_ text: String, _ expected: String) {
    #expect(Self.repaired(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test func `says what was put right, and where`() {
    let outcome = Mojibake.repair(Array("ok\ntwo âœ… and ‚úÖ".utf8))
    #expect(
      outcome.repairs == [
        Mojibake.Repair(line: 2, column: 5, encoding: .windows1252, before: "âœ…", after: "✅"),
        Mojibake.Repair(line: 2, column: 17, encoding: .macintosh, before: "‚úÖ", after: "✅"),
      ])
  }

  @Test(arguments: [
    ("ğŸ“Š âœ…", [SingleByteEncoding.windows1254: 2]), ("ðŸ“Š âœ…", [.windows1252: 2]),
    ("ğŸ“Š ðŸ“Š âœ…", [.windows1254: 1, .windows1252: 2]), ("âœ…", [.windows1252: 1]),
  ])
  func `counts runs by encoding`(_ text: String, _ expected: [SingleByteEncoding: Int]) {
    #expect(Mojibake.repair(Array(text.utf8)).counts == expected)
  }

  @Test(
    .enabled(if: Shared.isPresent),
    arguments: [
      ("000_be94cad14e170615", [:]), ("001_2b37b65d052d0ea4", [.windows1252: 63]),
      ("002_0d42c799e3980fd6", [.windows1252: 37]), ("003_52aa6ce89b4f17b7", [.macintosh: 10]),
      ("004_9968bd6842696db4", [:]),
    ] as [(String, [SingleByteEncoding: Int])])
  func `finds every misread run of the sample checklists`(
    _ name: String, _ expected: [SingleByteEncoding: Int]
  ) throws {
    let bytes = try Shared.bytes("seeds/\(name).md")
    let outcome = Mojibake.repair(bytes)
    #expect(outcome.counts == expected)
    #expect(LineIndex(outcome.bytes).count == LineIndex(bytes).count)
    #expect(Mojibake.repair(outcome.bytes).repairs == [])
  }

  @Test(arguments: ["âœ…", "é", "Ã", "Â\u{8F}", "œÄ", "Ð¸", "É…”", "中", "\u{F8FF}"])
  func `takes a time that grows with the text only`(_ piece: String) {
    let bytes = Array(String(repeating: piece, count: 20_000).utf8)
    #expect(ThreadTime.of { _ = Mojibake.repair(bytes) } < 5)
  }
}
