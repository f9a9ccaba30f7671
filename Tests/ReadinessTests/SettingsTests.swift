import Diagnostics
import Readiness
import TestSupport
import Testing

struct SettingsTests {
  private func read(_ text: String) -> Recognised<Settings> {
    SettingsReader.read(Array(text.utf8), file: "holdpoint.yaml")
  }

  /// A file that says every example of the table.
  private var everyExample: String {
    var text = ""
    for key in SettingKey.all {
      let parts = key.path.split(separator: ".").map(String.init)
      if parts.count == 1 {
        text += "\(parts[0]): \(key.example)\n"
      } else {
        if !text.contains("\n\(parts[0]):\n") { text += "\(parts[0]):\n" }
        text += "  \(parts[1]): \(key.example)\n"
      }
    }
    return text
  }

  @Test func `says what is wrong in the settings, where, and what to write`() throws {
    let failures = try CaseFile.failures("settings") { text in
      read(text).diagnostics.quoting(Array(text.utf8), file: "holdpoint.yaml").map(\.text).joined()
    }
    for failure in failures { Issue.record("\(failure.name):\n\(failure.expected)") }
  }

  @Test func `reads every key of the table, and each changes what is in force`() {
    let read = read(everyExample)
    #expect(read.diagnostics.map(\.text) == [])
    let unchanged = SettingKey.all.filter { $0.value(read.value) == $0.standard }
    #expect(unchanged.map(\.path) == ["title"])
  }

  @Test func `writes what is in force so that it reads the same again`() {
    for text in ["", everyExample, "title: 'it''s: no'\nmarkers: { '\"': done }"] {
      let written = read(text).value.text
      let again = read(written)
      #expect(again.diagnostics.map(\.text) == [])
      #expect(again.value.text == written)
    }
  }

  @Test func `knows no key that the table lacks`() {
    let message = read(
      "zzzzzz: 1\nrisk: { zzzzzz: 1 }\nlimits: { zzzzzz: 1 }\npolicy: { zzzzzz: 1 }"
    )
    .diagnostics.compactMap(\.hint).joined(separator: ", ")
    let known = Set(message.split(separator: " ").map { $0.filter { $0 != "," } })
    let paths = SettingKey.all.flatMap { $0.path.split(separator: ".") }
    #expect(known.subtracting(["known", "keys:"]) == Set(paths.map(String.init)))
  }

  @Test func `hands words, markers and hours to the reader`() {
    let reading = read(
      """
      hours-per-day: 7
      status-words: { "all good": done }
      markers: { "?": blocked }
      vocabulary: { columns: { owner: [DRI] }, topics: { go-criteria: [Launch bar] } }
      """
    ).value.reading
    #expect(reading.hoursPerDay == 7 && reading.markers == ["?": .blocked])
    #expect(reading.vocabulary.states.exact(Words("All good")) == .done)
    #expect(reading.vocabulary.column(.owner, is: Words("DRI")))
    #expect(reading.vocabulary.topics.exact(Words("launch bar")) == .goCriteria)
  }

  @Test func `looks levels up in the grid`() {
    let iso = RiskGrid.iso27005
    #expect(iso.level(likelihood: 5, impact: 1) == .medium)
    #expect(iso.level(likelihood: 1, impact: 5) == .low)
    #expect(
      iso.level(likelihood: 0, impact: 5) == nil && iso.level(likelihood: 1, impact: 6) == nil)
    #expect(RiskGrid.threeByThree.level(likelihood: 1, impact: 5) == .medium)
    let own = read("risk: { grid: [[low, low, low], [low, low, low], [low, low, critical]] }").value
    #expect(own.risk.grid.level(likelihood: 4, impact: 5) == .critical)
  }

  @Test(arguments: [RiskGrid.iso27005, .threeByThree])
  func `never gets a level wrong by more than one step between neighbours`(grid: RiskGrid) throws {
    let order = Risk.Level.allCases
    for row in 0..<grid.size {
      for column in 0..<grid.size {
        let level = try #require(order.firstIndex(of: grid.levels[row][column]))
        for (below, left) in [(1, 0), (0, 1)] where row >= below && column >= left {
          let other = order.firstIndex(of: grid.levels[row - below][column - left])
          #expect(other.map { (0...1).contains(level - $0) } ?? false)
        }
      }
    }
  }
}
