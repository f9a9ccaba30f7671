extension HTMLRenderer {
  /// What a page wants otherwise than the default.
  package struct Options: Sendable {
    /// Turns the destination of a link, decoded as the author meant it, into what the page links to.
    ///
    /// nil: no link, the words stay. Whatever it returns still has to be a `SafeURL`.
    package var link: (@Sendable (String) -> String?)?
    /// The same for an image; nil: the image's words stand in its place.
    package var image: (@Sendable (String) -> String?)?
    /// The id of a heading; nil for none.
    package var headingID: (@Sendable (NodeID) -> String?)?
    /// By how much heading levels grow, up to `h6`.
    package var headingShift = 0
    /// The class of the element around a table; nil for no element.
    package var tableClass: String? = "table"
    /// What a screen reader says for a task box.
    package var boxLabels = (open: "open", ticked: "done")
    /// Writes what the reference renderers of CommonMark and GFM write, as far as that is safe.
    var isReference = false

    package init() {}

    /// CommonMark's and GFM's own HTML: for comparing with their examples.
    package static var reference: Options {
      var options = Options()
      options.isReference = true
      options.tableClass = nil
      return options
    }
  }
}
