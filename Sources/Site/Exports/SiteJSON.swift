import Readiness
import Text

/// `site.json`: a line for each report, for dashboards.
package struct SiteJSON {
  let title: String
  let asOf: Day
  let summaries: [Summary]

  package init(title: String, asOf: Day, _ summaries: [Summary]) {
    self.title = title
    self.asOf = asOf
    self.summaries = summaries
  }

  package func write(into buffer: inout ByteBuffer) {
    buffer.open("{")
    buffer.line("schema")
    buffer.append(json: "holdpoint/site/1")
    buffer.line("title")
    buffer.append(json: title)
    buffer.line("asOf")
    buffer.append(json: asOf.iso)
    buffer.line("reports")
    buffer.array(of: summaries) { buffer, summary in write(summary, into: &buffer) }
    buffer.append("\n}\n")
  }

  private func write(_ summary: Summary, into buffer: inout ByteBuffer) {
    buffer.member("slug", summary.slug)
    buffer.member("title", summary.title)
    buffer.member("source", summary.source)
    buffer.member("owner", summary.owner)
    buffer.member("tags", summary.tags)
    buffer.key("boxes")
    buffer.append(summary.boxes)
    buffer.key("progress")
    buffer.append(summary.progress)
    buffer.key("decision")
    buffer.open("{")
    buffer.member("verdict", summary.verdict.rawValue)
    buffer.close("}")
    buffer.member("openCritical", summary.openCritical)
    buffer.key("openRisks")
    writeRisks(of: summary, into: &buffer)
    buffer.member("signOffs", summary.signOffs)
    buffer.member("pendingSignOffs", summary.pendingSignOffs)
    buffer.member("contradictedClaims", summary.claims[.contradicted] ?? 0)
    let next = summary.nextDate.flatMap { $0.isPast ? nil : $0 }
    buffer.member("nextDate", next?.day.iso)
    buffer.member("nextDateTitle", next?.title)
    buffer.key("pages")
    writePages(of: summary, into: &buffer)
  }

  /// Every level is there; a risk that nobody rated counts as `unrated`.
  private func writeRisks(of summary: Summary, into buffer: inout ByteBuffer) {
    let count = { (level: Risk.Level?) in
      summary.openRisks.first { $0.level == level }?.count ?? 0
    }
    buffer.open("{")
    buffer.member("critical", count(.critical))
    buffer.member("very-high", count(.veryHigh))
    buffer.member("high", count(.high))
    buffer.member("medium", count(.medium))
    buffer.member("low", count(.low))
    buffer.member("very-low", count(.veryLow))
    buffer.member("unrated", count(nil))
    buffer.close("}")
  }

  private func writePages(of summary: Summary, into buffer: inout ByteBuffer) {
    let path = { (page: ReportPage) in
      summary.pages.contains(page) ? "\(summary.slug)/\(page.file)" : nil
    }
    buffer.open("{")
    buffer.member("report", path(.report))
    buffer.member("risks", path(.risks))
    buffer.member("timeline", path(.timeline))
    buffer.member("signOff", path(.signOff))
    buffer.member("audit", path(.audit))
    buffer.member("data", "\(summary.slug)/report.json")
    buffer.close("}")
  }
}
