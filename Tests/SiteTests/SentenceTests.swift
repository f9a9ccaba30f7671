import Diagnostics
import Foundation
import Readiness
import Site
import Testing
import Text

@Suite struct SentenceTests {
  private static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func theme(_ own: String = "") throws -> Theme {
    let read = Theme.read(
      overrides: own.isEmpty ? [:] : ["words/de.txt": Array(own.utf8)], language: "de")
    return try #require(read.value, "\(read.diagnostics.map(\.text))")
  }

  @Test(arguments: [
    ("Ops: 3 of 4 done, more than 90% required", "Ops: 3 von 4 erledigt, verlangt mehr als 90%"),
    ("29.6%", "29,6%"),
    ("‘A: B’ is waived: later", "‚A: B‘ ist ausgenommen: later"),
    ("Tech Lead has not signed", "Tech Lead hat nicht unterschrieben"),
    ("12 of 30 done", "12 von 30 erledigt"),
    (
      "'x' leads out of the content folder (3 more like it)",
      "‚x‘ führt aus dem Inhaltsordner hinaus (3 weitere dieser Art)"
    ),
    ("188h", "188h"), ("what nobody translated", "what nobody translated"),
  ])
  func `are said in the pages' language, and people's words stay`(
    english: String, german: String
  ) throws {
    #expect(try theme().words.say(english) == german)
  }

  @Test func `of every rule are said`() throws {
    let words = try theme().words
    let unsaid = Rule.all.flatMap { [$0.statement, $0.reason, $0.chapter.rawValue] }.filter {
      words.say($0) == $0
    }
    #expect(unsaid == [])
  }

  @Test func `of every sample document are said`() throws {
    let words = try theme().words
    var unsaid: Set<String> = []
    for name in ["content", "Tests/Readings"] {
      let folder = Self.project.appending(path: name)
      for file in try FileManager.default.contentsOfDirectory(atPath: folder.path())
      where file.hasSuffix(".md") {
        let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        let assessment = try Sample(text).assessment
        var made = assessment.decision.reasons.map(\.text) + assessment.claims.compactMap(\.reason)
        made += (assessment.decision.shortestPath ?? []).map(\.change)
        made += assessment.report.diagnostics.flatMap { [$0.message, $0.hint ?? "remove it"] }
        unsaid.formUnion(made.filter { words.say($0) == $0 })
      }
    }
    #expect(unsaid.sorted() == [])
  }

  @Test func `of a user hold before ours`() throws {
    let own = try theme("\"{0} has not signed\": {0} fehlt\ndone: Fertig\n")
    #expect(own.words.say("Kim has not signed") == "Kim fehlt")
    #expect(own.words.say("there is nothing to decide on") == "es gibt nichts zu entscheiden")
  }

  @Test(arguments: [
    ("dnoe: Fertig", "words.unknown", "1:1"), ("done Fertig", "words.form", "1:1"),
    ("# a\nrowRange: {0} bis {1}", "words.gaps", "2:1"),
    ("\"{0} has not signed\": fehlt", "words.gaps", "1:1"),
  ])
  func `and words with a mistake are pointed at`(own: String, code: String, place: String) {
    let read = Theme.read(overrides: ["words/de.txt": Array(own.utf8)], language: "de")
    #expect(read.diagnostics.map(\.code) == [code])
    #expect(read.diagnostics.first?.place.description == "templates/words/de.txt:\(place)")
  }

  @Test func `come from one file for another language`() throws {
    let own = ["words/eo.txt": Array("portfolio: Kolekto\n\"done\": farita\n".utf8)]
    let words = try #require(Theme.read(overrides: own, language: "eo").value?.words)
    #expect(words.say("done") == "farita" && words.code == "eo")
    let missing = Theme.read(language: "eo").diagnostics
    #expect(missing.map(\.code) == ["words.none"])
  }

  @Test func `and words are complete in German`() throws {
    let files = ["en", "de"].map { Self.project.appending(path: "templates/words/\($0).txt") }
    let names = try files.map { file in
      let text = try String(contentsOf: file, encoding: .utf8)
      return text.matches(of: /(?m)^([a-zA-Z]+):/).map { String($0.1) }
    }
    #expect(names[0] == names[1])
  }
}
