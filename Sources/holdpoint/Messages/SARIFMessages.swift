import Diagnostics
import Text

/// A SARIF 2.1.0 log (OASIS), which code scanning reads.
enum SARIFMessages {
  static func text(_ diagnostics: [Diagnostic]) -> String {
    var out = ByteBuffer()
    out.append("{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n")
    out.append("  \"version\": \"2.1.0\",\n  \"runs\": [ {\n    \"tool\": { \"driver\": { ")
    out.append("\"name\": \"holdpoint\", \"version\": ")
    out.append(json: version)
    out.append(", \"rules\": [")
    for (index, code) in Set(diagnostics.map(\.code)).sorted().enumerated() {
      out.append(index == 0 ? " { \"id\": " : ", { \"id\": ")
      out.append(json: code)
      out.append(" }")
    }
    out.append(" ] } },\n    \"results\": [")
    for (index, diagnostic) in diagnostics.enumerated() {
      out.append(index == 0 ? "\n      " : ",\n      ")
      append(diagnostic, to: &out)
    }
    out.append(diagnostics.isEmpty ? "]\n  } ]\n}\n" : "\n    ]\n  } ]\n}\n")
    return out.text
  }

  private static func append(_ diagnostic: Diagnostic, to out: inout ByteBuffer) {
    out.append("{ \"ruleId\": ")
    out.append(json: diagnostic.code)
    out.append(", \"level\": ")
    out.append(json: diagnostic.severity.rawValue)
    out.append(", \"message\": { \"text\": ")
    out.append(json: diagnostic.message + (diagnostic.hint.map { "; \($0)" } ?? ""))
    out.append(" }, \"locations\": [ { \"physicalLocation\": { \"artifactLocation\": { \"uri\": ")
    var uri = ByteBuffer()
    uri.append(uriPath: diagnostic.place.file)
    out.append(json: uri.text)
    // Columns are left out: ours count bytes, and SARIF's do not.
    out.append(" }, \"region\": { \"startLine\": ")
    out.append(diagnostic.place.line)
    out.append(" } } } ] }")
  }
}

extension ByteBuffer {
  /// Appends a path as a relative reference (RFC 3986, section 3.3).
  fileprivate mutating func append(uriPath path: String) {
    let hexadecimal = Array("0123456789ABCDEF".utf8)
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        append(byte)
      default:
        append(UInt8(ascii: "%"))
        append(hexadecimal[Int(byte >> 4)])
        append(hexadecimal[Int(byte & 15)])
      }
    }
  }
}
