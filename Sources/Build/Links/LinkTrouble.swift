import Diagnostics
import Readiness

/// A link that leads nowhere on the site, and why.
struct LinkTrouble {
  enum Reason {
    /// Nothing is linked to at the path, which had been written for something near.
    case absent(TargetTable.Absence, nearest: String?)
    /// Out of the content folder.
    case outside
    case draft
    /// No heading of the document is so called: this one, or the one at a path.
    case noHeading(String, in: String?, [String])
    /// A file of a sort that is not published.
    case type
    /// A file whose bytes are not what its ending says.
    case otherType
    /// What cannot be shown as an image.
    case noImage
    case size(Int)
  }

  let link: Link
  let reason: Reason

  init(_ link: Link, _ reason: Reason) {
    self.link = link
    self.reason = reason
  }

  var code: String {
    switch reason {
    case .absent(.missing, _), .absent(.folder, _): "link.missing"
    case .absent(.hidden, _), .absent(.excluded, _), .absent(.symbolicLink, _), .outside, .draft,
      .absent(.alone, _):
      "link.unpublished"
    case .noHeading: "link.heading"
    case .type, .otherType, .noImage: "link.type"
    case .size: "limit.attachment"
    }
  }
}

extension [LinkTrouble] {
  /// So many of a code are told; the last of them says how many more there are.
  private static var most: Int { 20 }

  /// The warnings, in the order of the document.
  ///
  /// - Parameters:
  ///   - source: the path of the document below the content folder.
  ///   - texts: the files that the links stand in.
  func diagnostics(
    in source: String, _ texts: [Evaluation.Source], _ targets: Targets
  ) -> [Diagnostic] {
    var counts: [String: Int] = [:]
    var last: [String: Int] = [:]
    var told: [Diagnostic] = []
    let places = LinkPlaces(in: texts)
    for trouble in self {
      counts[trouble.code, default: 0] += 1
      if counts[trouble.code, default: 0] > Self.most { continue }
      last[trouble.code] = told.count
      let (place, length) = places.place(of: trouble.link)
      told.append(trouble.diagnostic(at: place, length, from: source, targets.nearby))
    }
    for (code, count) in counts where count > Self.most {
      if let index = last[code] { told[index].message += " (\(count - Self.most) more like it)" }
    }
    return told
  }
}

extension LinkTrouble {
  fileprivate func diagnostic(
    at place: Place, _ length: Int, from source: String, _ nearby: NearbyPaths
  ) -> Diagnostic {
    let (message, hint) = words(from: source, nearby)
    let severity: Diagnostic.Severity =
      if case .absent(.alone, _) = reason { .note } else { .warning }
    return Diagnostic(severity, code, at: place, message, hint: hint, length: length)
  }

  private func words(from source: String, _ nearby: NearbyPaths) -> (String, String?) {
    let written = link.address.prefix(80)
    switch reason {
    case .absent(.missing, let path):
      return (
        "there is no '\(written)' to link to",
        path.flatMap { Self.hint(for: $0, from: source, nearby) }
          ?? "correct the path, or put the file there"
      )
    case .absent(.folder, _):
      return (
        "the folder '\(written)' has no page",
        "link to a file in it, or put an index.md or README.md there"
      )
    case .absent(.hidden, _):
      return (
        "'\(written)' is hidden, and not published",
        "names that begin with a full stop never are: remove the link"
      )
    case .absent(.excluded, _):
      return (
        "'\(written)' is left out of the site",
        "change 'include' or 'exclude' in holdpoint.yaml, or remove the link"
      )
    case .absent(.symbolicLink, _):
      return (
        "'\(written)' lies behind a symbolic link, and is not published",
        "put the file itself there"
      )
    case .absent(.alone, _):
      return ("'\(written)' is not in a site of one document", "build the folder to link them")
    case .outside:
      return (
        "'\(written)' leads out of the content folder",
        "write the address of where it is published, or move it into the folder"
      )
    case .draft:
      return (
        "'\(written)' is a draft, and not published",
        "build with --drafts, or remove 'status: draft' there"
      )
    case .noHeading(let fragment, let document, let names):
      let where_ = document.map { "'\(LocalPath.relative($0, from: source))'" } ?? "this document"
      return (
        "no heading of \(where_) is '#\(fragment.prefix(80))'",
        Self.hint(for: fragment, names)
      )
    case .type:
      return (
        "a file like '\(written)' is not published",
        "link to an image, a PDF, an office document, an archive or plain text"
      )
    case .otherType:
      return (
        "'\(written)' is not what its ending says, and is not published",
        "give it the ending of what it is"
      )
    case .noImage:
      return (
        "'\(written)' cannot be shown as an image",
        "use PNG, JPEG, GIF, WebP or AVIF"
      )
    case .size(let limit):
      return (
        "'\(written)' has more than \(limit) bytes, and is not published",
        "make it smaller, or set limits: attachment in holdpoint.yaml"
      )
    }
  }

  private static func hint(
    for path: String, from source: String, _ nearby: NearbyPaths
  ) -> String? {
    guard let nearest = nearby.nearest(to: path) else { return nil }
    let written = LocalPath.relative(nearest, from: source).replacingSpaces
    return NearbyPaths.differInCase(nearest, path)
      ? "capitals count: write '\(written)'" : "did you mean '\(written)'?"
  }

  private static func hint(for fragment: String, _ names: [String]) -> String {
    if let nearest = Nearest.to(fragment, in: names) { return "did you mean '#\(nearest)'?" }
    if names.isEmpty { return "it has no headings: remove what follows the #" }
    let some = names.prefix(4).map { "#\($0)" }.joined(separator: ", ")
    return "its headings are \(some)\(names.count > 4 ? ", …" : "")"
  }
}

extension String {
  /// The path as it can stand in Markdown.
  fileprivate var replacingSpaces: String {
    split(separator: " ", omittingEmptySubsequences: false).joined(separator: "%20")
  }
}
