import Glibc

/// What the operating system refused to do, with the path it was about.
package struct DiskError: Error, Hashable, CustomStringConvertible {
  /// What was tried ("read"), as it follows "cannot".
  package var action: String
  /// The path as the reader of the message would name it.
  package var path: String
  /// The `errno` of the call.
  package var code: Int32

  package init(_ action: String, _ path: String, code: Int32) {
    self.action = action
    self.path = path
    self.code = code
  }

  /// What `errno` says now about the call that has just failed.
  static func last(_ action: String, _ path: String) -> DiskError {
    DiskError(action, path, code: errno)
  }

  /// Whether there is nothing at the path.
  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// Whether the file is larger than the reader allows.
  package var isTooLarge: Bool { code == EFBIG }

  package var description: String { "cannot \(action) \(path): \(reason)" }

  /// The operating system's own words, in English whatever the locale.
  package var reason: String {
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text)
  }
}
