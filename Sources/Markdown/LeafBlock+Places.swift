/// Where the inlines of a block stand in the file.
///
/// libcmark counts columns in the block's own text, without container marks, and does not count the
/// lines that end inside a link's destination, nor the definitions above a paragraph. Here every
/// column becomes an offset in that text, and the text's lines are those of the source.
extension LeafBlock {
  /// The block's own text by line: where each begins in the source and how long it is.
  private struct Content {
    var ranges: [Range<Int>]
    /// The offsets of the lines in the text, in which each line ends with one byte.
    var starts: [Int] = []

    init(_ ranges: [Range<Int>]) {
      self.ranges = ranges
      var start = 0
      for range in ranges {
        starts.append(start)
        start += range.count + 1
      }
    }

    /// The line, from zero, that an offset of the text lies on.
    func line(of offset: Int) -> Int {
      var low = 0
      var high = starts.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if starts[middle] <= offset { low = middle } else { high = middle }
      }
      return low
    }
  }

  mutating func settlePlaces(
    of block: NodeID, in containers: inout ContainerStack,
    _ definitionLines: ([[UInt8]], Int) -> Int
  ) {
    let first = builder[block].line - lineOffset
    let last = builder[block].endLine - lineOffset
    guard last > first else { return settleOneLine(of: block) }
    var ranges = contentRanges(of: block, first...last, &containers)
    let firstColumn = builder[block].column
    var missing = ranges.count - 1 - countedLineEnds(below: block)
    var definitions = 0
    if missing > 0, let start = ranges.first?.first, lines.bytes[start] == UInt8(ascii: "[") {
      let hasLinks = ends.contains { builder[NodeID(index: $0.index)].isLinkOrImage }
      definitions =
        hasLinks
        ? definitionLines(ranges.prefix(missing).map { Array(lines.bytes[$0]) }, missing) : missing
      definitions = min(definitions, ranges.count - 1)
      missing -= definitions
      ranges.removeFirst(definitions)
      builder[block].line += definitions
      builder[block].column = column(of: ranges[0], on: builder[block].line)
    }
    settle(below: block, Content(ranges), firstColumn: firstColumn, hasHiddenEnds: missing > 0)
  }

  private mutating func settleOneLine(of block: NodeID) {
    let line = builder[block].line
    let start = lines.range(of: line - lineOffset).lowerBound
    for index in block.index + 1..<builder.document.count {
      let id = NodeID(index: index)
      let column = builder[id].column
      builder.setLine(line, of: id)
      guard column > 1 else { continue }
      let before = lines.bytes[min(start + column - 2, lines.bytes.count - 1)]
      if before == UInt8(ascii: "`") || before == UInt8(ascii: "<") { moveToMarks(id) }
    }
  }

  /// Moves a column to the marks, where libcmark tells that of what they hold.
  ///
  /// It does so for code spans and for backticks that nothing closes; for `<…>` it tells no place.
  mutating func moveToMarks(_ id: NodeID) {
    let node = builder[id]
    guard node.kind == .code || node.kind == .text else { return }
    let line = lines.range(of: node.line - lineOffset)
    let offset = line.lowerBound + node.column - 1
    guard node.column > 1, offset <= line.upperBound else { return }
    let before = lines.bytes[offset - 1]
    if before == UInt8(ascii: "`") {
      var most = Int.max
      if node.kind == .text {
        let text = builder.document.store[node.literal]
        most = text.prefix { $0 == before }.count
      }
      var start = offset
      while start > line.lowerBound, offset - start < most, lines.bytes[start - 1] == before {
        start -= 1
      }
      builder[id].column -= offset - start
    } else if before == UInt8(ascii: "<"), let link = node.parent, builder[link].kind == .link,
      builder[link].firstChild == id
    {
      builder[link].column = node.column - 1
    }
  }

  /// The lines of the block without container marks, and without a setext heading's underline.
  private mutating func contentRanges(
    of block: NodeID, _ range: ClosedRange<Int>, _ containers: inout ContainerStack
  ) -> [Range<Int>] {
    let start = lines.range(of: range.lowerBound)
    let first = min(start.lowerBound + builder[block].column - 1, start.upperBound)
    var ranges = [first..<start.upperBound]
    for line in range.dropFirst() {
      let (cursor, isLazy) = containers.cursor(at: line, in: lines)
      if case .heading = builder[block].kind, !isLazy, cursor.isUnderline {
        builder[block].endLine = line + lineOffset
        break
      }
      // libcmark drops the spaces of a line, except where the paragraph goes on lazily.
      ranges.append((isLazy ? cursor.offset : cursor.nonspace.offset)..<cursor.end)
    }
    return ranges
  }

  /// The line ends that libcmark counted: breaks, and those inside code spans and raw HTML.
  private func countedLineEnds(below block: NodeID) -> Int {
    var count = 0
    for index in block.index + 1..<builder.document.count {
      switch builder[NodeID(index: index)].kind {
      case .softBreak, .lineBreak: count += 1
      default: break
      }
    }
    return ends.reduce(count) { $0 + lineEnds(inside: $1) }
  }

  private func lineEnds(inside entry: (index: Int, end: End)) -> Int {
    let node = builder[NodeID(index: entry.index)]
    return node.isLinkOrImage ? 0 : max(0, entry.end.line - node.line)
  }

  private mutating func settle(
    below block: NodeID, _ content: Content, firstColumn: Int, hasHiddenEnds: Bool
  ) {
    let firstLine = builder[block].line
    /// The line that libcmark is on and where it takes that line to begin.
    var line = 0
    var lineStart = 0
    var ends = ends[...]
    var links: [(lastIndex: Int, end: End)] = []
    for index in block.index + 1..<builder.document.count {
      let id = NodeID(index: index)
      while hasHiddenEnds, let link = links.last, link.lastIndex < index {
        links.removeLast()
        line = max(line, content.line(of: lineStart + link.end.column - firstColumn))
      }
      var end: End?
      if let entry = ends.first, entry.index == index {
        ends.removeFirst()
        end = entry.end
        if hasHiddenEnds && builder[id].isLinkOrImage {
          links.append((builder.document.subtree(of: id).upperBound - 1, entry.end))
        }
      }
      var node = builder[id]
      let inner = end.map { lineEnds(inside: (index, $0)) } ?? 0
      node.line = firstLine + line
      place(&node, at: lineStart + node.column - firstColumn, line: line, content)
      node.endLine = node.line + inner
      line = min(line + inner, content.ranges.count - 1)
      if inner > 0 { lineStart = content.starts[line] }
      if node.kind == .softBreak || node.kind == .lineBreak {
        // libcmark does not count the line that ends with a backslash.
        let isCounted = !endsWithBackslash(content.ranges[line]) || node.kind == .softBreak
        line = min(line + 1, content.ranges.count - 1)
        if isCounted { lineStart = content.starts[line] }
        node.column = 0
      }
      builder[id] = node
      moveToMarks(id)
    }
    for index in (block.index + 1..<builder.document.count).reversed() {
      let node = builder[NodeID(index: index)]
      guard let parent = node.parent, parent != block else { continue }
      builder[parent].endLine = max(builder[parent].endLine, node.endLine)
    }
  }

  private func endsWithBackslash(_ range: Range<Int>) -> Bool {
    range.last.map { lines.bytes[$0] == UInt8(ascii: "\\") } ?? false
  }

  /// Gives a node the column of an offset in the block's text, when that lies on its line.
  private func place(_ node: inout Node, at offset: Int, line: Int, _ content: Content) {
    let range = content.ranges[line]
    let inLine = offset - content.starts[line]
    node.column =
      (0...range.count).contains(inLine)
      ? column(of: range, on: node.line) + inLine : 0
  }

  private func column(of range: Range<Int>, on line: Int) -> Int {
    range.lowerBound - lines.range(of: line - lineOffset).lowerBound + 1
  }
}

extension LineCursor {
  /// Whether the rest of the line underlines a setext heading (CommonMark 4.3).
  fileprivate var isUnderline: Bool {
    let (start, indent) = nonspace
    guard indent < 4, start < end else { return false }
    let mark = bytes[start]
    guard mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return false }
    let rest = bytes[start..<end].drop { $0 == mark }
    return rest.allSatisfy(\.isSpaceOrTab)
  }
}
