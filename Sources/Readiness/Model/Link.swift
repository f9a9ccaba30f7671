import Diagnostics

/// An address in a document that names a place of its own or another file of the project.
package struct Link: Hashable, Sendable {
  package enum Use: Hashable, Sendable {
    case link, image
    /// In the evidence of status data, where a word that is no path may stand too.
    case evidence
  }

  /// As the author meant it: without Markdown's escapes, percent-encoding as written.
  package var address: String
  package var place: Place
  package var use: Use

  package init(_ address: String, at place: Place, use: Use = .link) {
    self.address = address
    self.place = place
    self.use = use
  }
}
