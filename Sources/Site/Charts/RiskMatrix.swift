import Readiness
import Text

/// Likelihood upward, impact to the right, worst at the top right, or the other way where the
/// settings say so; levels from the grid in force.
struct RiskMatrix: Sendable {
  private let grid: RiskGrid
  private let risks: [RisksPage.Entry]
  private let swapsAxes: Bool
  private let words: Words

  /// Nil where no risk has both numbers.
  init?(_ page: RisksPage) {
    risks = page.open.filter(\.isScored)
    guard !risks.isEmpty else { return nil }
    grid = page.grid
    swapsAxes = page.swapsAxes
    words = page.dossier.words
  }

  /// How many of its risks are high or worse, and how many of those nothing is named against.
  var caption: String {
    let high = risks.filter { ($0.risk.level?.band ?? 0) > 2 }
    let bare = high.count { $0.risk.covers.isEmpty }
    return words.sentences(
      words.fill(.captionMatrix, "\(high.count)", "\(risks.count)"),
      bare == 0 ? nil : words.fill(.captionMatrixBare, "\(bare)"))
  }

  private var upward: Word { swapsAxes ? .impact : .likelihood }
  private var rightward: Word { swapsAxes ? .likelihood : .impact }

  func write(into buffer: inout ByteBuffer) {
    buffer.append("<p class=\"axis-y\" aria-hidden=\"true\">↑ ")
    buffer.append(html: words[upward])
    buffer.append(
      "</p><table class=\"matrix\" aria-labelledby=\"h-matrix\"><colgroup><col class=\"h\">")
    for _ in 0..<grid.size { buffer.append("<col>") }
    buffer.append("</colgroup><thead><tr><td></td>")
    for column in 1...grid.size {
      buffer.append("<th scope=\"col\">")
      writeStep(column, rightward, into: &buffer)
      buffer.append("</th>")
    }
    buffer.append("</tr></thead><tbody>")
    for row in (1...grid.size).reversed() {
      buffer.append("<tr><th scope=\"row\">")
      writeStep(row, upward, into: &buffer)
      buffer.append("</th>")
      for column in 1...grid.size {
        writeCell(swapsAxes ? column : row, swapsAxes ? row : column, into: &buffer)
      }
      buffer.append("</tr>")
    }
    buffer.append("</tbody></table><p class=\"axis-x\" aria-hidden=\"true\">")
    buffer.append(html: words[rightward])
    buffer.append(" →</p>")
    writeKey(into: &buffer)
  }

  /// Letter and word of each level that the grid has.
  private func writeKey(into buffer: inout ByteBuffer) {
    buffer.append("<ul class=\"key\">")
    for level in Risk.Level.allCases where grid.levels.contains(where: { $0.contains(level) }) {
      buffer.append("<li>")
      buffer.band(level, words)
      buffer.append("</li>")
    }
    buffer.append("</ul>")
  }

  private func writeStep(_ step: Int, _ word: Word, into buffer: inout ByteBuffer) {
    buffer.append("<span class=\"vh\">")
    buffer.append(html: words[word])
    buffer.append(" </span>")
    buffer.append(step)
  }

  private func writeCell(_ likelihood: Int, _ impact: Int, into buffer: inout ByteBuffer) {
    let level = grid.levels[likelihood - 1][impact - 1]
    buffer.append("<td class=\"cell b")
    buffer.append(level.band)
    buffer.append("\"><span class=\"sc\"><span>")
    buffer.append(likelihood)
    buffer.append("·")
    buffer.append(impact)
    buffer.append("</span><span>")
    buffer.append(level.letter)
    buffer.append("</span></span>")
    let here = risks.filter {
      step($0.risk.likelihood) == likelihood && step($0.risk.impact) == impact
    }
    if !here.isEmpty {
      buffer.append("<ul class=\"chips\">")
      for entry in here { writeChip(entry, into: &buffer) }
      buffer.append("</ul>")
    }
    buffer.append("</td>")
  }

  private func writeChip(_ entry: RisksPage.Entry, into buffer: inout ByteBuffer) {
    buffer.append("<li><a class=\"chip\" href=\"#")
    buffer.append(html: entry.anchor, inAttribute: true)
    buffer.append("\">")
    buffer.append(html: entry.mark)
    buffer.append("</a></li>")
  }

  /// A number from 1 to 5 as a step of the grid.
  private func step(_ number: Int?) -> Int? {
    guard let number, (1...5).contains(number) else { return nil }
    return grid.size == 5 ? number : number / 2 + 1
  }
}
