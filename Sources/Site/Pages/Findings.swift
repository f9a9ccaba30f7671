import Readiness
import Text

/// The sentences that answer first: each with its number, each number with its denominator.
struct Findings {
  let dossier: Dossier
  let criteria: Criteria
  private var words: Words { dossier.words }

  /// What the decision comes down to, in one sentence.
  var decision: String {
    let (failing, total) = criteria.count
    switch dossier.assessment.decision.verdict {
    case .go: return words[.findGo]
    case .noGo, .conditionalGo:
      if failing > 0 { return words.fill(.findCriteria, "\(failing)", "\(total)") }
      return firstReason ?? progress
    case .undecided: return firstReason ?? words[.findNothing]
    }
  }

  private var firstReason: String? {
    dossier.assessment.decision.reasons.first.map { words.say($0.text).asSentence }
  }

  /// How far the required items are.
  var progress: String {
    let readiness = dossier.assessment.progress.readiness
    guard let permille = readiness.permille else { return words[.ledeNothing] }
    return words.fill(
      .ledeProgress, "\(readiness.done)", "\(readiness.total)", dossier.percent(permille))
  }

  /// Approvals and claims, where there are any.
  var rest: String {
    let report = dossier.report
    var sentences: [String] = []
    if !report.signOffs.isEmpty {
      let signed = report.signOffs.count { $0.state == .signed }
      sentences.append(words.fill(.ledeSignOffs, "\(signed)", "\(report.signOffs.count)"))
    }
    let contradicted = dossier.assessment.claims.count { $0.outcome == .contradicted }
    if contradicted > 0 {
      sentences.append(
        words.fill(.ledeClaims, "\(contradicted)", "\(dossier.assessment.claims.count)"))
    }
    return sentences.joined(separator: " ")
  }

  /// What of the document's boxes is counted, and what is not.
  var reconciliation: String {
    let progress = dossier.assessment.progress
    var parts: [String] = []
    let others: [(Progress, Word)] = [
      (progress.recommended, .recommended), (progress.optional, .optional),
      (progress.launch, .launch), (progress.after, .after),
    ]
    for (bucket, word) in others where bucket.total > 0 {
      parts.append("\(bucket.total) \(words.within(word))")
    }
    let apart = progress.readiness.notApplicable + progress.readiness.waived
    if apart > 0 { parts.append(words.fill(.apart, "\(apart)")) }
    var text = words.fill(.counted, "\(progress.readiness.total)")
    if !parts.isEmpty { text += " " + words.fill(.notCounted, parts.joined(separator: ", ")) }
    let boxes = dossier.report.boxes
    if boxes.total > 0 {
      text += " " + words.fill(.boxesTicked, "\(boxes.total)", "\(boxes.ticked)")
    }
    return text
  }
}

extension String {
  /// With a capital letter and a full stop.
  var asSentence: String {
    guard let first else { return self }
    let head = first.uppercased() + dropFirst()
    return ".!?…".contains(last ?? " ") ? head : head + "."
  }
}
