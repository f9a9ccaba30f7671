/// The next site, until it takes the place of the old one in one step.
///
/// Files that are in the old site with the same bytes get a second name there and are not written
/// again. A class because all workers write into the same one.
package final class Draft: Sendable {
  let output: Output
  let disk: Disk
  /// The old site; nil where there is none.
  let old: Folder?
  /// Where changed files are written, a folder beside the old site on the same file system.
  let folder: Folder
  /// The path of `folder`.
  let path: String
  /// Whether the output is a mount point, which cannot be exchanged.
  let isMounted: Bool
  private let lock: FileLock
  let files = Guarded(Files())

  /// What has been written so far, by path.
  struct Files {
    var written: [String] = []
    var unchanged: [String] = []
    var folders: Set<String> = []
  }

  /// How many files a build wrote, and how many were there with the same bytes.
  package struct Counts: Hashable, Sendable {
    package var written: Int
    package var unchanged: Int
    /// Whether readers saw the old site or the new and nothing between.
    package var isAtomic = true

    package init(written: Int, unchanged: Int, isAtomic: Bool = true) {
      self.written = written
      self.unchanged = unchanged
      self.isAtomic = isAtomic
    }
  }

  /// How long to wait for another build of the same site, in seconds.
  package static let patience = 10

  /// Takes the lock, cleans up after builds that died, and begins an empty draft.
  package init(
    of output: Output, disk: Disk, patience: Int = Draft.patience, interruption: Interruption
  ) throws(Failure) {
    self.output = output
    self.disk = disk
    do {
      isMounted =
        try Path.kind(of: output.path) == .folder && disk.isMountPoint(output.path, output.parent)
      let lock =
        isMounted
        ? try FileLock.take(
          Folder(at: output.path), seconds: Double(patience), unless: { interruption.isRequested })
        : try FileLock.take(
          "\(output.staging)lock", seconds: Double(patience),
          unless: { interruption.isRequested })
      if let signal = interruption.signal { throw Failure.interrupted(signal: signal) }
      guard let lock else { throw Failure.busy(output: output.shown, seconds: patience) }
      self.lock = lock
      try output.recover(isMounted: isMounted)
      old = try Path.kind(of: output.path) == .folder ? Folder(at: output.path) : nil
      path = try Path.makeUniqueFolder(
        isMounted ? "\(output.path)/\(Output.marker)-" : output.staging)
      folder = try Folder(at: path)
    } catch let failure as Failure {
      throw failure
    } catch let error as DiskError {
      throw .disk(error)
    } catch {
      throw .usage("\(error)")
    }
  }

  /// Adds a file; each path once.
  package func add(_ path: String, _ bytes: [UInt8]) throws(DiskError) {
    if let old, old.size(ofOwn: path) == bytes.count, (try? old.read(path)) == bytes {
      files.withLock { $0.unchanged.append(path) }
      return
    }
    try makeFolders(above: path)
    try disk.write(folder, path, bytes)
    files.withLock { $0.written.append(path) }
  }

  /// Makes the folders that the path names, each once.
  func makeFolders(above path: String) throws(DiskError) {
    for (index, byte) in zip(path.utf8.indices, path.utf8) where byte == UInt8(ascii: "/") {
      let above = String(path[..<index])
      if files.withLock({ $0.folders.contains(above) }) { continue }
      try folder.makeFolder(above)
      files.withLock { _ = $0.folders.insert(above) }
    }
  }

  /// Removes what was written, and lets the next build begin; the old site stays as it is.
  package func discard() {
    defer { lock.release() }
    guard let slash = path.lastIndex(of: "/") else { return }
    // What cannot be removed now is removed at the start of the next build.
    try? Folder(at: String(path[..<slash])).remove(String(path[path.index(after: slash)...]))
  }
}

extension Output {
  /// The beginning of the names of everything that a build keeps beside its output.
  var staging: String { "\(parent == "/" ? "" : parent)/.\(name).holdpoint-" }

  /// Where the old site waits while the new one takes its name, on file systems without exchange.
  var aside: String { "\(staging)old" }

  /// Puts back an old site that a dead build had set aside, and removes drafts of dead builds.
  fileprivate func recover(isMounted: Bool) throws(DiskError) {
    if try Path.kind(of: aside) == .folder, try Path.kind(of: path) == nil {
      try Path.rename(aside, to: path)
    }
    let around = try Folder(at: isMounted ? path : parent)
    let prefix = isMounted ? "\(Output.marker)-" : ".\(name).holdpoint-"
    for entry in try around.entries() where entry.kind == .folder {
      if entry.name.starts(with: prefix.utf8) { try around.remove(entry.name) }
    }
  }
}
