import Diagnostics
import Foundation
import Readiness
import Testing
import Text

/// Documents of our own in many styles and languages, each with a reading made by hand.
@Suite struct ReadingsTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Readings")

  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [])
    .filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()

  @Test func `there are documents to read`() {
    #expect(Self.names.count >= 45)
  }

  @Test(arguments: names)
  func `reads as a careful person does`(name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: "\(name).md")))
    var doubts: [String: Set<Int>] = [:]
    let expected = try Reading(
      json: Data(contentsOf: Self.folder.appending(path: "\(name).json")), doubts: &doubts)
    let day = try #require(Day(iso: "2026-03-01"))
    let source = Evaluation.Source(path: "\(name).md", bytes: bytes)
    let evaluated = Evaluation(asOf: day).evaluate(source, status: nil, slug: name)
    let read = Reading(try #require(evaluated.value))
    for field in Reading.fields {
      let hidden = doubts[field] ?? []
      #expect(
        read.sorted(field, without: hidden) == expected.sorted(field, without: hidden),
        "\(name).md: \(field)")
    }
  }
}
