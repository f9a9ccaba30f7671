import Mustache
import Readiness

/// The page of rules: by what every line was read and judged, printed from the rules themselves.
struct RulesPage {
  struct Chapter {
    var title: String
    var rules: [Rule]
  }

  /// The chapters that have rules, in their order.
  let chapters = Rule.Chapter.allCases.map { chapter in
    Chapter(title: chapter.rawValue, rules: Rule.all.filter { $0.chapter == chapter })
  }

  private static let rule = View<Rule>([
    .text("id", "Its name, as `holdpoint explain` says it.") { $0.id },
    .text("statement", "What holds.") { $0.statement },
    .text("reason", "Why it holds.") { $0.reason },
  ])

  private static let chapter = View<Chapter>([
    .text("title", "What its rules are about.") { $0.title },
    .list("rules", "The rules, in their order.", of: rule) { $0.rules },
  ])

  static let page = View<RulesPage>([
    .list("chapters", "The rules by what they are about.", of: chapter) { $0.chapters }
  ])
}
