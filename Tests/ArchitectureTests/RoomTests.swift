import Testing

/// The walls of the house, as README.md draws them.
struct RoomTests {
  /// What each room may import.
  private static let rooms: [String: Set<String>] = [
    "Text": ["CDigest", "Swift"],
    "Diagnostics": ["Text"],
    "Markdown": ["CCMark", "Text", "Diagnostics", "Glibc"],
    "YAML": ["CYAML", "Text", "Diagnostics"],
    "Mustache": ["Text", "Diagnostics"],
    "Readiness": ["Markdown", "YAML", "Text", "Diagnostics"],
    "Site": ["Readiness", "Mustache", "Markdown", "Templates", "Text", "Diagnostics", "Glibc"],
    "Build": [
      "Site", "Readiness", "Markdown", "YAML", "Mustache", "Text", "Diagnostics", "CSystem",
      "Glibc", "Synchronization",
    ],
    "holdpoint": ["Build", "Readiness", "Diagnostics", "Text", "Synchronization"],
  ]

  @Test(arguments: SourceFile.product)
  func `imports only what its room may know`(file: SourceFile) throws {
    let room = String(file.path.split(separator: "/")[1])
    let allowed = try #require(Self.rooms[room], "the room is not in the table")
    #expect(file.imports.filter { !allowed.contains($0) } == [])
  }

  /// A module that only so many files of a room may see.
  @Test(arguments: [
    ("CCMark", "Sources/Markdown/", 1), ("CYAML", "Sources/YAML/", 1),
    ("CDigest", "Sources/Text/", 1), ("CSystem", "Sources/Build/Platform/", 9),
  ])
  func `meets C in few files`(module: String, place: String, files: Int) {
    let seen = SourceFile.product.filter { $0.imports.contains(module) }
    #expect(seen.allSatisfy { $0.path.hasPrefix(place) } && seen.count <= files)
  }

  @Test func `calls the operating system in one folder`() {
    let rooms = ["Sources/Build/", "Sources/holdpoint/"]
    let seen = SourceFile.product.filter { file in
      file.imports.contains("Glibc") && rooms.contains(where: file.path.hasPrefix)
    }
    #expect(seen.allSatisfy { $0.path.hasPrefix("Sources/Build/Platform/") })
  }

  /// What a report is knows nothing of how it is read, and reading nothing of what follows.
  @Test(arguments: [
    ("Model", ["Reader", "Evaluation", "StatusReader", "Settings"]),
    ("Assessment", ["Reader(", "StatusReader", "FrontMatter"]),
    ("Reading", ["StatusReader", "StatusData"]),
  ])
  func `keeps the folders of Readiness apart`(folder: String, unknown: [String]) {
    let files = SourceFile.product.filter { $0.path.hasPrefix("Sources/Readiness/\(folder)/") }
    #expect(!files.isEmpty)
    for file in files {
      let code = file.lines.filter { !$0.drop(while: \.isWhitespace).hasPrefix("//") }
      for word in unknown {
        let line = code.first { $0.contains(word) && !$0.contains("Reading\(word)") }
        #expect(line == nil, "\(file.path) knows \(word)")
      }
    }
  }
}
