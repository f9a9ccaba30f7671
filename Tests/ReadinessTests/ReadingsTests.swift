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

  /// A box stands wherever it may: in a list, in a cell alone or before words, in a fence.
  @Test(arguments: names)
  func `turns an item with each box that is ticked or cleared`(name: String) throws {
    let bytes = try Data(contentsOf: Self.folder.appending(path: "\(name).md"))
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    for (from, to, state) in [("[ ]", "[x]", ItemState.done), ("[x]", "[ ]", .open)] {
      let turned = try #require(
        report(of: text.replacing(from, with: to), settings: Settings()))
      for item in turned.items where lines.indices.contains(item.line - 1) {
        let line = lines[item.line - 1]
        let holdsOnlyBox =
          line.components(separatedBy: "[").count == 2
          && line.contains(from) && line.unicodeScalars.allSatisfy { $0.value < 0x2000 }
          && !line.contains("~~")
        if holdsOnlyBox { #expect(item.state == state, "\(name).md:\(item.line): \(line)") }
      }
    }
  }
}
