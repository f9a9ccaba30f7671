import Markdown
import Readiness
import Text

/// Items as rows: glyph, words, dotted leader, response, hours; notes beneath.
extension Checklist {
  /// Writes a list or table that holds items.
  mutating func writeItems(in block: NodeID, into buffer: inout ByteBuffer) {
    if dossier.anchors.isNamed(block) {
      buffer.append("<a class=\"at\" id=\"L")
      buffer.append(document[block].line)
      buffer.append("\"></a>")
    }
    if prose.isList(block) {
      writeList(block, into: &buffer)
    } else if prose.isTable(block) {
      writeTable(block, into: &buffer)
    } else {
      for child in document.children(of: block) { writeItems(in: child, into: &buffer) }
    }
  }

  private mutating func writeList(_ list: NodeID, into buffer: inout ByteBuffer) {
    buffer.append("<ul class=\"items\">")
    for entry in document.children(of: list) {
      if case .item(let index) = report.roles[entry.index] {
        writeItem(index, at: entry, into: &buffer)
      } else {
        writePlainEntry(entry, into: &buffer)
      }
    }
    buffer.append("</ul>")
  }

  private mutating func writeItem(_ index: Int, at entry: NodeID, into buffer: inout ByteBuffer) {
    let look = report.look(ofItem: index)
    buffer.append("<li class=\"item is-")
    buffer.append(look.style)
    buffer.append("\"")
    buffer.id("i-", report.items[index].anchor)
    buffer.append("><div class=\"row\">")
    buffer.glyph(look.symbol)
    buffer.append("<span class=\"txt\">")
    var upcoming = document[entry].firstChild
    let effort = upcoming.flatMap { prose.effortNode(report.items[index].effort, in: $0) }
    if let paragraph = upcoming, prose.isParagraph(paragraph) {
      prose.appendWords(
        of: paragraph, except: effort, isSigned: report.items[index].box == nil, to: &buffer)
      upcoming = document[paragraph].next
    }
    buffer.append("</span>")
    writeResponse(index, look, into: &buffer)
    writeEffort(report.items[index].effort, at: effort, into: &buffer)
    buffer.append("</div>")
    writeNotes(index, into: &buffer)
    writeRest(from: upcoming, into: &buffer)
    buffer.append("</li>")
  }

  /// What status data adds, where it adds anything.
  private func writeNotes(_ index: Int, into buffer: inout ByteBuffer) {
    guard report.items[index].from != .markdown || report.items[index].details.isPresent,
      report.items[index].from != .markdown || !report.items[index].origins.isEmpty
    else { return }
    ItemNotes(item: report.items[index], dossier: dossier).write(into: &buffer)
  }

  private func writeResponse(_ index: Int, _ look: Look, into buffer: inout ByteBuffer) {
    buffer.append("<b class=\"resp\">")
    if report.items[index].children.isEmpty {
      buffer.append(html: dossier.words[look.word])
    } else {
      let leaves = report.leaves(beneath: index)
      buffer.fraction(leaves.done, of: leaves.total)
    }
    buffer.append("</b>")
  }

  /// The words of the effort as written, or the hours where they stand within the text.
  private mutating func writeEffort(
    _ effort: Effort?, at node: NodeID?, into buffer: inout ByteBuffer
  ) {
    guard effort != nil || node != nil else { return }
    buffer.append("<span class=\"eff\">")
    if let node {
      prose.appendInlines(of: node, to: &buffer)
    } else if let effort {
      buffer.append(html: dossier.hours(effort.hours))
    }
    buffer.append("</span>")
  }

  /// What stands beneath an item: nested items, notes, code.
  private mutating func writeRest(from first: NodeID?, into buffer: inout ByteBuffer) {
    var upcoming = first
    while let block = upcoming {
      if prose.isList(block), holdsItem(block) {
        writeList(block, into: &buffer)
      } else {
        buffer.append("<div class=\"note\">")
        prose.append(block, to: &buffer)
        buffer.append("</div>")
      }
      upcoming = document[block].next
    }
  }

  /// A list entry that is no item, in its place among items.
  private mutating func writePlainEntry(_ entry: NodeID, into buffer: inout ByteBuffer) {
    buffer.append("<li class=\"plain\">")
    for block in document.children(of: entry) {
      if prose.isList(block), holdsItem(block) {
        writeList(block, into: &buffer)
      } else {
        prose.append(block, to: &buffer)
      }
    }
    buffer.append("</li>")
  }

  private func holdsItem(_ block: NodeID) -> Bool {
    report.roles[document.subtree(of: block)].contains {
      if case .item = $0 { true } else { false }
    }
  }

  /// A table with items: as written, and what each row was read as in front.
  private mutating func writeTable(_ table: NodeID, into buffer: inout ByteBuffer) {
    buffer.append("<div class=\"scroll\" tabindex=\"0\"><table class=\"items-table\">")
    for row in document.children(of: table) {
      let isHeader = prose.isHeader(row)
      buffer.append(isHeader ? "<thead><tr>" : "")
      if case .item(let index) = report.roles[row.index] {
        let item = report.items[index]
        buffer.append("<tr class=\"item is-")
        buffer.append(item.state.look.style)
        buffer.append("\"")
        buffer.id("i-", item.anchor)
        buffer.append("><td>")
        buffer.state(item.state.look, dossier.words)
        writeNotes(index, into: &buffer)
        buffer.append("</td>")
      } else if isHeader {
        buffer.append("<th scope=\"col\">")
        buffer.append(html: dossier.words[.readAs])
        buffer.append("</th>")
      } else {
        buffer.append("<tr><td></td>")
      }
      for cell in document.children(of: row) { prose.append(cell, to: &buffer) }
      buffer.append(isHeader ? "</tr></thead><tbody>" : "</tr>")
    }
    buffer.append("</tbody></table></div>")
  }

  /// A fence or paragraph whose lines are items: as written, and the rows that were read from it; the
  /// rows alone say all of a paragraph that is nothing else.
  mutating func writeLines(
    of block: NodeID, from first: Int, into buffer: inout ByteBuffer
  ) {
    let indices = report.items.indices[first...].prefix { report.items[$0].node == block }
    let isWhole =
      document[block].kind == .paragraph && document.lines(of: block).count == indices.count
      && !document.subtree(of: block).contains { document[NodeID(index: $0)].kind == .link }
    if !isWhole { prose.append(block, to: &buffer) }
    buffer.append("<ul class=\"items\">")
    for index in indices {
      let item = report.items[index]
      let look = item.state.look
      buffer.append("<li class=\"item is-")
      buffer.append(look.style)
      buffer.append("\"")
      buffer.id("i-", item.anchor)
      buffer.append("><div class=\"row\">")
      buffer.glyph(look.symbol)
      buffer.append("<span class=\"txt\">")
      buffer.append(html: item.text)
      buffer.append("</span>")
      writeResponse(index, look, into: &buffer)
      buffer.append("</div></li>")
    }
    buffer.append("</ul>")
  }

  /// A line of approval as written, and how it stands.
  mutating func writeSignOff(_ index: Int, at block: NodeID, into buffer: inout ByteBuffer) {
    buffer.append("<div class=\"so\"")
    if dossier.anchors.isNamed(block) {
      buffer.append(" id=\"L")
      buffer.append(document[block].line)
      buffer.append("\"")
    }
    buffer.append(">")
    prose.append(block, to: &buffer)
    buffer.state(report.signOffs[index].state.look, dossier.words)
    buffer.append("</div>")
  }
}

extension Report {
  /// The look of an item; that of a parent follows from its leaves.
  func look(ofItem index: Int) -> Look {
    guard !items[index].children.isEmpty else { return items[index].state.look }
    let leaves = leaves(beneath: index)
    if leaves.total > 0, leaves.done == leaves.total { return ItemState.done.look }
    if leaves.blocked > 0 { return ItemState.blocked.look }
    if leaves.done + leaves.inProgress > 0 { return ItemState.inProgress.look }
    let isApart = leaves.total == 0 && leaves.notApplicable > 0
    return (isApart ? ItemState.notApplicable : .open).look
  }

  /// The leaves beneath an item, by state.
  func leaves(beneath item: Int) -> Progress {
    var progress = Progress()
    var rest = items[item].children
    while let child = rest.popLast() {
      if items[child].children.isEmpty {
        progress.count(items[child].state)
      } else {
        rest += items[child].children
      }
    }
    return progress
  }
}
