import Mustache
import Readiness

/// How many leaves a filter shows; nil where there are none of a kind.
struct FilterModel: Sendable {
  var all = 0
  var open = 0
  var done = 0
  var inProgress = 0
  var blocked = 0
  var notApplicable = 0
  var waived = 0

  /// Nil for a document without items.
  init?(_ dossier: Dossier) {
    for index in dossier.report.items.indices where dossier.report.items[index].children.isEmpty {
      all += 1
      switch dossier.report.items[index].state {
      case .done: done += 1
      case .notApplicable: notApplicable += 1
      case .waived: waived += 1
      case .open: open += 1
      case .inProgress:
        open += 1
        inProgress += 1
      case .blocked:
        open += 1
        blocked += 1
      }
    }
    if all == 0 { return nil }
  }

  static let view = View<FilterModel>([
    .number("all", "Items.") { $0.all },
    .number("open", "Items that are open, in progress or blocked.") { $0.open },
    .number("done", "Items done.") { $0.done },
    .number("inProgress", "Items in progress.") { $0.inProgress },
    .number("blocked", "Items blocked.") { $0.blocked },
    .number("notApplicable", "Items not applicable.") { $0.notApplicable },
    .number("waived", "Items waived.") { $0.waived },
  ])
}
