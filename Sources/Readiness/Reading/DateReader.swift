import Text

/// Reads calendar days and spans in the words of people: `15 Jan 2026`, `January 15, 2024`,
/// `14 de Octubre, 2025`, `2026-01-15 – 2026-02-01`, `Early April 2024`, `Q2 2026`.
///
/// Nothing is guessed: a day without a year stays words, and so does `03/04/2026`, which two
/// continents read differently.
package struct DateReader: Sendable {
  package let vocabulary: Vocabulary

  package init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  package struct Found: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// One day of the calendar.
      case day
      /// From one day to another: a month, a quarter, `Jan 5 – Feb 2, 2026`.
      case span
      /// A month, or a part of one, without a day: due until its end.
      case month
      /// A day and month of which nobody wrote the year.
      case yearless
      /// `03/04/2026`: the day may be either number.
      case ambiguous
      /// `2026-02-30`: the calendar has no such day.
      case impossible
    }

    package var words: String
    package var kind: Kind
    /// The first day; nil where the calendar or the text gives none.
    package var day: Day?
    /// The last day; equal to `day` for one day.
    package var end: Day?
    /// Byte offsets in the text.
    package var range: Range<Int>

    /// The day by which a thing is due that is due then.
    package var due: Day? { end ?? day }
  }

  /// The first date in a text.
  package func date(in text: String) -> Found? {
    guard mayHoldDate(text) else { return nil }
    let tokens = DateTokens(text, vocabulary: vocabulary)
    for start in tokens.list.indices {
      if let found = found(in: tokens, from: start) { return found.date }
    }
    return nil
  }

  /// The date that a text begins with, whatever follows it.
  package func opening(_ text: String) -> Found? {
    guard mayHoldDate(text) else { return nil }
    let tokens = DateTokens(text, vocabulary: vocabulary)
    guard let first = tokens.list.first, first.isWordOrNumber else { return nil }
    return found(in: tokens, from: 0)?.date
  }

  private func mayHoldDate(_ text: String) -> Bool {
    text.holdsByte { (0x30...0x39).contains($0) }
  }

  /// The date that begins at a token, and the token after it.
  func found(in tokens: DateTokens, from start: Int) -> (date: Found, next: Int)? {
    var scan = DateScan(text: tokens, at: start, vocabulary: vocabulary)
    let isPart = scan.skipPartOfMonth()
    guard var first = scan.date(), !isPart || first.day == nil else { return nil }
    var last = first
    let before = scan
    if first.lastDay == nil, scan.skipRange() {
      if let upper = scan.date(), upper.joins(first) {
        last = upper
        first.year = first.year ?? upper.year
        first.quarter = first.year == nil ? nil : first.quarter
      } else {
        scan = before
      }
    }
    guard first.year != nil || first.day != nil else { return nil }
    let lower = tokens.list[start].range.lowerBound
    let upper = tokens.list[scan.at - 1].range.upperBound
    let words = String(decoding: tokens.bytes[lower..<upper], as: UTF8.self)
    return (Found(words: words, from: first, to: last, range: lower..<upper), scan.at)
  }
}

extension DateReader.Found {
  fileprivate init(
    words: String, from first: DateScan.Date, to last: DateScan.Date, range: Range<Int>
  ) {
    self.words = words
    self.range = range
    day = first.firstDay
    end = last.endDay
    if first.isAmbiguous || last.isAmbiguous {
      (kind, day, end) = (.ambiguous, nil, nil)
    } else if first.year == nil {
      (kind, day, end) = (.yearless, nil, nil)
    } else if day == nil || end == nil {
      (kind, day, end) = (.impossible, nil, nil)
    } else if first == last, first.day == nil, first.quarter == nil {
      kind = .month
    } else {
      kind = day == end ? .day : .span
    }
  }
}
