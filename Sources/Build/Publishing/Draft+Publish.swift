extension Draft {
  /// Puts the draft in the place of the old site.
  ///
  /// The old site is there, whole, until the new one is: also after a crash, or on a full disk.
  /// Where not a byte has changed, nothing is touched.
  package func publish(threads: Int = Process.cores) throws(DiskError) -> Counts {
    try add(Output.marker, Array(Self.notice.utf8))
    let files = files.withLock { $0 }
    let counts = Counts(written: files.written.count, unchanged: files.unchanged.count)
    if let old, files.written.isEmpty, try old.countFiles() == files.unchanged.count {
      discard()
      return counts
    }
    if isMounted {
      try replaceOneByOne(files)
      return Counts(written: counts.written, unchanged: counts.unchanged, isAtomic: false)
    }
    try keepUnchanged(files.unchanged, threads: threads)
    try disk.sync(folder)
    try exchange()
    return counts
  }

  private static let notice = """
    This folder is a site made by holdpoint. The next build replaces everything in it.

    """

  /// Gives every unchanged file a name in the draft.
  private func keepUnchanged(_ paths: [String], threads: Int) throws(DiskError) {
    guard let old else { return }
    for path in paths { try makeFolders(above: path) }
    let failures = Slots<DiskError>(count: paths.count)
    Threads.each(below: paths.count, threads: threads) {
    } _: { index, _ in
      let path = paths[index]
      if self.disk.link(old, self.folder, path) { return }
      do throws(DiskError) {
        try self.disk.write(self.folder, path, old.read(path))
      } catch {
        failures[index] = error
      }
    }
    if let first = failures.first { throw first }
  }

  private func exchange() throws(DiskError) {
    if old == nil {
      try disk.rename(path, output.path)
    } else if try disk.exchange(path, output.path) {
      discard()
    } else {
      try disk.rename(output.path, output.aside)
      do throws(DiskError) {
        try disk.rename(path, output.path)
      } catch {
        try disk.rename(output.aside, output.path)
        throw error
      }
      try? Folder(at: output.parent).remove(".\(output.name).holdpoint-old")
    }
  }

  /// Replaces files where they stand: assets and data first, pages after them, the start page last.
  private func replaceOneByOne(_ files: Files) throws(DiskError) {
    guard let old else { return }
    for made in files.folders.sorted() { try old.makeFolder(made) }
    let isPage = { (path: String) in path.hasSuffix(".html") }
    let pages = files.written.filter { isPage($0) && $0 != "index.html" }
    let order =
      files.written.filter { !isPage($0) } + pages + files.written.filter { $0 == "index.html" }
    for path in order { try folder.move(path, into: old, as: path) }
    try old.removeFiles(besides: Set(files.written + files.unchanged))
    discard()
  }
}

extension Folder {
  /// How many entries that are not folders lie below this one.
  fileprivate func countFiles() throws(DiskError) -> Int {
    var count = 0
    for entry in try entries() {
      if entry.kind == .folder {
        if entry.name.starts(with: "\(Output.marker)-".utf8)
          || entry.name == Array("lost+found".utf8)
        {
          continue
        }
        count += try folder(String(decoding: entry.name, as: UTF8.self)).countFiles()
      } else {
        count += 1
      }
    }
    return count
  }

  /// Removes everything below this folder whose path is not one of those.
  fileprivate func removeFiles(besides kept: Set<String>, at base: String = "") throws(DiskError) {
    for entry in try entries() {
      let name = String(decoding: entry.name, as: UTF8.self)
      if entry.kind == .folder {
        if base.isEmpty && name.hasPrefix(Output.marker) || name == "lost+found" { continue }
        let inner = try folder(name)
        try inner.removeFiles(besides: kept, at: "\(base)\(name)/")
        if try inner.entries().isEmpty { try remove(entry.name) }
      } else if !kept.contains(base + name) {
        try remove(entry.name)
      }
    }
  }
}
