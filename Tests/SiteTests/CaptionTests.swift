import Foundation
import Site
import Testing

/// What figures find, in the captions above them: each with its number, in one and in many.
struct CaptionTests {
  private static func captions(_ page: String?) -> [String] {
    (page ?? "").matches(of: /<(caption|figcaption)[^>]*>(.*?)<\/(caption|figcaption)>/).map {
      String($0.2).replacing(/<span>.*<\/span>/, with: "").replacing(/<[^>]+>/, with: "")
    }
  }

  private struct Example: Sendable {
    let page: String
    let text: String
    let english: String
    let german: String
  }

  private static func sections(_ parts: [String]) -> String {
    parts.map { "## \($0.prefix(1))\n\n" + $0.dropFirst().map { "- [\($0)] i\n" }.joined() + "\n" }
      .joined()
  }

  private static let scored = """
    ---
    risks:
      - { id: R1, title: Fire, likelihood: 5, impact: 5 }
      - { id: R2, title: Flood, likelihood: 1, impact: 1 }
      - { id: R3, title: Wind, likelihood: 1, impact: 1, status: closed }
    ---
    # A

    - [ ] b

    """

  private static let signed = """
    ---
    sign-offs:
      - { role: Security Lead, name: Ana, decision: approve, on: 2025-10-30 }
      - { role: Operations Lead }
    ---
    # A

    - [ ] b

    """

  private static let planned =
    "## P\n\n**Estimated: 2 weeks**\n\n- [ ] i\n\n## Q\n\n**Estimated: 1 week**\n\n- [ ] i\n\n"

  private static let examples = [
    Example(
      page: "index", text: sections(["A  x", "Bxx", "Cx"]),
      english: "2 of 3 sections are complete. Most is open in A: 2 of 3.",
      german: "2 von 3 Abschnitten sind vollständig. Am meisten ist offen in: A, 2 von 3."),
    Example(
      page: "index", text: sections(["A ", "Bx"]),
      english: "1 of 2 sections is complete. Most is open in A: 1 of 1.",
      german: "1 von 2 Abschnitten ist vollständig. Am meisten ist offen in: A, 1 von 1."),
    Example(
      page: "index", text: sections(["A "]), english: "0 of 1 section is complete.",
      german: "0 von 1 Abschnitt ist vollständig."),
    Example(
      page: "index", text: sections(["Ax", "Bx"]), english: "2 of 2 sections are complete.",
      german: "2 von 2 Abschnitten sind vollständig."),
    Example(
      page: "index",
      text:
        "---\nitems: { i: { state: not-applicable, note: none } }\n---\n# A\n\n## A\n\n- [ ] i\n",
      english: "Nothing is counted in any section.",
      german: "In keinem Abschnitt ist etwas zu zählen."),
    Example(
      page: "index", text: sections(["A  x"]),
      english: "1 of 1 criterion is not met. "
        + "Furthest from its rule: Every required item before launch, short by 2.",
      german: "1 von 1 Kriterium ist nicht erfüllt. "
        + "Am weitesten entfernt: Jeder Pflichtpunkt vor dem Start, es fehlen 2."),
    Example(
      page: "index", text: sections(["Ax"]), english: "1 of 1 criterion is met.",
      german: "1 von 1 Kriterium ist erfüllt."),
    Example(
      page: "risks", text: scored,
      english: "1 of 2 scored risks is high or worse. No item is named against 1 of these.",
      german: "1 von 2 bewerteten Risiken ist hoch oder schlimmer. "
        + "Gegen 1 davon ist kein Punkt genannt."),
    Example(
      page: "risks", text: scored, english: "2 of 2 open risks have no item named against them.",
      german: "Gegen 2 von 2 offenen Risiken ist kein Punkt genannt."),
    Example(
      page: "risks", text: scored, english: "1 risk is settled.", german: "1 Risiko ist erledigt."),
    Example(
      page: "risks", text: scored.replacing("impact: 5", with: "impact: 1"),
      english: "0 of 2 scored risks are high or worse.",
      german: "0 von 2 bewerteten Risiken sind hoch oder schlimmer."),
    Example(
      page: "timeline", text: planned + "## Plan\n\n- Week 1: P\n- Week 2-4: Q\n",
      english: "In sequence, 1 of 2 estimates ends after its window. Furthest: P, by 1 week.",
      german: "Der Reihe nach endet 1 von 2 Schätzungen nach ihrem Zeitraum. "
        + "Am weitesten: P, um 1 Woche."),
    Example(
      page: "timeline", text: planned + "## Plan\n\n- Week 1-2: P\n- Week 3: Q\n",
      english: "In sequence, 2 of 2 estimates end within their windows.",
      german: "Der Reihe nach enden 2 von 2 Schätzungen in ihren Zeiträumen."),
    Example(
      page: "timeline", text: "## Plan\n\n- Week 1-2: P\n- Week 3: Q\n",
      english: "2 windows run from week 1 to week 3; no estimate of them is known.",
      german: "2 Zeiträume reichen von Woche 1 bis Woche 3; keine Schätzung dafür ist bekannt."),
    Example(
      page: "timeline", text: "## Plan\n\n- Week 3: Q\n",
      english: "1 window is in week 3; no estimate of it is known.",
      german: "1 Zeitraum liegt bei Woche 3; keine Schätzung dafür ist bekannt."),
    Example(
      page: "timeline", text: "## 3 Days Before Launch\n\n- [ ] a\n\n## Launch Day\n\n- [ ] b\n",
      english: "1 of 2 entries lies before the launch.",
      german: "1 von 2 Einträgen liegt vor dem Start."),
    Example(
      page: "timeline",
      text: "## Plan\n\n- **Launch**: 2026-03-05\n- **Go-live date**: 2026-03-06\n",
      english: "The days named for the launch lie 1 day apart.",
      german: "Die für den Start genannten Tage liegen 1 Tag auseinander."),
    Example(
      page: "timeline", text: "## Plan\n\n- 2026-01-05: paint\n- 2026-03-05: sail\n",
      english: "1 of 2 entries has passed.", german: "1 von 2 Einträgen ist verstrichen."),
    Example(
      page: "timeline", text: "## P (2026-01-05 – 2026-02-01)\n\n- [ ] a\n",
      english: "1 of 1 entry has passed with items open. Longest ago: P, by 1 day.",
      german: "1 von 1 Eintrag ist mit offenen Punkten verstrichen. Am längsten: P, seit 1 Tag."),
    Example(
      page: "timeline", text: "## ✅ P\n\n- [ ] a\n- [x] b\n\n## Plan\n\n- Week 3: P\n",
      english: "1 of 1 entry is said to be done with items open.",
      german: "1 von 1 Eintrag gilt als erledigt, mit offenen Punkten."),
    Example(
      page: "audit",
      text: "## P (4h)\n\n- [ ] a *Effort: 6h*\n\n## Q (2h)\n\n- [ ] b *Effort: 2h*\n",
      english: "1 of 2 declarations differs from what the items add up to. "
        + "Furthest: P, declared 4 h, items 6 h, 2 h more.",
      german: "1 von 2 Angaben weicht von der Summe der Punkte ab. "
        + "Am weitesten: P, genannt 4 h, Punkte 6 h, 2 h mehr."),
    Example(
      page: "audit", text: "## P (2h)\n\n- [ ] b *Effort: 2h*\n",
      english: "0 of 1 declaration differs from what the items add up to.",
      german: "0 von 1 Angabe weicht von der Summe der Punkte ab."),
    Example(
      page: "index", text: "## P\n\n- [ ] caf\u{C3}\u{A9}\n",
      english: "1 garbled place is repaired on 1 line.",
      german: "1 verstümmelte Stelle ist auf 1 Zeile repariert."),
    Example(
      page: "index", text: "## \u{5D0}\u{5D1}\n\n- [ ] a\n\n## P\n\n- [x] b\n",
      english:
        "1 of 2 sections is complete. Most is open in \u{2068}\u{5D0}\u{5D1}\u{2069}: 1 of 1.",
      german: "1 von 2 Abschnitten ist vollständig. Am meisten ist offen in: "
        + "\u{2068}\u{5D0}\u{5D1}\u{2069}, 1 von 1."),
    Example(
      page: "sign-off", text: signed,
      english: "1 of 2 approvals of the whole is given.",
      german: "1 von 2 Freigaben des Ganzen ist erteilt."),
  ]

  @Test(arguments: examples.indices)
  func `say what the figure shows`(at index: Int) throws {
    let example = Self.examples[index]
    let text = example.text.hasPrefix("---") ? example.text : "# Ship\n\n\(example.text)"
    for (language, caption) in [("en", example.english), ("de", example.german)] {
      let page = try Sample(text, language: language).pages["sample/\(example.page).html"]
      let found = Self.captions(page)
      #expect(found.contains(caption), "\(found)")
    }
  }

  @Test func `of a portfolio count over its reports`() throws {
    let samples = try [
      Sample("# A\n\n**Status**: Complete\n\n" + Self.sections(["P x", "Qx"]), slug: "a"),
      Sample("# B\n\n" + Self.sections(["P x"]), slug: "b"),
    ]
    let site = try Sample.site()
    let pages = site.portfolio(of: samples.map { site.summary(of: $0.assessment) })
    let index = try #require(pages.first { $0.path == "index.html" })
    let found = Self.captions(String(decoding: index.bytes, as: UTF8.self))
    #expect(
      found.first == "2 of 5 required items are open in 2 reports. Most is open in A: 1 of 3.")
    let gaps = "1 of 2 reports says what its own evidence does not show. Most in A: 1 claim."
    #expect(found.contains(gaps), "\(found)")
    let skyline = "1 of 2 sections is complete. Most is open in P: 1 of 2."
    #expect(found.contains { $0.contains(skyline) }, "\(found)")
  }

  /// A caption that only names its subject says nothing that its heading does not.
  @Test func `of every template are findings`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "templates")
    var count = 0
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path())
    where name.hasSuffix(".mustache") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      for match in text.matches(of: /<(caption|figcaption)\b.*?<\/(caption|figcaption)>/) {
        count += 1
        #expect(match.0.contains(/\{\{(caption|finding|[a-z]+Caption)\}\}/), "\(name): \(match.0)")
      }
    }
    #expect(count > 12)
  }
}
