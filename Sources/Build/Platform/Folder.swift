import CSystem
import Glibc

/// An open folder; every path is looked up below it, and no symbolic link is ever followed.
///
/// A class because it owns a descriptor and closes it once.
package final class Folder: Sendable {
  /// The path as messages name it.
  package let path: String
  let descriptor: Int32

  /// Opens the folder at a path; the path itself may lead over links, as its user wrote it.
  package convenience init(at path: String) throws(DiskError) {
    let descriptor = Glibc.open(path.isEmpty ? "." : path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last("open", path) }
    self.init(descriptor: descriptor, path: path)
  }

  init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// The path of something in the folder as messages name it.
  package func name(of inner: String) -> String { path.isEmpty ? inner : "\(path)/\(inner)" }

  /// Opens a folder below this one.
  package func folder(_ inner: String) throws(DiskError) -> Folder {
    let opened = openBeneath(inner, O_DIRECTORY)
    guard opened >= 0 else { throw .last("open", name(of: inner)) }
    return Folder(descriptor: opened, path: name(of: inner))
  }

  /// The bytes of a regular file.
  ///
  /// - Parameter limit: a larger file is not read, and is an error with `EFBIG`.
  package func read(_ inner: String, limit: Int = .max) throws(DiskError) -> [UInt8] {
    let opened = openBeneath(inner, O_NONBLOCK)
    guard opened >= 0 else { throw .last("read", name(of: inner)) }
    defer { close(opened) }
    var facts = stat()
    guard fstat(opened, &facts) == 0 else { throw .last("read", name(of: inner)) }
    guard facts.st_mode & S_IFMT == S_IFREG else {
      throw DiskError("read", name(of: inner), code: EINVAL)
    }
    guard facts.st_size <= limit else { throw DiskError("read", name(of: inner), code: EFBIG) }
    return try readAll(opened, size: Int(facts.st_size), limit: limit, of: inner)
  }

  /// Writes a new file with mode 0644 (the process has umask 022); one that is there is an error.
  package func write(_ bytes: [UInt8], to inner: String) throws(DiskError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let opened = system_openat(descriptor, inner, flags, 0o644)
    guard opened >= 0 else { throw .last("write", name(of: inner)) }
    let isWritten = Descriptor.write(bytes, to: opened)
    let code = errno
    guard close(opened) == 0, isWritten else {
      throw DiskError("write", name(of: inner), code: isWritten ? errno : code)
    }
  }

  /// Makes a folder with mode 0755; one that is there already is what was asked for.
  package func makeFolder(_ inner: String) throws(DiskError) {
    guard mkdirat(descriptor, inner, 0o755) == 0 || errno == EEXIST else {
      throw .last("make the folder", name(of: inner))
    }
  }

  func openBeneath(_ inner: String, _ flags: Int32) -> Int32 {
    let flags = flags | O_RDONLY | O_NOFOLLOW | O_CLOEXEC
    let opened = system_open_beneath(descriptor, inner, flags)
    guard opened < 0, errno == ENOSYS || errno == EPERM else { return opened }
    return system_openat(descriptor, inner, flags, 0)
  }

  private func readAll(
    _ opened: Int32, size: Int, limit: Int, of inner: String
  ) throws(DiskError) -> [UInt8] {
    var code: Int32 = 0
    // One byte more than was promised tells whether the file has grown meanwhile.
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count <= size, let base = buffer.baseAddress {
        let got = Glibc.read(opened, base + count, size + 1 - count)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { code = errno }
        if got <= 0 { return }
        count += got
      }
    }
    guard code == 0 else { throw DiskError("read", name(of: inner), code: code) }
    guard bytes.count <= size else { throw DiskError("read", name(of: inner), code: EAGAIN) }
    return bytes
  }
}
