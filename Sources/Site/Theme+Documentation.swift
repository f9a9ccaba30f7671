import Mustache

extension Theme {
  /// What templates can say on every page and on each, as Markdown for those who write them.
  ///
  /// - Parameter theme: whose words stand beside their names.
  package static func documentation(of theme: Theme) -> String {
    var text = """
      # What templates can say

      Made of the views themselves; a test holds it to them. TEMPLATES.md says how to use it. A field
      of kind *text*, *address*, *number* or *choice* is written `{{name}}`, one of kind *html* or
      *json* `{{{name}}}`; a *list*, an *object* or a *flag* opens a section, `{{#name}}…{{/name}}`,
      and `{{^name}}…{{/name}}` stands for where there is none.

      ## On every page

      \(Frame.shape(.object([]), theme.words, describesWords: false).markdown)
      """
    for kind in PageKind.allCases where kind.own != .object([]) {
      text += "\n## \(kind.rawValue).mustache\n\n\(kind.use)\n\n\(kind.own.markdown)"
    }
    text += "\n## The words\n\n`{{words.NAME}}`, as they are in English:\n\n"
    text += "| name | words |\n| --- | --- |\n"
    for word in Word.allCases {
      text += "| `\(word)` | \(theme.words[word].replacingBars) |\n"
    }
    return text
  }
}

extension Theme.PageKind {
  /// What the page is, in one sentence.
  fileprivate var use: String {
    switch self {
    case .report: "A report: decision, progress and checklist (`SLUG/index.html`)."
    case .risks: "The risks of a report (`SLUG/risks.html`)."
    case .timeline: "The plan of a report (`SLUG/timeline.html`)."
    case .signOff: "Who has signed, and a sheet to sign (`SLUG/sign-off.html`)."
    case .audit: "What a report says of itself (`SLUG/audit.html`)."
    case .index: "The first page of the site (`index.html`)."
    case .key: "What every mark means (`key.html`)."
    case .rules: "By what rules a line is read and judged (`rules.html`)."
    case .notFound: "For addresses that are not there (`404.html`)."
    case .reports: "More reports, and those of an owner, a tag or a decision (`site/….html`)."
    case .search: "The search over all items (`search.html`)."
    case .waivers: "The waivers of all reports (`waivers.html`)."
    case .siteAudit: "The claims of all reports (`audit.html`)."
    }
  }
}

extension String {
  fileprivate var replacingBars: String {
    reduce(into: "") { $0 += $1 == "|" ? "\\|" : String($1) }
  }
}
