import Diagnostics
import Readiness
import Site
import Text

/// Finds where the links of one document lead on the site.
struct LinkResolver {
  private let targets: Targets
  private let report: Report
  /// The document's place among the sources.
  private let index: Int
  private let source: String
  private var addresses: [String: References.Target] = [:]
  private var images: Set<String> = []
  private var files: [String: String] = [:]
  private var troubles: [LinkTrouble] = []
  /// The headings of the document itself, once they have been asked for.
  private var own: Landmarks.Index?

  /// What came of a document's links.
  struct Resolution {
    var references = References()
    var troubles: [LinkTrouble] = []
    /// The files that its pages refer to: where they are published, and where they lie.
    var files: [String: String] = [:]
  }

  private init(_ report: Report, at index: Int, _ targets: Targets) {
    self.report = report
    self.index = index
    self.targets = targets
    source = targets.project.sources[index].path
  }

  /// Follows the links of a document; nil where one leads to a document that is yet to be read.
  static func resolve(
    _ report: Report, at index: Int, _ targets: Targets
  ) throws(DiskError) -> Resolution? {
    if report.links.isEmpty { return Resolution() }
    var resolver = LinkResolver(report, at: index, targets)
    var seen: Set<Link> = []
    for link in report.links where seen.insert(link).inserted {
      switch try resolver.follow(link) {
      case .leads(let target): resolver.addresses[link.address] = target
      case .shows(let target):
        resolver.addresses[link.address] = target
        resolver.images.insert(link.address)
      case .fails(let reason):
        if link.use == .evidence && !link.isWrittenAsPath { continue }
        resolver.troubles.append(LinkTrouble(link, reason))
      case .stays: break
      case .waits: return nil
      }
    }
    return Resolution(
      references: References(resolver.addresses, images: resolver.images),
      troubles: resolver.troubles, files: resolver.files)
  }

  private enum Outcome {
    case leads(References.Target)
    case shows(References.Target)
    case fails(LinkTrouble.Reason)
    /// It leads to a document with errors, of which enough is said.
    case stays
    case waits
  }

  private mutating func follow(_ link: Link) throws(DiskError) -> Outcome {
    let local = LocalPath(link.address, from: source)
    guard let path = local.path else { return .fails(.outside) }
    let found = local.isOwn ? TargetTable.Found.document(index) : targets.known.find(path)
    if link.use == .image {
      switch found {
      case .document, .home: return .fails(.noImage)
      case .file, .nothing: break
      }
    }
    switch found {
    case .document(index): return followOwn(local.fragment)
    case .document(let other): return try follow(local.fragment, to: other)
    case .home: return .leads(.other("../index.html"))
    case .file(let file): return try follow(link, toFile: file, fragment: local.fragment)
    case .nothing(let absence): return .fails(reason(absence, path))
    }
  }

  private mutating func followOwn(_ fragment: String?) -> Outcome {
    guard let fragment else { return .leads(.own(id: "main")) }
    let landmarks = own ?? targets[index]?.landmarks?.index ?? Landmarks(report).index
    own = landmarks
    guard let id = landmarks.id(of: fragment) else {
      return .fails(.noHeading(fragment, in: nil, landmarks.names))
    }
    return .leads(.own(id: id))
  }

  private func follow(_ fragment: String?, to other: Int) throws(DiskError) -> Outcome {
    guard let document = targets[other] else {
      guard fragment == nil, let standing = try targets.standing(of: other) else { return .waits }
      return standing.isPublished
        ? .leads(.other("../\(standing.slug)/index.html")) : .fails(.draft)
    }
    guard document.isPublished else { return .fails(.draft) }
    guard document.landmarks != nil else { return .stays }
    let page = "../\(document.slug)/index.html"
    guard let fragment, let landmarks = targets.landmarks(of: other) else {
      return .leads(.other(page))
    }
    guard let id = landmarks.id(of: fragment) else {
      return .fails(
        .noHeading(fragment, in: targets.project.sources[other].path, landmarks.names))
    }
    return .leads(.other("\(page)#\(id)"))
  }

  private mutating func follow(
    _ link: Link, toFile file: String, fragment: String?
  ) throws(DiskError) -> Outcome {
    let isImage = link.use == .image
    guard let kind = FileKind(name: file), kind.isImage || !isImage else {
      return .fails(isImage ? .noImage : .type)
    }
    guard let head = try targets.project.folder.head(of: file, count: FileKind.headLength) else {
      return .fails(.absent(.missing, nearest: nil))
    }
    let limit = targets.project.settings.limits.attachment
    guard head.size <= limit else { return .fails(.size(limit)) }
    guard kind.begins(head.bytes) else { return .fails(.otherType) }
    let published = kind.publishedPath(of: file)
    files[published] = file
    let target = References.Target.other(
      "../\(published)" + (fragment.map { "#\($0)" } ?? ""))
    return kind.isImage ? .shows(target) : .leads(target)
  }

  private func reason(_ absence: TargetTable.Absence, _ path: String) -> LinkTrouble.Reason {
    guard absence == .missing else { return .absent(absence, nearest: nil) }
    return .absent(.missing, nearest: path)
  }
}

extension Link {
  /// Whether evidence can only be meant as a path: it has no spaces, and ends as files do.
  fileprivate var isWrittenAsPath: Bool {
    guard !address.utf8.contains(UInt8(ascii: " ")) else { return false }
    let path = address.prefix { $0 != "#" && $0 != "?" }
    guard let dot = path.lastIndex(of: "."), dot > path.startIndex else { return false }
    let ending = path[path.index(after: dot)...]
    return (1...8).contains(ending.utf8.count) && ending.utf8.allSatisfy(ASCII.isLetterOrDigit)
      && ending.utf8.contains(where: ASCII.isLetter)
  }
}

extension ASCII {
  fileprivate static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte)
  }
}
