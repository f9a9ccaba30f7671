import Readiness
import Testing
import Text

/// What is read of a text: the words, and the first and last day where there are any.
private func read(_ text: String) -> String {
  guard let found = DateReader(.standard).date(in: text) else { return "none" }
  let days = [found.day, found.end].compactMap { $0?.iso }.joined(separator: "..")
  return "\(found.words) | \(found.kind) | \(days)"
}

struct DateReaderTests {
  @Test(
    arguments: [
      ("2026-01-15", "2026-01-15 | day | 2026-01-15..2026-01-15"),
      ("due 2026-01-31T10:00Z sharp", "2026-01-31T10:00Z | day | 2026-01-31..2026-01-31"),
      ("15 Jan 2026", "15 Jan 2026 | day | 2026-01-15..2026-01-15"),
      ("January 15, 2024", "January 15, 2024 | day | 2024-01-15..2024-01-15"),
      ("on Jan 15th, 2024.", "Jan 15th, 2024 | day | 2024-01-15..2024-01-15"),
      ("15.01.2026", "15.01.2026 | day | 2026-01-15..2026-01-15"),
      ("2026/01/15", "2026/01/15 | day | 2026-01-15..2026-01-15"),
      ("2026年1月15日", "2026年1月15日 | day | 2026-01-15..2026-01-15"),
      ("2026-01-15 – 2026-02-01", "2026-01-15 – 2026-02-01 | span | 2026-01-15..2026-02-01"),
      ("2026-01-15 to 2026-02-01", "2026-01-15 to 2026-02-01 | span | 2026-01-15..2026-02-01"),
      ("Nov 15-17, 2025 (estimate)", "Nov 15-17, 2025 | span | 2025-11-15..2025-11-17"),
      ("Oct 28 - Nov 3, 2025", "Oct 28 - Nov 3, 2025 | span | 2025-10-28..2025-11-03"),
      ("14–20 October 2025", "14–20 October 2025 | span | 2025-10-14..2025-10-20"),
      ("Early April 2024", "Early April 2024 | month | 2024-04-01..2024-04-30"),
      ("mid-May 2026", "mid-May 2026 | month | 2026-05-01..2026-05-31"),
      ("February 2024", "February 2024 | month | 2024-02-01..2024-02-29"),
      ("2026-03", "2026-03 | month | 2026-03-01..2026-03-31"),
      ("January – March 2026", "January – March 2026 | span | 2026-01-01..2026-03-31"),
      ("Q2 2026", "Q2 2026 | span | 2026-04-01..2026-06-30"),
      ("2026 Q4", "2026 Q4 | span | 2026-10-01..2026-12-31"),
      ("Dec 14", "Dec 14 | yearless | "),
      ("Oct 14-20", "Oct 14-20 | yearless | "),
      ("03/04/2026", "03/04/2026 | ambiguous | "),
      ("25/12/2026", "25/12/2026 | day | 2026-12-25..2026-12-25"),
      ("2026-02-30", "2026-02-30 | impossible | "),
      ("31 April 2026", "31 April 2026 | impossible | "),
      ("you may 2 times", "none"),
      ("step 3 may fail", "none"),
      ("version 1.2.2026", "1.2.2026 | day | 2026-02-01..2026-02-01"),
      ("CVE-2024-1234", "none"),
      ("build 20260115", "none"),
      ("10.0.0.12", "none"),
      ("API v2 / RFC 2616", "none"),
      ("no date at all", "none"),
    ])
  func `reads a date in the words of people`(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test func `reads only the date that a text begins with`() {
    let reader = DateReader(.standard)
    #expect(reader.opening("2026-01-15: kick-off")?.words == "2026-01-15")
    #expect(reader.opening("(done 2026-01-15)") == nil)
    #expect(reader.opening("Kick-off 2026-01-15") == nil)
  }
}
