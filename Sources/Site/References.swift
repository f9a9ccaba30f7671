/// Where a document's links to other files of the project lead on the site.
///
/// Each is asked with the destination as written and the source that it stands in, and answers with
/// an address from the report's folder; nil where the site has no such page, so the words stand
/// without a link.
package struct References: Sendable {
  package var link: @Sendable (_ destination: String, _ source: String) -> String?
  package var image: @Sendable (_ destination: String, _ source: String) -> String?

  package init(
    link: @escaping @Sendable (_ destination: String, _ source: String) -> String?,
    image: @escaping @Sendable (_ destination: String, _ source: String) -> String?
  ) {
    self.link = link
    self.image = image
  }

  /// For a site of one page: nothing else is there to lead to.
  package static let none = References(link: { _, _ in nil }, image: { _, _ in nil })
}
