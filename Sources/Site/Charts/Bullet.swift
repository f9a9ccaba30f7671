import Text

/// What is shown against what is required: a bar, and a line where it has to reach.
struct Bullet {
  var done: Int
  var total: Int
  /// In tenths of a per cent; nil where no share is required.
  var required: Int?
  /// What the document declares, in tenths of a per cent: a hollow triangle.
  var declared: Int?

  func write(into buffer: inout ByteBuffer) {
    buffer.append(
      #"<svg class="bullet" aria-hidden="true"><rect class="track" y="8" width="100%" height="10"/>"#
    )
    if done > 0 {
      buffer.append(#"<rect class="f-done" y="8""#)
      buffer.attribute(" width", share: done, of: total)
      buffer.append(#" height="10"/>"#)
    }
    if let required {
      // The line stays inside the drawing at 100 %.
      let place = min(max(required, 4), 996)
      buffer.append("<line class=\"k-ink\"")
      buffer.attribute(" x1", permille: place)
      buffer.attribute(" x2", permille: place)
      buffer.append(#" y1="4" y2="22" stroke-width="2"/>"#)
    }
    if let declared {
      buffer.append("<svg overflow=\"visible\"")
      buffer.attribute(" x", permille: min(max(declared, 0), 1000))
      buffer.append(#"><path class="f-paper k-ink" stroke-width="1.4" d="M-5 0h10L0 7z"/></svg>"#)
    }
    buffer.append("</svg>")
  }
}
