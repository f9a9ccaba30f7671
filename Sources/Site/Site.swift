import Readiness
import Text

/// How assessments read: as pages for people and as data for programs.
///
/// A site draws what it is given; it knows no disk, no clock and no rule of judgement.
package struct Site: Sendable {
  package let theme: Theme
  package let settings: SiteSettings

  package init(theme: Theme, settings: SiteSettings) {
    self.theme = theme
    self.settings = settings
  }

  /// Hands over every file of a report, one after the other, in a fixed order.
  ///
  /// - Parameter buffer: reused from file to file; a worker keeps one. Its old content is dropped.
  package func pages(
    of assessment: Assessment, using buffer: inout ByteBuffer, each: (Page) throws -> Void
  ) rethrows {
    let slug = assessment.report.slug
    buffer.removeAll()
    ReportJSON(assessment).write(into: &buffer)
    try each(Page("\(slug)/report.json", buffer.bytes))
  }

  package func summary(of assessment: Assessment) -> Summary { Summary(of: assessment) }

  /// The files that speak of all reports, in the order of the summaries, and those that are the
  /// same for every report.
  package func portfolio(of summaries: [Summary]) -> [Page] {
    var buffer = ByteBuffer()
    SiteJSON(title: settings.title, asOf: settings.asOf, summaries).write(into: &buffer)
    return [Page("site.json", buffer.bytes)] + theme.assets
  }
}
