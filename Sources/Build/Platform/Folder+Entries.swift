import CSystem
import Glibc

extension Folder {
  /// Something in a folder, as the folder lists it.
  package struct Entry: Sendable {
    package enum Kind: Sendable { case file, folder, link, other }

    /// The name's bytes; a name need not be UTF-8.
    package var name: [UInt8]
    package var kind: Kind

    package init(name: [UInt8], kind: Kind) {
      self.name = name
      self.kind = kind
    }
  }

  /// What is in the folder itself, in the order of the names' bytes.
  package func entries() throws(DiskError) -> [Entry] {
    let copy = system_openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
    guard copy >= 0, let stream = fdopendir(copy) else { throw .last("list", path) }
    defer { closedir(stream) }
    var found: [Entry] = []
    while true {
      errno = 0
      guard let next = readdir(stream) else { break }
      let name = withUnsafeBytes(of: &next.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name == [UInt8(ascii: ".")] || name == Array("..".utf8) { continue }
      found.append(Entry(name: name, kind: kind(of: name, type: Int(next.pointee.d_type))))
    }
    guard errno == 0 else { throw .last("list", path) }
    return found.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// What an entry is; where the file system does not say it in the list, it is looked at.
  func kind(of name: [UInt8], type: Int) -> Entry.Kind {
    switch type {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN): break
    default: return .other
    }
    var facts = stat()
    let path = name.map { CChar(bitPattern: $0) } + [0]
    guard fstatat(descriptor, path, &facts, AT_SYMLINK_NOFOLLOW) == 0 else { return .other }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// The size of a regular file with the mode that this process gives; nil for anything else.
  package func size(ofOwn inner: String) -> Int? {
    var facts = stat()
    guard fstatat(descriptor, inner, &facts, AT_SYMLINK_NOFOLLOW) == 0,
      facts.st_mode == S_IFREG | 0o644
    else { return nil }
    return Int(facts.st_size)
  }

  /// Gives a file of this folder a second name in another; false where the file system will not.
  package func link(_ inner: String, into other: Folder, as name: String) -> Bool {
    linkat(descriptor, inner, other.descriptor, name, 0) == 0
  }

  /// Moves a file into another folder, over what is there.
  package func move(_ inner: String, into other: Folder, as name: String) throws(DiskError) {
    guard renameat(descriptor, inner, other.descriptor, name) == 0 else {
      throw .last("replace", other.name(of: name))
    }
  }

  /// Removes a file, or a folder and everything in it; what is not there is removed already.
  package func remove(_ name: [UInt8]) throws(DiskError) {
    let path = name.map { CChar(bitPattern: $0) } + [0]
    if unlinkat(descriptor, path, 0) == 0 || errno == ENOENT { return }
    let shown = self.name(of: String(decoding: name, as: UTF8.self))
    guard errno == EISDIR || errno == EPERM else { throw .last("remove", shown) }
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let opened = path.withUnsafeBufferPointer { path in
      path.baseAddress.map { system_openat(descriptor, $0, flags, 0) } ?? -1
    }
    guard opened >= 0 else { throw .last("remove", shown) }
    let inner = Folder(descriptor: opened, path: shown)
    for entry in try inner.entries() { try inner.remove(entry.name) }
    guard unlinkat(descriptor, path, AT_REMOVEDIR) == 0 || errno == ENOENT else {
      throw .last("remove", shown)
    }
  }

  package func remove(_ inner: String) throws(DiskError) { try remove(Array(inner.utf8)) }
}
