import Build
import Testing

struct FileKindTests {
  @Test(arguments: [
    "x.html", "x.htm", "x.xhtml", "x.svg", "x.svgz", "x.xml", "x.js", "x.mjs", "x.css", "x.wasm",
    "x.swf", "x.exe", "x.php", "x.eml", "x.mht", "x.md", "x.png.html", "Makefile", ".env", "x.",
  ])
  func `publishes nothing that a browser could run`(name: String) {
    #expect(FileKind(name: name) == nil)
  }

  @Test(arguments: [
    ("a.PNG", FileKind.image("png")), ("a.jpeg", .image("jpeg")), ("a.pdf", .document("pdf")),
    ("a.csv", .text), ("a.json", .text), ("a.sh", .text), ("a.log", .text),
  ])
  func `knows files by their ending`(name: String, kind: FileKind) {
    #expect(FileKind(name: name) == kind)
  }

  /// A file's first bytes, and the kinds that they are of.
  private static let heads: [(bytes: [UInt8], endings: Set<String>)] = [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], ["png"]),
    ([0xFF, 0xD8, 0xFF, 0xE0, 0], ["jpg", "jpeg"]),
    (Array("GIF89a".utf8) + [0], ["gif"]),
    (Array("RIFF1234WEBP".utf8) + [0], ["webp"]),
    ([0, 0, 0, 32] + Array("ftypavif".utf8), ["avif", "mp4"]),
    (Array("%PDF-1.7".utf8) + [0], ["pdf"]),
    (Array("PK".utf8) + [3, 4, 0], ["docx", "xlsx", "pptx", "odt", "ods", "odp", "zip"]),
    ([0x1F, 0x8B, 8, 0], ["gz", "tgz"]),
    ([0x1A, 0x45, 0xDF, 0xA3, 0], ["webm"]),
    (Array("<html><script>".utf8), ["txt"]),
  ]

  @Test func `takes a file only for what its bytes say`() {
    let names = FileKind.images.union(FileKind.documents).union(["txt"])
    for (bytes, endings) in Self.heads {
      let fitting = names.filter { FileKind(name: "a.\($0)")?.begins(bytes) ?? false }
      #expect(
        Set(fitting).subtracting(bytes.contains(0) ? [] : ["txt"])
          == endings.subtracting(
            bytes.contains(0) ? [] : ["txt"]))
    }
  }

  @Test(arguments: [
    "a.png", "Ä/ö ü.png", "../x.png", ".a/.b.png", "con.png", "a/b-c_d.PNG", "<script>.png",
    String(repeating: "long/", count: 60) + "x.png",
  ])
  func `gives files names that are safe anywhere`(path: String) throws {
    let kind = try #require(FileKind(name: path))
    let name = kind.publishedPath(of: path)
    #expect(name.wholeMatch(of: /files\/([a-z0-9]+-)*[0-9a-f]{8}\.png/) != nil, "\(name)")
    #expect(name.utf8.count < 100)
  }

  @Test func `gives two paths two names`() {
    let names = ["a/b.png", "a-b.png", "A/b.png", "a b.png", "b.png"].map {
      FileKind.image("png").publishedPath(of: $0)
    }
    #expect(Set(names).count == names.count)
  }
}
