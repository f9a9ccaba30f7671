import Mustache
import Readiness
import Text

/// The register with what it has columns for.
struct RegisterModel: Sendable {
  let model: ReportModel
  var register: Register { model.register }

  init(_ model: ReportModel) { self.model = model }

  /// A row, and the register that it is in.
  struct Line: Sendable {
    let row: Register.Row
    let register: RegisterModel
    var dossier: Dossier { register.model.dossier }
    var progress: Progress { row.bucket.progress }
  }

  var lines: [Line] { register.rows.map { Line(row: $0, register: self) } }
}

/// Progress by section as templates see it.
enum RegisterView {
  static let view = View<RegisterModel>([
    .text("note", "What of the document's boxes is counted.") { $0.model.findings.reconciliation },
    .flag("hasInProgress", "Whether the column is needed.") { $0.register.has(.inProgress) },
    .flag("hasBlocked", "Whether the column is needed.") { $0.register.has(.blocked) },
    .flag("hasNotApplicable", "Whether the column is needed.") { $0.register.has(.notApplicable) },
    .flag("hasWaived", "Whether the column is needed.") { $0.register.has(.waived) },
    .flag("hasEffort", "Whether the column is needed.") { $0.register.hasEffort },
    .flag("hasSignOffs", "Whether the column is needed.") { $0.register.hasSignOffs },
    .list("rows", "The parts of the document.", of: line) { $0.lines },
    .object("sum", "All of them.", of: line) {
      RegisterModel.Line(row: $0.register.total, register: $0)
    },
  ])

  private static let line = View<RegisterModel.Line>([
    .text("title", "With its number.") { $0.row.title },
    .url("url", "Its place on the page.") { $0.row.url },
    .text("bucket", "Which bucket is shown, unless it is readiness.") { line in
      line.row.bucket.word.map { line.dossier.words[$0] }
    },
    .html("strip", "Its states as a bar.") { $0.strip },
    .number("done", "Items done.") { $0.progress.done },
    .number("total", "Items counted.") { $0.progress.total },
    .text("percent", "The share done, rounded down.") { line in
      line.progress.permille.map { line.dossier.percent($0) }
    },
    .number("inProgress", "Items in progress.") { $0.progress.inProgress },
    .number("blocked", "Items blocked.") { $0.progress.blocked },
    .number("open", "Items open.") { $0.progress.open },
    .number("notApplicable", "Items not applicable.") { $0.progress.notApplicable },
    .number("waived", "Items waived.") { $0.progress.waived },
    .text("effort", "The hours of its items.") { line in
      line.row.effort.hours.map { line.dossier.hours($0) }
    },
    .html("signOffs", "How its approvals stand.") { $0.signOffs },
  ])
}

extension RegisterModel.Line {
  fileprivate var strip: Writing {
    { [progress] in Strip(progress: progress).write(into: &$0) }
  }

  fileprivate var signOffs: Writing? {
    guard !row.signOffs.isEmpty else { return nil }
    return { [row, dossier] buffer in
      for signOff in row.signOffs { buffer.state(signOff.state.look, dossier.words) }
    }
  }
}
