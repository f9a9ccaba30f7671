import Mustache
import Readiness
import Text

/// What the document says about itself, held against its own evidence.
struct AuditPage: Subpage {
  let dossier: Dossier

  /// Contradicted claims first, each kind in the order of its lines.
  var claims: [Claim] {
    let all = dossier.assessment.claims
    return [Claim.Outcome.contradicted, .cannotCheck, .holds].flatMap { outcome in
      all.filter { $0.outcome == outcome }.sorted { $0.line < $1.line }
    }
  }

  func count(_ outcome: Claim.Outcome) -> Int {
    dossier.assessment.claims.count { $0.outcome == outcome }
  }

  var finding: String {
    let total = "\(dossier.assessment.claims.count)"
    let differ = count(.contradicted)
    return differ == 0
      ? dossier.words.fill(.auditNone, total)
      : dossier.words.fill(.auditFinding, "\(differ)", total)
  }

  var lede: String {
    dossier.words.fill(.auditLede, "\(count(.cannotCheck))", "\(count(.holds))")
  }

  static let page = view([
    .list("claims", "What the document claims, worst first.", of: claim) { page in
      page.claims.map { Part($0, page.dossier) }
    },
    .object("effort", "What headings declare against what items add up to.", of: EffortBars.view) {
      EffortBars($0.dossier)
    },
  ])

  private static let claim = View<Part<Claim>>([
    .html("verdict", "Agrees, differs, or without evidence.") { $0.state($0.value.outcome.look) },
    .text("says", "The words as written.") { $0.value.text },
    .html("line", "Their line in the source.") { $0.line($0.value.line) },
    .text("declared", "What they declare.") { $0.dossier.words.say($0.value.declared) },
    .text("shows", "What the evidence shows.") { part in
      part.value.computed.map(part.dossier.words.say)
    },
    .text("reason", "How it was checked, or why it cannot be.") { part in
      part.value.reason.map(part.dossier.words.say)
    },
    .html("evidence", "The lines it was drawn from.") { $0.evidence },
  ])
}

extension Part<Claim> {
  /// At most this many lines are named.
  static var lineLimit: Int { 8 }

  fileprivate var evidence: Writing? {
    guard !value.evidence.isEmpty else { return nil }
    return { [self] buffer in
      buffer.append(" <span class=\"src\">")
      buffer.append(html: dossier.words.within(value.evidence.count == 1 ? .line : .lines))
      for line in value.evidence.prefix(Self.lineLimit) {
        buffer.append(" ")
        dossier.append(number: line, to: &buffer)
      }
      if value.evidence.count > Self.lineLimit { buffer.append(" …") }
      buffer.append("</span>")
    }
  }
}
