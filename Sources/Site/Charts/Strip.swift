import Readiness
import Text

/// A bar of states: done, in progress, blocked, what is left, and not applicable, always in this
/// order, each as wide as its share of the items, or of the hours that they state.
struct Strip {
  private let done: Int
  private let inProgress: Int
  private let blocked: Int
  /// Not applicable or waived.
  private let apart: Int
  private let total: Int
  /// The sentence that says the same; nil where the row at hand does.
  private let label: String?

  init(progress: Progress) {
    done = progress.done
    inProgress = progress.inProgress
    blocked = progress.blocked
    apart = progress.notApplicable + progress.waived
    total = progress.total + apart
    label = nil
  }

  /// The same by hours, of the items that state any; nil without such.
  init?(effort: EffortFigures, label: String) {
    guard let hours = effort.hours, hours > 0 else { return nil }
    done = Self.minutes(effort.doneHours ?? 0)
    inProgress = Self.minutes(effort.inProgressHours)
    blocked = Self.minutes(effort.blockedHours)
    apart = Self.minutes(effort.apartHours)
    total = Self.minutes(hours)
    self.label = label
  }

  /// More than a hundred thousand years are drawn as so many.
  private static func minutes(_ hours: Double) -> Int { Int((min(hours, 1e9) * 60).rounded()) }

  func write(into buffer: inout ByteBuffer) {
    if let label {
      buffer.append("<svg class=\"strip strip-thin\" role=\"img\" aria-label=\"")
      buffer.append(html: label, inAttribute: true)
      buffer.append("\">")
    } else {
      buffer.append("<svg class=\"strip\" aria-hidden=\"true\">")
    }
    buffer.append(#"<rect class="track" width="100%" height="100%"/>"#)
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
    segment(" seg-done", done, at: 0)
    segment("\" fill=\"url(#p-prog)", inProgress, at: before)
    segment("\" fill=\"url(#p-block)", blocked, at: before)
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
