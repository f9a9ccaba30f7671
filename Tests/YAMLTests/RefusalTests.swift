import Diagnostics
import TestSupport
import Testing
import YAML

struct RefusalTests {
  @Test func `says where YAML cannot be read, why, and what to do`() throws {
    for failure in try CaseFile.failures("yaml-refusals", { messages($0) }) {
      Issue.record("\(failure.name):\n\(failure.expected)")
    }
  }

  @Test(
    arguments: [
      ([0x61, 0x3A, 0x20, 0x07], "control-character"), ([0x61, 0x3A, 0x20, 0xC3], "encoding"),
      ([0xC0, 0xAF], "encoding"), ([0xFF, 0xFE, 0x61, 0x00], "encoding"),
      ([0x61, 0x0A, 0xED, 0xA0, 0x80], "encoding"),
      ([0x61, 0x3A, 0x20, 0x00], "control-character"),
    ] as [([UInt8], String)])
  func `refuses bytes that are no text`(bytes: [UInt8], code: String) {
    let diagnostics = Parser.parse(bytes, file: "a.yaml").diagnostics
    #expect(diagnostics.map(\.code) == ["yaml.\(code)"])
  }

  @Test func `stops after twenty mistakes`() {
    let text = "[" + String(repeating: "*x, ", count: 30) + "]"
    let read = Parser.parse(Array(text.utf8), file: "a.yaml")
    #expect(read.diagnostics.count == 20 && read.value == nil)
  }

  @Test func `refuses what is too large`() {
    var limits = Limits()
    limits.bytes = 4
    #expect(
      messages("a: bc", limits: limits) == """
        a.yaml:1:1: error: 5 bytes of YAML are more than the 4 that are read
        1 | a: bc
          | ^
        hint: move notes and long texts into the Markdown

        """)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      String(repeating: "[", count: 65_000), String(repeating: "[{", count: 32_000),
      String(repeating: "? ", count: 32_000), String(repeating: "- ", count: 32_000),
      String(repeating: "&a ", count: 21_000), String(repeating: "%TAG !a! b\n", count: 5_900),
      "{" + String(repeating: "a,", count: 32_000), String(repeating: "é", count: 32_000),
      (0..<8_000).map { "k\($0): \n" }.joined(),
    ])
  func `is done with the worst texts in no time`(text: String) {
    let clock = ContinuousClock()
    #expect(clock.measure { _ = Parser.parse(Array(text.utf8), file: "a.yaml") } < .seconds(1))
  }
}
