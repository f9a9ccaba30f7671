import Glibc

/// The open files that a process starts with.
package enum Descriptor {
  package static let output: Int32 = 1
  package static let error: Int32 = 2

  /// Writes all bytes; false, with `errno`, where that fails.
  @discardableResult
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { bytes in
      guard var next = bytes.baseAddress else { return true }
      let end = next + bytes.count
      while next < end {
        let count = Glibc.write(descriptor, next, end - next)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        next += count
      }
      return true
    }
  }

  /// Whether a person looks at what is written there.
  package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }
}
