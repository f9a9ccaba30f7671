/// What a value may be in an attribute, and where it may not stand at all.
enum Attribute {
  case plain
  /// An address: its scheme is checked.
  case address
  /// An address that loads what runs or rules: only fields that the program made.
  case loadingAddress
  /// Nothing may be written here, for this reason.
  case refused(String)

  init(_ context: HTMLContext) {
    let attribute = String(decoding: context.attribute, as: UTF8.self)
    let element = String(decoding: context.element, as: UTF8.self)
    if context.isUnsure {
      self = .refused("an attribute whose name depends on a section")
    } else if attribute.hasPrefix("on") {
      self = .refused("the event handler '\(attribute)'")
    } else if Self.refused.contains(attribute) {
      self = .refused("the attribute '\(attribute)'")
    } else if element == "meta", attribute == "content", context.hasHTTPEquiv {
      self = .refused("a 'meta' that speaks for a header")
    } else if Self.addresses.contains(attribute) {
      self = Self.loaders.contains(element) ? .loadingAddress : .address
    } else {
      self = .plain
    }
  }

  private static let refused: Set = ["style", "srcdoc", "srcset", "imagesrcset", "http-equiv"]

  private static let addresses: Set = [
    "href", "src", "action", "formaction", "cite", "poster", "data", "xlink:href", "ping",
    "background", "longdesc", "manifest", "codebase", "archive", "classid", "profile", "usemap",
  ]

  private static let loaders: Set = ["script", "link", "iframe", "object", "embed", "base"]
}
