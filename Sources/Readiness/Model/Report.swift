import Diagnostics
import Markdown
import Text

/// A checklist as it was read, before it is judged.
///
/// Items and sections lie flat in document order and name each other by index. Every block of
/// `document` has a `Role`, so that a page can show each word in its place and nothing is lost.
package struct Report: Sendable {
  package var slug: String
  package var title: String
  /// The path of the source as messages and exports name it.
  package var source: String
  package var asOf: Day
  package var document: Document
  /// What each node was read as, by its index; `.prose` where nothing more is known.
  package var roles: [Role]

  package var owner: String?
  package var tags: [String] = []
  /// The document's own word for its status in the front matter: a claim.
  package var status: String?
  /// The line of the source that it stands on.
  package var statusLine: Int?
  package var isDraft = false
  package var start: Day?
  package var launch: Day?
  /// The line of the source on which the front matter gives it.
  package var launchLine: Int?
  /// How many days a review may be old.
  package var reviewEvery: Int?

  package var metadata: [Metadata] = []
  /// What the files were that it was read from, where people are asked to sign for them.
  package var fingerprints: [Fingerprint] = []
  package var repairs: [Repair] = []
  package var boxes = Boxes()
  package var items: [Item] = []
  /// The ids that the author gave to items.
  package var namedItems: [String] = []
  package var sections: [Section] = []
  package var signOffs: [SignOff] = []
  package var risks: [Risk] = []
  package var timeline: [TimelineEntry] = []
  package var gates: [Gate] = []
  package var recorded: [RecordedDecision] = []
  package var claims: [Statement] = []
  package var targets: [Target] = []
  package var waivers: [Waiver] = []
  /// What its addresses name within the project, in the order of the document.
  package var links: [Link] = []
  package var diagnostics: [Diagnostic] = []

  package init(slug: String, title: String, source: String, asOf: Day, document: Document) {
    self.slug = slug
    self.title = title
    self.source = source
    self.asOf = asOf
    self.document = document
    self.roles = Array(repeating: .prose, count: document.count)
  }

  /// Whether it is a report at all; without matter to decide on it is a page.
  package var hasMatter: Bool {
    !items.isEmpty || !gates.isEmpty || !signOffs.isEmpty || !risks.isEmpty
  }
}

/// What a node was read as.
package enum Role: Hashable, Sendable {
  case prose
  /// The document's title.
  case title
  case section(Int)
  case item(Int)
  /// The box or sign before an item's words, or the attribute after them.
  case marker
  case attribute
  case metadata(Int)
  case signOff(Int)
  case risk(Int)
  case gate(Int)
  case criterion(gate: Int, criterion: Int)
  case target(Int)
  case timeline(Int)
  case legend
  case choice
  /// A label that adds nothing ("Items:"), kept for the page.
  case emptyLabel
}

/// What tells the bytes of a file from any others.
package struct Fingerprint: Sendable {
  package var file: String
  /// The SHA-256 digest of the file as it lies on the disk: what `sha256sum` prints.
  package var digest: Digest

  package init(file: String, digest: Digest) {
    self.file = file
    self.digest = digest
  }
}

/// A short `Key: value` about the document itself.
package struct Metadata: Sendable {
  package var name: String
  package var value: String
  package var line: Int
  /// The day that it gives for the document's own last change or review.
  package var day: Day?

  package init(name: String, value: String, line: Int) {
    self.name = name
    self.value = value
    self.line = line
  }
}

/// A run of characters that another encoding had garbled, and what it was repaired to.
package struct Repair: Sendable {
  /// `windows-1252`, `windows-1254` or `macintosh`.
  package var encoding: String
  package var line: Int
  package var before: String
  package var after: String

  package init(encoding: String, line: Int, before: String, after: String) {
    self.encoding = encoding
    self.line = line
    self.before = before
    self.after = after
  }
}

/// The plain count of task boxes in lists.
package struct Boxes: Hashable, Sendable {
  package var total = 0
  package var ticked = 0

  package init(total: Int = 0, ticked: Int = 0) {
    self.total = total
    self.ticked = ticked
  }
}
