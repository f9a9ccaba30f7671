import Diagnostics
import Readiness
import Text

/// What follows from the items: gates, decision and claims.
extension ReportJSON {
  func writeGates(into buffer: inout ByteBuffer) {
    buffer.line("gates")
    buffer.array(of: assessment.gates) { buffer, result in
      let gate = report.gates[result.gate]
      buffer.member("title", gate.title)
      buffer.member("polarity", gate.polarity.rawValue)
      buffer.member("strength", gate.strength.rawValue)
      buffer.member("rule", gate.ruleText)
      buffer.member("line", gate.line)
      buffer.memberIfAny("file", gate.file)
      buffer.member("phase", gate.phase.rawValue)
      buffer.key("criteria")
      buffer.array(of: Array(zip(gate.criteria, result.criteria))) { buffer, pair in
        write(pair.0, pair.1, into: &buffer)
      }
      buffer.member("outcome", result.outcome.rawValue)
    }
  }

  private func write(
    _ criterion: Criterion, _ result: CriterionResult, into buffer: inout ByteBuffer
  ) {
    var section: String?
    if case .sections(let indexes) = criterion.subject, let first = indexes.first {
      section = report.sections[first].id
    }
    buffer.member("text", criterion.text)
    buffer.member("section", section)
    buffer.member("percent", permille: result.progress?.permille)
    if let progress = result.progress {
      buffer.member("done", progress.done)
      buffer.member("total", progress.total)
    }
    buffer.member("outcome", result.outcome.rawValue)
    buffer.member("line", criterion.line)
    buffer.memberIfAny("file", criterion.file)
  }

  func writeDecision(into buffer: inout ByteBuffer) {
    let decision = assessment.decision
    buffer.line("decision")
    buffer.open("{")
    buffer.member("verdict", decision.verdict.rawValue)
    buffer.key("recorded")
    buffer.array(of: decision.recorded) { buffer, recorded in
      buffer.member("verdict", recorded.verdict.rawValue)
      buffer.member("text", recorded.text)
      buffer.member("line", recorded.line)
    }
    buffer.key("reasons")
    buffer.array(of: decision.reasons) { buffer, reason in
      buffer.member("text", reason.text)
      buffer.member("line", reason.line)
    }
    buffer.key("shortestPath")
    if let steps = decision.shortestPath {
      buffer.array(of: steps) { buffer, step in
        buffer.member("kind", step.kind.rawValue)
        buffer.member("id", step.id)
        buffer.member("change", step.change)
        buffer.member("owner", step.owner)
        buffer.member("line", step.line)
        buffer.member("text", step.text)
      }
    } else {
      buffer.append("null")
    }
    buffer.close("}")
  }

  func writeClaims(into buffer: inout ByteBuffer) {
    // A text may make the same claim as often as it has items: beyond so many lines in all, a claim
    // names as many as on its page.
    var room = 100_000
    buffer.line("claims")
    buffer.array(of: assessment.claims) { buffer, claim in
      buffer.member("text", claim.text)
      buffer.member("kind", claim.kind.rawValue)
      buffer.member("declared", claim.declared)
      buffer.member("computed", claim.computed)
      buffer.member("outcome", claim.outcome.rawValue)
      buffer.member("line", claim.line)
      if !claim.evidence.isEmpty {
        buffer.key("evidence")
        buffer.open("[")
        let isShort = claim.evidence.count > room
        let lines = isShort ? claim.evidence.prefix(Part<Claim>.lineLimit) : claim.evidence[...]
        room -= lines.count
        for line in lines {
          buffer.element()
          buffer.append(line)
        }
        buffer.close("]")
      }
      buffer.memberIfAny("reason", claim.reason)
    }
  }

  func writeRest(into buffer: inout ByteBuffer) {
    buffer.line("targets")
    buffer.array(of: report.targets) { buffer, target in
      buffer.member("name", target.name)
      buffer.member("bound", target.bound)
      buffer.member("line", target.line)
    }
    buffer.line("waivers")
    buffer.array(of: report.waivers) { buffer, waiver in
      buffer.member("item", waiver.item)
      buffer.member("state", waiver.state.rawValue)
      buffer.member("expires", waiver.expires?.iso)
      buffer.member("reason", waiver.reason)
      buffer.memberIfAny("requestedBy", waiver.requestedBy)
      buffer.memberIfAny("approvedBy", waiver.approvedBy)
      buffer.memberIfAny("approvedOn", waiver.approvedOn?.iso)
      buffer.member("line", waiver.line)
      buffer.memberIfAny("file", waiver.file)
    }
    buffer.line("diagnostics")
    buffer.array(of: report.diagnostics) { buffer, diagnostic in
      buffer.member("severity", diagnostic.severity.rawValue)
      buffer.member("code", diagnostic.code)
      buffer.member("message", diagnostic.message)
      buffer.member("hint", diagnostic.hint)
      buffer.member("line", diagnostic.place.line)
      buffer.member("column", diagnostic.place.column)
      if diagnostic.place.file != report.source { buffer.member("file", diagnostic.place.file) }
    }
  }
}
