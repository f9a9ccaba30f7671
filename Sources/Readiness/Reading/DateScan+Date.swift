import Text

extension DateScan.Date {
  /// Whether `earlier – self` can be one span.
  func joins(_ earlier: Self) -> Bool {
    (day == nil) == (earlier.day == nil) && (quarter == nil) == (earlier.quarter == nil)
      && (year != nil || earlier.year == nil)
  }

  /// The first day that is meant.
  var firstDay: Day? {
    guard let year else { return nil }
    if let quarter { return Day(year: year, month: quarter * 3 - 2, day: 1) }
    guard let month else { return nil }
    return Day(year: year, month: month, day: day ?? 1)
  }

  /// The last day that is meant; a month lasts until its end.
  var endDay: Day? {
    guard let year, let month = quarter.map({ $0 * 3 }) ?? month, (1...12).contains(month) else {
      return nil
    }
    if let day { return Day(year: year, month: month, day: lastDay ?? day) }
    return Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
  }
}
