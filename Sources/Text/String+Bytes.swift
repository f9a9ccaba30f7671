extension String {
  /// Lends the text's UTF-8, as `withUTF8` does, but counts no reference to a copy that it could
  /// change; all texts of Linux lie in one piece.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var text = self
    return text.withUTF8(body)
  }
}
