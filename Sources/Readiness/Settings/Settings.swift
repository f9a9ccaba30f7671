import Markdown
import YAML

/// What a project decides for all of its documents, in `holdpoint.yaml`; every value has a default.
package struct Settings: Sendable {
  /// The name of the site.
  package var title = "Readiness"
  /// Where the site will stand, for the few links that have to be absolute; nothing where unknown.
  package var baseURL: String?
  /// The language of headings and labels on the pages (`en`, `de`, `pt-BR`); documents may be in any.
  package var language = "en"
  /// The folder with the project's own templates, beside `holdpoint.yaml`; `templates` where none is
  /// named.
  package var templates: String?
  package var templatesFolder: String { templates ?? "templates" }
  /// The files that are read, as globs below the content folder; every Markdown file where empty.
  package var include: [String] = []
  /// The files that are not read, though included.
  package var exclude: [String] = []
  /// How many hours a day of effort has.
  package var hoursPerDay = 8.0
  /// How many hours a week of effort has.
  package var hoursPerWeek = 40.0
  package var risk = RiskSettings()
  /// What teams write for a state besides the words that are known.
  package var statusWords: [String: ItemState] = [:]
  /// What a character in a box means besides the rules' own (`[?]`).
  package var markers: [String: ItemState] = [:]
  /// Words that a team uses besides those that are known, by what they mean.
  package var vocabulary = Language(code: "settings")
  package var limits = ReadingLimits()
  package var policy = Policy()

  package init() {}

  /// How risks are rated and drawn.
  package struct RiskSettings: Hashable, Sendable {
    /// The highest number of a scale, where the document says none: 3, 5 or 10.
    package var scale = 5
    package var grid = RiskGrid.iso27005
    /// The grid as the settings name it: `iso-27005`, `3x3`, or `own`.
    package var gridName = "iso-27005"
    /// Draws impact upwards and likelihood to the right.
    package var swapsAxes = false

    package init() {}
  }

  /// What is read at most, so that no file can hold up a build.
  package struct ReadingLimits: Hashable, Sendable {
    /// The largest file, in bytes: 2 MiB.
    package var file = 2_097_152
    /// How deep lists and quotes may stand in each other.
    package var nesting = 100
    /// How many `[` a paragraph may have.
    package var brackets = 5_000
    package var tableColumns = 100
    /// The largest front matter or status file, in bytes: 64 KiB.
    package var frontMatter = 65_536
    /// The longest path, in bytes.
    package var path = 200
    /// The largest file that a document may link to, in bytes: 16 MiB.
    package var attachment = 16_777_216
    /// How long a core may work on one document, in seconds.
    package var seconds = 5

    package init() {}
  }

  /// What a team holds itself to.
  package struct Policy: Hashable, Sendable {
    /// How many days a waiver may last at most.
    package var waiverDays = 365
    /// Whether who requests a waiver may not approve it.
    package var secondApprover = true
    /// How many days a review may be old, where the document does not say; nothing for any age.
    package var reviewEvery: Int?

    package init() {}
  }
}

extension Settings {
  /// What reading needs of them.
  package var reading: ReadingSettings {
    var reading = ReadingSettings()
    if !vocabulary.isEmpty || !statusWords.isEmpty {
      reading.vocabulary = Vocabulary(adding: vocabulary, states: statusWords)
    }
    reading.hoursPerDay = hoursPerDay
    reading.hoursPerWeek = hoursPerWeek
    reading.riskScale = risk.scale
    reading.riskGrid = risk.grid
    reading.markers = markers
    reading.policy = policy
    reading.frontMatterLimits.bytes = limits.frontMatter
    return reading
  }
}

extension Settings.ReadingLimits {
  /// Those that Markdown is held to.
  var ofMarkdown: Markdown.Limits {
    var limits = Markdown.Limits()
    limits.fileBytes = file
    limits.nesting = nesting
    limits.brackets = brackets
    limits.tableColumns = tableColumns
    return limits
  }
}
