import Readiness
import Text

/// A bar of states: done, in progress, blocked, what is left, and not applicable, always in this
/// order, each as wide as its share.
struct Strip {
  let progress: Progress

  func write(into buffer: inout ByteBuffer) {
    let apart = progress.notApplicable + progress.waived
    let total = progress.total + apart
    buffer.append(
      #"<svg class="strip" aria-hidden="true"><rect class="track" width="100%" height="100%"/>"#)
    var before = 0
    func segment(_ attributes: StaticString, _ count: Int, at start: Int) {
      guard count > 0 else { return }
      buffer.append("<rect class=\"seg")
      buffer.append(attributes)
      buffer.append("\"")
      if start > 0 { buffer.attribute(" x", share: start, of: total) }
      buffer.attribute(" width", share: count, of: total)
      buffer.append(#" height="100%"/>"#)
      before += count
    }
    segment(" seg-done", progress.done, at: 0)
    segment("\" fill=\"url(#p-prog)", progress.inProgress, at: before)
    segment("\" fill=\"url(#p-block)", progress.blocked, at: before)
    segment("\" fill=\"url(#p-na)", apart, at: total - apart)
    buffer.append("</svg>")
  }
}

extension ByteBuffer {
  /// An attribute in per cent of the whole, with one decimal.
  mutating func attribute(_ name: StaticString, share part: Int, of whole: Int) {
    attribute(name, permille: whole == 0 ? 0 : (part * 2000 / whole + 1) / 2)
  }

  mutating func attribute(_ name: StaticString, permille: Int) {
    append(name)
    append("=\"")
    append(permille / 10)
    if permille % 10 != 0 {
      append(UInt8(ascii: "."))
      append(permille % 10)
    }
    append("%\"")
  }
}
