import TestSupport

/// An example of the CommonMark or GFM specification.
struct SpecificationExample: Sendable, CustomStringConvertible {
  let number: Int
  /// The extension's name; empty for an example of CommonMark.
  let label: String
  let markdown: String
  let html: String

  var description: String { "example \(number) \(label)" }

  /// The examples of a file of the conformance suite.
  static func all(in file: String) throws -> [SpecificationExample] {
    let text = String(decoding: try Shared.bytes("conformance/\(file)"), as: UTF8.self)
    let fence = String(repeating: "`", count: 32)
    var examples: [SpecificationExample] = []
    var label: String?
    var parts: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = label {
        if line == fence {
          examples.append(example(examples.count + 1, open, parts))
          label = nil
        } else if line == "." && parts.count == 1 {
          parts.append([])
        } else {
          parts[parts.count - 1].append(line)
        }
      } else if line.hasPrefix(fence + " example") {
        label = line.dropFirst(fence.count + 8).trimmingPrefix(" ").description
        parts = [[]]
      }
    }
    return examples
  }

  private static func example(
    _ number: Int, _ label: String, _ parts: [[Substring]]
  ) -> SpecificationExample {
    let texts = parts.map { $0.map { $0 + "\n" }.joined().replacing("→", with: "\t") }
    return SpecificationExample(
      number: number, label: label, markdown: texts[0], html: texts.count > 1 ? texts[1] : "")
  }
}
