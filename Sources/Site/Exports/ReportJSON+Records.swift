import Readiness
import Text

/// What a document lists beside its items: risks, plan and approvals.
extension ReportJSON {
  func writeRisks(into buffer: inout ByteBuffer) {
    buffer.line("risks")
    buffer.array(of: report.risks) { buffer, risk in
      buffer.member("id", risk.id)
      buffer.member("title", risk.title)
      buffer.member("level", risk.level?.rawValue)
      buffer.member("likelihood", risk.likelihood)
      buffer.member("impact", risk.impact)
      buffer.memberIfAny("likelihoodText", risk.likelihoodText)
      buffer.member("impactText", risk.impactText)
      buffer.member("mitigation", risk.mitigation)
      buffer.key("coveredBy")
      write(risk.covers, into: &buffer)
      buffer.member("monitor", risk.monitor)
      buffer.member("owner", risk.owner)
      buffer.member("status", risk.status)
      buffer.member("settled", risk.isSettled)
      buffer.member("line", risk.line)
      buffer.memberIfAny("file", risk.file)
    }
  }

  private func write(_ covers: [Cover], into buffer: inout ByteBuffer) {
    buffer.array(of: covers) { buffer, cover in
      switch cover.subject {
      case .item(let index):
        buffer.member("kind", "item")
        buffer.member("id", report.items[index].id)
        buffer.member("line", report.items[index].line)
      case .section(let index):
        buffer.member("kind", "section")
        buffer.member("id", report.sections[index].id)
        buffer.member("line", report.sections[index].line)
      }
      buffer.member("by", cover.tie.rawValue)
    }
  }

  func writeTimeline(into buffer: inout ByteBuffer) {
    buffer.line("timeline")
    buffer.array(of: report.timeline) { buffer, entry in
      buffer.member("title", entry.title)
      buffer.member("label", entry.label)
      buffer.member("unit", entry.unit.rawValue)
      buffer.member("from", hours: entry.from)
      buffer.member("to", hours: entry.to)
      buffer.member("start", entry.start?.iso)
      buffer.member("end", entry.end?.iso)
      buffer.member("line", entry.line)
      buffer.memberIfAny("file", entry.file)
    }
  }

  func writeSignOffs(into buffer: inout ByteBuffer) {
    buffer.line("signOffs")
    buffer.array(of: report.signOffs) { buffer, signOff in
      buffer.member("role", signOff.role)
      buffer.member("section", signOff.section.map { report.sections[$0].id })
      buffer.member("name", signOff.name)
      buffer.member("date", signOff.date)
      buffer.member("decision", signOff.decision)
      buffer.member("state", signOff.state.rawValue)
      buffer.memberIfAny("fingerprint", signOff.content?.short)
      buffer.memberIfAny("covers", signOff.covers)
      buffer.member("line", signOff.line)
      buffer.memberIfAny("file", signOff.file)
    }
  }
}
