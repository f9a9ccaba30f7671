import Diagnostics
import YAML

extension Report {
  /// Takes what the front matter says of the document itself.
  package mutating func take(_ data: StatusData) {
    if let title = data.title { self.title = title.value }
    if let slug = data.slug { self.slug = slug.value }
    owner = data.owner?.value
    tags = data.tags.map(\.value)
    status = data.status?.value
    isDraft = data.status?.value == "draft"
    start = data.start?.value
    launch = data.launch?.value
    reviewEvery = data.reviewEvery?.value
    let more = data.metadata.map {
      Metadata(name: $0.name, value: $0.value.value, line: $0.value.place.line)
    }
    metadata = more + metadata
  }
}
