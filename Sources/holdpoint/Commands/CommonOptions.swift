import Build
import Text

extension Option {
  static let asOf = Option(
    "as-of", value: "DATE", help: "The day to judge by (default: SOURCE_DATE_EPOCH, else today)")
  static let output = Option(
    "output", letter: "o", value: "FOLDER", help: "Where the site goes (default: public)")
  static let defaultOutput = "public"
  static let drafts = Option("drafts", help: "Take documents that call themselves drafts, too")
  static let strict = Option("strict", help: "Count warnings as errors")
  static let timings = Option("timings", help: "Say how long each stage took")
}

extension Builder.Request {
  /// What the arguments ask for; the only place that looks at the clock.
  init(_ arguments: Arguments) throws(UsageError) {
    if arguments.operands.first == "" {
      throw UsageError("the name of the content is empty", hint: "leave it out for content/")
    }
    self.init(content: arguments.operands.first ?? "content", asOf: try .asked(for: arguments))
    takesDrafts = arguments.has(.drafts)
    isStrict = arguments.has(.strict)
  }
}

extension Day {
  /// `--as-of`, else `SOURCE_DATE_EPOCH` (reproducible-builds.org), else today in UTC.
  fileprivate static func asked(for arguments: Arguments) throws(UsageError) -> Day {
    if let text = arguments.value(of: .asOf) {
      guard let day = Day(iso: text) else {
        throw UsageError(
          "'\(text)' is no day of the calendar", hint: "write it as in --as-of 2026-03-31")
      }
      return day
    }
    if let text = Process.environment("SOURCE_DATE_EPOCH") {
      guard let seconds = Int(text), seconds >= 0 else {
        throw UsageError(
          "SOURCE_DATE_EPOCH is not a number of seconds: '\(text)'",
          hint: "unset it, or give the day with --as-of")
      }
      return Day(daysSinceEpoch: seconds / 86_400)
    }
    return Day(daysSinceEpoch: Clock.secondsSinceEpoch() / 86_400)
  }
}
