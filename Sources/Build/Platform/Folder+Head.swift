import CSystem
import Glibc

extension Folder {
  /// What a file begins with, and its size in bytes.
  package struct Head: Sendable {
    package var size: Int
    package var bytes: [UInt8]
  }

  /// The first bytes of a regular file, at most `count`; nil for anything else.
  package func head(of inner: String, count: Int) throws(DiskError) -> Head? {
    let opened = openBeneath(inner, O_NONBLOCK)
    guard opened >= 0 else {
      if errno == ENOENT || errno == ENOTDIR || errno == ELOOP || errno == ENXIO { return nil }
      throw .last("read", name(of: inner))
    }
    defer { close(opened) }
    var facts = stat()
    guard fstat(opened, &facts) == 0 else { throw .last("read", name(of: inner)) }
    guard facts.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes = [UInt8](repeating: 0, count: count)
    let got = bytes.withUnsafeMutableBytes { Glibc.read(opened, $0.baseAddress, count) }
    guard got >= 0 else { throw .last("read", name(of: inner)) }
    return Head(size: Int(facts.st_size), bytes: Array(bytes[..<got]))
  }
}
