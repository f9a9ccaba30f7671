import Diagnostics
import Text
import YAML

extension Report {
  /// Takes what front matter says of the document itself, before the Markdown is read.
  package mutating func begin(with data: StatusData, policy: Settings.Policy) {
    if let title = data.title { self.title = title.value }
    if let slug = data.slug { self.slug = slug.value }
    owner = data.owner?.value
    tags = data.tags.map(\.value)
    status = data.status?.value
    statusLine = data.status?.place.line
    isDraft = data.isDraft
    start = data.start?.value
    launch = data.launch?.value
    launchLine = data.launch?.place.line
    reviewEvery = data.reviewEvery?.value ?? policy.reviewEvery
    metadata += data.metadata.map {
      Metadata(name: $0.name, value: $0.value.value, line: $0.value.place.line)
    }
  }

  /// The report with front matter, then the status file, then every waiver laid over its Markdown.
  ///
  /// The later wins, and each value keeps where it came from.
  package func merged(
    frontMatter: StatusData, statusFile: StatusData?, settings: ReadingSettings
  ) -> Report {
    guard !frontMatter.isEmpty || !(statusFile?.isEmpty ?? true) else { return self }
    var merge = Merge(self, settings: settings)
    merge.report.diagnostics = []
    merge.lay(frontMatter, from: .frontMatter)
    if let statusFile { merge.lay(statusFile, from: .statusFile) }
    merge.lay(frontMatter.waivers + (statusFile?.waivers ?? []))
    merge.report.diagnostics = diagnostics + merge.report.diagnostics.sorted { $0.place < $1.place }
    return merge.report
  }
}

extension StatusData {
  /// Whether there is nothing to lay over a report.
  fileprivate var isEmpty: Bool {
    sections.isEmpty && items.isEmpty && waivers.isEmpty && risks.isEmpty && timeline.isEmpty
      && signOffs.isEmpty && gates.isEmpty
  }
}
