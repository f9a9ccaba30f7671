import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Mustache

@Suite struct StrictTests {
  @Test func `says where a template is wrong and what to do`() throws {
    let failures = try CaseFile.failures("templates") { text in
      let parts = text.components(separatedBy: "\n--- ")
      var partials: [String: String] = [:]
      for part in parts.dropFirst() {
        let lines = part.split(separator: "\n", maxSplits: 1).map(String.init)
        partials[lines[0]] = lines[1]
      }
      return render(parts[0], partials)
    }
    for failure in failures { Issue.record("\(failure.name) says:\n\(failure.expected)") }
  }

  @Test(arguments: [
    "{{#items}}", "{{$a}}", "{{^isEmpty}}", "{{<page}}", "{{/title}}", "{{nope}}", "{{}}",
    "{{=a=}}", "{{> none}}", "{{a b}}", "{{#items}}{{/first}}",
  ])
  func `names the first mistakes of a template that is all mistakes`(tag: String) {
    let said = render(String(repeating: tag, count: 5_000))
    #expect((1...45).contains(said.ranges(of: "error: ").count))
  }

  @Test func `reads no section that is deeper than a hundred others`() {
    func nested(_ depth: Int) -> String {
      render(
        String(repeating: "{{^isEmpty}}", count: depth) + "x"
          + String(repeating: "{{/isEmpty}}", count: depth))
    }
    #expect(nested(100) == "x")
    #expect(nested(101).contains("error: sections stand more than 100 deep here"))
    #expect(nested(40_000).contains("error: sections stand more than 100 deep here"))
  }

  @Test func `says where a template is not UTF-8`() {
    let bytes: [UInt8] = Array("<p>\n".utf8) + [0xC3, 0x28]
    let set = TemplateSet.parse([TemplateSource("page", file: "page.mustache", bytes)])
    #expect(set.diagnostics.map { "\($0.place)" } == ["page.mustache:2:1"])
    #expect(set.value.compile("page", for: Sample.view.shape).value == nil)
  }
}
