import Diagnostics
import Foundation
import TestSupport
import Testing
import Text

@testable import Mustache

/// The public suites of the Mustache specification, 1.4.2 and later.
@Suite struct SpecificationTests {
  struct Example: Decodable {
    let name: String
    let data: Value
    let template: String
    let expected: String
    let partials: [String: String]?
  }

  private struct Examples: Decodable {
    let tests: [Example]
  }

  @Test(
    .enabled(if: Shared.isPresent, "HOLDPOINT_SHARED does not name the folder of the suites"),
    arguments: [
      ("comments", 12), ("delimiters", 14), ("interpolation", 42), ("inverted", 22),
      ("partials", 12), ("sections", 34), ("inheritance", 27), ("dynamic-names", 21),
    ])
  func `passes every example of the suite`(suite: String, count: Int) throws {
    let bytes = try Shared.bytes("conformance/mustache/\(suite).json")
    let examples = try JSONDecoder().decode(Examples.self, from: Data(bytes)).tests
    #expect(examples.count == count)
    for example in examples {
      #expect(try rendered(example) == example.expected, "\(suite): \(example.name)")
    }
  }

  private func rendered(_ example: Example) throws -> String {
    var sources = [TemplateSource("", file: "template", Array(example.template.utf8))]
    for (name, text) in example.partials ?? [:] {
      sources.append(TemplateSource(name, file: name, Array(text.utf8)))
    }
    let set = TemplateSet.parse(sources)
    #expect(set.diagnostics.map(\.text) == [], "\(example.name)")
    var lookup = Lookup(example.data)
    var expansion = Expansion(set.value.sources)
    expansion.run(try #require(set.value.sources[""]), into: &lookup)
    #expect(lookup.diagnostics.map(\.text) == [], "\(example.name)")
    return String(decoding: lookup.output, as: UTF8.self)
  }
}
