import Mustache
import Text

/// What stands on every page, made once for a site: its name, its words, its fingerprint.
struct Frame: Sendable {
  let site: Record
  let words: Record

  init(_ settings: SiteSettings, words: Words, fingerprint: String) {
    site = Self.siteView.record(of: (settings, words, fingerprint))
    self.words = Record(Word.allCases.map { .text(words[$0]) })
  }

  private static let siteView = View<(settings: SiteSettings, words: Words, fingerprint: String)>([
    .text("title", "The site's name.") { $0.settings.title },
    .text("language", "The language of the pages' own words, as `en` or `de`.") {
      $0.words.code
    },
    .text("asOf", "The day the site speaks of, as YYYY-MM-DD.") { $0.settings.asOf.iso },
    .text("asOfLong", "The same as people write it.") {
      $0.words.long($0.settings.asOf)
    },
    .text("revision", "The revision it was built from, where known.") { $0.settings.revision },
    .url("home", "Where the site will stand, where known: an address that ends with a slash.") {
      $0.settings.home
    },
    .url("fingerprint", "The query of assets: eight digits that change with any asset.") {
      $0.fingerprint
    },
  ])

  /// The shape of a page: what is on every one, then its own fields.
  static func shape(_ own: Shape, _ words: Words, describesWords: Bool = true) -> Shape {
    guard case .object(let fields) = own else { return own }
    return .object(
      [
        .init("site", siteView.shape, "What is the same on every page."),
        .init(
          "words", .object(describesWords ? wordFields(words) : []),
          "The pages' own words in the site's language."),
        .init("page", PageHead.view.shape, "What the frame knows of this page."),
      ] + fields)
  }

  private static func wordFields(_ words: Words) -> [Shape.Field] {
    Word.allCases.map { Shape.Field("\($0)", .text, words[$0]) }
  }

  /// The record of a page, in the order of `shape`.
  func record(_ head: PageHead, _ own: Record) -> Record {
    Record(
      [.object(site), .object(words), .object(PageHead.view.record(of: head))] + own.slots)
  }
}
