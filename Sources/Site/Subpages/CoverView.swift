import Mustache
import Readiness
import Text

/// What is done against a risk, as templates see it: an item with its state, or a section or group
/// with its figures.
enum CoverView {
  static let view = View<Part<Cover>>([
    .text("title", "The words of the item, or the title of the section.") { $0.title },
    .url("url", "Its place on the report's page.") { $0.dossier.url(ofLine: $0.line) },
    .html("state", "The item's state; nil for a section or a group.") { $0.itemState },
    .text("done", "How many items are done in the section or group.") { part in
      part.progress.map { "\($0.done)" }
    },
    .text("total", "Of how many.") { part in part.progress.map { "\($0.total)" } },
    .html("strip", "Their states as a bar.") { $0.strip },
  ])
}

extension Part<Cover> {
  fileprivate var title: String {
    switch value.subject {
    case .item(let index): return dossier.report.items[index].text
    case .section(let index):
      let section = dossier.report.sections[index]
      return (section.number.map { "\($0). " } ?? "") + section.title
    }
  }

  fileprivate var line: Int {
    switch value.subject {
    case .item(let index): dossier.report.items[index].line
    case .section(let index): dossier.report.sections[index].line
    }
  }

  /// Nil for a single item.
  fileprivate var progress: Progress? {
    switch value.subject {
    case .item(let index):
      dossier.report.items[index].isLeaf ? nil : dossier.report.leaves(beneath: index)
    case .section(let index): Bucket(dossier.assessment.sections[index].progress)?.progress
    }
  }

  fileprivate var itemState: Writing? {
    guard case .item(let index) = value.subject, dossier.report.items[index].isLeaf else {
      return nil
    }
    return state(dossier.report.items[index].state.look)
  }

  fileprivate var strip: Writing? {
    guard let progress else { return nil }
    return { Strip(progress: progress).write(into: &$0) }
  }
}
