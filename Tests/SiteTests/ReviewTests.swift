import Diagnostics
import Foundation
import Readiness
import Site
import Testing

/// How old a document is, and whether it should have been looked at.
struct ReviewTests {
  private func sample(_ every: String, _ line: String) throws -> Sample {
    try Sample("---\n\(every)\n---\n# A\n\n\(line)\n\n## B\n\n- [ ] c\n")
  }

  @Test(arguments: [
    ("review-every: 7d", "**Last Updated**: 2026-01-20", "every 7 days: overdue by 6 days", true),
    ("review-every: 2w", "**Last Updated**: January 20, 2026", "every 14 days", false),
    ("review-every: 7d", "Words.", "every 7 days, no date given", false),
    ("review-every: 7d\ndate: 2026-01-01", "**Last Updated**: 2026-01-30", "every 7 days", false),
    ("review-every: 7d", "**Last Updated**: 2026-03-01", "every 7 days, no date given", false),
  ])
  func `is overdue when its last day is longer ago than it may be`(
    every: String, line: String, text: String, isOverdue: Bool
  ) throws {
    let sample = try sample(every, line)
    #expect(try sample.page.contains("<dt>Review</dt><dd>\(text)</dd>"))
    let codes = sample.assessment.report.diagnostics.map(\.code)
    #expect(codes.contains("review.overdue") == isOverdue)
  }

  @Test func `says how long ago the document's own day is, and of no other`() throws {
    let page = try sample("owner: Kim", "**Last Updated**: 2026-01-20\\\n**Target**: 2026-01-10")
      .page
    #expect(page.contains("2026-01-20 <span class=\"sub age\">13 days ago</span>"))
    #expect(!page.contains("23 days ago") && !page.contains("<dt>Review</dt>"))
  }

  @Test func `says once what front matter and the document both say`() throws {
    let page = try sample(
      "date: 2026-01-20\nowner: Kim\nversion: 2",
      "**Date**: 2026-01-20\\\n**Owner**: Kim\\\n**Version**: 3"
    ).page
    #expect(page.components(separatedBy: "<dd>2026-01-20").count == 2)
    #expect(page.contains("<dt>Date</dt>") && !page.contains("<dt>date</dt>"))
    #expect(page.components(separatedBy: "<dd>Kim").count == 2)
    #expect(page.contains("<dd>2</dd>") && page.contains("<dd>3</dd>"))
  }
}
