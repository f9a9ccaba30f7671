import Mustache
import Readiness
import Text

/// The decision as templates see it: plate, rules, criteria, reasons and the way to GO.
enum DecisionView {
  static let view = View<ReportModel>([
    .choice("verdict", "Whether to launch.") { $0.verdict },
    .text("style", "`go`, `cond`, `nogo` or `und`.") { "\($0.verdict.look.style)" },
    .text("word", "The verdict in words.") { $0.dossier.words[$0.verdict.look.word] },
    .html("glyph", "The verdict's road sign.") { $0.glyph },
    .text("finding", "What it comes down to.") { $0.findings.decision },
    .flag("hasGates", "Whether there is any rule to hold items against.") {
      !$0.criteria.groups.isEmpty
    },
    .text("caption", "How many criteria are not met, and which is furthest from it.") {
      $0.criteria.caption
    },
    .list("gates", "The gates and their criteria, failed ones first.", of: gate) { model in
      model.criteria.groups.map { Part($0, model.dossier) }
    },
    .list("reasons", "Why, each with its line.", of: reason) { model in
      model.dossier.assessment.decision.reasons.map { Part($0, model.dossier) }
    },
    .list("recorded", "Decisions that the document itself records.", of: recorded) { model in
      model.dossier.assessment.decision.recorded.map { Part($0, model.dossier) }
    },
    .list("steps", "The first of a smallest set of changes that leads to GO.", of: step) { model in
      model.path.prefix(stepLimit).map { Part($0, model.dossier) }
    },
    .text("stepCount", "How many changes lead to GO.") { model in
      model.path.isEmpty ? nil : model.dossier.words.count(model.path.count, .pathOne, .pathMany)
    },
    .text("stepsLeft", "How many changes are not listed.") { model in
      let left = model.path.count - stepLimit
      return left > 0 ? model.dossier.words.fill(.pathMore, "\(left)") : nil
    },
  ])

  /// More changes than this are counted, not listed.
  private static let stepLimit = 12

  private static let gate = View<Part<Criteria.Group>>([
    .text("title", "What the document calls it.") { $0.value.title },
    .text("rule", "Its rule in the document's words.") { $0.value.rule },
    .html("line", "Its line in the source.") { $0.line($0.value.line) },
    .html("outcome", "Whether it holds.") { $0.state($0.value.outcome) },
    .list("criteria", "Its criteria.", of: criterion) { part in
      part.value.rows.map { Part($0, part.dossier) }
    },
  ])

  private static let criterion = View<Part<Criteria.Row>>([
    .text("text", "As written.") { $0.value.text },
    .html("line", "Its line in the source.") { $0.line($0.value.line) },
    .text("rule", "What it asks.") { $0.value.rule },
    .flag("isMet", "Whether it holds.") { $0.value.isMet },
    .html("bullet", "What is shown against what is required.") { $0.bullet },
    .text("declared", "The share that the document declares, where it does.") { part in
      part.value.bullet?.declared.map {
        part.dossier.words.fill(.declares, part.dossier.percent($0))
      }
    },
    .text("done", "Items done.") { part in part.value.bullet.map { "\($0.done)" } },
    .text("total", "Items counted.") { part in part.value.bullet.map { "\($0.total)" } },
    .text("shortBy", "How many are missing.") { part in
      part.value.bullet.map { _ in "\(part.value.shortBy)" }
    },
    .html("result", "Met, not met or unassessed.") { $0.state($0.value.look) },
  ])

  private static let reason = View<Part<Decision.Reason>>([
    .text("text", "In one sentence.") { $0.dossier.words.say($0.value.text).asSentence },
    .html("line", "Its line in the source.") { $0.line($0.value.line) },
  ])

  private static let recorded = View<Part<RecordedDecision>>([
    .text("text", "As written.") { $0.value.text },
    .text("word", "The verdict it states.") { $0.dossier.words[$0.value.verdict.look.word] },
    .html("line", "Its line in the source.") { $0.line($0.value.line) },
  ])

  private static let step = View<Part<Decision.Step>>([
    .text("text", "What is to be changed.") { $0.value.text },
    .text("change", "How.") { $0.dossier.words.say($0.value.change) },
    .text("owner", "Who answers for it.") { step in
      step.value.owner.flatMap { $0 == step.value.text ? nil : $0 }
    },
    .html("line", "Its line in the source.") { $0.line($0.value.line) },
  ])
}

extension ReportModel {
  fileprivate var verdict: Verdict { dossier.assessment.decision.verdict }
  fileprivate var glyph: Writing {
    let symbol = verdict.look.symbol
    return { $0.glyph(symbol) }
  }
  fileprivate var path: [Decision.Step] { dossier.assessment.decision.shortestPath ?? [] }
}

extension Part<Criteria.Row> {
  fileprivate var bullet: Writing? {
    guard let bullet = value.bullet else { return nil }
    return { bullet.write(into: &$0) }
  }
}
