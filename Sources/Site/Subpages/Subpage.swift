import Mustache
import Readiness
import Text

/// A page of a report beside its checklist: what all of these have in common.
protocol Subpage: Sendable {
  var dossier: Dossier { get }
  /// The finding, in one sentence with its number.
  var finding: String { get }
  /// What else there is to know.
  var lede: String { get }
}

extension Subpage {
  /// The fields of the page's head, then its own.
  static func view(_ own: [View<Self>.Field]) -> View<Self> {
    View(
      [
        .list("tabs", "The pages of this report.", of: Tab.view) { Tab.all(of: $0.dossier) },
        .text("title", "The document's title.") { $0.dossier.report.title },
        .text("pageName", "What the page is called.") { $0.dossier.words[$0.dossier.page.word] },
        .text("finding", "The finding, in one sentence with its number.") { $0.finding },
        .text("lede", "What else there is to know.") { $0.lede },
      ] + own)
  }
}
