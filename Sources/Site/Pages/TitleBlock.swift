import Readiness
import Text

/// The form's head: what document this is, as on an engineering drawing.
struct TitleBlock {
  struct Fact: Sendable {
    var name: String
    var text: String
    var isWide = false
    var isCode = false
    /// How long ago that was.
    var age: String?
  }

  let facts: [Fact]

  /// - Parameter isSigned: on a sheet to sign, where the fingerprint of the content takes the place of
  ///   its encoding.
  init(_ dossier: Dossier, isSigned: Bool = false) {
    let report = dossier.report
    let words = dossier.words
    var facts = [Fact(name: words[.source], text: report.source, isWide: true, isCode: true)]
    if let owner = report.owner { facts.append(Fact(name: words[.owner], text: owner)) }
    if !report.tags.isEmpty {
      facts.append(Fact(name: words[.tags], text: report.tags.joined(separator: ", ")))
    }
    if let status = report.status { facts.append(Fact(name: words[.status], text: status)) }
    for entry in report.metadata where Self.holds(entry) {
      let known = facts.firstIndex {
        $0.text == entry.value && $0.name.lowercased() == entry.name.lowercased()
      }
      if let known {
        // Front matter and the document say the same: once, as the document writes it.
        facts[known].name = entry.name
        continue
      }
      let days = entry.day.map { report.asOf - $0 }
      facts.append(
        Fact(
          name: entry.name, text: entry.value, isWide: entry.value.utf8.count > 24,
          age: days.flatMap { $0 > 0 ? words.count($0, .daySince, .daysSince) : nil }))
    }
    if let review = Self.review(dossier) {
      facts.append(Fact(name: words[.review], text: review, isWide: true))
    }
    facts.append(
      isSigned
        ? Fact(
          name: words[.fingerprint], text: Self.fingerprint(of: report), isWide: true, isCode: true)
        : Fact(name: words[.encoding], text: Self.encoding(dossier), isWide: true))
    self.facts = facts
  }

  /// How often a review is asked for, and whether one is overdue.
  private static func review(_ dossier: Dossier) -> String? {
    let words = dossier.words
    guard let every = dossier.report.reviewEvery else { return nil }
    let often = words.fill(.reviewEvery, "\(every)")
    guard dossier.report.lastReview != nil else { return "\(often), \(words.within(.noDate))" }
    guard let days = dossier.report.daysOverdue else { return often }
    return "\(often): \(words.count(days, .reviewOverdueOne, .reviewOverdue))"
  }

  /// The fingerprints of the document and of the status file beside it.
  private static func fingerprint(of report: Report) -> String {
    report.fingerprints.map { print in
      let name = print.file.split(separator: "/").last ?? ""
      return print.file == report.source ? print.digest.grouped : "\(name) \(print.digest.grouped)"
    }.joined(separator: " · ")
  }

  private static func encoding(_ dossier: Dossier) -> String {
    let repairs = dossier.report.repairs
    guard let first = repairs.first else { return dossier.words[.encodingClean] }
    var names = [first.encoding]
    for repair in repairs where !names.contains(repair.encoding) { names.append(repair.encoding) }
    let list = names.joined(separator: ", ")
    return repairs.count == 1
      ? dossier.words.fill(.encodingOne, list)
      : dossier.words.fill(.encodingMany, "\(repairs.count)", list)
  }

  /// Whether all of these stand in the title block, so that their paragraph need not be repeated.
  static func holds(_ entries: [Metadata]) -> Bool { entries.allSatisfy(holds) }

  private static func holds(_ entry: Metadata) -> Bool {
    entry.value.utf8.count <= 90 && entry.name.utf8.count <= 40
  }
}
