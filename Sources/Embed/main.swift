import Foundation

// embed FOLDER OUTPUT.swift: writes the files of FOLDER, by name, as one table of static strings.

/// A Swift string literal with the same characters, whatever they are.
func literal(_ text: String) -> String {
  var out = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\": out += "\\\\"
    case "\"": out += "\\\""
    case "\n": out += "\\n"
    case "\r": out += "\\r"
    case "\t": out += "\\t"
    default:
      if scalar.value < 32 || scalar.value == 127 {
        out += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
  }
  return out + "\""
}

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: embed FOLDER OUTPUT.swift\n".utf8))
  exit(2)
}
let folder = URL(filePath: arguments[1], directoryHint: .isDirectory)
let names =
  FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String } ?? []
var lines = [
  "extension Templates {",
  "  /// Every file of the folder `templates/`, by its path in it, in the order of names.",
  "  package static let embedded: [(name: StaticString, body: StaticString)] = [",
]
for name in names.sorted() where !name.hasSuffix(".swift") && !name.hasPrefix(".") {
  let url = folder.appending(path: name)
  guard let isFile = try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile, isFile
  else { continue }
  let body = try String(contentsOf: url, encoding: .utf8)
  lines.append("    (\(literal(name)), \(literal(body))),")
}
lines.append("  ]\n}\n")
try lines.joined(separator: "\n").write(
  to: URL(filePath: arguments[2]), atomically: true, encoding: .utf8)
