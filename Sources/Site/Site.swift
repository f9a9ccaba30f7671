import Mustache
import Readiness
import Text

/// How assessments read: as pages for people and as data for programs.
///
/// A site draws what it is given; it knows no disk, no clock and no rule of judgement.
package struct Site: Sendable {
  package let theme: Theme
  package let settings: SiteSettings
  let words: Words
  let frame: Frame

  package init(theme: Theme, settings: SiteSettings) {
    self.theme = theme
    self.settings = settings
    words = theme.words
    frame = Frame(settings, words: words, fingerprint: theme.fingerprint)
  }

  /// Hands over every file of a report, one after the other, in a fixed order.
  ///
  /// - Parameters:
  ///   - references: where its addresses lead; nil for a site of one page.
  ///   - buffer: reused from file to file; a worker keeps one. Its old content is dropped.
  package func pages(
    of assessment: Assessment, references: References? = nil, using buffer: inout ByteBuffer,
    each: (Page) throws -> Void
  ) rethrows {
    let slug = assessment.report.slug
    let dossier = Dossier(
      assessment, words: words, references: references ?? References(within: assessment.report))
    for page in ReportPage.allCases where dossier.pages.contains(page) {
      buffer.removeAll()
      write(page, of: Dossier(dossier, on: page), into: &buffer)
      try each(Page("\(slug)/\(page.file)", buffer.bytes))
    }
    buffer.removeAll()
    ReportJSON(assessment).write(into: &buffer)
    try each(Page("\(slug)/report.json", buffer.bytes))
  }

  private func write(_ page: ReportPage, of dossier: Dossier, into buffer: inout ByteBuffer) {
    switch page {
    case .report:
      let model = ReportModel(dossier)
      let verdict = words[dossier.assessment.decision.verdict.look.word]
      let head = PageHead(
        title: dossier.report.title, description: "\(verdict): \(model.findings.progress)",
        root: "../")
      write(.report, head, ReportView.view.record(of: model), into: &buffer)
    case .risks:
      let model = RisksPage(
        dossier, grid: settings.riskGrid, swapsAxes: settings.swapsRiskAxes)
      write(.risks, head(of: model), RisksPage.page.record(of: model), into: &buffer)
    case .timeline:
      let model = TimelinePage(dossier, settings)
      write(.timeline, head(of: model), TimelinePage.page.record(of: model), into: &buffer)
    case .signOff:
      let model = SignOffPage(dossier: dossier)
      write(.signOff, head(of: model), SignOffPage.page.record(of: model), into: &buffer)
    case .audit:
      let model = AuditPage(dossier: dossier)
      write(.audit, head(of: model), AuditPage.page.record(of: model), into: &buffer)
    }
  }

  private func head(of page: some Subpage) -> PageHead {
    PageHead(
      title: "\(page.dossier.report.title): \(words[page.dossier.page.word])",
      description: page.finding, root: "../")
  }

  package func summary(of assessment: Assessment) -> Summary { Summary(of: assessment) }

  /// The files that speak of all reports, and those that are the same for every report.
  package func overview(of summaries: [Summary]) -> Overview {
    Overview(self, summaries)
  }

  /// All of them at once.
  package func portfolio(of summaries: [Summary]) -> [Page] {
    let overview = overview(of: summaries)
    var buffer = ByteBuffer()
    return (0..<overview.count).map { overview.page($0, using: &buffer) }
  }

  func write(
    _ kind: Theme.PageKind, _ head: PageHead, _ own: Record, into buffer: inout ByteBuffer
  ) {
    theme.pages[kind]?.render(frame.record(head, own), into: &buffer)
  }
}
