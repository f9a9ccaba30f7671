import CSystem
import Glibc

extension Folder {
  /// What a file begins with, and its size in bytes.
  package struct Head: Sendable {
    package var size: Int
    package var bytes: [UInt8]
  }

  /// What is said of a path at which no file can be, or none that may be read.
  private static let meansNothingThere: Set<Int32> = [
    ENOENT, ENOTDIR, ELOOP, ENXIO, ENAMETOOLONG, EXDEV, EINVAL, EILSEQ,
  ]

  /// The first bytes of a regular file, at most `count`; nil for anything else.
  package func head(of inner: String, count: Int) throws(DiskError) -> Head? {
    let opened = openBeneath(inner, O_NONBLOCK)
    guard opened >= 0 else {
      if Self.meansNothingThere.contains(errno) { return nil }
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
