import Mustache
import Readiness
import Text

/// What templates can say of a report; see `report.mustache`.
enum ReportView {
  static let view = View<ReportModel>(
    [
      .list("tabs", "The pages of this report.", of: Tab.view) { Tab.all(of: $0.dossier) },
      .text("title", "The document's title.") { $0.dossier.report.title },
      .text("language", "The document's language, where it is clear and not that of the pages.") {
        $0.language
      },
      .text("finding", "What the decision comes down to.") { $0.findings.decision },
      .text("lede", "How far the required items are.") { $0.findings.progress },
      .text("ledeRest", "Approvals and claims, where there are any.") { $0.findings.rest },
      .list("facts", "The title block.", of: TitleBlock.fact) { $0.titleBlock.facts },
      .object("decision", "Whether to launch, and why.", of: DecisionView.view) { $0 },
      .list("tally", "Up to six figures.", of: Tally.view) { $0.tally },
      .object("register", "Progress by section.", of: RegisterView.view) {
        $0.register.rows.isEmpty ? nil : RegisterModel($0)
      },
      .object("waivers", "Decisions to go on without an item.", of: WaiversModel.view) {
        WaiversModel($0.dossier)
      },
      .object("filter", "How many items are in each state.", of: FilterModel.view) {
        FilterModel($0.dossier)
      },
      .list("sections", "The parts of the document, for the list beside it.", of: sectionLink) {
        $0.register.rows
      },
      .html("checklist", "The document, every block in its place.") { model in
        { buffer in
          var checklist = Checklist(model.dossier)
          checklist.write(into: &buffer)
        }
      },
      .object("endnotes", "Repairs and what was assumed.", of: EndnotesView.view) {
        $0.endnotes.isEmpty ? nil : EndnotesModel(notes: $0.endnotes, dossier: $0.dossier)
      },
    ])

  private static let sectionLink = View<Register.Row>([
    .text("number", "Its number, as written.") { $0.mark },
    .text("title", "Its title.") { $0.plainTitle },
    .url("url", "Its place on the page.") { $0.url },
    .number("done", "Items done.") { $0.bucket.progress.done },
    .number("total", "Items counted.") { $0.bucket.progress.total },
  ])
}

extension TitleBlock {
  /// A fact as templates see it.
  static let fact = View<Fact>([
    .text("name", "What it is.") { $0.name },
    .text("text", "As written.") { $0.text },
    .text("age", "How long ago that was.") { $0.age },
    .flag("isWide", "Whether it takes two columns.") { $0.isWide },
    .flag("isCode", "Whether it is a file name.") { $0.isCode },
  ])
}

extension Endnotes {
  fileprivate var isEmpty: Bool { repairs.isEmpty && diagnostics.isEmpty }
}
