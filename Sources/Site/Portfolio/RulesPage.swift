import Mustache
import Readiness

/// The page of rules: by what every line was read and judged, printed from the rules themselves.
struct RulesPage {
  let words: Words

  struct Chapter {
    var title: String
    var rules: [Entry]
  }

  struct Entry {
    var rule: Rule
    var words: Words
  }

  /// The chapters that have rules, in their order.
  private var chapters: [Chapter] {
    Rule.Chapter.allCases.map { chapter in
      Chapter(
        title: words.say(chapter.rawValue),
        rules: Rule.all.filter { $0.chapter == chapter }.map { Entry(rule: $0, words: words) })
    }
  }

  private static let rule = View<Entry>([
    .text("id", "Its name, as `holdpoint explain` says it.") { $0.rule.id },
    .text("statement", "What holds.") { $0.words.say($0.rule.statement) },
    .text("reason", "Why it holds.") { $0.words.say($0.rule.reason) },
  ])

  private static let chapter = View<Chapter>([
    .text("title", "What its rules are about.") { $0.title },
    .list("rules", "The rules, in their order.", of: rule) { $0.rules },
  ])

  static let page = View<RulesPage>([
    .list("chapters", "The rules by what they are about.", of: chapter) { $0.chapters }
  ])
}
