import Text

/// One box per section: as wide as its share of the items, filled to the share that is done.
struct Skyline {
  let bars: [Summary.Bar]
  /// The sentence that says the same.
  let label: String

  /// Between two boxes, in thousandths of the width.
  private static let gap = 4

  func write(into buffer: inout ByteBuffer) {
    let total = bars.reduce(0) { $0 + $1.total }
    buffer.append("<svg class=\"sky\" role=\"img\" aria-label=\"")
    buffer.append(html: label, inAttribute: true)
    buffer.append("\">")
    var before = 0
    for (index, bar) in bars.enumerated() {
      write(bar, name: "\(index + 1)", after: before, of: total, into: &buffer)
      before += bar.total
    }
    buffer.append("</svg>")
  }

  private func write(
    _ bar: Summary.Bar, name: String, after before: Int, of total: Int,
    into buffer: inout ByteBuffer
  ) {
    let start = before * 1000 / total
    let width = max(2, (before + bar.total) * 1000 / total - start - Self.gap)
    buffer.append("<svg overflow=\"visible\"")
    buffer.attribute(" x", permille: start)
    buffer.attribute(" width", permille: width)
    buffer.append(#"><rect class="track" width="100%" height="46"/>"#)
    let height = bar.total == 0 ? 0 : bar.done * 46 / bar.total
    if height > 0 {
      buffer.append(#"<rect class="f-done" width="100%" y=""#)
      buffer.append(46 - height)
      buffer.append("\" height=\"")
      buffer.append(height)
      buffer.append("\"/>")
    }
    let label = bar.name.isEmpty ? name : bar.name
    if width >= Self.room(for: label) {
      // A narrow box has no room for its label on a phone.
      buffer.append(
        bar.total * 16 >= total ? #"<text class="t t-m""# : #"<text class="t t-m t-wide""#)
      buffer.append(#" x="50%" y="60" text-anchor="middle">"#)
      buffer.append(html: label)
      buffer.append("</text>")
    }
    buffer.append("</svg>")
  }

  /// How many thousandths of the chart a label takes where the chart is 500 px wide, as on a tablet:
  /// 7.5 px a character, and 4 px between two labels.
  private static func room(for label: String) -> Int { 8 + 15 * label.count }
}
