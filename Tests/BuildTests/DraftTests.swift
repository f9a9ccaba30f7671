import Build
import Foundation
import Testing

struct DraftTests {
  private let folder: TemporaryFolder
  private let first = ["index.html": "one", "a/index.html": "two", "a/report.json": "{}"]
  private let second = ["index.html": "ONE", "a/index.html": "two", "b/index.html": "new"]

  init() throws { folder = try TemporaryFolder() }

  @discardableResult
  private func publish(
    _ files: [String: String], disk: Disk = .real
  ) throws -> Draft.Counts {
    let output = try Output(at: "\(folder.path)/public", sources: [], home: nil)
    let draft = try Draft(of: output, disk: disk, patience: 1, interruption: Interruption())
    do {
      for (path, text) in files.sorted(by: { $0.key < $1.key }) {
        try draft.add(path, Array(text.utf8))
      }
      return try draft.publish()
    } catch {
      draft.discard()
      throw error
    }
  }

  private func site() throws -> [String: String] {
    var site: [String: String] = [:]
    for name in try folder.tree("public").keys where name.contains(".") && name != ".holdpoint" {
      site[name] = try folder.text(of: "public/\(name)")
    }
    return site
  }

  @Test func `replaces the whole site and leaves nothing beside it`() throws {
    #expect(try publish(first) == Draft.Counts(written: 4, unchanged: 0))
    #expect(try publish(second) == Draft.Counts(written: 2, unchanged: 2))
    #expect(try site() == second)
    #expect(try folder.names() == ["public"])
  }

  @Test func `touches nothing where not a byte has changed`() throws {
    try publish(first)
    let before = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/public")
    #expect(try publish(first) == Draft.Counts(written: 0, unchanged: 4))
    let after = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/public")
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
    #expect(try folder.names() == ["public"])
  }

  @Test func `takes away what is no longer there, also when nothing else changed`() throws {
    try publish(first)
    try publish(["index.html": "one"])
    #expect(try site() == ["index.html": "one"])
  }

  @Test func `writes through no link in the old site`() throws {
    try publish(first)
    try folder.write("secret", to: "secret.txt")
    let page = "\(folder.path)/public/index.html"
    try FileManager.default.removeItem(atPath: page)
    try FileManager.default.createSymbolicLink(
      atPath: page, withDestinationPath: "\(folder.path)/secret.txt")
    try publish(second)
    #expect(try folder.text(of: "secret.txt") == "secret")
    #expect(try site() == second)
  }

  @Test func `replaces by two renames where the file system cannot exchange`() throws {
    var disk = Disk.real
    disk.exchange = { _, _ in false }
    disk.link = { _, _, _ in false }
    try publish(first)
    #expect(try publish(second, disk: disk) == Draft.Counts(written: 2, unchanged: 2))
    #expect(try site() == second)
    #expect(try folder.names() == ["public"])
  }

  @Test func `replaces file by file where the output is a mount point`() throws {
    var disk = Disk.real
    disk.isMountPoint = { _, _ in true }
    disk.exchange = { (_, _) throws(DiskError) in
      throw DiskError("replace", "public", code: EBUSY)
    }
    try publish(first)
    #expect(
      try publish(second, disk: disk)
        == Draft.Counts(written: 2, unchanged: 2, isAtomic: false))
    #expect(try site() == second)
    #expect(try folder.names(in: "public") == [".holdpoint", "a", "b", "index.html"])
    #expect(try folder.names(in: "public/a") == ["index.html"])
    #expect(try publish(second, disk: disk) == Draft.Counts(written: 0, unchanged: 4))
  }

  /// Every step that changes the disk, each failing at its first, second, … call.
  @Test(arguments: ["write", "sync", "exchange", "rename"], 1...5)
  func `leaves the old site or the new, whole, when the disk fails`(step: String, call: Int) throws
  {
    try publish(first)
    let before = try folder.tree("public")
    let fuse = Fuse(call)
    var disk = Disk.real
    let real = disk
    let full = DiskError("write", "public", code: ENOSPC)
    switch step {
    case "write":
      disk.write = { (folder, path, bytes) throws(DiskError) in
        if fuse.burns() { throw full }
        try real.write(folder, path, bytes)
      }
      disk.link = { _, _, _ in false }
    case "sync":
      disk.sync = { (folder) throws(DiskError) in
        if fuse.burns() { throw full }
        try real.sync(folder)
      }
    case "exchange":
      disk.exchange = { (one, other) throws(DiskError) in
        if fuse.burns() { throw full }
        return try real.exchange(one, other)
      }
    default:
      disk.exchange = { _, _ in false }
      disk.rename = { (old, new) throws(DiskError) in
        if fuse.burns() { throw full }
        try real.rename(old, new)
      }
    }
    do {
      try publish(second, disk: disk)
      #expect(try site() == second)
    } catch {
      #expect(try folder.tree("public") == before)
    }
    #expect(try folder.names() == ["public"])
  }

  @Test func `brings back a site that a dead build had set aside`() throws {
    try publish(first)
    try FileManager.default.moveItem(
      atPath: "\(folder.path)/public", toPath: "\(folder.path)/.public.holdpoint-old")
    try folder.write("half", to: ".public.holdpoint-AbCdEf/index.html")
    let output = try Output(at: "\(folder.path)/public", sources: [], home: nil)
    let draft = try Draft(of: output, disk: .real, patience: 1, interruption: Interruption())
    draft.discard()
    #expect(try site() == first)
  }

  @Test func `waits for another build, and then says so`() throws {
    let output = try Output(at: "\(folder.path)/public", sources: [], home: nil)
    let other = try Draft(of: output, disk: .real, patience: 1, interruption: Interruption())
    #expect(throws: Failure.busy(output: "\(folder.path)/public", seconds: 1)) {
      try Draft(of: output, disk: .real, patience: 1, interruption: Interruption())
    }
    other.discard()
  }
}

/// Burns at the n-th call.
private final class Fuse: Sendable {
  private let rest: Guarded<Int>
  init(_ calls: Int) { rest = Guarded(calls) }

  func burns() -> Bool {
    rest.withLock { rest in
      rest -= 1
      return rest == 0
    }
  }
}
