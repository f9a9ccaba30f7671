import Readiness
import Text

extension Gantt {
  /// Where lines stand, with their labels: months or days, or the plan's own numbers.
  private var ticks: [(place: Int, label: String)] {
    scale.isCalendar ? calendarTicks : ownTicks
  }

  private var ownTicks: [(place: Int, label: String)] {
    let span = scale.high - scale.low
    let hasHalves = scale.low != scale.low.rounded() && span <= 6
    let step = hasHalves ? 0.5 : max(1, (span / 12).rounded(.up))
    return stride(from: scale.low, to: scale.high, by: step).map { value in
      (scale.permille(value), String(writing: { $0.append(decimal: value) }))
    }
  }

  private var calendarTicks: [(place: Int, label: String)] {
    let days = Int(scale.high - scale.low)
    var ticks: [(place: Int, label: String)] = []
    if days <= 21 {
      var day = Int(scale.low.rounded(.up))
      let step = max(1, days / 7)
      while Double(day) < scale.high {
        let date = Day(daysSinceEpoch: day)
        ticks.append((scale.permille(Double(day)), "\(date.day).\(date.month)."))
        day += step
      }
      return ticks
    }
    let step = max(1, days / 30 / 10)
    let low = Day(daysSinceEpoch: Int(scale.low))
    // Months since year 0; the axis may end after the last day that can be written.
    var month = (low.year * 12 + low.month - 1 + step - 1) / step * step
    while let first = Day(year: month / 12, month: month % 12 + 1, day: 1),
      Double(first.daysSinceEpoch) < scale.high
    {
      if Double(first.daysSinceEpoch) >= scale.low {
        ticks.append((scale.permille(Double(first.daysSinceEpoch)), first.month(dossier.words)))
      }
      month += step
    }
    return ticks
  }

  /// Today's place, where it lies on the axis.
  private var today: Int? {
    guard scale.isCalendar else { return nil }
    let place = scale.permille(Double(dossier.report.asOf.daysSinceEpoch))
    return (0...1000).contains(place) ? place : nil
  }

  var axis: Writing {
    { [self] buffer in
      buffer.append("<svg class=\"g-axis\" aria-hidden=\"true\">")
      let ticks = ticks
      for (index, tick) in ticks.enumerated() {
        // On a phone every second label has room.
        let isSpare = ticks.count > 5 && index % 2 == 1
        buffer.append(
          isSpare ? "<text class=\"t t-m t-wide\" y=\"40\"" : "<text class=\"t t-m\" y=\"40\"")
        buffer.attribute(" x", permille: tick.place)
        buffer.append(tick.place > 950 ? " text-anchor=\"end\">" : ">")
        buffer.append(html: tick.label)
        buffer.append("</text>")
      }
      writeOffScale(into: &buffer)
      if let today {
        buffer.append("<text class=\"t t-prog\" y=\"18\"")
        buffer.attribute(" x", permille: today)
        buffer.append(today > 850 ? " text-anchor=\"end\">" : " text-anchor=\"middle\">")
        buffer.append(html: dossier.words[.today])
        buffer.append("</text>")
      }
      buffer.append("</svg>")
    }
  }

  /// Today beyond an end of the axis: an arrow at that edge.
  private func writeOffScale(into buffer: inout ByteBuffer) {
    guard scale.isCalendar, today == nil else { return }
    let isLater = Double(dossier.report.asOf.daysSinceEpoch) > scale.high
    buffer.append("<text class=\"t t-prog\" y=\"18\"")
    buffer.append(isLater ? " x=\"100%\" text-anchor=\"end\">" : " x=\"0\">← ")
    buffer.append(html: dossier.words[.today])
    buffer.append(isLater ? " →</text>" : "</text>")
  }

  fileprivate func writeTrack(of row: Row, into buffer: inout ByteBuffer) {
    buffer.append("<svg class=\"g-track\" aria-hidden=\"true\">")
    for tick in ticks { buffer.rule(at: tick.place, "k-rule", "1") }
    if let today { buffer.rule(at: today, "k-prog", "2") }
    if let span = Self.span(of: row.entry, isCalendar: scale.isCalendar) {
      let start = scale.permille(span.lowerBound)
      let width = scale.permille(span.upperBound) - start
      let isPoint = scale.isCalendar ? span.upperBound - span.lowerBound <= 1 : width <= 0
      if isPoint {
        buffer.append("<circle class=\"f-ink\" r=\"5\" cy=\"24\"")
        buffer.attribute(" cx", permille: start)
        buffer.append("/>")
      } else {
        buffer.append("<rect class=\"f-paper k-ink\" stroke-width=\"1.4\" y=\"17\" height=\"13\"")
        buffer.attribute(" x", permille: start)
        buffer.attribute(" width", permille: max(width, 3))
        buffer.append("/>")
        writeProgress(of: row.entry, start, width, into: &buffer)
      }
    }
    buffer.append("</svg>")
  }

  /// What of the section is done, as the filled part of its window; hatched where the rest is late.
  private func writeProgress(
    of entry: TimelineEntry, _ start: Int, _ width: Int, into buffer: inout ByteBuffer
  ) {
    guard let section = entry.section,
      let bucket = Bucket(dossier.assessment.sections[section].progress), bucket.progress.total > 0
    else { return }
    let filled = width * bucket.progress.done / bucket.progress.total
    if filled > 0 {
      buffer.append("<rect class=\"f-ink2\" y=\"17\" height=\"13\"")
      buffer.attribute(" x", permille: start)
      buffer.attribute(" width", permille: filled)
      buffer.append("/>")
    }
    if dossier.daysLate(entry) != nil, filled < width {
      buffer.append("<rect fill=\"url(#p-over)\" y=\"17\" height=\"13\"")
      buffer.attribute(" x", permille: start + filled)
      buffer.attribute(" width", permille: width - filled)
      buffer.append("/>")
    }
  }
}

extension Gantt.Row {
  var track: Writing { { [self] in chart.writeTrack(of: self, into: &$0) } }

  var late: String? {
    chart.dossier.daysLate(entry).map { chart.dossier.words.fill(.daysLate, "\($0)") }
  }

  /// Nil where it stands in another file.
  var line: Int? { entry.file == nil ? entry.line : nil }
}

extension ByteBuffer {
  fileprivate mutating func rule(at place: Int, _ style: StaticString, _ width: StaticString) {
    append("<line class=\"")
    append(style)
    append("\" y2=\"100%\" stroke-width=\"")
    append(width)
    append("\"")
    attribute(" x1", permille: place)
    attribute(" x2", permille: place)
    append("/>")
  }
}

extension Day {
  /// `Feb`, and the year in January.
  fileprivate func month(_ words: Words) -> String {
    month == 1 ? "\(words.month(of: self)) \(year)" : words.month(of: self)
  }
}
