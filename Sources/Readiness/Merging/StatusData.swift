import Text
import YAML

/// What front matter or a status file says, as it was written: nothing is looked up yet.
package struct StatusData: Sendable {
  /// A key of another tool, kept as it is.
  package struct Metadata: Hashable, Sendable {
    package var name: String
    package var value: Placed<String>
  }

  package var title: Placed<String>?
  /// Letters, digits and hyphens, at most 80, fit for a folder's name.
  package var slug: Placed<String>?
  package var owner: Placed<String>?
  package var tags: [Placed<String>] = []
  /// The document's own word for its status: a claim.
  package var status: Placed<String>?
  /// The first day of week 1.
  package var start: Placed<Day>?
  /// The day of the launch, T-0.
  package var launch: Placed<Day>?
  /// How many days a review may be old.
  package var reviewEvery: Placed<Int>?
  package var sections: [Item] = []
  package var items: [Item] = []
  package var waivers: [Waiver] = []
  package var risks: [Risk] = []
  package var timeline: [Span] = []
  package var signOffs: [SignOff] = []
  package var gates: [Gate] = []
  package var metadata: [Metadata] = []

  package init() {}
}

extension StatusData {
  /// Whether the document calls itself a draft.
  var isDraft: Bool { status.map { Words($0.value).phrase == "draft" } ?? false }
}
