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
    words = Words(settings.language)
    frame = Frame(settings, words: words, fingerprint: theme.fingerprint)
  }

  /// Hands over every file of a report, one after the other, in a fixed order.
  ///
  /// - Parameter buffer: reused from file to file; a worker keeps one. Its old content is dropped.
  package func pages(
    of assessment: Assessment, using buffer: inout ByteBuffer, each: (Page) throws -> Void
  ) rethrows {
    let slug = assessment.report.slug
    let dossier = Dossier(assessment, words: words, language: settings.language)
    let model = ReportModel(dossier)
    let findings = model.findings
    let head = PageHead(
      title: assessment.report.title,
      description: "\(words[assessment.decision.verdict.look.word]): \(findings.progress)",
      root: "../")
    buffer.removeAll()
    write(.report, head, ReportView.view.record(of: model), into: &buffer)
    try each(Page("\(slug)/index.html", buffer.bytes))
    buffer.removeAll()
    ReportJSON(assessment).write(into: &buffer)
    try each(Page("\(slug)/report.json", buffer.bytes))
  }

  package func summary(of assessment: Assessment) -> Summary { Summary(of: assessment) }

  /// The files that speak of all reports, in the order of the summaries, and those that are the
  /// same for every report.
  package func portfolio(of summaries: [Summary]) -> [Page] {
    var buffer = ByteBuffer()
    let model = PortfolioModel(summaries, words: words, language: settings.language)
    let head = PageHead(
      title: words[.portfolio], description: model.lede, root: "", nav: .portfolio)
    write(.index, head, PortfolioView.view.record(of: model), into: &buffer)
    let index = Page("index.html", buffer.bytes)
    buffer.removeAll()
    SiteJSON(title: settings.title, asOf: settings.asOf, summaries).write(into: &buffer)
    return [index, Page("site.json", buffer.bytes)] + theme.assets
  }

  private func write(
    _ kind: Theme.PageKind, _ head: PageHead, _ own: Record, into buffer: inout ByteBuffer
  ) {
    theme.pages[kind]?.render(frame.record(head, own), into: &buffer)
  }
}
