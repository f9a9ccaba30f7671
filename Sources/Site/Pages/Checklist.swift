import Markdown
import Readiness
import Text

/// The document on its page: every block in its place, sections with their progress, items as rows
/// of a flight-deck checklist.
struct Checklist {
  let dossier: Dossier
  var prose: Prose
  let report: Report
  let document: Document
  private let blocks: [NodeID]
  /// The next block to write.
  private var position = 0
  /// What the blocks at hand stand in.
  private var wrapper = Wrapper.none
  private let principal: Set<Int>

  private enum Wrapper {
    case none, prose, groups
  }

  init(_ dossier: Dossier) {
    self.dossier = dossier
    report = dossier.report
    document = dossier.report.document
    prose = Prose(dossier)
    blocks = Array(dossier.report.document.children(of: Document.root))
    principal = Set(dossier.outline.principal)
  }

  /// Writes the whole document.
  mutating func write(into buffer: inout ByteBuffer) {
    writeBlocks(before: document.count, depth: 0, into: &buffer)
    switchTo(.none, &buffer)
  }

  /// Writes blocks up to a node; sections among them with all that stands beneath.
  private mutating func writeBlocks(
    before end: Int, depth: Int, into buffer: inout ByteBuffer
  ) {
    while position < blocks.count, blocks[position].index < end {
      let block = blocks[position]
      position += 1
      writeAnchors(before: block, into: &buffer)
      if case .section(let index) = report.roles[block.index] {
        writeSection(index, at: block, depth: depth, into: &buffer)
      } else {
        writeBlock(block, into: &buffer)
      }
    }
  }

  private mutating func writeSection(
    _ index: Int, at block: NodeID, depth: Int, into buffer: inout ByteBuffer
  ) {
    let end = report.sections[index].extent.upperBound
    if principal.contains(index) {
      switchTo(.none, &buffer)
      openSection(index, at: block, into: &buffer)
      writeBlocks(before: end, depth: 1, into: &buffer)
      switchTo(.none, &buffer)
      buffer.append("</section>")
    } else if depth == 1 {
      switchTo(isNarrow(report.sections[index].extent) ? .groups : .none, &buffer)
      let outer = wrapper
      buffer.append("<div class=\"group\"")
      buffer.id("s-", report.sections[index].id)
      buffer.append(">")
      writeGroupHead(index, at: block, level: 4, into: &buffer)
      wrapper = .none
      writeBlocks(before: end, depth: 2, into: &buffer)
      switchTo(.none, &buffer)
      buffer.append("</div>")
      wrapper = outer
    } else {
      switchTo(.none, &buffer)
      buffer.append("<div class=\"sub-head\"")
      buffer.id("s-", report.sections[index].id)
      buffer.append(">")
      writeGroupHead(index, at: block, level: depth == 0 ? 3 : 3 + depth, into: &buffer)
      buffer.append("</div>")
      writeBlocks(before: end, depth: depth == 0 ? 0 : depth + 1, into: &buffer)
    }
  }

  /// Whether blocks fit two beside each other: no table, no code.
  private func isNarrow(_ extent: Range<Int>) -> Bool {
    !extent.contains { prose.isWide(NodeID(index: $0)) }
  }

  private func writeAnchors(before block: NodeID, into buffer: inout ByteBuffer) {
    for id in dossier.anchors.ids(before: block) {
      buffer.append("<a class=\"at\"")
      buffer.id("", id)
      buffer.append("></a>")
    }
  }

  private mutating func writeBlock(_ block: NodeID, into buffer: inout ByteBuffer) {
    switch report.roles[block.index] {
    case .title: return
    case .metadata where dossier.anchors.isInTitleBlock(block): return
    case .item(let index):
      switchTo(.none, &buffer)
      writeLines(of: block, from: index, into: &buffer)
    case .signOff(let index):
      switchTo(.prose, &buffer)
      writeSignOff(index, at: block, into: &buffer)
    default:
      if prose.isRule(block) { return }
      if holdsItems(block) {
        switchTo(.none, &buffer)
        writeItems(in: block, into: &buffer)
      } else {
        switchTo(.prose, &buffer)
        if dossier.anchors.isNamed(block) { writeAnchor(block, into: &buffer) }
        prose.append(block, to: &buffer)
      }
    }
  }

  private func writeAnchor(_ block: NodeID, into buffer: inout ByteBuffer) {
    buffer.append("<a class=\"at\" id=\"L")
    buffer.append(document[block].line)
    buffer.append("\"></a>")
  }

  private func holdsItems(_ block: NodeID) -> Bool {
    report.roles[document.subtree(of: block)].contains {
      if case .item = $0 { true } else { false }
    }
  }

  private mutating func switchTo(_ next: Wrapper, _ buffer: inout ByteBuffer) {
    guard next != wrapper else { return }
    if wrapper != .none { buffer.append("</div>") }
    switch next {
    case .none: break
    case .prose: buffer.append("<div class=\"prose\">")
    case .groups: buffer.append("<div class=\"groups\">")
    }
    wrapper = next
  }
}
