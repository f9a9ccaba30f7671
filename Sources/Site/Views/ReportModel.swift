import Readiness

/// What the page of a report is made from.
struct ReportModel: Sendable {
  let dossier: Dossier
  let titleBlock: TitleBlock
  let criteria: Criteria
  let register: Register
  let tally: [Tally]
  let endnotes: Endnotes

  init(_ dossier: Dossier) {
    self.dossier = dossier
    titleBlock = TitleBlock(dossier)
    criteria = Criteria(dossier)
    register = Register(dossier)
    tally = Tally.all(of: dossier)
    endnotes = Endnotes(dossier)
  }

  var findings: Findings { Findings(dossier: dossier, criteria: criteria) }

  /// The document's language, where it is clear and not that of the pages.
  var language: String? {
    guard let language = TextLanguage(of: dossier.report)?.rawValue,
      !dossier.words.code.hasPrefix(language)
    else { return nil }
    return language
  }
}
