import Diagnostics
import Foundation
import Readiness
import TestSupport
import Testing
import Text
import YAML

/// What front matter says, and all that is said of it.
private func readFrontMatter(_ bytes: [UInt8]) -> Recognised<StatusData> {
  let split = FrontMatter.split(bytes, file: "a.md")
  let read = StatusReader().frontMatter(bytes, split.value, file: "a.md")
  return Recognised(read.value, split.diagnostics + read.diagnostics)
}

private func messages(_ diagnostics: [Diagnostic], _ bytes: [UInt8], _ file: String) -> String {
  diagnostics.quoting(bytes, file: file).map(\.text).joined()
}

struct StatusReaderTests {
  @Test func `says what is wrong in front matter, where, and what to write`() throws {
    let failures = try CaseFile.failures("front-matter") { text in
      let bytes = Array(text.utf8)
      return messages(readFrontMatter(bytes).diagnostics, bytes, "a.md")
    }
    for failure in failures { Issue.record("\(failure.name):\n\(failure.expected)") }
  }

  @Test func `says what is wrong in a status file`() throws {
    let failures = try CaseFile.failures("status-file") { text in
      let bytes = Array(text.utf8)
      return messages(
        StatusReader().statusFile(bytes, file: "a.status.yaml").diagnostics, bytes, "a.status.yaml")
    }
    for failure in failures { Issue.record("\(failure.name):\n\(failure.expected)") }
  }

  @Test func `reads everything that front matter may say`() throws {
    let text = """
      ---
      title:  "  Row
        Col "
      slug: rowcol
      owner: platform-team
      tags: [tier-1, '']
      status: approved
      start: 2025-10-06
      launch: 2025-11-17
      review-every: 2w
      Version: 1.10
      sections:
        2: { owner: Kim, due: 2025-10-20, state: in_progress }
      items:
        rotate-keys: { state: Done, by: Kim, on: 2025-10-05, evidence: https://ci.example/1, note: vault }
        "no owner": { owner: ~, need: optional, phase: launch, effort: 4h, critical: yes }
      waivers:
        - item: apm
          reason: |
            vendor contract signed
            installs in May
          requested-by: Kim
          approved-by: Ana
          approved-on: 2025-10-10
          expires: 2026-01-31
      risks:
        - { id: R1, title: Down, likelihood: 3, impact: 5, mitigation: m, owner: Kim, status: open }
      timeline:
        - { title: Infrastructure, start: 2025-10-06, end: 2025-10-17, section: "Stage 2" }
        - { title: Freeze, start: 2025-10-20 }
      sign-offs:
        - { role: Lead, name: Ana, decision: approve, on: 2025-10-30, scope: [stage-1, 6] }
      gates:
        - name: Go/No-Go
          require: [ { section: Security, at-least: 100% } ]
          should: [ { section: Documentation, above: 90.5 } ]
          forbid: [ { item: open-critical } ]
      ---
      """
    let read = readFrontMatter(Array(text.utf8))
    #expect(read.diagnostics.map(\.text) == [])
    let data = read.value
    #expect(data.title?.value == "Row Col" && data.slug?.value == "rowcol")
    #expect(data.tags.map(\.value) == ["tier-1"] && data.status?.value == "approved")
    #expect(data.start?.value.iso == "2025-10-06" && data.launch?.place.line == 9)
    #expect(data.reviewEvery?.value == 14)
    #expect(data.metadata.map { "\($0.name)=\($0.value.value)" } == ["Version=1.10"])
    let section = try #require(data.sections.first)
    #expect(section.key.value == "2" && section.state?.value == .inProgress)
    #expect(section.key.place.description == "a.md:13:3")
    #expect(data.items[0].state?.value == .done && data.items[0].on?.value.iso == "2025-10-05")
    #expect(data.items[0].evidence.map(\.value) == ["https://ci.example/1"])
    #expect(data.items[1].owner == nil && data.items[1].phase?.value == .launch)
    #expect(data.items[1].critical?.value == true && data.items[1].effort?.value == "4h")
    #expect(data.waivers[0].reason?.value == "vendor contract signed\ninstalls in May")
    #expect(data.waivers[0].expires?.value.iso == "2026-01-31")
    #expect(data.risks[0].likelihood?.value == 3 && data.risks[0].impact?.value == 5)
    #expect(data.timeline.map(\.end.value.iso) == ["2025-10-17", "2025-10-20"])
    #expect(data.signOffs[0].decision?.value == .approve)
    #expect(data.signOffs[0].scope.map(\.value) == ["stage-1", "6"])
    #expect(data.gates[0].require[0].threshold?.value == Threshold(percent: 100, isStrict: false))
    #expect(data.gates[0].should[0].threshold?.value == Threshold(percent: 90.5, isStrict: true))
    #expect(data.gates[0].forbid[0].threshold == nil)
  }

  @Test func `leaves a block of another kind alone`() {
    let read = readFrontMatter(Array("+++\ntitle = 1\n+++\n".utf8))
    #expect(read.diagnostics.isEmpty && read.value.title == nil)
  }

  static let hostile: [String] = (23...63).map { String(format: "d%03d", $0) }

  @Test(.enabled(if: Shared.isPresent), arguments: hostile)
  func `refuses or warns of hostile front matter`(number: String) throws {
    let folder = try #require(Shared.folder).appending(path: "hostile/cases")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let name = try #require(names.first { $0.hasPrefix(number) && $0.hasSuffix(".md") })
    let bytes = try Shared.bytes("hostile/cases/\(name)")
    let expect = try Shared.bytes("hostile/cases/\(name.dropLast(3)).expect")
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(expect.prefix { $0 != 10 })) as? [String: Any])
    // The table of risks stands in the Markdown.
    if ["d038"].contains(number) { return }
    let diagnostics = readFrontMatter(bytes).diagnostics
    switch json["outcome"] as? String {
    case "error":
      let errors = diagnostics.filter { $0.severity == .error }
      #expect(!errors.isEmpty)
      if let line = json["line"] as? Int { #expect(errors.contains { $0.place.line == line }) }
    case "warn": #expect(!diagnostics.isEmpty)
    case "build": #expect(!diagnostics.contains { $0.severity == .error })
    default: break
    }
    #expect(diagnostics.allSatisfy { $0.text.utf8.count < 1500 })
  }
}
