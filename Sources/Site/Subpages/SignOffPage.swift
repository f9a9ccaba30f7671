import Mustache
import Readiness
import Text

/// Who has signed, who has not, and a sheet to sign on paper.
struct SignOffPage: Subpage {
  let dossier: Dossier

  private func count(_ state: SignOff.State) -> Int {
    dossier.report.signOffs.count { $0.state == state }
  }

  var finding: String {
    dossier.words.fill(.signFinding, "\(count(.signed))", "\(dossier.report.signOffs.count)")
  }

  var lede: String {
    let states: [SignOff.State] = [.declined, .stale, .unverified, .pending]
    let parts = states.filter { count($0) > 0 }.map {
      "\(count($0)) \(dossier.words.within($0.look.word))"
    }
    return parts.isEmpty ? "" : parts.joined(separator: ", ").asSentence
  }

  /// Approvals of one part of the document, and those of the whole.
  var ofSections: [SignOff] { dossier.report.signOffs.filter { figures($0) != nil } }
  var ofAll: [SignOff] { dossier.report.signOffs.filter { figures($0) == nil } }

  /// What the approval's section counts; nil where it has no items.
  private func figures(_ signOff: SignOff) -> Bucket? {
    signOff.section.flatMap { Bucket(dossier.assessment.sections[$0].progress) }
  }

  private func caption(_ word: Word, _ signOffs: [SignOff]) -> String {
    let signed = signOffs.count { $0.state == .signed }
    return dossier.words.fill(word, "\(signed)", "\(signOffs.count)")
  }

  static let page = view([
    .list("facts", "The title block.", of: TitleBlock.fact) {
      TitleBlock($0.dossier, isSigned: true).facts
    },
    .text("style", "`go`, `cond`, `nogo` or `und`.") {
      "\($0.dossier.assessment.decision.verdict.look.style)"
    },
    .text("word", "The verdict in words.") {
      $0.dossier.words[$0.dossier.assessment.decision.verdict.look.word]
    },
    .html("glyph", "The verdict's road sign.") { $0.glyph },
    .text("decision", "What it comes down to.") { page in
      Findings(dossier: page.dossier, criteria: Criteria(page.dossier)).decision
    },
    .text("sectionsCaption", "How many parts are signed.") {
      $0.caption(.captionSigned, $0.ofSections)
    },
    .text("wholeCaption", "How many approvals of the whole are given.") {
      $0.caption(.captionApproved, $0.ofAll)
    },
    .flag("hasSections", "Whether parts are approved on their own.") { !$0.ofSections.isEmpty },
    .list("ofSections", "Approvals of parts of the document.", of: line) { page in
      page.ofSections.map { Part($0, page.dossier) }
    },
    .flag("hasAll", "Whether the whole is approved.") { !$0.ofAll.isEmpty },
    .list("ofAll", "Approvals of the whole document.", of: line) { page in
      page.ofAll.map { Part($0, page.dossier) }
    },
  ])

  private static let line = View<Part<SignOff>>([
    .text("role", "Who is asked.") { $0.value.role },
    .text("ownRole", "Who is asked, where that is not just the section's name.") { part in
      part.value.role == part.section?.title ? nil : part.value.role
    },
    .text("section", "The part of the document.") { $0.section?.title },
    .text("number", "Its number.") { $0.section?.number },
    .html("done", "Items done, of how many.") { $0.figures },
    .html("state", "Signed, pending, declined, stale or unverified.") {
      $0.state($0.value.state.look)
    },
    .flag("isOpen", "Whether there is a rule to sign on.") {
      switch $0.value.state {
      case .pending, .stale, .unverified: true
      case .signed, .declined: false
      }
    },
    .text("fingerprint", "Eight digits of what is signed for, as it is now.") {
      $0.value.content?.short
    },
    .text("covers", "The digits that it was signed for, where status data says.") {
      $0.value.covers
    },
    .flag("isUnstated", "Whether it is signed and nothing says for which content.") {
      $0.value.state == .signed && $0.value.covers == nil
    },
    .flag("isStale", "Whether that is no longer what there is.") { $0.value.state == .stale },
    .text("name", "Who signed.") { $0.value.name },
    .text("date", "When, as written.") { $0.value.date },
    .text("decision", "What was decided, as written, where its state does not say it all.") {
      $0.decision
    },
    .html("line", "Its line in the source.") { $0.line($0.value.line) },
    .text("from", "Where it was recorded, unless in the Markdown.") {
      $0.value.from == .markdown ? nil : $0.dossier.words.origin($0.value.from)
    },
  ])

  private var glyph: Writing {
    let symbol = dossier.assessment.decision.verdict.look.symbol
    return { $0.glyph(symbol) }
  }
}

extension Part<SignOff> {
  /// Status data has three words for it, of which two are a state; people write others.
  fileprivate var decision: String? {
    switch value.decision {
    case "approve", "decline": nil
    case "approve-with-conditions": dossier.words[.withConditions]
    case let words: words
    }
  }

  fileprivate var section: Section? { value.section.map { dossier.report.sections[$0] } }

  fileprivate var figures: Writing? {
    guard let index = value.section,
      let bucket = Bucket(dossier.assessment.sections[index].progress)
    else { return nil }
    return { $0.fraction(bucket.progress.done, of: bucket.progress.total) }
  }
}
