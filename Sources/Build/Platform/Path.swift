import CSystem
import Glibc

/// What the operating system knows about a path, and what it does with one.
package enum Path {
  package enum Kind: Sendable { case file, folder, link, other }

  /// What stands at the path itself, a link not followed; nil where nothing does.
  package static func kind(of path: String) throws(DiskError) -> Kind? {
    var facts = stat()
    guard lstat(path, &facts) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .last("look at", path)
    }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// The path from the root, without links, `.` and `..`.
  package static func resolved(_ path: String) throws(DiskError) -> String {
    guard let real = realpath(path.isEmpty ? "." : path, nil) else { throw .last("find", path) }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether a file system is mounted at the folder, so that it cannot be renamed.
  package static func isMountPoint(_ path: String, in parent: String) -> Bool {
    let known = system_is_mount_point(path)
    if known >= 0 { return known == 1 }
    var one = stat()
    var other = stat()
    return stat(path, &one) == 0 && stat(parent, &other) == 0 && one.st_dev != other.st_dev
  }

  /// Makes the folder and those above it that are missing, each with mode 0755.
  package static func makeFolders(_ path: String) throws(DiskError) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeFolders(String(path[..<slash]))
      if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    }
    throw .last("make the folder", path)
  }

  /// Makes a folder whose name is `prefix` and six letters that no other has, with mode 0755.
  package static func makeUniqueFolder(_ prefix: String) throws(DiskError) -> String {
    var template = Array("\(prefix)XXXXXX".utf8CString)
    let isMade = template.withUnsafeMutableBufferPointer { template in
      template.baseAddress.map { mkdtemp($0) != nil } ?? false
    }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard isMade, chmod(path, 0o755) == 0 else { throw .last("make the folder", path) }
    return path
  }

  /// Exchanges two folders in one step; false where the file system cannot.
  package static func exchange(_ one: String, _ other: String) throws(DiskError) -> Bool {
    if system_exchange(one, other) == 0 { return true }
    guard [EINVAL, ENOSYS, ENOTSUP, EPERM].contains(errno) else { throw .last("replace", other) }
    return false
  }

  package static func rename(_ old: String, to new: String) throws(DiskError) {
    guard Glibc.rename(old, new) == 0 else { throw .last("replace", new) }
  }

  /// Brings what was written below the folder to the disk.
  package static func sync(_ folder: Folder) throws(DiskError) {
    guard system_syncfs(folder.descriptor) == 0 else { throw .last("write", folder.path) }
  }
}
