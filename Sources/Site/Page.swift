/// One file of the site, as it is published.
package struct Page: Sendable {
  /// The path in the site, with `/`, in `[a-z0-9./-]`.
  package var path: String
  package var bytes: [UInt8]

  package init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
