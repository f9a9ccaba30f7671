import Readiness
import Text

/// Where a mark of a row lies, from its top.
private struct Lane {
  let y: StaticString
  let height: StaticString
}

extension Gantt {
  /// The track of a row: its window, what of it is done, its estimate, and its flag.
  func track(of row: Row) -> Writing {
    { [self] buffer in
      buffer.append("<svg class=\"g-track\" aria-hidden=\"true\">")
      for tick in ticks { buffer.rule(at: tick.place, "k-rule", "1") }
      if let end { buffer.rule(at: end, "k-ink", "1\" stroke-dasharray=\"4 3") }
      row.write(into: &buffer, isAlone: !hasEstimates)
      if let today { buffer.rule(at: today, "k-prog", "2") }
      row.writePast(into: &buffer)
      buffer.append("</svg>")
    }
  }

  /// What marks the chart has, each with its words.
  var marks: [Mark] {
    Mark.allCases.filter { mark in
      switch mark {
      case .window: rows.contains { $0.isSpan }
      case .day: rows.contains { $0.window != nil && !$0.isSpan }
      case .done: rows.contains { $0.isSpan && ($0.plan.progress(of: $0.entry)?.done ?? 0) > 0 }
      case .estimate: hasEstimates
      case .past: rows.contains { $0.past != nil }
      case .flag: rows.contains { $0.window != nil && $0.plan.isClosedOpen($0.entry) }
      case .today: today != nil
      case .end: end != nil
      }
    }
  }

  /// A mark of the chart, as its key shows it.
  enum Mark: CaseIterable {
    case window, day, done, estimate, past, flag, today, end

    var word: Word {
      switch self {
      case .window: .markWindow
      case .day: .markDay
      case .done: .markDone
      case .estimate: .markEstimate
      case .past: .markPast
      case .flag: .markFlag
      case .today: .today
      case .end: .planEnds
      }
    }

    /// Inside a swatch of 22 by 12 pixels.
    var shape: StaticString {
      switch self {
      case .window:
        #"<rect class="f-paper k-ink" stroke-width="1.4" x="1" y="1" width="20" height="10"/>"#
      case .day: #"<circle class="f-ink" cx="11" cy="6" r="5"/>"#
      case .done: #"<rect class="f-done" width="100%" height="100%"/>"#
      case .estimate: #"<rect class="f-ink2" width="100%" height="100%"/>"#
      case .past:
        #"<rect fill="url(#p-over)" width="100%" height="100%"/><rect class="f-none k-block" x="0.5" y="0.5" width="21" height="11"/>"#
      case .flag: #"<path class="f-block" d="M7 0l9 6-9 6z"/>"#
      case .today: #"<line class="k-prog" stroke-width="2" x1="11" x2="11" y2="100%"/>"#
      case .end:
        #"<line class="k-ink" stroke-dasharray="4 3" x1="11" x2="11" y2="100%"/>"#
      }
    }
  }
}

extension Gantt.Row {
  fileprivate var isSpan: Bool {
    guard let window else { return false }
    let width = window.upperBound - window.lowerBound
    return scale.isCalendar ? width > 1 : scale.permille(window.upperBound) > start
  }

  /// Where its window begins on the axis.
  private var start: Int { window.map { scale.permille($0.lowerBound) } ?? 0 }

  /// - Parameter isAlone: without estimates beneath, the windows have the whole row.
  fileprivate func write(into buffer: inout ByteBuffer, isAlone: Bool) {
    guard let window else { return }
    let lane = isAlone ? Lane(y: "17", height: "13") : Lane(y: "9", height: "11")
    var end = start
    if isSpan {
      let width = max(scale.permille(window.upperBound) - start, 3)
      end += width
      buffer.rectangle("class=\"f-paper k-ink\" stroke-width=\"1.4\"", start, width, lane)
      writeDone(start, width, lane, into: &buffer)
    } else {
      buffer.append("<circle class=\"f-ink\" r=\"5\" cy=\"")
      buffer.append(isAlone ? "24\"" : "14\"")
      buffer.attribute(" cx", permille: start)
      buffer.append("/>")
    }
    writeBar(into: &buffer)
    if plan.isClosedOpen(entry) { writeFlag(at: end, lane, into: &buffer) }
  }

  /// What of its items is done, as the filled part of its window.
  private func writeDone(
    _ start: Int, _ width: Int, _ lane: Lane, into buffer: inout ByteBuffer
  ) {
    guard let progress = plan.progress(of: entry), progress.done > 0 else { return }
    buffer.rectangle(
      "class=\"f-done k-ink\" stroke-width=\"1.4\"", start,
      width * progress.done / progress.total, lane)
  }

  /// Its estimate, solid within the window and before it, hatched behind its end.
  private func writeBar(into buffer: inout ByteBuffer) {
    guard let bar, let window else { return }
    let lane = Lane(y: "26", height: "11")
    let start = scale.permille(bar.lowerBound)
    let end = max(scale.permille(bar.upperBound), start + 3)
    let border = past == nil ? end : max(start, min(end, scale.permille(window.upperBound)))
    if border > start { buffer.rectangle("class=\"f-ink2\"", start, border - start, lane) }
    guard border < end else { return }
    buffer.rectangle("fill=\"url(#p-over)\"", border, end - border, lane)
    buffer.rectangle("class=\"f-none k-block\"", border, end - border, lane)
  }

  /// By how much its estimate ends after its window, beside the bar, over all lines.
  fileprivate func writePast(into buffer: inout ByteBuffer) {
    guard let bar, let amount = pastAmount else { return }
    let start = scale.permille(bar.lowerBound)
    let end = max(scale.permille(bar.upperBound), start + 3)
    let isLeft = end > 780
    guard !isLeft || start > 220 else { return }
    buffer.append("<text class=\"t t-block halo\" y=\"36\"")
    buffer.attribute(" x", permille: isLeft ? start - 10 : end + 10)
    buffer.append(isLeft ? " text-anchor=\"end\">+" : ">+")
    buffer.append(html: amount)
    buffer.append("</text>")
  }

  /// At its end; at the right edge it flies to the left.
  private func writeFlag(at place: Int, _ lane: Lane, into buffer: inout ByteBuffer) {
    buffer.append("<svg overflow=\"visible\" y=\"")
    buffer.append(lane.y)
    buffer.append("\"")
    buffer.attribute(" x", permille: place)
    buffer.append("><path class=\"f-block\" d=\"")
    switch (isSpan, place > 970) {
    case (true, false): buffer.append("M1 -1l9 6-9 6z")
    case (true, true): buffer.append("M-1 -1l-9 6 9 6z")
    case (false, false): buffer.append("M7 -1l9 6-9 6z")
    case (false, true): buffer.append("M-7 -1l-9 6 9 6z")
    }
    buffer.append("\"/></svg>")
  }
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

  fileprivate mutating func rectangle(
    _ paint: StaticString, _ start: Int, _ width: Int, _ lane: Lane
  ) {
    append("<rect ")
    append(paint)
    append(" y=\"")
    append(lane.y)
    append("\" height=\"")
    append(lane.height)
    append("\"")
    attribute(" x", permille: start)
    attribute(" width", permille: width)
    append("/>")
  }
}
