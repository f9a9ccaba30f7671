import Diagnostics
import Markdown
import Text
import YAML

extension Report {
  /// Gives each approval the fingerprint of what it is for, and holds it against the one that it was
  /// given for, where status data says which.
  ///
  /// What is signed for are the lines of its sections as they were read, or all of the checklist, less
  /// spaces at their ends and the lines on which people sign and choose; then each state that status
  /// data gives an item there. So signing changes no fingerprint, and a tick does.
  ///
  /// - Parameters:
  ///   - text: the file as it was read, front matter too.
  ///   - bodyLineOffset: how many lines stand before the checklist.
  package mutating func stampSignOffs(of text: [UInt8], bodyLineOffset: Int) {
    guard !signOffs.isEmpty else { return }
    let content = SignedContent(self, text: text, bodyLineOffset: bodyLineOffset)
    var known: [[Int]: Digest] = [:]
    for index in signOffs.indices {
      let parts = parts(of: signOffs[index])
      let digest = known[parts] ?? content.digest(of: parts)
      known[parts] = digest
      signOffs[index].content = digest
      guard signOffs[index].state == .signed, let covers = signOffs[index].covers else { continue }
      let isSame = covers.utf8.count >= 8 && digest.hexadecimal.hasPrefix(covers.lowercased())
      guard !isSame else { continue }
      signOffs[index].state = .stale
      diagnostics.append(.stale(signOffs[index], now: digest, source: source))
    }
  }

  /// The sections that an approval is for; none where it is for all.
  private func parts(of signOff: SignOff) -> [Int] {
    guard signOff.scope.isEmpty else {
      let scope = Set(signOff.scope)
      return sections.indices.filter { scope.contains(sections[$0].id) }
    }
    guard let section = signOff.section, hasItems(section) else { return [] }
    return [section]
  }
}

/// The parts of a checklist as people sign for them.
private struct SignedContent {
  private let report: Report
  private let text: [UInt8]
  private let lines: LineIndex
  private let first: Int
  /// The lines on which people sign or choose.
  private var signed: Set<Int> = []

  init(_ report: Report, text: [UInt8], bodyLineOffset: Int) {
    self.report = report
    self.text = text
    lines = LineIndex(text)
    first = bodyLineOffset + 1
    for signOff in report.signOffs where signOff.from == .markdown { signed.insert(signOff.line) }
    for index in report.roles.indices {
      switch report.roles[index] {
      case .signOff, .choice: signed.formUnion(linesOfWords(NodeID(index: index)))
      default: continue
      }
    }
  }

  /// The lines of a block's own words, without what is nested in it.
  private func linesOfWords(_ node: NodeID) -> ClosedRange<Int> {
    let block = report.document[node]
    guard case .item = block.kind else { return block.line...max(block.line, block.endLine) }
    let end = block.firstChild.map { report.document[$0].endLine } ?? block.line
    return block.line...max(block.line, end)
  }

  func digest(of parts: [Int]) -> Digest {
    guard !parts.isEmpty else { return digest(lines(from: first), 0..<report.items.count) }
    let digests = parts.map { part in
      let extent = report.sections[part].extent
      return digest(
        lines(from: report.sections[part].line, to: line(ofNode: extent.upperBound)),
        report.range(ofItemsIn: extent))
    }
    guard digests.count > 1 else { return digests[0] }
    return Digest(of: digests.flatMap { Array($0.hexadecimal.utf8) })
  }

  /// The lines up to the one named or to the end of the text; none where they end before they begin.
  private func lines(from first: Int, to end: Int = .max) -> Range<Int> {
    first..<max(first, min(end, lines.count + 1))
  }

  /// The line on which a node begins; the one after the last for the end of the document.
  private func line(ofNode index: Int) -> Int {
    index < report.document.count
      ? report.document[NodeID(index: index)].line : lines.count + 1
  }

  private func digest(_ range: Range<Int>, _ items: Range<Int>) -> Digest {
    var content: [UInt8] = []
    content.reserveCapacity(text.count)
    for line in range where !signed.contains(line) {
      let extent = lines.range(ofLine: line)
      var end = extent.upperBound
      while end > extent.lowerBound, text[end - 1] <= UInt8(ascii: " ") { end -= 1 }
      content += text[extent.lowerBound..<end]
      content.append(UInt8(ascii: "\n"))
    }
    for index in items where report.items[index].from != .markdown {
      content += Array("\(report.items[index].anchor): \(report.items[index].state)\n".utf8)
    }
    return Digest(of: content)
  }
}

extension Diagnostic {
  fileprivate static func stale(
    _ signOff: SignOff, now digest: Digest, source: String
  ) -> Diagnostic {
    Diagnostic(
      .warning, "sign-off.stale", at: Place(signOff.file ?? source, line: signOff.line, column: 1),
      "'\(Abridged(signOff.role))' signed for other content than there is now",
      hint: "have it signed again, for \(digest.short)")
  }
}
