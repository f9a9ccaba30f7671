import Diagnostics
import Markdown
import Readiness
import Text

/// Where on the report's page a line of the source stands.
///
/// Items and sections have ids of their own; another block gets one only when something names one
/// of its lines.
struct Anchors: Sendable {
  private let report: Report
  /// By line: the item (from 1 on) or the section (from -1 down) that begins there.
  private var starts: [Int32]
  private let blocks: [NodeID]
  private var named: Set<Int> = []
  /// The ids of items that are not drawn as such, by the outermost block that they stand in: a box
  /// that misses being a list item is shown as the words it was written with.
  private var undrawn: [Int: [String]] = [:]
  /// What the document says of itself, by line.
  private let metadata: [Int: [Metadata]]

  init(_ assessment: Assessment) {
    report = assessment.report
    metadata = Dictionary(grouping: report.metadata, by: \.line)
    let document = report.document
    blocks = Array(document.children(of: Document.root))
    let last = blocks.last.map { max(document[$0].endLine, document[$0].line) } ?? 0
    starts = [Int32](repeating: 0, count: max(last, report.items.last?.line ?? 0) + 1)
    // By index, for a loop over the items themselves copies each.
    for index in report.sections.indices {
      let line = report.sections[index].line
      if starts.indices ~= line { starts[line] = Int32(-index - 1) }
    }
    for index in report.items.indices {
      let line = report.items[index].line
      if starts.indices ~= line, starts[line] <= 0 { starts[line] = Int32(index + 1) }
    }
    for index in report.items.indices where !isDrawn(report.items[index].node, index) {
      if let block = outermost(of: report.items[index].line) {
        undrawn[block.index, default: []].append("i-\(report.items[index].anchor)")
      }
    }
    for line in Self.lines(of: assessment) {
      if let block = block(of: line) { named.insert(block.index) }
    }
  }

  /// The lines that the pages of a report name.
  private static func lines(of assessment: Assessment) -> [Int] {
    let report = assessment.report
    var lines: [Int] = report.metadata.map(\.line)
    for claim in assessment.claims {
      lines += [claim.line] + claim.evidence.prefix(Part<Claim>.lineLimit)
    }
    lines += assessment.decision.reasons.compactMap(\.line)
    lines += assessment.decision.recorded.map(\.line)
    lines += (assessment.decision.shortestPath ?? []).compactMap(\.line)
    for gate in report.gates { lines += [gate.line] + gate.criteria.map(\.line) }
    lines += report.signOffs.map(\.line) + report.risks.map(\.line) + report.timeline.map(\.line)
    lines += report.diagnostics.map(\.place.line) + report.repairs.map(\.line)
    return lines
  }

  /// The outermost block that a line is in, unless an item or section begins on it.
  private func block(of line: Int) -> NodeID? {
    starts.indices ~= line && starts[line] != 0 ? nil : outermost(of: line)
  }

  private func outermost(of line: Int) -> NodeID? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if report.document[blocks[middle]].line <= line { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let block = blocks[low - 1]
    return line <= max(report.document[block].endLine, report.document[block].line) ? block : nil
  }

  private func isDrawn(_ node: NodeID, _ index: Int) -> Bool {
    switch report.document[node].kind {
    case .codeBlock: true
    // The lines of a paragraph are drawn where it is nothing else.
    case .paragraph: if case .item = report.roles[node.index] { true } else { false }
    default: report.roles[node.index] == .item(index)
    }
  }

  /// The ids that stand before a block, because nothing in it bears them.
  func ids(before block: NodeID) -> [String] { undrawn[block.index] ?? [] }

  /// Whether every line of a paragraph of metadata stands in the title block.
  func isInTitleBlock(_ block: NodeID) -> Bool {
    let document = report.document
    guard document[block].kind == .paragraph else { return false }
    let lines = document[block].line...max(document[block].line, document[block].endLine)
    return lines.allSatisfy { metadata[$0].map(TitleBlock.holds) ?? false }
  }

  /// Whether a block needs an id, because something names one of its lines.
  func isNamed(_ block: NodeID) -> Bool { named.contains(block.index) }

  /// The id that a line is found by; nil where the page has no place for it.
  func fragment(ofLine line: Int) -> String? {
    if starts.indices ~= line, starts[line] != 0 {
      let start = Int(starts[line])
      return start > 0
        ? "i-\(report.items[start - 1].anchor)" : "s-\(report.sections[-start - 1].id)"
    }
    guard let block = block(of: line) else { return nil }
    switch report.roles[block.index] {
    case .section(let index): return "s-\(report.sections[index].id)"
    case .title: return "title"
    case .metadata where isInTitleBlock(block): return "title"
    default: return "L\(report.document[block].line)"
    }
  }
}
