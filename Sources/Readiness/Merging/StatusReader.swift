import Diagnostics
import Text
import YAML

/// Reads front matter and status files into data, with every mistake in them.
package struct StatusReader: Sendable {
  /// The highest number of the risk scale.
  package var riskScale: Int
  package var limits: Limits

  package init(riskScale: Int = 5, limits: Limits = Limits()) {
    self.riskScale = riskScale
    self.limits = limits
  }

  /// Reads the block that `split` found at the top of a file.
  package func frontMatter(
    _ bytes: [UInt8], _ split: FrontMatter, file: String
  ) -> Recognised<StatusData> {
    guard split.kind == .yaml else { return Recognised(StatusData()) }
    let parsed = YAML.Parser.parse(
      Array(bytes[split.content]), file: file, lineOffset: split.contentLineOffset,
      limits: limits)
    guard let root = parsed.value else {
      let isBlank = bytes[split.content].allSatisfy { $0 <= UInt8(ascii: " ") }
      let isEmpty = !isBlank && parsed.diagnostics.isEmpty
      return Recognised(
        StatusData(), isEmpty ? [.emptyFrontMatter(at: Place(file))] : parsed.diagnostics)
    }
    guard case .mapping = root.value else {
      return Recognised(StatusData(), parsed.diagnostics + [.noKeys("the front matter", root)])
    }
    var fields = Fields(root, of: "front matter")
    var data = document(&fields)
    gather(&fields, into: &data)
    data.gates = list("gates", &fields) { StatusData.Gate(&$0) }
    let (metadata, unknown) = Self.metadata(fields)
    data.metadata = metadata
    return Recognised(data, parsed.diagnostics + fields.finished(unknown: unknown))
  }

  /// Reads `NAME.status.yaml`.
  package func statusFile(_ bytes: [UInt8], file: String) -> Recognised<StatusData> {
    let parsed = YAML.Parser.parse(bytes, file: file, limits: limits)
    guard let root = parsed.value else { return Recognised(StatusData(), parsed.diagnostics) }
    guard case .mapping = root.value else {
      return Recognised(StatusData(), parsed.diagnostics + [.noKeys("the status file", root)])
    }
    var fields = Fields(root, of: "status file")
    var data = StatusData()
    gather(&fields, into: &data)
    let unknown = fields.unknown.map {
      Self.ofTheDocument.contains($0.key) ? .belongsElsewhere($0) : fields.misspelt($0)
    }
    return Recognised(data, parsed.diagnostics + fields.finished(unknown: unknown))
  }

  /// The keys that only front matter may have.
  private static let ofTheDocument: Set<String> = [
    "title", "slug", "owner", "tags", "status", "start", "launch", "review-every", "gates",
  ]

  /// The keys of lists and mappings whose names in the singular other tools have.
  private static let collections: Set<String> = [
    "items", "risks", "sections", "gates", "waivers", "sign-offs",
  ]

  private func document(_ fields: inout Fields) -> StatusData {
    var data = StatusData()
    data.title = fields.line("title")
    data.slug = fields.slug("slug")
    data.owner = fields.line("owner")
    data.tags = fields.lines("tags")
    data.status = fields.line("status")
    data.start = fields.day("start")
    data.launch = fields.day("launch")
    data.reviewEvery = fields.days("review-every")
    return data
  }

  /// Reads what both kinds of file may say.
  private func gather(_ fields: inout Fields, into data: inout StatusData) {
    var nested: [Diagnostic] = []
    data.sections = fields.entries("sections").map {
      StatusData.Item($0, isSection: true, &nested)
    }
    data.items = fields.entries("items").map { StatusData.Item($0, isSection: false, &nested) }
    for diagnostic in nested { fields.add(diagnostic) }
    data.waivers = list("waivers", &fields) { StatusData.Waiver(&$0) }
    data.risks = list("risks", &fields) { StatusData.Risk(&$0, scale: riskScale) }
    data.timeline = list("timeline", &fields) { StatusData.Span(&$0) }
    data.signOffs = list("sign-offs", &fields) { StatusData.SignOff(&$0) }
  }

  private func list<Part>(
    _ key: String, _ fields: inout Fields, _ read: (inout Fields) -> Part?
  ) -> [Part] {
    var parts: [Part] = []
    for var nested in fields.list(key) {
      if let part = read(&nested) { parts.append(part) }
      fields.take(nested)
    }
    return parts
  }

  /// The keys that are not ours, and what to say of those that nobody else's tool has either.
  private static func metadata(
    _ fields: Fields
  ) -> (metadata: [StatusData.Metadata], unknown: [Diagnostic]) {
    var metadata: [StatusData.Metadata] = []
    var unknown: [Diagnostic] = []
    for entry in fields.unknown {
      metadata.append(
        StatusData.Metadata(
          name: entry.key,
          value: Placed(entry.value.words, at: entry.keyPlace, length: entry.keyLength)))
      if !ForeignKeys.contain(entry.key) {
        unknown.append(fields.misspelt(entry, collections: Self.collections))
      }
    }
    return (metadata, unknown)
  }
}

extension Fields {
  /// A name for a folder of the site.
  fileprivate mutating func slug(_ key: String) -> Placed<String>? {
    guard let slug = line(key) else { return nil }
    guard Slug.isValid(slug.value), !Slug.reserved.contains(slug.value) else {
      add(.slug(slug))
      return nil
    }
    return slug
  }
}

extension Node {
  /// The value in words, for a page: lists with commas, mappings as `key: value`.
  fileprivate var words: String {
    switch value {
    case .scalar(let scalar):
      scalar.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    case .sequence(let nodes): nodes.map(\.words).joined(separator: ", ")
    case .mapping(let entries):
      entries.map { "\($0.key): \($0.value.words)" }.joined(separator: "; ")
    }
  }
}

extension Diagnostic {
  fileprivate static func noKeys(_ what: String, _ root: Node) -> Diagnostic {
    Diagnostic(
      .error, "status.no-keys", at: root.place, "\(what) has no keys",
      hint: what == "the front matter"
        ? "write 'key: value' lines; for a rule at the top, put an empty line before it"
        : "write 'key: value' lines", length: root.length)
  }

  fileprivate static func slug(_ slug: Placed<String>) -> Diagnostic {
    Diagnostic(
      .error, "status.slug", at: slug.place, "'\(Abridged(slug.value))' cannot name a folder",
      hint: "write a-z, 0-9 and single hyphens within, at most 80, and no name of the site's own",
      length: slug.length)
  }

  fileprivate static func belongsElsewhere(_ entry: Node.Entry) -> Diagnostic {
    Diagnostic(
      .error, "status.file-key", at: entry.keyPlace, "'\(entry.key)' belongs into the front matter",
      hint: "a status file has sections, items, waivers, risks, timeline and sign-offs",
      length: entry.keyLength)
  }
}
