import Mustache
import Readiness
import Text

/// Declared effort against the sum of the items: outline, solid, and hatched beyond the declaration.
struct EffortBars: Sendable {
  struct Row: Sendable {
    var title: String
    var declared: Double
    var hours: Double
    /// The longest of all rows, in hours.
    var scale: Double
    var dossier: Dossier
  }

  let rows: [Row]

  /// Nil where no section both declares an effort and has items that carry one.
  init?(_ dossier: Dossier) {
    var pairs: [(String, Double, Double)] = []
    for (index, section) in dossier.report.sections.enumerated() {
      let effort = dossier.assessment.sections[index].effort
      guard let declared = effort.declared?.hours, let hours = effort.hours else { continue }
      pairs.append(((section.number.map { "\($0). " } ?? "") + section.title, declared, hours))
    }
    let whole = dossier.assessment.effort
    if let declared = whole.declared?.hours, let hours = whole.hours {
      pairs.append((dossier.words[.allSections], declared, hours))
    }
    guard let scale = pairs.map({ max($0.1, $0.2) }).max(), scale > 0 else { return nil }
    rows = pairs.map {
      Row(title: $0.0, declared: $0.1, hours: $0.2, scale: scale, dossier: dossier)
    }
  }

  /// How far the declarations are from what their items add up to.
  private var caption: String {
    guard let words = rows.first?.dossier.words else { return "" }
    let other = rows.filter { $0.hours != $0.declared }
    let worst = other.max { abs($0.hours - $0.declared) < abs($1.hours - $1.declared) }
    return words.sentences(
      words.fill(.captionEffort, "\(other.count)", "\(rows.count)"),
      worst.map {
        words.fill(
          $0.hours > $0.declared ? .captionEffortMore : .captionEffortLess, $0.title,
          $0.dossier.hours($0.declared), $0.dossier.hours($0.hours),
          $0.dossier.hours(abs($0.hours - $0.declared)))
      })
  }

  static let view = View<EffortBars>([
    .text("caption", "How far the declarations are from what items add up to.") { $0.caption },
    .list("rows", "Each section that declares an effort.", of: row) { $0.rows },
  ])

  private static let row = View<Row>([
    .text("title", "The section.") { $0.title },
    .text("note", "Both figures in words.") { $0.note },
    .html("bars", "Both figures as bars.") { row in row.bars },
  ])
}

extension EffortBars.Row {
  fileprivate var note: String {
    dossier.words.fill(.effortNote, dossier.hours(declared), dossier.hours(hours))
  }

  fileprivate var bars: Writing { { [self] in write(into: &$0) } }

  /// Room for the difference is left at the right end.
  private func permille(_ hours: Double) -> Int { Int(hours / scale * 840) }

  private func write(into buffer: inout ByteBuffer) {
    buffer.append(
      #"<svg class="effbar" aria-hidden="true"><rect class="f-paper k-ink" stroke-width="1.4" x="0.5" y="3""#
    )
    buffer.attribute(" width", permille: permille(declared))
    buffer.append(#" height="8"/><rect class="f-ink2" y="15""#)
    buffer.attribute(" width", permille: permille(min(declared, hours)))
    buffer.append(#" height="11"/>"#)
    if hours > declared {
      buffer.append(#"<rect fill="url(#p-over)" y="15""#)
      buffer.attribute(" x", permille: permille(declared))
      buffer.attribute(" width", permille: permille(hours) - permille(declared))
      buffer.append(#" height="11"/>"#)
    }
    buffer.append(
      hours == declared ? "<text class=\"t t-m\" y=\"25\"" : "<text class=\"t t-block\" y=\"25\"")
    buffer.attribute(" x", permille: permille(max(declared, hours)) + 10)
    buffer.append(">")
    if hours == declared {
      buffer.append(html: dossier.words.within(.agrees))
    } else {
      buffer.append(html: (hours > declared ? "+" : "−") + dossier.hours(abs(hours - declared)))
    }
    buffer.append("</text></svg>")
  }
}
