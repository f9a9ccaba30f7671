import Diagnostics
import Foundation
import Site
import TestSupport
import Testing

@Suite struct DocumentationTests {
  private static let docs = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs")

  @Test func `of the views is what they are`() throws {
    let file = Self.docs.appending(path: "VIEWS.md")
    let made = Theme.documentation(of: try #require(Theme.read().value))
    if CaseFile.isRecording { try Data(made.utf8).write(to: file) }
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(!CaseFile.isRecording && written == made, "RECORD=1 writes docs/VIEWS.md anew")
  }

  /// The files of the example's own look, by their path in it.
  private func look() throws -> [String: [UInt8]] {
    let folder = Self.docs.appending(path: "example/look")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
    var files: [String: [UInt8]] = [:]
    for name in names {
      let url = folder.appending(path: name)
      if let data = try? Data(contentsOf: url) { files[name] = Array(data) }
    }
    return files
  }

  @Test func `has an example with a header, colours and words of its own`() throws {
    let read = Theme.read(overrides: try look(), folder: "look")
    #expect(read.diagnostics.map(\.text) == [])
    let theme = try #require(read.value)
    let site = Site(theme: theme, settings: try Sample.site().settings)
    let pages = Dictionary(
      uniqueKeysWithValues: site.portfolio(of: []).map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
    let index = try #require(pages["index.html"])
    #expect(index.contains("assets/nordwind.svg") && index.contains(">Departures</a>"))
    #expect(pages["assets/nordwind.svg"] != nil && pages["assets/own.css"] == nil)
    #expect(pages["assets/style.css"]?.contains("--link: #0b4f78") == true)
    #expect(theme.words.say("Kim has not signed") == "Kim has yet to sign")
  }

  @Test func `names the user's own folder in messages`() throws {
    let own = ["index.mustache": Array("{{findng}}".utf8)]
    let place = Theme.read(overrides: own, folder: "look").diagnostics.first?.place.description
    #expect(place == "look/index.mustache:1:3")
  }
}
