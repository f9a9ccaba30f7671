import Readiness
import Text

/// `report.json`: everything that is known of a report, for programs.
///
/// The schema is `templates/schema/report.schema.json`; names there never change their meaning.
package struct ReportJSON {
  let assessment: Assessment
  let report: Report
  /// The outermost items of each section, by section index; those before any heading at the end.
  private let itemsBySection: [[Int]]

  package init(_ assessment: Assessment) {
    self.assessment = assessment
    report = assessment.report
    var items = [[Int]](repeating: [], count: report.sections.count + 1)
    for index in report.items.indices where report.items[index].parent == nil {
      items[report.items[index].section ?? report.sections.count].append(index)
    }
    itemsBySection = items
  }

  package func write(into buffer: inout ByteBuffer) {
    buffer.open("{")
    writeHead(into: &buffer)
    buffer.line("items")
    write(items: itemsBySection[report.sections.count], into: &buffer)
    buffer.line("sections")
    let roots = report.sections.indices.filter { report.sections[$0].parent == nil }
    write(sections: roots, into: &buffer)
    writeRisks(into: &buffer)
    writeTimeline(into: &buffer)
    writeSignOffs(into: &buffer)
    writeGates(into: &buffer)
    writeDecision(into: &buffer)
    writeClaims(into: &buffer)
    writeRest(into: &buffer)
    buffer.append("\n}\n")
  }

  private func writeHead(into buffer: inout ByteBuffer) {
    buffer.line("schema")
    buffer.append(json: "holdpoint/report/1")
    buffer.line("slug")
    buffer.append(json: report.slug)
    buffer.line("title")
    buffer.append(json: report.title)
    buffer.line("source")
    buffer.append(json: report.source)
    buffer.line("asOf")
    buffer.append(json: report.asOf.iso)
    buffer.line("owner")
    if let owner = report.owner { buffer.append(json: owner) } else { buffer.append("null") }
    buffer.line("tags")
    buffer.open("[")
    for tag in report.tags {
      buffer.element()
      buffer.append(json: tag)
    }
    buffer.close("]")
    buffer.line("metadata")
    buffer.array(of: report.metadata) { buffer, entry in
      buffer.member("name", entry.name)
      buffer.member("value", entry.value)
      buffer.member("line", entry.line)
    }
    buffer.line("encodingRepairs")
    writeRepairs(into: &buffer)
    buffer.line("boxes")
    buffer.append(report.boxes)
    buffer.line("progress")
    buffer.append(assessment.progress)
    buffer.line("effort")
    buffer.append(assessment.effort)
  }

  private func writeRepairs(into buffer: inout ByteBuffer) {
    buffer.open("{")
    for (name, encoding) in Self.encodings {
      let count = report.repairs.count { $0.encoding == encoding }
      if count > 0 { buffer.member(name, count) }
    }
    buffer.close("}")
  }

  private static let encodings: [(StaticString, String)] = [
    ("windows-1252", "windows-1252"), ("windows-1254", "windows-1254"), ("macintosh", "macintosh"),
  ]

  func write(items indexes: [Int], into buffer: inout ByteBuffer) {
    buffer.open("[")
    for index in indexes {
      buffer.elementLine()
      write(item: index, into: &buffer)
    }
    buffer.close("]")
  }

  /// Writes field by field from where the item lies: a copy of it costs as much as the writing.
  private func write(item index: Int, into buffer: inout ByteBuffer) {
    buffer.append("{\"id\":")
    buffer.append(json: report.items[index].id)
    buffer.append(",\"text\":")
    buffer.append(json: report.items[index].text)
    buffer.append(",\"line\":")
    buffer.append(report.items[index].line)
    buffer.append(",\"state\":\"")
    buffer.append(report.items[index].state.name)
    buffer.append("\",\"phase\":\"")
    buffer.append(report.items[index].phase.name)
    buffer.append("\",\"need\":\"")
    buffer.append(report.items[index].need.name)
    buffer.append("\",\"conditional\":")
    buffer.append(report.items[index].isConditional ? "true" : "false")
    buffer.append(",\"critical\":")
    buffer.append(report.items[index].isCritical ? "true" : "false")
    buffer.member("effortHours", hours: report.items[index].effort?.hours)
    if report.items[index].details.isPresent {
      writeDetails(of: report.items[index], into: &buffer)
    } else {
      buffer.append(",\"owner\":null,\"due\":null,\"evidence\":[],\"from\":")
      buffer.append(json: report.items[index].from.rawValue)
    }
    buffer.key("items")
    write(items: report.items[index].children, into: &buffer)
    buffer.close("}")
  }

  /// What few items have.
  private func writeDetails(of item: borrowing Item, into buffer: inout ByteBuffer) {
    buffer.member("owner", item.owner)
    buffer.member("due", item.due.map { $0.day?.iso ?? $0.words })
    buffer.member("evidence", item.evidence)
    buffer.member("from", item.from.rawValue)
    buffer.memberIfAny("stateWords", item.stateWords)
    buffer.memberIfAny("priority", item.priority)
    buffer.memberIfAny("note", item.note)
    buffer.memberIfAny("by", item.by)
    buffer.memberIfAny("on", item.on?.iso)
  }

  private func write(sections indexes: [Int], into buffer: inout ByteBuffer) {
    buffer.open("[")
    for index in indexes {
      let section = report.sections[index]
      let figures = assessment.sections[index]
      buffer.elementLine()
      buffer.open("{")
      buffer.member("id", section.id)
      buffer.member("number", section.number)
      buffer.member("title", section.title)
      buffer.member("level", section.level)
      buffer.member("line", section.line)
      buffer.member("kind", section.kind.rawValue)
      buffer.member("phase", section.phase.rawValue)
      buffer.member("need", section.need.rawValue)
      buffer.member("critical", section.isCritical)
      buffer.memberIfAny("owner", section.owner)
      buffer.memberIfAny("due", section.due.map { $0.day?.iso ?? $0.words })
      buffer.memberIfAny("state", section.state?.rawValue)
      buffer.key("boxes")
      buffer.append(figures.boxes)
      buffer.key("progress")
      buffer.append(figures.progress)
      buffer.key("effort")
      buffer.append(figures.effort)
      buffer.key("items")
      write(items: itemsBySection[index], into: &buffer)
      buffer.key("sections")
      write(sections: section.children, into: &buffer)
      buffer.close("}")
    }
    buffer.close("]")
  }
}

extension ByteBuffer {
  /// An array of objects, one a line.
  mutating func array<Element>(
    of elements: [Element], _ write: (inout ByteBuffer, Element) -> Void
  ) {
    open("[")
    for element in elements {
      elementLine()
      open("{")
      write(&self, element)
      close("}")
    }
    close("]")
  }

  mutating func append(_ boxes: Boxes) {
    append("{\"total\":")
    append(boxes.total)
    append(",\"ticked\":")
    append(boxes.ticked)
    append("}")
  }

  mutating func append(_ progress: ProgressByKind) {
    append("{\"readiness\":")
    append(progress.readiness)
    append(",\"recommended\":")
    append(progress.recommended)
    append(",\"optional\":")
    append(progress.optional)
    append(",\"launch\":")
    append(progress.launch)
    append(",\"after\":")
    append(progress.after)
    append("}")
  }

  mutating func append(_ progress: Progress) {
    append("{\"done\":")
    append(progress.done)
    append(",\"inProgress\":")
    append(progress.inProgress)
    append(",\"blocked\":")
    append(progress.blocked)
    append(",\"open\":")
    append(progress.open)
    append(",\"notApplicable\":")
    append(progress.notApplicable)
    append(",\"waived\":")
    append(progress.waived)
    append(",\"total\":")
    append(progress.total)
    member("percent", permille: progress.permille)
    close("}")
  }

  mutating func append(_ effort: EffortFigures) {
    open("{")
    member("declaredHours", hours: effort.declared?.hours)
    member("hours", hours: effort.hours)
    member("doneHours", hours: effort.doneHours)
    close("}")
  }
}
