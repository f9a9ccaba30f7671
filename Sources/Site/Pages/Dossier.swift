import Readiness
import Text

/// A report with what all of its pages share.
///
/// A class that never changes: hundreds of small parts of a page name their report, and a struct
/// of this size copied into each cost more than writing the page.
final class Dossier: Sendable {
  let assessment: Assessment
  let words: Words
  let outline: Outline
  let anchors: Anchors
  let pages: Set<ReportPage>
  let references: References
  let report: Report
  /// The page at hand, from which addresses are counted.
  let page: ReportPage

  init(
    _ assessment: Assessment, words: Words, references: References
  ) {
    self.references = references
    self.assessment = assessment
    report = assessment.report
    page = .report
    self.words = words
    outline = Outline(assessment)
    anchors = Anchors(assessment)
    pages = ReportPage.all(of: assessment)
  }

  /// The same report on another of its pages.
  init(_ other: Dossier, on page: ReportPage) {
    assessment = other.assessment
    report = other.report
    words = other.words
    outline = other.outline
    anchors = other.anchors
    pages = other.pages
    references = other.references
    self.page = page
  }

  /// Where a line of the source stands, as an address from the page at hand.
  func url(ofLine line: Int) -> String? {
    guard let fragment = anchors.fragment(ofLine: line) else { return nil }
    return page == .report ? "#\(fragment)" : "index.html#\(fragment)"
  }

  /// Appends "line 14" as a link to the place where it stands.
  func append(line: Int, to buffer: inout ByteBuffer) {
    append(line: line, words[.line], to: &buffer)
  }

  /// The same without the word.
  func append(number line: Int, to buffer: inout ByteBuffer) {
    append(line: line, nil, to: &buffer)
  }

  private func append(line: Int, _ word: String?, to buffer: inout ByteBuffer) {
    let url = url(ofLine: line)
    if let url {
      buffer.append("<a class=\"src\" href=\"")
      buffer.append(html: url, inAttribute: true)
      buffer.append("\">")
    } else {
      buffer.append("<span class=\"src\">")
    }
    if let word {
      buffer.append(html: word)
      buffer.append(" ")
    }
    buffer.append(line)
    buffer.append(url == nil ? "</span>" : "</a>")
  }

  /// A share in per cent, as the page's language writes it.
  func percent(_ permille: Int) -> String {
    words.percent(permille)
  }

  func hours(_ hours: Double) -> String {
    String(writing: {
      $0.append(decimal: hours, point: words.point)
      $0.append(" h")
    })
  }

  /// A day as the page's language writes it.
  func long(_ day: Day) -> String { words.long(day) }
}

extension ByteBuffer {
  /// An absolute date that programs can read too.
  mutating func time(_ day: Day, in words: Words) {
    append("<time datetime=\"")
    append(raw: day.iso)
    append("\">")
    append(html: words.long(day))
    append("</time>")
  }
}
