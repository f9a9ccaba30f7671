import Foundation
import Testing

/// Where the links of a whole site lead.
struct SiteLinkTests {
  /// An address in a page, and the page.
  private struct Reference: Hashable {
    var page: String
    var address: String
  }

  private static func references(in folder: TemporaryFolder) throws -> [Reference] {
    let pages = try folder.tree("public").keys.filter { $0.hasSuffix(".html") }.sorted()
    return try pages.flatMap { page in
      let text = try folder.text(of: "public/\(page)")
      return text.matches(of: /\s(?:href|src)="([^"]*)"/).map {
        Reference(page: page, address: String($0.output.1))
      }
    }
  }

  /// What is wrong with an address, as a browser would follow it from a folder; nil where it leads
  /// to a file and to an id in it.
  private static func fault(_ reference: Reference, in folder: TemporaryFolder) throws -> String? {
    let address = reference.address
    if address.hasPrefix("https://") { return nil }
    if address.hasPrefix("/") || address.contains(":") { return "absolute" }
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].split(separator: "?").first.map(String.init) ?? ""
    let base = URL(filePath: "/" + reference.page)
    let target = path.isEmpty ? base : URL(filePath: path, relativeTo: base)
    let file = target.standardizedFileURL.path(percentEncoded: false).dropFirst()
    guard let text = try? folder.text(of: "public/\(file)") else { return "no file" }
    guard parts.count == 2, file.hasSuffix(".html") else { return nil }
    let id = try #require(String(parts[1]).removingPercentEncoding)
    return text.contains("id=\"\(id)\"") ? nil : "no id"
  }

  private static func faults(in folder: TemporaryFolder) throws -> [String] {
    let all = try references(in: folder)
    #expect(all.count > 20)
    return try Set(all).compactMap { reference in
      try fault(reference, in: folder).map { "\(reference.page): \(reference.address): \($0)" }
    }.sorted()
  }

  private static let runs = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Cases/runs", directoryHint: .isDirectory)

  /// The project of a whole run, built.
  private func site(ofRun name: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let run = Self.runs.appending(path: name)
    for file in try FileManager.default.contentsOfDirectory(atPath: run.path()) {
      try FileManager.default.copyItem(
        at: run.appending(path: file), to: folder.url.appending(path: file))
    }
    if try folder.names().contains("setup.sh") {
      #expect(try Program.shell("sh setup.sh", in: folder).exit == 0)
    }
    #expect(try Program.run(["build", "--as-of", "2026-01-15"], in: folder).exit == 0)
    return folder
  }

  @Test(arguments: ["links", "linked-files"])
  func `lead to files and ids that are there, and nowhere absolute`(run: String) throws {
    #expect(try Self.faults(in: site(ofRun: run)) == [])
  }

  /// Documents whose lines stand on no block of their own: boxes in fences and beside their dash, and
  /// lines that the head of the page shows.
  @Test func `lead to lines that bear no id of their own`() throws {
    let folder = try TemporaryFolder()
    let readings = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Readings")
    for name in ["fenced", "malformed", "all-green", "calendar", "scorecard"] {
      let text = try String(contentsOf: readings.appending(path: "\(name).md"), encoding: .utf8)
      try folder.write(text, to: "content/\(name).md")
    }
    #expect(try Program.run(["build", "--as-of", "2026-03-01"], in: folder).exit == 0)
    #expect(try Self.faults(in: folder) == [])
    let fenced = try folder.text(of: "public/fenced/index.html")
    #expect(fenced.ranges(of: "<li class=\"item is-").count >= 5)
  }

  @Test func `lead from one document to the other and back`() throws {
    let folder = try site(ofRun: "links")
    let alpha = try folder.text(of: "public/alpha/index.html")
    for address in [
      "../ops-beta/index.html", "../ops-beta/index.html#s-2-restore-verify",
      "../ops-beta/index.html#s-setup-2", "#s-data-safety", "#main", "#title",
      "../ops-run-book/index.html", "../ops-run-book/index.html#s-%C3%BCber-uns",
      "../ops-readme/index.html", "../team-index/index.html", "../index.html",
    ] { #expect(alpha.contains("<a href=\"\(address)\">"), "\(address)") }
    let beta = try folder.text(of: "public/ops-beta/index.html")
    #expect(beta.contains("<a href=\"../alpha/index.html#s-data-safety\">back</a>"))
  }

  @Test func `keep the words where they lead nowhere`() throws {
    let alpha = try site(ofRun: "links").text(of: "public/alpha/index.html")
    for words in ["nowhere", "draft", "old", "gone", "mistyped", "that", "heading"] {
      #expect(alpha.contains("<span>\(words)</span>"), "\(words)")
    }
  }

  @Test func `publish only the files that are linked to and safe`() throws {
    let folder = try site(ofRun: "linked-files")
    let names = try folder.names(in: "public/files")
    #expect(
      names.map { $0.replacing(/-[0-9a-f]{8}\./, with: ".") } == [
        "ops-img-load.png", "ops-load.txt",
      ])
    let alpha = try folder.text(of: "public/alpha/index.html")
    #expect(alpha.contains("<img src=\"../files/\(names[0])\" alt=\"Load\" />"))
    #expect(alpha.contains("<a href=\"../files/\(names[1])#row=2\">its figures</a>"))
    #expect(alpha.contains("<a href=\"../files/\(names[1])\">ops/load.csv</a>"))
    #expect(alpha.contains("<a href=\"../beta/index.html\">beta.md</a>"))
  }

  @Test func `stay hard links while a file is unchanged, and take its new bytes`() throws {
    let folder = try site(ofRun: "linked-files")
    let file = "public/files/" + (try folder.names(in: "public/files")[1])
    func inode() throws -> Int? {
      let path = folder.url.appending(path: file).path(percentEncoded: false)
      return try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    }
    let before = try inode()
    try folder.write("# Beta\n\nOther words, [Alpha](alpha.md)\n", to: "content/beta.md")
    #expect(try Program.run(["build", "--as-of", "2026-01-15"], in: folder).exit == 0)
    #expect(try inode() == before)
    try folder.write("a,b\n3,4\n", to: "content/ops/load.csv")
    #expect(try Program.run(["build", "--as-of", "2026-01-15"], in: folder).exit == 0)
    #expect(try folder.text(of: file) == "a,b\n3,4\n")
    try folder.write("# Alpha\n\n- [ ] x\n\n", to: "content/alpha.md")
    try folder.write("{}\n", to: "content/alpha.status.yaml")
    #expect(try Program.run(["build", "--as-of", "2026-01-15"], in: folder).exit == 0)
    #expect(!(try folder.names(in: "public").contains("files")))
  }

  @Test func `know the slug of a document that is yet to be read`() throws {
    let folder = try TemporaryFolder()
    try folder.write("# A\n\n- [ ] [b](b.md), [c](c.md)\n", to: "content/a.md")
    try folder.write("---\nslug: other\n---\n# B\n\n[a](a.md)\n", to: "content/b.md")
    try folder.write("---\nstatus: Draft\n---\n# C\n", to: "content/c.md")
    let run = try Program.shell(
      "taskset -c 0 \"$HOLDPOINT\" build --as-of 2026-01-15", in: folder)
    #expect(run.error.contains("content/a.md:3:22: warning: 'c.md' is a draft"))
    let page = try folder.text(of: "public/a/index.html")
    #expect(page.contains("<a href=\"../other/index.html\">b</a>, <span>c</span>"))
    #expect(try folder.text(of: "public/other/index.html").contains("href=\"../a/index.html\""))
  }

  /// Documents that all lead to the next, by a heading, so that most wait for another.
  @Test func `come out the same in any order, and on one core`() throws {
    let folder = try TemporaryFolder()
    for number in 0..<120 {
      let filler = String(repeating: "Words of no matter. ", count: 600)
      let next = (number + 1) % 120
      try folder.write(
        "# \(number)\n\n\(filler)\n\n## Part\n\n- [ ] [next](d\(next).md#part), [all](d7.md)\n",
        to: "content/d\(number).md")
    }
    let one = try Program.shell(
      "taskset -c 0 \"$HOLDPOINT\" build --as-of 2026-01-15 -o one", in: folder)
    #expect(one.exit == 0 && !one.error.contains("warning"), "\(one.error)")
    #expect(try Program.run(["build", "--as-of", "2026-01-15"], in: folder).exit == 0)
    #expect(try folder.tree("one") == folder.tree("public"))
    #expect(try Self.faults(in: folder) == [])
  }
}
