/// The block quotes and list items that are open at a place, outermost first.
///
/// libcmark tells where a block starts, not where its other lines do; this reads the marks before
/// them as CommonMark 5.1 and 5.2 say.
struct ContainerStack {
  private struct Container {
    let isQuote: Bool
    /// The line of its mark, counted in the text.
    let line: Int
    /// The columns by which an item's other lines are indented; 0 until it is asked for.
    var width = 0
  }

  private var open: [Container] = []

  var isEmpty: Bool { open.isEmpty }

  mutating func push(quoteAt line: Int) { open.append(Container(isQuote: true, line: line)) }

  mutating func push(itemAt line: Int) { open.append(Container(isQuote: false, line: line)) }

  mutating func pop() { open.removeLast() }

  /// Where a line of a block in the innermost container goes on behind the container marks.
  ///
  /// `isLazy` is true when a mark is missing, so that only a paragraph can go on there.
  mutating func cursor(at line: Int, in lines: SourceLines) -> (cursor: LineCursor, isLazy: Bool) {
    settleWidths(in: lines)
    return cursor(at: line, in: lines, depth: open.count)
  }

  private func cursor(
    at line: Int, in lines: SourceLines, depth: Int
  ) -> (cursor: LineCursor, isLazy: Bool) {
    var cursor = LineCursor(lines, line: line)
    for container in open[..<depth] {
      if container.isQuote {
        guard cursor.consumeQuoteMark() else { return (cursor, true) }
      } else if container.line == line {
        guard cursor.consumeListMarker() != nil else { return (cursor, true) }
      } else {
        guard cursor.nonspace.indent >= container.width else { return (cursor, true) }
        cursor.advance(columns: container.width)
      }
    }
    return (cursor, false)
  }

  private mutating func settleWidths(in lines: SourceLines) {
    for index in open.indices where !open[index].isQuote && open[index].width == 0 {
      var cursor = cursor(at: open[index].line, in: lines, depth: index).cursor
      open[index].width = cursor.consumeListMarker() ?? 2
    }
  }
}
