import Foundation
import Testing

@testable import Build

/// What is opened below a folder stays below it, whoever asks and whatever was found before.
struct FolderTests {
  private let outside: TemporaryFolder
  private let folder: TemporaryFolder

  init() throws {
    outside = try TemporaryFolder()
    folder = try TemporaryFolder()
    try outside.write("secret", to: "in/b.md")
    try folder.write("own", to: "a/b.md")
    try folder.write("own", to: "c.md")
  }

  @Test(arguments: ["link", "folder/b.md", "a/../../x.md", "../x.md", "near", "a"])
  func `reads no link, nothing through a link, nothing above and no folder`(name: String) throws {
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: "\(folder.path)/link", withDestinationPath: "\(outside.path)/in/b.md")
    try files.createSymbolicLink(
      atPath: "\(folder.path)/folder", withDestinationPath: "\(outside.path)/in")
    try files.createSymbolicLink(atPath: "\(folder.path)/near", withDestinationPath: "c.md")
    let opened = try Folder(at: folder.path)
    #expect(throws: DiskError.self) { try opened.read(name) }
  }

  @Test func `opens no folder through a link`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/folder", withDestinationPath: "\(outside.path)/in")
    let opened = try Folder(at: folder.path)
    #expect(throws: DiskError.self) { try opened.folder("folder") }
  }

  @Test func `reads a file up to its limit, and none that is larger`() throws {
    let opened = try Folder(at: folder.path)
    #expect(try opened.read("a/b.md", limit: 3) == Array("own".utf8))
    #expect(throws: DiskError.self) { try opened.read("a/b.md", limit: 2) }
  }

  @Test func `writes only what is not there`() throws {
    let opened = try Folder(at: folder.path)
    #expect(throws: DiskError.self) { try opened.write([1], to: "c.md") }
    try opened.write([1], to: "d.md")
    #expect(try opened.read("d.md") == [1])
  }
}
