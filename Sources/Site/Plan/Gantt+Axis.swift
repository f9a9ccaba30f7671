import Readiness
import Text

extension Gantt {
  /// Where lines stand, with their labels: months or days, or the plan's own numbers.
  var ticks: [(place: Int, label: String)] {
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
    let months = days / 30
    let step = [1, 2, 3, 4, 6].first { months <= $0 * 12 } ?? (months / 12 + 11) / 12 * 12
    let low = Day(daysSinceEpoch: Int(scale.low))
    // Months since year 0; the axis may end after the last day that can be written.
    var month = (low.year * 12 + low.month - 1 + step - 1) / step * step
    while let first = Day(year: month / 12, month: month % 12 + 1, day: 1),
      Double(first.daysSinceEpoch) < scale.high
    {
      if Double(first.daysSinceEpoch) >= scale.low {
        let label = first.label(dossier.words, isShort: months > 7)
        ticks.append((scale.permille(Double(first.daysSinceEpoch)), label))
      }
      month += step
    }
    return ticks
  }

  /// Today's place, where it lies on the axis.
  var today: Int? {
    guard scale.isCalendar else { return nil }
    let place = scale.permille(Double(dossier.report.asOf.daysSinceEpoch))
    return (0...1000).contains(place) ? place : nil
  }

  var axis: Writing {
    { [self] buffer in
      buffer.append("<svg class=\"g-axis\" aria-hidden=\"true\">")
      let ticks = ticks
      for (index, tick) in ticks.enumerated() {
        // The last label ends at its line, where the one before it may begin.
        if index > 0, tick.place > 950, tick.place - ticks[index - 1].place < 100 { continue }
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
      if let today { write(.today, "<text class=\"t t-prog\" y=\"18\"", at: today, &buffer) }
      if let end, hasRoomForEnd {
        write(.planEnds, "<text class=\"t t-b\" y=\"18\"", at: end, &buffer)
      }
      buffer.append("</svg>")
    }
  }

  private func write(
    _ word: Word, _ text: StaticString, at place: Int, _ buffer: inout ByteBuffer
  ) {
    buffer.append(text)
    buffer.attribute(" x", permille: place)
    buffer.append(place > 850 ? " text-anchor=\"end\">" : " text-anchor=\"middle\">")
    buffer.append(html: dossier.words[word])
    buffer.append("</text>")
  }

  /// The plan's end, where the axis goes on after it.
  var end: Int? {
    guard let planEnd else { return nil }
    let place = scale.permille(planEnd)
    return place < 1000 ? place : nil
  }

  /// Where the words of today and of the plan's end do not meet.
  private var hasRoomForEnd: Bool {
    guard let end, scale.isCalendar else { return end != nil }
    return abs((today ?? (isTodayLater ? 1000 : 0)) - end) > 200
  }

  private var isTodayLater: Bool {
    Double(dossier.report.asOf.daysSinceEpoch) > scale.high
  }

  /// Today beyond an end of the axis: an arrow at that edge.
  private func writeOffScale(into buffer: inout ByteBuffer) {
    guard scale.isCalendar, today == nil else { return }
    let isLater = isTodayLater
    buffer.append("<text class=\"t t-prog\" y=\"18\"")
    buffer.append(isLater ? " x=\"100%\" text-anchor=\"end\">" : " x=\"0\">← ")
    buffer.append(html: dossier.words[.today])
    buffer.append(isLater ? " →</text>" : "</text>")
  }
}

extension Day {
  /// `Feb`, and in January the year, alone where there is little room.
  fileprivate func label(_ words: Words, isShort: Bool) -> String {
    guard month == 1 else { return words.month(of: self) }
    return isShort ? "\(year)" : "\(words.month(of: self)) \(year)"
  }
}
