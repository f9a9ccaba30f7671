import Foundation
import Testing

/// Where an author's text becomes part of a page or a file, and by which function.
///
/// A context has one function that writes text into it. A new context, a new way around them, or a
/// new field that a template prints as it is, has to be written down here.
struct SinkTests {
  /// The functions that write a `String`, by the label that names the context.
  private static let contexts = [
    "html": "an element's content, and an attribute's value (`inAttribute`)",
    "url": "an address in an attribute", "urlPath": "a path of an address in an attribute",
    "json": "a string of JSON, also in a script element", "csv": "a cell",
    "csvRecord": "cells", "raw": "no context: for what a program made",
  ]

  @Test func `every context has one function, and nothing writes a text without naming one`() throws
  {
    let files = SourceFile.product.filter { $0.path.hasPrefix("Sources/Text/ByteBuffer") }
    var found: Set<String> = []
    for line in files.flatMap(\.lines) {
      guard
        let match = String(line).firstMatch(
          of: #/func append\((\w+)(?: \w+)?: (?:\[String\]|String)\b/#)
      else { continue }
      let label = String(match.1)
      #expect(found.insert(label).inserted, "a second function for \(label)")
    }
    #expect(found == Set(Self.contexts.keys))
  }

  /// Each of them writes a day or a flag, which no author can put markup into.
  private static let raw: Set<String> = [
    "Sources/Site/Pages/Dossier.swift: day.iso",
    #"Sources/holdpoint/Messages/JSONMessages.swift: "\(result.counts != nil)""#,
  ]

  @Test func `texts are written as they are in two known places`() {
    var found: Set<String> = []
    for file in SourceFile.product where !file.path.hasPrefix("Sources/Text/") {
      for line in file.lines {
        guard let start = line.firstRange(of: "append(raw: ")?.upperBound else { continue }
        found.insert("\(file.path): \(line[start...].dropLast())")
      }
    }
    #expect(found == Self.raw)
  }

  /// Bytes of a text, handed on without a context, would go around the functions above.
  @Test func `nothing on the way to a page takes a text's bytes apart`() {
    let rooms = ["Sources/Site/", "Sources/holdpoint/Messages/", "Sources/Mustache/"]
    for file in SourceFile.product where rooms.contains(where: file.path.hasPrefix) {
      for line in file.lines {
        let isAround =
          String(line).firstMatch(of: #/\.append\((?:Array\(|\[UInt8\]\(|\w+\.utf8)/#) != nil
        #expect(!isAround, "\(file.path): \(line)")
      }
    }
  }

  /// What templates print as it is: pieces that `Sources/Site` draws, each made by the functions above.
  private static let rendered: Set<String> = [
    "approvedOn", "axis", "bar", "bars", "bullet", "checklist", "done", "effortStrip", "end",
    "evidence", "expires", "glyph", "index", "level", "line", "lines", "matrix", "nextDate",
    "outcome", "plate", "result",
    "shape", "signOffs", "skyline", "start", "state", "strip", "track", "verdict",
  ]

  @Test func `templates print as they are only what is drawn`() throws {
    let folder = SourceFile.project.appending(path: "templates").path(percentEncoded: false)
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    var found: Set<String> = []
    for name in names where name.hasSuffix(".mustache") {
      let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      for match in text.matches(of: #/\{\{\{ *([\w.]+) *\}\}\}|\{\{& *([\w.]+)/#) {
        let field = String((match.1 ?? match.2 ?? "").split(separator: ".").last ?? "")
        found.insert(field)
        #expect(Self.rendered.contains(field), "\(name) prints \(field) as it is")
      }
    }
    #expect(found == Self.rendered)
  }

  /// A field is rendered only by a writer, which has nothing but the functions above.
  @Test func `a template's value is escaped unless its field was declared as drawn`() {
    let views = SourceFile.product.filter { $0.path == "Sources/Mustache/View.swift" }
    let makers = views.flatMap(\.lines).filter { $0.contains("Slot.written") }
    #expect(makers.count == 2, "html and json")
  }

  /// A page holds what scripts and styles need in files of their own; so does no template.
  @Test func `pages hold no script, style or handler of their own`() throws {
    let folder = SourceFile.project.appending(path: "templates").path(percentEncoded: false)
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    for name in names where name.hasSuffix(".mustache") {
      let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      for match in text.matches(of: #/<script[^>]*>/#) {
        let isData = match.0.contains(#"type="application/json""#)
        #expect(isData || match.0.contains(#"src="{{page.root}}assets/"#), "\(name): \(match.0)")
      }
      #expect(text.firstMatch(of: #/<style|\sstyle=|\son[a-z]+=|javascript:/#) == nil, "\(name)")
    }
    let script = try String(contentsOfFile: "\(folder)/assets/app.js", encoding: .utf8)
    for sink in [
      "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(",
    ] {
      #expect(!script.contains(sink), "\(sink)")
    }
  }
}
