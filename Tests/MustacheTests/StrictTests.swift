import Foundation
import TestSupport
import Testing

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
}
